# language: en
@faq-6
Feature: Find a forgotten username
  The email address, a code and the recovery questions bring the username by email.

  Rule: The address, then all the questions, give the username

    @RP-9
    Scenario: The username comes by email, and the page does not show it
      Given Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      When she chooses “Forgot your username?”
      And she gives the address of the account
      And she pastes the code received
      And she answers what is asked
      Then she reads that the username is on its way by email
      And she receives the email with the username
      And she reads the username in a mail
      And she reads the username nowhere on the page

    Scenario: The username found signs in with the unchanged password
      Given Amélie has shown that the address is theirs
      When she answers what is asked
      And she signs in
      Then she is at the second factor page

    @RQ-1 @FL-1
    Scenario: The questions are not shown before the code
      Given Amélie has an account protected by the app
      And she has asked for the username
      When she opens the page of all the questions by its address
      Then she is at the page for the code to come back

    @RQ-1 @FL-1
    Scenario: The username is recovered with a code only
      Given Amélie has an account protected by the app
      And she has asked for the username
      When she opens the page where the way back is chosen by its address
      Then she is at the page for the code to come back

    @EM-8
    Scenario: The email with the code does not contain the username
      Given Amélie has an account protected by the app
      And she has asked for the username
      Then she receives from GCKey a single email, sent to that address only, with a single code
      And she reads no secret in the emails

    @RQ-4 @LK-6
    Scenario Outline: The fifth error locks the answers, not the fourth
      Given Amélie has shown that the address is theirs
      And she has given a wrong answer <number>
      When she gives one wrong answer
      And she answers what is asked
      Then she reads that <message>

      Examples:
        | number  | message                             |
        | 3 times | the username is on its way by email |
        | 4 times | the answers are locked              |

    @faq-7
    Scenario: Two accounts at the same address can both be found
      Given Amélie has an account protected by the app
      And she has opened a second account at the same address
      And she has asked for the username
      When she pastes the code received
      And she chooses “Go to the questions of another account”
      Then she reads that the questions are now those of another account
      When she answers what is asked
      Then she receives the email with the username
      And she reads the username in a mail

    @faq-7
    Scenario: Every account at an address can be found, however many there are
      When people go from one account to the next, whether they have one or four at their address
      Then they find each of their accounts

    @RP-6
    Scenario: Going back does not send a second email
      Given Amélie has shown that the address is theirs
      When she answers what is asked
      And she goes back
      Then she reads that no recovery is under way
      And she has received 2 emails in all

    @FL-6
    Scenario: Submissions at the same moment send the username only once
      Given Amélie has shown that the address is theirs
      When she sends the step 4 times at the same moment
      Then she has received 2 emails in all

    @LG-1 @LG-3 @LG-4
    Scenario: The email is in the language of the request
      Given Amélie has shown that the address is theirs
      When she switches language
      And she answers what is asked
      Then she receives the email with the username
      And she reads a mail in the person's language, with every accent

  @EN-2
  Rule: Nothing reveals whether the address belongs to an account

    Scenario: The page is the same for a known address and an unknown one
      Given Benoît has an account protected by the app
      And Benoît is at the forgotten username page
      And Amélie has no account
      And she is at the forgotten username page
      When Benoît gives the address of the account
      And Amélie gives the address of the account
      Then she sees the same page as Benoît
      And she receives only the email that says there is no account
      And she reads a mail in the person's language, with every accent

    Scenario: A wrong code does not reveal whether the address belongs to an account
      Given Benoît has an account protected by the app
      And Benoît has asked for the username
      And Amélie has no account
      And she has asked for the username
      When Benoît gives the code "000000"
      And Amélie gives the code "000000"
      Then she sees the same page as Benoît

    @EM-10
    Scenario: A mail outage does not reveal whether the address belongs to an account
      Given Benoît has an account protected by the app
      And Benoît is at the forgotten username page
      And Amélie has no account
      And she is at the forgotten username page
      And the mail server refuses everything
      When Benoît gives the address of the account
      And Amélie gives the address of the account
      Then she sees the same page as Benoît
      And she reads that the email could not be sent

    Scenario: An incomplete address is refused
      Given Amélie is at the forgotten username page
      When she types "amelie" in the email address and goes on
      Then she reads that the address is not complete and nothing changes

  @EM-10
  Rule: When the email cannot be sent, nothing is half done

    Scenario: The mail outage is reported when a new code is asked for, and nothing changes
      Given Amélie has an account protected by the app
      And she has asked for the username
      And the mail server no longer answers
      When she asks for a new code
      Then she reads that the email could not be sent
      And nothing has changed

    Scenario: The mail outage is reported when the questions are answered, and nothing changes
      Given Amélie has shown that the address is theirs
      And the mail server no longer answers
      When she answers what is asked
      Then she reads that the email could not be sent
      And nothing has changed

    Scenario: Once mail works again, the same answers are accepted
      Given Amélie has shown that the address is theirs
      And she has answered while mail was down
      When she answers what is asked
      Then she reads that the username is on its way by email
      And she receives the email with the username
