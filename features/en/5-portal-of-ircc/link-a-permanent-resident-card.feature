# language: en
@faq-8
Feature: Link a permanent resident card
  With the details of their official documents, the person links the card and follows its renewal in the account.

  Background:
    Given Amélie has a profile at IRCC
    And she has a permanent resident card
    And she is signed in at IRCC

  Rule: An exact match links the card to the account

    Scenario: The linked card can be followed in the account
      When she links the permanent resident card
      Then she reads that the application is linked to this account
      And she follows one application for a permanent resident card, approved

    Scenario: News of the linked card arrives in the account
      When she links the permanent resident card
      And IRCC sends Amélie a notice of decision about the application for a permanent resident card
      And IRCC sets the application of Amélie for a permanent resident card to closed
      Then she sees a message to read on the application for a permanent resident card
      And she follows one application for a permanent resident card, closed
      And she receives the notice that a message is waiting

    Scenario: The linked card can be renewed
      When she links the permanent resident card
      And she asks for the renewal of the card
      And she submits the application
      Then she reads that the application is submitted

    Scenario Outline: A single different detail keeps the card from being found
      When she links the permanent resident card with <text> in <field>
      Then she reads that no application matches exactly
      And nothing has changed
      And she sees no application in the account

      Examples:
        | text           | field                  |
        | "12-3456-7891" | the UCI                |
        | "RA0302124"    | the number of the card |
        | "1949-12-31"   | the date of birth      |

    Scenario: Another country of origin keeps the card from being found
      When she links the permanent resident card under another country
      Then she reads that no application matches exactly
      And nothing has changed

  Rule: A malformed detail is refused

    Scenario Outline: A malformed detail does not count as a try
      Given she has already tried 4 times in vain to link an application
      And she is at the page of linking by card
      When she gives <text> in <field> to link the card
      Then she reads that <refusal> and nothing changes

      Examples:
        | text            | field                  | refusal                        |
        | "1234567890"    | the UCI                | the UCI is not valid           |
        | "123-4567"      | the UCI                | the UCI is not valid           |
        | "12-3456-78901" | the UCI                | the UCI is not valid           |
        | "R0302123"      | the number of the card | the card number is not valid   |
        | "RA030212"      | the number of the card | the card number is not valid   |
        | "RA03021234"    | the number of the card | the card number is not valid   |
        | "23 avril 1990" | the date of birth      | the date of birth is not valid |

    Scenario Outline: A UCI can be written in two ways
      Given she is at the page of linking by card
      When she gives <text> in the UCI to link the card
      Then she is at the page of the last check

      Examples:
        | text           |
        | "1234-5678"    |
        | "12-3456-7890" |

  @LK-12
  Rule: Five wrong tries close linking for twenty-four hours

    Scenario Outline: The fifth wrong try closes linking, not the fourth
      Given she has already tried <tries> in vain to link an application
      When she links an application that does not exist
      Then she reads that <outcome>

      Examples:
        | tries   | outcome                                   |
        | 3 times | no application matches exactly            |
        | 4 times | no application can be linked for 24 hours |

    Scenario Outline: A wrong country counts as a try
      Given she has linked the permanent resident card <tries> under another country
      When she links the permanent resident card
      Then she reads that <outcome>

      Examples:
        | tries   | outcome                                   |
        | 4 times | the application is linked to this account |
        | 5 times | no application can be linked for 24 hours |

    Scenario: Guessing the country of origin closes linking
      When she links the permanent resident card 5 times under another country
      Then she reads that no application can be linked for 24 hours

    @LK-2
    Scenario: Linking, once closed, is closed to the right details too
      Given she has already tried 5 times in vain to link an application
      When she links the permanent resident card
      Then she reads that no application can be linked for 24 hours
      And nothing has changed

    @LK-3 @LK-7
    Scenario Outline: Linking opens again after twenty-four hours, to the second, in any browser
      Given she has already tried 5 times in vain to link an application
      When <delay> go by
      And she links the application by its number in another browser
      Then she reads that <outcome>

      Examples:
        | delay                          | outcome                                   |
        | 23 hours 59 minutes 59 seconds | no application can be linked for 24 hours |
        | 24 hours 1 second              | the application is linked to this account |

    @LK-13
    Scenario: Tries made at the same moment all count
      When she tries 5 times at the same moment to link an application that does not exist
      And she links the application by its number in another browser
      Then she reads that no application can be linked for 24 hours

    @LK-8
    Scenario: One person's tries do not close linking for another
      Given Benoît has already tried 5 times in vain to link an application
      When Amélie links the permanent resident card
      Then she reads that the application is linked to this account

    Scenario: Linking an application does not clear the wrong tries
      Given she has already tried 4 times in vain to link an application
      When she links the permanent resident card
      And she links an application that does not exist
      Then she reads that no application can be linked for 24 hours
