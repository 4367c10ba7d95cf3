# language: en
@recovery
Feature: Replace a forgotten password
  A person who has forgotten the password proves their identity in another way, then chooses a new one.

  Rule: A code and one question, or all the questions, lead to the new password

    @RP-2 @RP-5
    Scenario Outline: Each way leads to the new password, and opens no session
      Given Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      When she replaces a forgotten password with <means>
      Then she reads that the password is replaced
      And she receives the notice of the replaced password
      And she reads no secret in the emails
      When she opens the GCKey home page by its address
      Then she is at the GCKey sign-in page

      Examples:
        | means                   |
        | a code and one question |
        | all the questions       |

    Scenario: The password can be replaced without JavaScript
      Given Amélie has an account protected by the app
      And she uses a browser without JavaScript
      And she is at the GCKey sign-in page
      When she replaces a forgotten password with all the questions
      Then she reads that the password is replaced

    Scenario: With the new password, a session opens and closes
      Given Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      When she replaces a forgotten password with all the questions
      And she signs in
      And she gives the code that the app shows
      Then she is signed in at IRCC
      When she signs out
      Then she reads that the session is closed
      And she has no open session at GCKey

    @RQ-1 @FL-1
    Scenario Outline: The question shows only after the code, the password only after the question
      Given Amélie is at <page>
      When she asks for the later pages by their address
      Then none of these pages opens to Amélie

      Examples:
        | page                                  |
        | the page where the way back is chosen |
        | the page for the code to come back    |
        | the page of the one question          |

    Scenario: The person can change the way as long as nothing is proven
      Given Amélie is at the page for the code to come back
      When she chooses “Choose another way”
      And she chooses to come back with all the questions
      And she answers what is asked
      Then she is at the new password page

    Scenario Outline: Going on without answering is refused
      Given Amélie is at <page>
      When she chooses “Continue”
      Then she reads that <refusal> and nothing changes

      Examples:
        | page                                  | refusal                     |
        | the forgotten password page           | a username must be given    |
        | the page where the way back is chosen | a way must be chosen        |
        | the page for the code to come back    | the code must have 6 digits |
        | the page of the one question          | an answer must be given     |
        | the page of all the questions         | an answer must be given     |

    Scenario Outline: A recovery waits fifteen minutes
      Given Amélie is at the new password page
      When <delay> go by
      And she chooses a new password
      Then she reads that <message>

      Examples:
        | delay                 | message                  |
        | 14 minutes 59 seconds | the password is replaced |
        | 15 minutes 1 second   | no recovery is under way |

  @EN-2
  Rule: Nothing reveals whether the account exists

    Scenario Outline: The page is the same for a known name and an unknown one
      Given Benoît is at the page where the way back is chosen
      And Amélie has no account
      And she is at the page where the way back is chosen
      When Benoît chooses to come back with <means>
      And Amélie chooses to come back with <means>
      Then she sees the same page as Benoît
      And she has received no email

      Examples:
        | means                   |
        | a code and one question |
        | all the questions       |

    Scenario: An unknown name leads to the same page as a known one
      Given Benoît has an account protected by the app
      And Benoît is at the forgotten password page
      And Amélie has no account
      And she is at the forgotten password page
      When Benoît gives the username
      And Amélie gives the username
      Then she sees the same page as Benoît

    Scenario: A wrong code does not reveal whether the account exists
      Given Benoît is at the page for the code to come back
      And Amélie has no account
      And she is at the page for the code to come back
      When Benoît gives the code "000000"
      And Amélie gives the code "000000"
      Then she sees the same page as Benoît

    Scenario: A wrong code and new codes do not reveal whether the account exists
      Given Benoît is at the page for the code to come back
      And Amélie has no account
      And she is at the page for the code to come back
      And Benoît has asked for 5 new codes
      And Amélie has asked for 5 new codes
      When Benoît gives the code "000000"
      And Amélie gives the code "000000"
      Then she sees the same page as Benoît

    Scenario: The last code allowed does not reveal whether the account exists
      Given Benoît is at the page for the code to come back
      And Amélie has no account
      And she is at the page for the code to come back
      And Benoît has given the code "000000" 4 times
      And Amélie has given the code "000000" 4 times
      When Benoît gives the code "000000"
      And Amélie gives the code "000000"
      Then she sees the same page as Benoît

    Scenario: A wrong answer does not reveal whether the account exists
      Given Benoît is at the page of all the questions
      And Amélie has no account
      And she is at the page of all the questions
      When Benoît gives one wrong answer
      And Amélie gives one wrong answer
      Then she sees the same page as Benoît

    Scenario: The error that locks the answers does not reveal whether the account exists
      Given Benoît is at the page of all the questions
      And Amélie has no account
      And she is at the page of all the questions
      And Benoît has given a wrong answer 4 times
      And Amélie has given a wrong answer 4 times
      When Benoît gives one wrong answer
      And Amélie gives one wrong answer
      Then she sees the same page as Benoît

    Scenario: An unknown name always gets the same questions
      Given Amélie has no account
      And she is at the page of all the questions in two browsers
      When she reloads the page
      Then she reads the same question in both browsers

    @EM-10
    Scenario Outline: A mail outage does not reveal whether the account exists
      Given Benoît is at the page where the way back is chosen
      And Amélie has no account
      And she is at the page where the way back is chosen
      And <outage>
      When Benoît chooses to come back with a code and one question
      And Amélie chooses to come back with a code and one question
      Then she sees the same page as Benoît
      And she reads that the email could not be sent

      Examples:
        | outage                             |
        | the mail server no longer answers  |
        | the mail server refuses everything |

  Rule: The code works only for this recovery, only once

    @EM-2
    Scenario Outline: The code is valid for ten minutes
      Given Amélie is at the page for the code to come back
      When she pastes the code <delay> later
      Then <outcome>

      Examples:
        | delay                | outcome                                                 |
        | 9 minutes 59 seconds | she is at the page of the one question                  |
        | 10 minutes 1 second  | she reads that the code has expired and nothing changes |

    @EM-4
    Scenario: After a new code, the first is refused
      Given Amélie is at the page for the code to come back
      And she has asked for a new code
      When she pastes the code of the first email
      Then she reads that the code was replaced and nothing changes

    @EM-5
    Scenario Outline: A code of another person or another use is refused
      Given <elsewhere>
      And Amélie is at the page for the code to come back
      When she gives the code received by Benoît
      Then she reads that the code is not the right one and nothing changes

      Examples:
        | elsewhere                                       |
        | Benoît is at the page for the code to come back |
        | Benoît has received a code                      |
        | Benoît has received a sign-in code              |

    @EM-5
    Scenario: A code asked for in one browser is refused in another
      Given Amélie is at the page for the code to come back in two browsers
      When she pastes the code of the first email
      Then she reads that the code is not the right one and nothing changes

    @EM-6
    Scenario: After five wrong codes, even the right one is refused
      Given Amélie is at the page for the code to come back
      And she has given 5 wrong codes
      When she pastes the code received
      Then she reads that too many wrong codes were given and nothing changes

    @EM-7
    Scenario: The person receives at most five codes in fifteen minutes
      Given Amélie is at the page for the code to come back
      And she has asked for 4 new codes
      When she asks for a new code
      Then she reads that too many codes were sent and nothing changes
      And she has received 5 emails in all

    @LK-8
    Scenario: Asking ten times to replace a password does not keep anybody from signing in
      Given Amélie has an account protected by email
      And somebody has asked 10 times to replace the password of Amélie
      And she is at the GCKey sign-in page
      When she signs in
      And she pastes the code received
      Then she is signed in at IRCC

  Rule: Answers are compared whatever their spelling, and errors are counted

    @RQ-2
    Scenario: The same question is asked again, in another browser and after an error
      Given Amélie is at the page of the one question in two browsers
      When she reloads the page
      And she gives one wrong answer
      Then she reads the same question in both browsers

    @RQ-3
    Scenario Outline: Case, spaces around and the way of writing an accent do not count
      Given Amélie has chosen answers like "Élise à Montréal"
      And she is at <page>
      When she answers what is asked <manner>
      Then she is at the new password page

      Examples:
        | page                          | manner                  |
        | the page of the one question  | in capitals             |
        | the page of the one question  | between spaces          |
        | the page of the one question  | with decomposed accents |
        | the page of all the questions | in capitals             |
        | the page of all the questions | between spaces          |
        | the page of all the questions | with decomposed accents |

    Scenario Outline: Spaces alone are not an answer
      Given Amélie is at <page>
      When she answers what is asked with spaces alone
      Then she reads that an answer must be given and nothing changes

      Examples:
        | page                          |
        | the page of the one question  |
        | the page of all the questions |

    Scenario: One right answer is not enough when all are asked for
      Given Amélie is at the page of all the questions
      When she gives one wrong answer
      Then she reads that one of the answers is wrong
      And nothing has changed

    @RQ-4 @LK-1 @LK-2 @LK-6 @LK-10
    Scenario Outline: The fifth error locks the answers, not the fourth
      Given Amélie is at <page>
      And somebody has already given <number> wrong answers for the account of Amélie
      When she gives one wrong answer
      And she answers what is asked
      Then <outcome>

      Examples:
        | page                          | number | outcome                                                                 |
        | the page of the one question  | 3      | she is at the new password page                                         |
        | the page of the one question  | 4      | she reads that no answer is accepted for 15 minutes and nothing changes |
        | the page of all the questions | 3      | she is at the new password page                                         |
        | the page of all the questions | 4      | she reads that the answers are locked                                   |

    @LK-3
    Scenario Outline: The lock on answers ends after fifteen minutes, to the second
      Given Amélie has an account protected by the app
      And somebody has already given 5 wrong answers for the account of Amélie
      And she is at the GCKey sign-in page
      When <delay> go by
      And she chooses “Forgot your password?”
      And she gives the username
      And she comes back with all the questions
      Then <outcome>

      Examples:
        | delay                 | outcome                               |
        | 14 minutes 59 seconds | she reads that the answers are locked |
        | 15 minutes 1 second   | she is at the new password page       |

    @LK-7
    Scenario: Starting again in another browser does not set the number of errors back to zero
      Given Amélie is at the page of all the questions
      And somebody has already given 3 wrong answers for the account of Amélie
      And she has given a wrong answer once
      When she starts again in another browser up to the page of all the questions
      And she gives one wrong answer
      Then she reads that the answers are locked

    @LK-13
    Scenario: Wrong answers sent at once are all counted
      Given Amélie is at the page of all the questions
      When she sends 6 wrong answers at once
      And she answers what is asked
      Then she reads that the answers are locked
      And she receives only the notice of the locked answers

    @LK-8
    Scenario: Answers guessed without the code do not prevent coming back with a code
      Given Amélie is at the page of all the questions
      And she has given a wrong answer 5 times
      When she chooses “Choose another way”
      And she comes back with a code and one question
      Then she is at the new password page

    @LK-11
    Scenario: The lock on answers is announced only once
      Given Amélie is at the page of all the questions
      And somebody has already given 4 wrong answers for the account of Amélie
      When she gives one wrong answer
      And she gives one wrong answer
      Then she receives only the notice of the locked answers
      And she reads no secret in the emails

  Rule: The new password replaces the old one, and nothing else

    @RP-1 @RP-3
    Scenario: The new password leads to the second factor, still asked for
      Given Amélie has an account protected by the app
      And she has replaced the password in another browser
      And she is at the GCKey sign-in page
      When she signs in
      Then she is at the second factor page

    @RP-3
    Scenario: The old password opens nothing any more
      Given Amélie has an account protected by the app
      And she has replaced the password in another browser
      And she is at the GCKey sign-in page
      When she tries to sign in with the old password
      Then she reads that the credentials are wrong
      And she has no open session at GCKey

    @RP-4
    Scenario Outline: Replacing the password ends every open session
      Given <arrival>
      And she has replaced the password in another browser
      When she reloads the page
      Then she is at <page>

      Examples:
        | arrival                      | page                                    |
        | Amélie is signed in at GCKey | the page that sends back to the service |
        | Amélie is signed in at IRCC  | IRCC's page for opening an account      |

    @LK-9
    Scenario: Replacing the password does not lift the lock on the second factor
      Given Amélie is at the new password page
      And the second factor of Amélie is locked
      When she chooses a new password
      And she signs in
      And she gives the code that the app shows
      Then she reads that the second factor is locked for 15 minutes and nothing changes

    @RP-10
    Scenario: The current password is refused as the new one
      Given Amélie is at the new password page
      When she chooses the current password again
      Then she reads that this is the current password and nothing changes

    @RP-10 @PW-1 @PW-6 @PW-7
    Scenario Outline: The new password follows the rules of the sign-up
      Given Amélie has an account with the username "amelie.roy"
      And she is at the new password page
      When she chooses the password <password>
      Then she reads that <refusal> and nothing changes

      Examples:
        | password            | refusal                                     |
        | "Bor3al-"           | the password does not have the right length |
        | "Boreal-3-boreal9x" | the password does not have the right length |
        | "boreal-3-bor"      | an upper case letter is missing             |
        | "BOREAL-3-BOR"      | a lower case letter is missing              |
        | "Boreal-x-bor"      | a digit is missing                          |
        | "Boreal3xbor"       | a symbol is missing                         |
        | "Canada2026!"       | the password is a common word               |
        | "Bor3al-ROY"        | the password repeats the username           |

    @RP-10
    Scenario: Two different entries of the new password are refused
      Given Amélie is at the new password page
      When she chooses the password "Boreale-7!" and confirms it with "Boreale-8!"
      Then she reads that the two passwords differ and nothing changes

    @RP-10 @PW-10
    Scenario: The list of rules gives the same verdict as the site
      Given Amélie is at the new password page
      When she types the password "boreale7"
      Then she gets the same verdict from the site as from the list

  Rule: A recovery works only once, for only one person

    @RP-6
    Scenario: Going back does not reopen a finished recovery
      Given Amélie is at the new password page
      When she chooses a new password
      And she goes back
      Then she is at the GCKey sign-in page
      And she reads that no recovery is under way

    @RP-6 @FL-6
    Scenario: Submissions at the same moment replace the password only once
      Given Amélie is at the new password page
      When she sends the step 4 times at the same moment
      Then she receives only the notice of the replaced password

    @RP-7
    Scenario: Of two recoveries under way, the older is refused
      Given Amélie is at the new password page
      And she has started again in another browser up to the new password page
      When she chooses a new password
      Then she reads that no recovery is under way
      And nothing has changed

    @RP-7
    Scenario: Of two recoveries under way, the newer is accepted
      Given Amélie is at the new password page
      When she starts again in another browser up to the new password page
      And she chooses a new password
      Then she reads that the password is replaced

    @RP-7
    Scenario: A recovery without proof does not stop another person's
      Given Amélie is at the new password page
      And somebody has asked once to replace the password of Amélie
      When she chooses a new password
      Then she reads that the password is replaced

    @RP-8
    Scenario Outline: The person must sign out before recovering an account
      Given Benoît is signed in at GCKey
      When he opens <page> by its address
      Then he is at the GCKey home page
      And he reads that the session must be closed first

      Examples:
        | page                        |
        | the forgotten password page |
        | the forgotten username page |
        | the unlocking page          |
        | the new password page       |

    @RP-8
    Scenario: A session opened meanwhile stops the recovery
      Given Amélie is at the new password page
      And Benoît has signed in in another tab of the browser of Amélie
      When Amélie chooses a new password
      Then she reads error 403 and nothing changes

    @SE-1
    Scenario: Proving their identity changes the person's cookie, and the old one opens nothing
      Given Amélie is at the page of all the questions
      And Mallory has copied the session cookie of Amélie
      When Amélie answers what is asked
      And Mallory opens the new password page by its address
      Then he is at the page that sends back to the service

    @FL-5
    Scenario: An added field does not give access to another account
      Given Benoît has an account protected by the app
      And Amélie is at the page of all the questions
      When she sends the step with the field "account_id" set to "1"
      And she chooses a new password
      And she signs in
      Then she is at the second factor page
      And Benoît has received no email

    @FL-5
    Scenario: An added field skips no step
      Given Amélie is at the page for the code to come back
      When she sends the step with the field "stage" set to "new_password"
      Then she is at the page of the one question

    @FL-8
    Scenario: A step done in one tab invalidates the form of the other
      Given Amélie has done the step of the new password page in a second tab
      When she does the same step in the first tab
      Then she reads that no recovery is under way
      And nothing has changed

    @FL-3
    Scenario Outline: A form is accepted only from its page, in the browser that shows it
      Given Amélie is at <page>
      And she has another browser at the page where sign-up is chosen
      When she sends each form of the page with tokens that are not its own
      Then she sees everything refused and nothing changes

      Examples:
        | page                                  |
        | the forgotten password page           |
        | the page where the way back is chosen |
        | the page for the code to come back    |
        | the page of the one question          |
        | the page of all the questions         |
        | the new password page                 |

    @FL-4 @FL-7
    Scenario Outline: Asking for a page changes nothing
      Given Amélie is at <page>
      When she asks for each page and each form by GET and by HEAD
      Then she finds <page> again and nothing has changed

      Examples:
        | page                               |
        | the page for the code to come back |
        | the page of all the questions      |
        | the new password page              |

    @HD-1 @HD-3 @RQ-5 @NO-2
    Scenario: Neither addresses, nor titles, nor the log give the person away
      Given Amélie has an account protected by the app
      And she is at the GCKey sign-in page
      When she replaces a forgotten password with a code and one question
      Then no secret of Amélie appears in an address
      And no secret of Amélie appears in a Referer header
      And no secret of Amélie appears in the title of a page
      And no secret of Amélie appears in the console
      And no secret of Amélie appears in what scripts keep
      And no secret of Amélie appears in an email, apart from its code
      And she finds no secret in the site's log
      And the site's log says that the answers were accepted

    @LG-1 @LG-3 @NO-1
    Scenario Outline: Each notice is written in the person's language
      Given Amélie is at <page>
      And somebody has already given 4 wrong answers for the account of Amélie
      When <gesture>
      Then she receives <notice>
      And she reads a mail in the person's language, with every accent

      Examples:
        | page                          | gesture                    | notice                              |
        | the page of all the questions | she gives one wrong answer | the notice of the locked answers    |
        | the new password page         | she chooses a new password | the notice of the replaced password |

  @EM-10
  Rule: When the email cannot be sent, nothing is half done

    Scenario Outline: The mail outage is reported, and nothing changes
      Given Amélie is at <page>
      And the mail server no longer answers
      When <gesture>
      Then she reads that the email could not be sent
      And nothing has changed

      Examples:
        | page                                  | gesture                                               |
        | the page where the way back is chosen | she chooses to come back with a code and one question |
        | the page for the code to come back    | she asks for a new code                               |
        | the new password page                 | she chooses a new password                            |

    Scenario: Once mail works again, the person goes on from the same step
      Given Amélie is at the new password page
      And she has chosen a new password while mail was down
      When she chooses a new password
      Then she reads that the password is replaced
      And she receives only the notice of the replaced password

  Rule: When the site restarts, the person goes on from the same step

    Scenario Outline: The steps done before the restart stay done
      Given Amélie is at <page>
      When the site restarts
      And <gesture>
      Then she is at <next>

      Examples:
        | page                                  | gesture                                               | next                               |
        | the page where the way back is chosen | she chooses to come back with a code and one question | the page for the code to come back |
        | the page for the code to come back    | she pastes the code received                          | the page of the one question       |
        | the page of the one question          | she answers what is asked                             | the new password page              |
        | the new password page                 | she chooses a new password                            | the GCKey sign-in page             |

    @RQ-2
    Scenario Outline: The same questions are asked after the restart, whether or not the account exists
      Given <arrival>
      And Amélie is at <page> in two browsers
      When the site restarts
      And she reloads the page
      Then she reads the same question in both browsers

      Examples:
        | arrival                                    | page                          |
        | Amélie has an account protected by the app | the page of the one question  |
        | Amélie has no account                      | the page of all the questions |

    @LK-7
    Scenario: A restart does not set the number of wrong answers back to zero
      Given Amélie is at the page of all the questions
      And she has given a wrong answer 4 times
      When the site restarts
      And she gives one wrong answer
      Then she reads that the answers are locked
