# language: en
@languages
Feature: Sign up in French or in English
  Every page and every mail exists in both languages, and one goes from one to the other without losing anything.

  @LG-1 @AX-7
  Rule: Every page is written in its language

    Scenario Outline: A page as it opens
      Given Amélie is at <page>
      Then she reads each text in the language that the page declares
      And she reads no untranslated text

      Examples:
        | page                                            |
        | IRCC's page for opening an account              |
        | the page where sign-up is chosen                |
        | the page that sends back to the service         |
        | the GCKey sign-in page                          |
        | the terms page                                  |
        | the username page                               |
        | the password page                               |
        | the questions page                              |
        | the email address page                          |
        | the page for the emailed code                   |
        | the GCKey home page                             |
        | the page where the method is chosen             |
        | the QR code page                                |
        | the page of the address that will receive codes |
        | the recovery codes page                         |
        | the second factor page                          |
        | the recovery code page                          |
        | the renewal page                                |
        | the current password page                       |
        | the password change page                        |
        | the questions change page                       |
        | the address change page                         |
        | the page of the address change code             |
        | the deletion page                               |
        | the page of the deleted account                 |
        | the page of the deactivated account             |
        | the refused session page                        |
        | the CRA entry page                              |
        | the CRA sign-in page                            |
        | the CRA registration page                       |
        | the Sign-In Partners page                       |
        | the bank's page                                 |
        | the locked account page                         |
        | the forgotten username page                     |
        | the forgotten password page                     |
        | the unlocking page                              |
        | the page where the way back is chosen           |
        | the page for the code to come back              |
        | the page of the one question                    |
        | the page of all the questions                   |
        | the new password page                           |
        | the IRCC support page                           |
        | the documents page                              |
        | the Express Entry profile page                  |
        | the invitation page                             |
        | the IRCC account                                |
        | the page that creates the profile               |
        | the page of the choice of a service             |
        | the page of an application to fill in           |
        | the page of a submitted application             |
        | the page of a message                           |
        | the linking page                                |
        | the page of linking by number                   |
        | the page of linking by card                     |
        | the page of the last check                      |
        | the page of the change of account               |

    Scenario Outline: A page that one comes to
      Given <arrival>
      Then she reads each text in the language that the page declares
      And she reads no untranslated text

      Examples:
        | arrival                                |
        | Amélie has confirmed the address       |
        | Amélie has received a sign-in code     |
        | Amélie is signed in at GCKey           |
        | Amélie is signed in at IRCC            |
        | Amélie is at the Canada Revenue Agency |
        | Amélie is signed in at the CRA         |

    Scenario: The page of the code for the email method
      Given Amélie has confirmed the address
      And she has asked for codes by email
      Then she reads each text in the language that the page declares
      And she reads no untranslated text

    Scenario: The recovery codes page that shows them no more
      Given Amélie is at the recovery codes page
      And she has reloaded the page
      Then she reads each text in the language that the page declares
      And she reads no untranslated text

    Scenario Outline: An error page
      Given Amélie is at the error page caused by <wrong turn>
      Then she reads each text in the language that the page declares

      Examples:
        | wrong turn                    |
        | an address that leads nowhere |
        | a malformed address           |
        | the address that takes a form |
        | a form of another session     |
        | a form that is too long       |

    Scenario Outline: A page that refuses
      Given Amélie is at <page>
      When <gesture>
      Then she reads each text in the language that the page declares

      Examples:
        | page                                            | gesture                                                          |
        | the username page                               | she chooses the username "am@"                                   |
        | the password page                               | she chooses the password "x"                                     |
        | the questions page                              | she chooses “Continue”                                           |
        | the email address page                          | she gives the address "a@a.test" and confirms it with "b@b.test" |
        | the page for the emailed code                   | she gives a wrong code                                           |
        | the page where the method is chosen             | she chooses no method                                            |
        | the QR code page                                | she chooses “Continue”                                           |
        | the page of the address that will receive codes | she types "amelie" in the email address and goes on              |
        | the recovery codes page                         | she goes on without ticking the box                              |
        | the GCKey sign-in page                          | she signs in with a wrong password                               |
        | the address change page                         | she gives an email address                                       |
        | the deletion page                               | she chooses “Delete my GCKey”                                    |
        | the forgotten password page                     | she chooses “Continue”                                           |
        | the page where the way back is chosen           | she chooses “Continue”                                           |
        | the page of the one question                    | she gives one wrong answer                                       |
        | the page of all the questions                   | she gives one wrong answer                                       |
        | the new password page                           | she chooses the current password again                           |
        | the IRCC support page                           | she writes to support from the address "amelie"                  |
        | the page that creates the profile               | she saves the profile with "" in the given name                  |
        | the page of the choice of a service             | she chooses “Continue”                                           |
        | the page of an application to fill in           | she submits the application with "x" in the family name          |
        | the page of an application to fill in           | she chooses “Submit the application”                             |
        | the page of a message                           | she answers "" to IRCC                                           |
        | the linking page                                | she chooses “Continue”                                           |
        | the page of linking by card                     | she chooses “Continue”                                           |
        | the page of the change of account               | she chooses “Link the application”                               |

  @LG-2
  Rule: Switching language keeps the step and what is typed, except the secrets

    Scenario Outline: Switching language in the middle of a page
      Given Amélie is at <page>
      When she fills the page in without sending it
      And she switches language
      Then she is at <page>
      And she finds what was typed, except the secrets

      Examples:
        | page                                            |
        | the GCKey sign-in page                          |
        | the username page                               |
        | the password page                               |
        | the questions page                              |
        | the email address page                          |
        | the page for the emailed code                   |
        | the page where the method is chosen             |
        | the QR code page                                |
        | the page of the address that will receive codes |
        | the second factor page                          |
        | the recovery code page                          |
        | the renewal page                                |
        | the current password page                       |
        | the password change page                        |
        | the questions change page                       |
        | the address change page                         |
        | the page of the address change code             |
        | the deletion page                               |
        | the forgotten username page                     |
        | the forgotten password page                     |
        | the unlocking page                              |
        | the page where the way back is chosen           |
        | the page for the code to come back              |
        | the page of the one question                    |
        | the page of all the questions                   |
        | the new password page                           |
        | the IRCC support page                           |
        | the page that creates the profile               |
        | the profile page                                |
        | the page of the choice of a service             |
        | the page of an application to fill in           |
        | the page of a message                           |
        | the linking page                                |
        | the page of linking by number                   |
        | the page of linking by card                     |

    Scenario Outline: What is typed is the same to the letter in the other language
      Given Amélie is at the page of an application to fill in
      When she types <text> in the text of the application without sending the page
      And she switches language
      Then she finds <text> in the text of the application

      Examples:
        | text                            |
        | "L'été à Gaspé, « chez nous »"  |
        | "<b>Élodie</b> &amp; Zoé"       |
        | "  deux espaces, puis un mot  " |

    Scenario Outline: Switching language on a page with nothing to type
      Given Amélie is at <page>
      When she switches language
      Then she is at <page>
      And she reads each text in the language that the page declares

      Examples:
        | page                                    |
        | IRCC's page for opening an account      |
        | the page where sign-up is chosen        |
        | the page that sends back to the service |
        | the refused session page                |
        | the CRA entry page                      |
        | the documents page                      |
        | the invitation page                     |
        | the terms page                          |
        | the GCKey home page                     |
        | the recovery codes page                 |
        | the locked account page                 |
        | the IRCC account                        |
        | the page of a submitted application     |
        | the page of the last check              |
        | the page of the change of account       |

    Scenario: Switching language twice leads back to where one was
      Given Amélie is at the username page
      When she fills the page in without sending it
      And she switches language
      And she switches language
      Then she is at the username page
      And she finds what was typed, except the secrets

    Scenario: The language chosen at IRCC stays all the way back
      Given Amélie is at IRCC's page for opening an account
      When she switches language
      And she goes through the whole sign-up with email
      Then she is signed in at IRCC

  Rule: Mail is in the language of the journey

    @LG-1 @LG-3
    Scenario Outline: A mail reads well in its language, accents and all
      Given <arrival>
      Then she receives <mail>
      And she reads a mail in the person's language, with every accent

      Examples:
        | arrival                                         | mail                                 |
        | Amélie has received a code                      | the email with the verification code |
        | Amélie has received a sign-in code              | the email with the sign-in code      |
        | Amélie is at the page for the code to come back | the email with the code to come back |

    @LG-1 @LG-3
    Scenario: The mail to an address in use already
      Given Benoît has an account
      And Amélie is at the email address page
      When she gives the address of Benoît
      Then Benoît reads a mail in the person's language, with every accent

    @LG-1 @LG-3
    Scenario: The mail of the two-factor code
      Given Amélie is at the page of the address that will receive codes
      When she keeps the same address for the codes
      Then she receives the email with the two-factor code
      And she reads a mail in the person's language, with every accent

    @LG-4
    Scenario Outline: Switching language changes that of the mails that follow
      Given Amélie is at <page>
      When she switches language
      And <gesture>
      Then she receives <mail>
      And she reads a mail in the person's language, with every accent

      Examples:
        | page                                            | gesture                                               | mail                                   |
        | the email address page                          | she gives an email address                            | the email with the verification code   |
        | the page for the emailed code                   | she asks for a new code                               | the email with the verification code   |
        | the page of the address that will receive codes | she keeps the same address for the codes              | the email with the two-factor code     |
        | the address change page                         | she gives a new email address                         | the email with the address change code |
        | the page where the way back is chosen           | she chooses to come back with a code and one question | the email with the code to come back   |

    @LG-4
    Scenario: The sign-in code is in the language of the sign-in
      Given Amélie has an account protected by email
      And she is at the GCKey sign-in page
      When she switches language
      And she signs in
      Then she receives the email with the sign-in code
      And she reads a mail in the person's language, with every accent
