# language: en
@faq-2
Feature: How long an account lasts
  An account has no end date. A person who no longer uses it is warned; after two years, the account is deactivated.

  @FL-12
  Rule: An account is deactivated after two years without signing in, to the second

    Scenario Outline: The account stays active until the last second
      Given Amélie has an account protected by the app
      When <delay> go by
      And she signs in from another browser
      Then she is at <page>

      Examples:
        | delay                                   | page                                |
        | 729 days 23 hours 59 minutes 59 seconds | the second factor page              |
        | 2 years                                 | the page of the deactivated account |
        | 2 years 1 second                        | the page of the deactivated account |

    Scenario: The end also counts between the password and the second factor
      Given Amélie has an account protected by the app
      When 729 days 23 hours 59 minutes go by
      And she signs in from another browser
      And 60 seconds go by
      And she gives the code that the app shows
      Then she is at the page of the deactivated account

    Scenario: The password without the second factor prolongs nothing
      Given Amélie has an account protected by the app
      When 700 days go by
      And she signs in from another browser
      And 30 days go by
      And she tries to sign in from another browser
      Then she is at the page of the deactivated account

    Scenario: A page that is already open prolongs nothing
      Given Amélie is at the second factor page
      When 2 years go by
      And she reloads the page
      Then she is at the page that sends back to the service

  Rule: Emails warn before the end

    Scenario Outline: A reminder arrives sixty, thirty and seven days before the end
      Given Amélie has an account protected by the app
      When <delay> go by
      Then <outcome>

      Examples:
        | delay                                   | outcome                          |
        | 669 days 23 hours 59 minutes 59 seconds | she has received no email        |
        | 670 days                                | she has received 1 email in all  |
        | 699 days 23 hours 59 minutes 59 seconds | she has received 1 email in all  |
        | 700 days                                | she has received 2 emails in all |
        | 722 days 23 hours 59 minutes 59 seconds | she has received 2 emails in all |
        | 723 days                                | she has received 3 emails in all |
        | 3 years                                 | she has received 3 emails in all |

    Scenario Outline: The reminder tells how many days are left
      Given Amélie has an account protected by the app
      When <delay> go by
      Then she receives the notice of the coming deactivation
      And she reads in an email that <notice>
      And she reads no secret in the emails

      Examples:
        | delay    | notice                       |
        | 670 days | the account has 60 days left |
        | 700 days | the account has 30 days left |
        | 723 days | the account has 7 days left  |

    @LG-1 @LG-3 @LG-4
    Scenario: The reminder is in the person's language
      Given Amélie has an account protected by the app
      When 670 days go by
      Then she reads a mail in the person's language, with every accent

    @EM-10
    Scenario: A reminder that could not be sent is sent later, only once
      Given Amélie has an account protected by the app
      And the mail server no longer answers
      When 672 days go by
      And the mail server answers again
      And 2 days go by
      Then she receives only the notice of the coming deactivation
      And she reads in an email that the account has 57 days left

    Scenario: The reminders arrive at the changed address
      Given Amélie is signed in at GCKey
      And she has changed the email address in another browser
      When 670 days go by
      Then she receives the notice of the coming deactivation
      And she receives at the former address only the notice of the address change

  Rule: Signing in keeps the account, and puts the reminders off

    Scenario: Signing in after a reminder keeps the account active
      Given Amélie has an account protected by the app
      When 723 days go by
      And she signs in from another browser
      And she gives the code that the app shows
      And 729 days go by
      And she signs in from another browser
      Then she is at the second factor page

    Scenario: Two years later, the reminders start again
      Given Amélie has an account protected by the app
      When 723 days go by
      And she signs in from another browser
      And she gives the code that the app shows
      And 670 days go by
      Then she has received 4 emails in all
      And she reads in an email that the account has 60 days left

    Scenario: While the new end is far away, no reminder is sent
      Given Amélie has an account protected by the app
      When 723 days go by
      And she signs in from another browser
      And she gives the code that the app shows
      And 669 days go by
      Then she is signed in at IRCC
      And she has received 3 emails in all

  @EN-1
  Rule: After the end, only a person who gives the right password learns what to do

    Scenario: The deactivated account leads to a new GCKey and the applications to link
      Given Amélie has an account protected by the app
      When 2 years go by
      And she signs in from another browser
      Then she reads that the applications, still at IRCC, must be linked
      When she chooses “Sign up”
      Then she is at the terms page

    Scenario: A wrong password does not reveal that the account is deactivated
      Given Benoît is at the GCKey sign-in page
      And Amélie has a deactivated account
      And she is at the GCKey sign-in page
      When Benoît tries to sign in with an unknown username
      And Amélie tries to sign in with a wrong password
      Then she sees the same page as Benoît

    @LK-2
    Scenario: An account both deactivated and locked reveals nothing either
      Given Amélie has a deactivated account
      And the password of Amélie is locked
      And she is at the GCKey sign-in page
      When she tries to sign in
      Then she reads that the credentials are wrong

    @FL-12
    Scenario: Replacing a forgotten password does not reactivate the account
      Given Amélie has a deactivated account
      And she is at the new password page
      When she chooses a new password
      And she tries to sign in from another browser
      Then she is at the page of the deactivated account

    Scenario: The username of a deactivated account stays taken
      Given Benoît has a deactivated account
      And Amélie is at the username page
      When she chooses the username of Benoît
      Then she reads that the username is taken and nothing changes

  Rule: The person keeps the details up to date

    Scenario Outline: Each detail can be changed from the home page
      Given Amélie is signed in at GCKey
      When she chooses <button>
      Then she is at the current password page

      Examples:
        | button                                    |
        | “Change the password”                     |
        | “Change the recovery questions”           |
        | “Change the email address”                |
        | “Change the method or the recovery codes” |
