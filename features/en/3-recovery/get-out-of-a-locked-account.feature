# language: en
@faq-5
Feature: Get out of a locked account
  Four ways avoid waiting for the end of the lock; none reveals to another person whether the account exists.

  @faq-4
  Rule: The locked account page leads to the four ways

    Scenario Outline: Each way starts from the locked account page
      Given Amélie is at the GCKey sign-in page
      When she chooses “Account locked?”
      And she chooses <button>
      Then she is at <page>

      Examples:
        | button                      | page                        |
        | “Unlock with the questions” | the unlocking page          |
        | “Forgot your password?”     | the forgotten password page |
        | “Write to IRCC support”     | the IRCC support page       |
        | “Sign up”                   | the terms page              |

    Scenario: The IRCC page leads to support too
      Given Amélie is at IRCC's page for opening an account
      When she chooses “You cannot sign in? Write to support”
      Then she is at the IRCC support page
      And she is at the address of IRCC

  @faq-4
  Rule: The recovery questions unlock the account

    Scenario: The right answers unlock the account, with the same password
      Given Amélie has an account protected by the app
      And the password of Amélie is locked
      And she is at the unlocking page
      When she gives the username
      And she answers what is asked
      Then she reads that the account is no longer locked
      And she receives only the notice of the lifted lock
      And she reads a mail in the person's language, with every accent
      When she signs in
      Then she is at the second factor page

    Scenario: An error leaves the account locked
      Given Amélie has come to the questions that unlock
      When she gives one wrong answer
      And she tries to sign in from another browser
      Then she reads that the credentials are wrong

    @RQ-4
    Scenario Outline: The fifth error locks the answers, not the fourth
      Given Amélie has come to the questions that unlock
      And somebody has already given <number> wrong answers for the account of Amélie
      When she gives one wrong answer
      And she answers what is asked
      Then she reads that <message>

      Examples:
        | number | message                         |
        | 3      | the account is no longer locked |
        | 4      | the answers are locked          |

    @LK-9
    Scenario: The right answers do not lift the lock on the second factor
      Given Amélie has come to the questions that unlock
      And the second factor of Amélie is locked
      When she answers what is asked
      And she signs in
      And she gives the code that the app shows
      Then she reads that the second factor is locked for 15 minutes and nothing changes

    @EN-2
    Scenario: An unknown name leads to the same questions as a known one
      Given Benoît has an account protected by the app
      And Benoît is at the unlocking page
      And Amélie has no account
      And she is at the unlocking page
      When Benoît gives the username
      And Amélie gives the username
      Then she sees the same page as Benoît

    @FL-6 @RP-6
    Scenario: Submissions at the same moment are announced only once
      Given Amélie has come to the questions that unlock
      When she sends the step 4 times at the same moment
      Then she receives only the notice of the lifted lock

    @EM-10
    Scenario: When the notice cannot be sent, the account stays locked
      Given Amélie has come to the questions that unlock
      And the mail server no longer answers
      When she answers what is asked
      Then she reads that the email could not be sent
      When she tries to sign in from another browser
      Then she reads that the credentials are wrong

    @EM-10
    Scenario: Once mail works again, the same answers unlock the account
      Given Amélie has come to the questions that unlock
      And she has answered while mail was down
      When she answers what is asked
      Then she reads that the account is no longer locked

  @faq-4 @LK-9
  Rule: A new password unlocks the account

    Scenario: A new password lifts the lock of the old one
      Given Amélie is at the new password page
      And the password of Amélie is locked
      When she chooses a new password
      And she signs in
      Then she is at the second factor page

  @faq-4 @RQ-7
  Rule: IRCC support unlocks the account without asking any question

    Scenario: Support unlocks the account and answers by email
      Given Amélie has an account protected by the app
      And the password of Amélie is locked
      And she is at the IRCC support page
      When she writes to support
      And support answers
      Then she reads that the request was received
      And she receives only the answer from support
      And she reads a mail in the person's language, with every accent
      And she reads no secret in the emails
      When she signs in from another browser
      Then she is at the second factor page

    Scenario: Until support has answered, the account stays locked
      Given Amélie has an account protected by the app
      And the password of Amélie is locked
      And she has written to support
      When she tries to sign in from another browser
      Then she reads that the credentials are wrong

    Scenario: An address that is not the account's unlocks nothing
      Given Amélie has an account protected by the app
      And the password of Amélie is locked
      And she is at the IRCC support page
      When she writes to support from the address "amelie@ailleurs.test"
      And support answers
      Then she reads that the request was received
      And no email was sent
      When she tries to sign in from another browser
      Then she reads that the credentials are wrong

    Scenario: The address of another account unlocks nothing
      Given Amélie has an account protected by the app
      And the password of Amélie is locked
      And Benoît has an account protected by the app
      And he is at the IRCC support page
      When he writes to support in the name of Amélie
      And support answers
      Then no email was sent
      When Amélie tries to sign in from another browser
      Then she reads that the credentials are wrong

    @EN-2
    Scenario: The support page does not reveal whether the account exists
      Given Benoît has an account protected by the app
      And Benoît is at the IRCC support page
      And Amélie is at the IRCC support page
      When Benoît writes to support
      And Amélie writes to support
      And support answers
      Then she sees the same page as Benoît
      And she has received no email

    Scenario: An incomplete request is refused
      Given Amélie is at the IRCC support page
      When she writes to support under the name " "
      Then she reads that a username must be given and nothing changes

    Scenario: An incomplete address is refused
      Given Amélie is at the IRCC support page
      When she writes to support from the address "amelie"
      Then she reads that the address is not complete and nothing changes

    @FL-6
    Scenario: The same request sent twice gets only one answer
      Given Amélie has an account protected by the app
      And she has written to support
      And she has written to support
      When support answers
      Then she receives only the answer from support

    @FL-6
    Scenario: A request is answered only once
      Given Amélie has an account protected by the app
      And she has written to support
      When support answers
      And support answers
      Then she receives only the answer from support

    @EM-10
    Scenario: When the answer cannot be sent, nothing is half done
      Given Amélie has an account protected by the app
      And the password of Amélie is locked
      And she has written to support
      And the mail server no longer answers
      When support answers
      And she tries to sign in from another browser
      Then she reads that the credentials are wrong

    @EM-10
    Scenario: Once mail works again, support answers
      Given Amélie has an account protected by the app
      And the password of Amélie is locked
      And she has written to support
      And support wanted to answer while mail was down
      When support answers
      And she signs in from another browser
      Then she is at the second factor page
      And she receives only the answer from support

    @FL-3
    Scenario: The form is accepted only from its page, in the browser that shows it
      Given Amélie is at the IRCC support page
      And she has another browser at the page where sign-up is chosen
      When she sends each form of the page with tokens that are not its own
      Then she sees everything refused and nothing changes

  @faq-4
  Rule: As a last resort, the person creates a new account

    Scenario: The person signs up under another username, with the same address
      Given Amélie has an account protected by the app
      And the password of Amélie is locked
      And she is at IRCC's page for opening an account
      When she goes through the whole sign-up under another username
      Then she is signed in at IRCC
