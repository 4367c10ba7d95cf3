# language: en
@faq-12
Feature: The Canada Revenue Agency, which a GCKey does not open
  My Account has its own registration and its Sign-In Partner; a GCKey is refused there, and the page says where to go.

  Rule: GCKey credentials are refused at the CRA, and no trace of them stays

    Scenario: The page refuses, says why and says where to go
      Given Amélie has an account protected by the app
      And she is at the CRA sign-in page
      When she gives the CRA the credentials of the GCKey
      Then she reads that a GCKey does not work at the CRA
      And she reads that the CRA has its own registration and a Sign-In Partner
      And she has no open session at the CRA

    @NO-2
    Scenario: GCKey credentials are neither kept, nor written in the log, nor shown
      Given Amélie has an account protected by the app
      And she is at the CRA sign-in page
      When she gives the CRA the credentials of the GCKey
      Then the CRA has kept nothing of what she gave it
      And the site's log says that the CRA refused a session

    @HD-3
    Scenario: GCKey credentials do not appear where others would read them
      Given Amélie has an account protected by the app
      And she is at the CRA sign-in page
      When she gives the CRA the credentials of the GCKey
      Then no secret of Amélie appears in an address
      And no secret of Amélie appears in a Referer header
      And no secret of Amélie appears in the title of a page
      And no secret of Amélie appears in what scripts keep

    Scenario Outline: The refusal page leads to the right service
      Given Amélie is at the CRA sign-in page
      When she chooses <link>
      Then she is at <page>

      Examples:
        | link                            | page                               |
        | “Register for My Account”       | the CRA registration page          |
        | “Use a Sign-In Partner”         | the Sign-In Partners page          |
        | “Go to the IRCC secure account” | IRCC's page for opening an account |

    Scenario: The same name in both places does not make the GCKey password valid at the CRA
      Given Amélie has chosen at the CRA the username of the GCKey, with another password
      And she is at the CRA sign-in page
      When she gives the CRA the credentials of the GCKey
      Then she reads that a GCKey does not work at the CRA
      And she has no open session at the CRA

    Scenario: A session at GCKey and IRCC does not open a session at the CRA
      Given Amélie is signed in at IRCC
      When she opens the CRA file by its address
      Then she is at the CRA entry page
      And she reads that signing in at the CRA is required

    Scenario: The Sign-In Partner refuses GCKey credentials too
      Given Amélie has an account protected by the app
      And she is at the bank's page
      When she gives the bank the credentials of the GCKey
      Then she reads that the bank does not know the card
      And the CRA has kept nothing of what she gave it

  Rule: My Account has its own registration

    Scenario: Registering with the CRA opens My Account
      Given Amélie is at the CRA registration page
      When she registers with the CRA
      Then she is at the CRA file
      And she reads that the session comes from the registration with the CRA

    Scenario: A registered person signs in and signs out
      Given Amélie has an account at the CRA
      And she is at the CRA sign-in page
      When she signs in at the CRA
      Then she is at the CRA file
      When she signs out
      Then she has no open session at the CRA

    Scenario: Registering with the CRA does not give a GCKey
      Given Amélie has an account at the CRA
      And she is at the GCKey sign-in page
      When she gives GCKey the credentials of the registration with the CRA
      Then she reads that the credentials are wrong

    Scenario Outline: The CRA user ID has from six to sixteen letters or digits
      Given Amélie is at the CRA registration page
      When she registers with the CRA with the user ID <name>
      Then <outcome>

      Examples:
        | name                | outcome                                                                         |
        | "abcdef"            | she is at the CRA file                                                          |
        | "abcdefgh12345678"  | she is at the CRA file                                                          |
        | "abcde"             | she reads that the CRA user ID does not have the right form and nothing changes |
        | "abcdefgh123456789" | she reads that the CRA user ID does not have the right form and nothing changes |
        | "abc def"           | she reads that the CRA user ID does not have the right form and nothing changes |

    Scenario Outline: The CRA password has from eight to sixty-four characters
      Given Amélie is at the CRA registration page
      When she registers with the CRA with a password of <number> characters
      Then <outcome>

      Examples:
        | number | outcome                                                                            |
        | 7      | she reads that the CRA password does not have the right length and nothing changes |
        | 8      | she is at the CRA file                                                             |
        | 64     | she is at the CRA file                                                             |
        | 65     | she reads that the CRA password does not have the right length and nothing changes |

    Scenario: Another person's user ID is refused, whatever its case
      Given Benoît has an account at the CRA
      And Amélie is at the CRA registration page
      When she registers with the CRA with the user ID of Benoît
      Then she reads that the CRA user ID is already taken and nothing changes

    @LK-1 @LK-2
    Scenario Outline: The fifth wrong password locks the account, not the fourth
      Given Amélie has an account at the CRA
      And somebody has already given <number> wrong passwords at the CRA for the account of Amélie
      And Amélie is at the CRA sign-in page
      When she tries to sign in at the CRA with a wrong password
      And she signs in at the CRA
      Then she is at <page>

      Examples:
        | number | page                 |
        | 3      | the CRA file         |
        | 4      | the CRA sign-in page |

    @LK-3
    Scenario Outline: The CRA lock ends after fifteen minutes, to the second
      Given Amélie has an account at the CRA
      And somebody has already given 5 wrong passwords at the CRA for the account of Amélie
      And Amélie is at the CRA sign-in page
      When <delay> go by
      And she signs in at the CRA
      Then she is at <page>

      Examples:
        | delay                 | page                 |
        | 14 minutes 59 seconds | the CRA sign-in page |
        | 15 minutes 1 second   | the CRA file         |

    @FL-3
    Scenario Outline: A forged CRA form is refused
      Given Amélie is at the CRA registration page
      And she has another browser at the CRA registration page
      When she sends the step <way>
      Then she reads error 403 and nothing changes

      Examples:
        | way                               |
        | without the page's token          |
        | with the token of another browser |
        | from the page of another site     |

  Rule: The Sign-In Partner opens My Account too

    Scenario: The bank opens My Account
      Given Amélie is at the CRA entry page
      When she chooses “Use a Sign-In Partner”
      And she chooses “Mock-Up Bank”
      And she shows the card to the bank
      Then she is at the CRA file
      And she reads that the session comes from the bank
      And the CRA knows nothing of the card of Amélie

    Scenario: Coming back by the bank leads to the same file, and not to another person's
      Given Camille has an account at the CRA
      And Benoît has opened a CRA file by the bank before
      And Amélie has opened a CRA file by the bank before
      When Amélie comes back to the CRA by the bank
      And Benoît comes back to the CRA by the bank
      Then Amélie finds the same CRA file again, and not that of Benoît
      And she reads that the session comes from the bank
      And Benoît finds the same CRA file again, and not that of Amélie

    Scenario: A card with a wrong code opens nothing
      Given Amélie is at the bank's page
      When she shows the bank a card with a wrong code
      Then she reads that the bank does not know the card
      And she has no open session at the CRA

    Scenario: The person can leave the bank without giving anything
      Given Amélie is at the bank's page
      When she chooses “Back to the CRA”
      Then she is at the Sign-In Partners page
