# language: en
@faq-9
Feature: Delete the account
  The person reads what will be lost and what might be enough, then confirms twice; the deletion is final.

  Rule: Before confirming, the person reads what will be lost and what will stay

    Scenario Outline: The page names what will be lost
      Given Amélie is at the deletion page
      Then she reads that <message>

      Examples:
        | message                                         |
        | pending actions must be completed first         |
        | messages worth keeping must be saved first      |
        | documents and receipts must be downloaded first |
        | the username will stay taken                    |
        | what was submitted will stay at IRCC            |

    Scenario Outline: The page leads to what might be enough
      Given Amélie is at the deletion page
      When she chooses <button>
      Then she is at <page>

      Examples:
        | button                                    | page                      |
        | “Change the password”                     | the current password page |
        | “Change the method or the recovery codes” | the current password page |
        | “Write to IRCC support”                   | the IRCC support page     |

    @FL-9
    Scenario: Cancelling the deletion leaves the account as it was
      Given Amélie is at the deletion page
      When she chooses “Cancel”
      Then she is at the GCKey home page
      And nothing has changed

  Rule: The word and the password confirm the deletion

    Scenario: The home page leads to the deletion of the account
      Given Amélie is signed in at GCKey
      When she chooses “Delete the GCKey”
      And she confirms the deletion
      Then she is at the page of the deleted account
      And she reads that the applications submitted stay at IRCC

    @NO-1
    Scenario: The deletion is announced
      Given Amélie is at the deletion page
      When she confirms the deletion
      Then she receives only the notice of the deletion
      And she reads no secret in the emails
      And she reads a mail in the person's language, with every accent

    Scenario Outline: Without the word, nothing is deleted
      Given Amélie is at the deletion page
      When she confirms the deletion with the word <text>
      Then she reads that the word must be typed and nothing changes

      Examples:
        | text         |
        | ""           |
        | "oui"        |
        | "SUPPRIMERA" |

    @PW-5 @FL-10
    Scenario: Without the current password, nothing is deleted
      Given Amélie is at the deletion page
      When she confirms the deletion with a wrong password
      Then she reads that the password is not the right one and nothing changes

    @LK-6
    Scenario: A wrong password counts as a try
      Given Amélie is at the deletion page
      And somebody has already given 4 wrong passwords for the account of Amélie
      When she confirms the deletion with a wrong password
      Then she reads that the password is locked for 15 minutes and nothing changes
      And she receives only the notice of the lock

    @FL-11
    Scenario Outline: Without the second factor, nothing is deleted
      Given Amélie is at <page>
      When she opens the deletion page by its address
      Then she is at <seen>

      Examples:
        | page                   | seen                   |
        | the second factor page | the second factor page |
        | the renewal page       | the renewal page       |
        | the GCKey sign-in page | the GCKey sign-in page |

  @FL-12
  Rule: The deletion is final

    @SE-9
    Scenario Outline: Every session ends, at GCKey and at IRCC
      Given <arrival>
      And she has deleted the account in another browser
      When she reloads the page
      Then she is at <page>

      Examples:
        | arrival                      | page                                    |
        | Amélie is signed in at GCKey | the page that sends back to the service |
        | Amélie is signed in at IRCC  | IRCC's page for opening an account      |

    @SE-9
    Scenario: The IRCC session open in the same browser ends too
      Given Amélie is signed in at IRCC
      When she opens the deletion page by its address
      And she confirms the deletion
      And she opens the IRCC account by its address
      Then she is at IRCC's page for opening an account

    @SE-9
    Scenario: A half-finished sign-in can no longer succeed
      Given Amélie is at the second factor page
      And she has deleted the account in another browser
      When she reloads the page
      Then she is at the page that sends back to the service

    @EN-1
    Scenario: A deleted account gives the same page as an unknown username
      Given Benoît is at the GCKey sign-in page
      And Amélie has deleted the account
      And she is at the GCKey sign-in page
      When Benoît tries to sign in with an unknown username
      And Amélie tries to sign in
      Then she sees the same page as Benoît

    @EN-2
    Scenario: The username can no longer be found
      Given Amélie has deleted the account
      And she is at the forgotten username page
      When she gives the address of the account
      Then she receives the email that says there is no account

    Scenario: The username of a deleted account stays taken
      Given Benoît has deleted the account
      And Amélie is at the username page
      When she chooses the username of Benoît
      Then she reads that the username is taken and nothing changes

    @FL-7
    Scenario: Going back no longer shows the account
      Given Amélie is at the deletion page
      When she confirms the deletion
      And she goes back
      Then she is at the page that sends back to the service

  Rule: When the deletion fails, nothing is half done

    @EM-10
    Scenario: When the notice cannot be sent, nothing is deleted
      Given Amélie is at the deletion page
      And the mail server no longer answers
      When she confirms the deletion
      Then she reads that the email could not be sent
      And nothing has changed

    @EM-10
    Scenario: Once mail works again, the deletion succeeds
      Given Amélie is at the deletion page
      And she has sent the step while mail was down
      When she confirms the deletion
      Then she is at the page of the deleted account
      And she receives only the notice of the deletion

    @FL-6
    Scenario: Submissions at the same moment make only one deletion
      Given Amélie is at the deletion page
      When she sends the step 4 times at the same moment
      Then she receives only the notice of the deletion
      And only one of these requests leads Amélie to the page of the deleted account

    @FL-8
    Scenario: In two tabs, the second form is no longer valid
      Given Amélie has done the step of the deletion page in a second tab
      When she does the same step in the first tab
      Then she reads error 403 and nothing changes

    @FL-3
    Scenario: The form is accepted only from its page, in the browser that shows it
      Given Amélie is at the deletion page
      And she has another browser at the page where sign-up is chosen
      When she sends each form of the page with tokens that are not its own
      Then she sees everything refused and nothing changes

    @FL-4
    Scenario: GET and HEAD requests delete nothing
      Given Amélie is at the deletion page
      When she asks for each page and each form by GET and by HEAD
      Then she finds the deletion page again and nothing has changed

    @FL-5
    Scenario: An added field does not delete another person's account
      Given Benoît has an account protected by the app
      And Amélie is at the deletion page
      When she sends the step with the field "account_id" set to "1"
      Then she receives only the notice of the deletion
      And Benoît has received no email
