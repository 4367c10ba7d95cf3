# language: en
@details
Feature: Change account details
  A signed-in person can change the password and the questions, after giving the password again.

  @PW-5 @RQ-6 @FL-10
  Rule: Each change asks for the password again

    Scenario Outline: From the home page, the current password leads to the change
      Given Amélie is signed in at GCKey
      When she chooses <button>
      And she confirms the password
      Then she is at <page>

      Examples:
        | button                          | page                      |
        | “Change the password”           | the password change page  |
        | “Change the recovery questions” | the questions change page |
        | “Change the email address”      | the address change page   |

    Scenario Outline: A wrong password leads to no change
      Given Amélie is signed in at GCKey
      When she chooses <button>
      And she confirms the password "Erreur-9!"
      Then she reads that the password is not the right one and nothing changes

      Examples:
        | button                          |
        | “Change the password”           |
        | “Change the recovery questions” |
        | “Change the email address”      |

    @LK-6 @NO-2
    Scenario: A wrong password counts as a try
      Given Amélie is signed in at GCKey
      And somebody has already given 4 wrong passwords for the account of Amélie
      When she chooses “Change the password”
      And she confirms the password "Erreur-9!"
      Then she reads that the password is locked for 15 minutes and nothing changes
      And she receives only the notice of the lock
      And the site's log says that the password was refused

    @FL-1
    Scenario Outline: Without the password, no change page opens
      Given Amélie is signed in at GCKey
      When she opens <page> by its address
      Then she is at the current password page

      Examples:
        | page                                |
        | the password change page            |
        | the questions change page           |
        | the address change page             |
        | the page of the address change code |

    @FL-11
    Scenario Outline: Without the second factor, no change page opens
      Given Amélie is at the second factor page
      When she opens <page> by its address
      Then she is at the second factor page

      Examples:
        | page                                |
        | the password change page            |
        | the questions change page           |
        | the address change page             |
        | the page of the address change code |

    Scenario Outline: The password given again is valid for ten minutes
      Given Amélie is at <page>
      When <delay> go by
      And <gesture>
      Then <outcome>

      Examples:
        | page                      | delay                | gesture                        | outcome                                            |
        | the password change page  | 9 minutes 59 seconds | she chooses a new password     | she reads that the password is changed             |
        | the password change page  | 10 minutes 1 second  | she chooses a new password     | she reads that the password was given too long ago |
        | the questions change page | 9 minutes 59 seconds | she chooses recovery questions | she reads that the questions are changed           |
        | the questions change page | 10 minutes 1 second  | she chooses recovery questions | she reads that the password was given too long ago |
        | the address change page   | 9 minutes 59 seconds | she gives a new email address  | she is at the page of the address change code      |
        | the address change page   | 10 minutes 1 second  | she gives a new email address  | she reads that the password was given too long ago |

    Scenario: After a change, the next one asks for the password again
      Given Amélie is at the password change page
      When she chooses a new password
      And she opens the questions change page by its address
      Then she is at the current password page

    Scenario: After a recovery code, a change asks for the password
      Given Amélie is at the recovery code page
      When she gives a recovery code
      And she chooses to renew the recovery codes
      And she keeps the recovery codes
      And she opens the questions change page by its address
      Then she is at the current password page

  Rule: The new password replaces the old one

    @RP-5 @NO-1 @LG-1 @LG-3
    Scenario: The password change is made, and announced
      Given Amélie is at the password change page
      When she chooses a new password
      Then she is at the GCKey home page
      And she reads that the password is changed
      And she receives only the notice of the password change
      And she reads a mail in the person's language, with every accent
      And she reads no secret in the emails

    Scenario: The old password opens nothing any more
      Given Amélie is at the password change page
      When she chooses a new password
      And she signs out
      And she opens IRCC's page for opening an account by its address
      And she chooses “Sign in with GCKey”
      And she tries to sign in with the old password
      Then she reads that the credentials are wrong

    @FL-11
    Scenario: The new password leads to the second factor, still asked for
      Given Amélie is at the password change page
      When she chooses a new password
      And she signs in from another browser
      Then she is at the second factor page

    @PW-1 @PW-6
    Scenario Outline: The new password follows the rules of the sign-up
      Given Amélie is at the password change page
      When she chooses the password <password>
      Then she reads that <refusal> and nothing changes

      Examples:
        | password            | refusal                                     |
        | "Kwyj-7!"           | the password does not have the right length |
        | "Kwyjibo-7!Kwyjibo" | the password does not have the right length |
        | "kwyjibo-7!"        | an upper case letter is missing             |
        | "KWYJIBO-7!"        | a lower case letter is missing              |
        | "Kwyjibo-z!"        | a digit is missing                          |
        | "Kwyjibo777"        | a symbol is missing                         |
        | "Canada2026!"       | the password is a common word               |

    @PW-7
    Scenario: The new password may not repeat the username
      Given Amélie is at the password change page
      When she chooses the password "Amelie-2026!"
      Then she reads that the password repeats the username and nothing changes

    @RP-10
    Scenario: The current password is refused as the new one
      Given Amélie is at the password change page
      When she chooses the current password again
      Then she reads that this is the current password and nothing changes

    Scenario: Two different entries of the new password are refused
      Given Amélie is at the password change page
      When she chooses the password "Kwyjibo-7!" and confirms it with "Kwyjibo-8!"
      Then she reads that the two passwords differ and nothing changes

    @PW-10
    Scenario: The list of rules goes with the new password
      Given Amélie is at the password change page
      When she types the password "kwyjibo-7!"
      Then she sees that the list points to the upper case letter only
      And she gets the same verdict from the site as from the list

  Rule: New questions replace the old ones

    @NO-1 @RQ-5 @LG-1 @LG-3
    Scenario: The questions change is made, and announced without giving anything away
      Given Amélie is at the questions change page
      When she chooses recovery questions
      Then she is at the GCKey home page
      And she reads that the questions are changed
      And she receives only the notice of the questions change
      And she reads a mail in the person's language, with every accent
      And she reads no secret in the emails

    Scenario: The new answers unlock the account
      Given Amélie is signed in at GCKey
      And she has changed the recovery questions in another browser
      And she is at the unlocking page
      When she gives the username
      And she answers what is asked
      Then she reads that the account is no longer locked

    Scenario: A former answer is refused
      Given Amélie is at the questions change page
      When she answers "Zanzibar" to the first question
      And she starts again in another browser up to the unlocking page
      And she gives the username
      And she answers what is asked
      Then she reads that one of the answers is wrong

    Scenario Outline: The new questions follow the rules of the sign-up
      Given Amélie is at the questions change page
      When <gesture>
      Then she reads that <refusal> and nothing changes

      Examples:
        | gesture                                                      | refusal                                   |
        | she chooses two questions only                               | a question is missing                     |
        | she chooses the question “Who taught you to read?” twice     | the question is already chosen            |
        | she gives the same answer twice                              | the answer is already given               |
        | she answers "ab" to the first question                       | the answer does not have the right length |
        | she answers "lire" to the question “Who taught you to read?” | the answer is in the question             |

  @RP-4
  Rule: A change ends the other sessions

    Scenario Outline: The other sessions end at GCKey and at IRCC alike
      Given <arrival>
      And she has changed <detail> in another browser
      When she reloads the page
      Then she is at <page>

      Examples:
        | arrival                      | detail                 | page                                    |
        | Amélie is signed in at GCKey | the password           | the page that sends back to the service |
        | Amélie is signed in at IRCC  | the password           | IRCC's page for opening an account      |
        | Amélie is signed in at GCKey | the recovery questions | the page that sends back to the service |
        | Amélie is signed in at IRCC  | the email address      | IRCC's page for opening an account      |

  @SE-1
  Rule: A change renews the session

    Scenario: The cookie from before the change opens nothing any more
      Given Amélie is at the password change page
      And Mallory has copied the session cookie of Amélie
      When Amélie chooses a new password
      Then Amélie is at the GCKey home page
      And Mallory has no session, open or begun, at GCKey or at IRCC

  Rule: When a change fails, nothing is half done

    @EM-10
    Scenario Outline: When the notice cannot be sent, nothing is changed
      Given Amélie is at <page>
      And the mail server no longer answers
      When <gesture>
      Then she reads that the email could not be sent
      And nothing has changed

      Examples:
        | page                      | gesture                        |
        | the password change page  | she chooses a new password     |
        | the questions change page | she chooses recovery questions |

    @EM-10
    Scenario: Once mail works again, the change succeeds
      Given Amélie is at the password change page
      And she has sent the step while mail was down
      When she chooses a new password
      Then she reads that the password is changed
      And she receives only the notice of the password change

    @FL-6
    Scenario Outline: Submissions at the same moment make only one change
      Given Amélie is at <page>
      When she sends the step 4 times at the same moment
      Then she has received only one email

      Examples:
        | page                      |
        | the password change page  |
        | the questions change page |

    @FL-7
    Scenario Outline: Reloading the page keeps the same change
      Given Amélie is at <page>
      When she reloads the page
      Then she is at <page>
      And nothing has changed

      Examples:
        | page                      |
        | the password change page  |
        | the questions change page |
        | the address change page   |

    @FL-7
    Scenario: Going back after the change asks for the password again
      Given Amélie is at the password change page
      When she chooses a new password
      And she goes back
      Then she is at the current password page
      And nothing has changed

    @FL-8
    Scenario Outline: In two tabs, the second form is no longer valid
      Given Amélie has done the step of <page> in a second tab
      When she does the same step in the first tab
      Then she reads error 403 and nothing changes

      Examples:
        | page                      |
        | the password change page  |
        | the questions change page |

    @SE-8
    Scenario: A session ended in another tab allows no more changes
      Given Amélie is at the password change page
      When she signs out in another tab
      And she chooses a new password
      Then she reads error 403 and nothing changes

    @FL-3
    Scenario Outline: A form is accepted only from its page, in the browser that shows it
      Given Amélie is at <page>
      And she has another browser at the page where sign-up is chosen
      When she sends each form of the page with tokens that are not its own
      Then she sees everything refused and nothing changes

      Examples:
        | page                      |
        | the password change page  |
        | the questions change page |

    @FL-4
    Scenario Outline: GET and HEAD requests change nothing
      Given Amélie is at <page>
      When she asks for each page and each form by GET and by HEAD
      Then she finds <page> again and nothing has changed

      Examples:
        | page                                |
        | the password change page            |
        | the questions change page           |
        | the page of the address change code |

    @FL-5
    Scenario: An added field does not change another person's account
      Given Benoît has an account protected by the app
      And Amélie is at the password change page
      When she sends the step with the field "account_id" set to "1"
      Then she receives only the notice of the password change
      And Benoît has received no email

    Scenario: Giving up a change leaves everything as it was
      Given Amélie is at the password change page
      When she chooses “Return to the home page”
      Then she is at the GCKey home page
      And nothing has changed

  @HD-3
  Rule: A change gives no secret away

    Scenario: Neither addresses, nor titles, nor the console give the person away
      Given Amélie is signed in at GCKey
      When she chooses “Change the recovery questions”
      And she confirms the password
      And she gives the same answer twice
      And she chooses recovery questions
      Then she reads that the questions are changed
      And no secret of Amélie appears in an address
      And no secret of Amélie appears in a Referer header
      And no secret of Amélie appears in the title of a page
      And no secret of Amélie appears in the console
      And no secret of Amélie appears in what scripts keep
