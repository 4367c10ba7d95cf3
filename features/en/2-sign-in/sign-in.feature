# language: en
@sign-in
Feature: Sign in
  A username, a password and a code open a session at IRCC; a failure reveals nothing.

  Rule: The password, then the code of the chosen method, open a session

    Scenario: The app's code opens a session
      Given Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      When she signs in
      And she gives the code that the app shows
      Then she is signed in at IRCC

    Scenario: The emailed code opens a session
      Given Amélie has an account protected by email
      And she is at the GCKey sign-in page
      When she signs in
      And she pastes the code received
      Then she is signed in at IRCC
      And she receives only the email with the sign-in code

    @PW-9
    Scenario: The case of the username does not count
      Given Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      When she signs in with the username in capitals
      Then she is at the second factor page

    @TO-11
    Scenario Outline: A half-finished sign-in waits fifteen minutes
      Given Amélie is at the second factor page
      When <delay> go by
      And she gives the code that the app shows
      Then <outcome>

      Examples:
        | delay                 | outcome                              |
        | 14 minutes 59 seconds | she is signed in at IRCC             |
        | 15 minutes 1 second   | she reads that the wait was too long |

    @TO-11
    Scenario: After more than fifteen minutes, the password is asked for again
      Given Amélie is at the second factor page
      When 15 minutes 1 second go by
      And she reloads the page
      And she signs in
      And she gives the code that the app shows
      Then she is signed in at IRCC

  @EN-1
  Rule: A failure does not say why

    Scenario Outline: A wrong password and an unknown username give the same page
      Given Benoît has an account protected by the app
      And he is at the GCKey sign-in page
      And Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      When Benoît tries to sign in with a wrong password
      And <failure>
      Then she sees the same page as Benoît
      And she reads that the credentials are wrong

      Examples:
        | failure                                            |
        | Amélie tries to sign in with an unknown username   |
        | Amélie tries to sign in with the password ""       |
        | Amélie types the password in place of the username |

    Scenario: A locked account gives the same page as a wrong password
      Given Benoît has an account protected by the app
      And he is at the GCKey sign-in page
      And Amélie is at the GCKey sign-in page
      And the password of Amélie is locked
      When Benoît tries to sign in with a wrong password
      And Amélie tries to sign in
      Then she sees the same page as Benoît

    Scenario: The failure that locks gives the same page as an unknown username
      Given Benoît is at the GCKey sign-in page
      And Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      And somebody has already given 4 wrong passwords for the account of Amélie
      When Benoît tries to sign in with an unknown username
      And Amélie tries to sign in with a wrong password
      Then she sees the same page as Benoît

    Scenario: The failure that locks gives the same page, even if the notice cannot be sent
      Given Benoît is at the GCKey sign-in page
      And Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      And somebody has already given 4 wrong passwords for the account of Amélie
      And the mail server no longer answers
      When Benoît tries to sign in with an unknown username
      And Amélie tries to sign in with a wrong password
      Then she sees the same page as Benoît

  @EN-4
  Rule: A failure always takes the site the same work

    Scenario: The password of an unknown user is compared like any other
      Given Amélie is at the GCKey sign-in page
      When she tries to sign in with an unknown username
      Then the site's log says that a password was compared
      And the site's log says that the password of an unknown user was refused

  Rule: An app's code works only once

    @TO-2
    Scenario: The same code opens no second session
      Given Amélie has already given the code of the app
      When she signs in from another browser
      And she gives the code that the app shows
      Then she reads that the code was already used and nothing changes

    @TO-2
    Scenario: The same code opens nothing 30 seconds later either
      Given Amélie has already given the code of the app
      When she signs in from another browser
      And 30 seconds go by
      And she gives the code that the app showed 30 seconds before
      Then she reads that the code was already used and nothing changes

    @TO-3
    Scenario: A code older than the last one opens nothing
      Given Amélie has already given the code of the app
      When she signs in from another browser
      And she gives the code that the app showed 30 seconds before
      Then she reads that the code was already used and nothing changes

    @TO-2
    Scenario: The app's next code opens a session
      Given Amélie has already given the code of the app
      When she signs in from another browser
      And 30 seconds go by
      And she gives the code that the app shows
      Then she is signed in at IRCC

    @TO-6
    Scenario: The code that turned the second factor on opens nothing else
      Given Amélie sees the recovery codes
      And she has kept the recovery codes
      When she signs in from another browser
      And she gives the code that the app shows
      Then she reads that the code was already used and nothing changes

    @TO-12
    Scenario: The same code given in two browsers opens only one session
      Given Amélie is at the second factor page in two browsers
      When she gives the code that the app shows in both browsers at once
      Then she is at the IRCC account in only one of the two

    @TO-4
    Scenario Outline: The phone may be 30 seconds late, not more
      Given Amélie is at the second factor page
      When <try>
      Then <outcome>

      Examples:
        | try                                                        | outcome                                                                |
        | she gives the code that the app showed 30 seconds before   | she is signed in at IRCC                                               |
        | she gives the code that the app showed 1 minute before     | she reads that the app's code is not the right one and nothing changes |
        | she gives the code that the app will show 30 seconds later | she reads that the app's code is not the right one and nothing changes |

    @TO-9
    Scenario: The browser's clock does not count
      Given Amélie is at the second factor page
      And she uses a browser that is 1 hour fast
      When she gives the code that the app shows
      Then she is signed in at IRCC

  Rule: An emailed code opens one session, the one that asked for it

    @EM-1
    Scenario: A sign-in code that starts with zero is accepted
      Given Amélie has received a sign-in code that starts with zero
      When she pastes the code received
      Then she is signed in at IRCC

    @EM-11
    Scenario: A sign-in code pasted with spaces around it is accepted
      Given Amélie has received a sign-in code
      When she pastes the code surrounded by spaces
      Then she is signed in at IRCC

    @EM-11
    Scenario: A malformed sign-in code is refused
      Given Amélie has received a sign-in code
      When she gives the code "12 3456"
      Then she reads that the code must have 6 digits and nothing changes

    @EM-2
    Scenario Outline: The sign-in code is valid for ten minutes
      Given Amélie has received a sign-in code
      When she pastes the code <delay> later
      Then <outcome>

      Examples:
        | delay                | outcome                                                 |
        | 9 minutes 59 seconds | she is signed in at IRCC                                |
        | 10 minutes 1 second  | she reads that the code has expired and nothing changes |

    @EM-4
    Scenario: After a new sign-in code, the old one is refused
      Given Amélie has received a sign-in code
      And she has asked for a new code
      When she pastes the code of the first email
      Then she reads that the code was replaced and nothing changes

    @EM-4
    Scenario: The new sign-in code opens the session
      Given Amélie has received a sign-in code
      And she has asked for a new code
      When she pastes the code received
      Then she is signed in at IRCC

    @EM-3 @EM-5
    Scenario: The code asked for in one browser is refused in another
      Given Amélie has received a sign-in code
      When she signs in from another browser
      And she pastes the code of the first email
      Then she reads that the code is not the right one and nothing changes

    @EM-5
    Scenario: Somebody else's sign-in code opens nothing
      Given Benoît has received a sign-in code
      And Amélie has received a sign-in code
      When she gives the code received by Benoît
      Then she reads that the code is not the right one and nothing changes

    @EM-7
    Scenario: The person receives at most five sign-in codes in fifteen minutes
      Given Amélie has received a sign-in code
      And she has asked for 4 new codes
      When she chooses “Send a new code”
      Then she reads that too many codes were sent and nothing changes
      And she has received 5 emails in all

    @EM-10
    Scenario: When the email cannot be sent, the session does not open
      Given Amélie has an account protected by email
      And she is at the GCKey sign-in page
      And the mail server no longer answers
      When she tries to sign in
      Then she is at the GCKey sign-in page
      And she reads that the email could not be sent

    @EM-10
    Scenario: Once mail works again, the same request succeeds
      Given Amélie has an account protected by email
      And she is at the GCKey sign-in page
      And she has signed in while mail was down
      When she signs in
      And she pastes the code received
      Then she is signed in at IRCC

  @NO-2
  Rule: Every attempt leaves a record, without any secret

    Scenario Outline: The site's log records every attempt
      Given Amélie has an account protected by the app
      And she is at <page>
      When <try>
      Then the site's log says that <record>
      And she finds no secret in the site's log

      Examples:
        | page                   | try                                        | record                         |
        | the GCKey sign-in page | she signs in                               | the password was accepted      |
        | the GCKey sign-in page | she tries to sign in with a wrong password | the password was refused       |
        | the second factor page | she gives the code that the app shows      | the second factor was accepted |
        | the second factor page | she gives a wrong app code                 | the second factor was refused  |
        | the recovery code page | she gives a recovery code                  | the recovery code was accepted |
        | the recovery code page | she gives a wrong recovery code            | the recovery code was refused  |

    Scenario: A password typed in place of the username is not kept
      Given Amélie is at the GCKey sign-in page
      When she types the password in place of the username
      Then the site's log says that the password of an unknown user was refused
      And she finds no secret in the site's log
      And she does not find the password in what the site has kept
