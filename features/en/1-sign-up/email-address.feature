# language: en
@guide-4
Feature: Verify the email address
  A confirmed address makes it possible to reach the person, and will help them recover the account.

  Rule: The address is complete and given twice

    Scenario: A code is sent to the address given
      Given Amélie is at the email address page
      When she gives an email address
      Then she receives the email with the verification code
      And she is at the page for the emailed code

    Scenario Outline: The code arrives at the address exactly as it was typed
      Given Amélie is at the email address page
      When she gives the address <address>
      And she pastes the code received
      Then she reads that the address is confirmed

      Examples:
        | address                      |
        | "amelie+clegc@exemple.test"  |
        | "amelie@EXEMPLE.TEST"        |
        | "amelie@québec-exemple.test" |

    @EM-9
    Scenario Outline: An incomplete address is refused and nothing is sent
      Given Amélie is at the email address page
      When she gives the address <address>
      Then she reads that the address is not complete and nothing changes
      And no email was sent

      Examples:
        | address                         |
        | "amelie"                        |
        | "amelie@"                       |
        | "amelie@exemple"                |
        | "amelie roy@exemple.test"       |
        | "@exemple.test"                 |
        | "a@exemple.test,b@exemple.test" |

    @EM-9
    Scenario: A line break slipped into the address adds no recipient
      Given Amélie is at the email address page
      When she sends an address followed by the line "Bcc: voleur@exemple.test"
      Then she reads that the address is not complete and nothing changes
      And no email was sent

    Scenario: Two different addresses are refused
      Given Amélie is at the email address page
      When she gives the address "amelie@exemple.test" and confirms it with "amelie@exemple.tes"
      Then she reads that the two addresses differ and nothing changes
      And no email was sent

    Scenario: A mistyped address can be corrected
      Given Amélie is at the email address page
      And she has given the address "ameli@courriel.test" by mistake
      When she changes the address to the right one
      And she pastes the code received
      Then she reads that the address is confirmed

  Rule: The emailed code confirms the address

    Background:
      Given Amélie has received a code

    Scenario: The code received, pasted as it is, confirms the address
      When she pastes the code received
      Then she reads that the address is confirmed

    Scenario: The confirmation page leads to the home page
      When she pastes the code received
      And she chooses “Continue”
      Then she is at the GCKey home page
      And she reads that two-factor authentication still has to be turned on

    @EM-11
    Scenario: A code pasted with spaces around it is accepted
      When she pastes the code surrounded by spaces
      Then she reads that the address is confirmed

    @EM-11
    Scenario Outline: A malformed code is refused
      When she gives the code <code>
      Then she reads that the code must have 6 digits and nothing changes

      Examples:
        | code           |
        | "12345"        |
        | "1234567"      |
        | "12 3456"      |
        | "12345a"       |
        | "１２３４５６" |

    Scenario: A wrong code is refused
      When she gives a wrong code
      Then she reads that the code is not the right one and nothing changes

    @EM-2
    Scenario Outline: The code is valid for ten minutes
      When she pastes the code <delay> later
      Then <outcome>

      Examples:
        | delay                | outcome                                                 |
        | 9 minutes 59 seconds | she reads that the address is confirmed                 |
        | 10 minutes 1 second  | she reads that the code has expired and nothing changes |

    @EM-6
    Scenario Outline: After five wrong codes, even the right one is refused
      Given she has given <number> wrong codes
      When she pastes the code received
      Then <outcome>

      Examples:
        | number | outcome                                                            |
        | 4      | she reads that the address is confirmed                            |
        | 5      | she reads that too many wrong codes were given and nothing changes |

  Rule: A new code replaces the old one

    Background:
      Given Amélie has received a code

    @EM-4
    Scenario: The new code confirms the address
      When she asks for a new code
      And she pastes the code received
      Then she reads that the address is confirmed

    @EM-4
    Scenario: The old code is refused
      Given she has asked for a new code
      When she pastes the code of the first email
      Then she reads that the code was replaced and nothing changes

    @EM-7
    Scenario: The person receives at most five codes in fifteen minutes
      Given she has asked for 4 new codes
      When she chooses “Send a new code”
      Then she reads that too many codes were sent and nothing changes
      And she has received 5 emails in all

    @EM-7
    Scenario Outline: After fifteen minutes, the person can ask for a code again
      Given she has asked for 4 new codes
      When <delay> go by
      And she chooses “Send a new code”
      Then she has received <number> in all

      Examples:
        | delay                 | number   |
        | 14 minutes 59 seconds | 5 emails |
        | 15 minutes 1 second   | 6 emails |

  @EM-3
  Rule: A code works only once, for the person who received it

    Scenario: A used code is refused, even in another browser
      Given Amélie has confirmed the address
      And Benoît has received a code
      When he gives the code received by Amélie
      Then he reads that the code is not the right one and nothing changes

    @EM-5
    Scenario: One person's code does not confirm another's address
      Given Amélie has received a code
      And Benoît has received a code
      When he gives the code received by Amélie
      Then he reads that the code is not the right one and nothing changes

    @EM-5
    Scenario: The address code does not turn on the second factor
      Given Amélie has confirmed the address
      And she has asked for codes by email
      When she pastes the code of the first email
      Then she reads that the code is not the right one and nothing changes

    @EM-1
    Scenario: A code that starts with zero is accepted
      Given Amélie has received a code that starts with zero
      When she pastes the code received
      Then she reads that the address is confirmed

  @EM-8
  Rule: The email says what is needed, in the person's language, and no more

    Scenario: The email contains the verification code and no other secret
      Given Amélie is at the email address page
      When she gives an email address
      Then she receives the email with the verification code
      And she receives from GCKey a single email, sent to that address only, with a single code
      And she reads no secret in the emails

    @EN-3
    Scenario: The screen does not reveal that an address is already in use
      Given Benoît has an account
      And Amélie is at the email address page
      When she gives the address of Benoît
      Then she sees the same page as for a new address
      And Benoît reads in an email that a GCKey already uses the address

  @EM-10
  Rule: When the email cannot be sent, nothing is half done

    Scenario: A mail server that does not answer is reported, and nothing changes
      Given Amélie is at the email address page
      And the mail server no longer answers
      When she gives an email address
      Then she reads that the email could not be sent
      And nothing has changed

    Scenario: A message refused by the mail server is reported, and nothing changes
      Given Amélie is at the email address page
      And the mail server refuses everything
      When she gives an email address
      Then she reads that the email could not be sent
      And nothing has changed

    Scenario: Once mail works again, the same request succeeds
      Given Amélie is at the email address page
      And she gave an address while mail was down
      When she gives an email address
      Then she receives the email with the verification code
      And she is at the page for the emailed code
