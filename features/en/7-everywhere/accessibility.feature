# language: en
@accessibility
Feature: Sign up on any screen and with any device
  A page can be read or heard, gone through by finger, mouse or keyboard, and tells its errors.

  @AX-4 @AX-8 @AX-10 @AX-11
  Rule: Every page is for everybody

    Scenario Outline: A page as it opens
      Given Amélie is at <page>
      Then she finds no accessibility fault, on a large screen or a small one
      And she reads everything without scrolling sideways, on a narrow screen and in large type
      And she hears the name of each field, and that it is required
      And she reaches everything by keyboard, in reading order and without losing sight of the focus

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
      Then she finds no accessibility fault, on a large screen or a small one
      And she reads everything without scrolling sideways, on a narrow screen and in large type
      And she hears the name of each field, and that it is required
      And she reaches everything by keyboard, in reading order and without losing sight of the focus

      Examples:
        | arrival                                                             |
        | Amélie has confirmed the address                                    |
        | Amélie has received a sign-in code                                  |
        | Amélie is signed in at GCKey                                        |
        | Amélie is signed in at IRCC                                         |
        | Amélie is at the Canada Revenue Agency                              |
        | Amélie is signed in at the CRA                                      |
        | Amélie is at the error page caused by an address that leads nowhere |
        | Amélie is at the error page caused by a malformed address           |
        | Amélie is at the error page caused by the address that takes a form |
        | Amélie is at the error page caused by a form of another session     |
        | Amélie is at the error page caused by a form that is too long       |

    Scenario: The page of the code for the email method
      Given Amélie has confirmed the address
      And she has asked for codes by email
      Then she finds no accessibility fault, on a large screen or a small one
      And she reads everything without scrolling sideways, on a narrow screen and in large type
      And she hears the name of each field, and that it is required
      And she reaches everything by keyboard, in reading order and without losing sight of the focus

    Scenario: The recovery codes page that shows them no more
      Given Amélie is at the recovery codes page
      And she has reloaded the page
      Then she finds no accessibility fault, on a large screen or a small one
      And she reads everything without scrolling sideways, on a narrow screen and in large type
      And she hears the name of each field, and that it is required
      And she reaches everything by keyboard, in reading order and without losing sight of the focus

  @AX-3 @AX-10 @AX-11
  Rule: An error is read, heard, and leads to its field

    Scenario Outline: An error in a field
      Given Amélie is at <page>
      When <gesture>
      Then she reads that <refusal> and nothing changes
      And she goes from each error to its field, which alone carries an error
      And she finds no accessibility fault, on a large screen or a small one
      And she reads everything without scrolling sideways, on a narrow screen and in large type

      Examples:
        | page                                            | gesture                                                          | refusal                                       |
        | the username page                               | she chooses the username "am@"                                   | the username does not have the right length   |
        | the password page                               | she chooses the password "x"                                     | the password does not have the right length   |
        | the password page                               | she chooses the password "Boreale-7!" and confirms it with "x"   | the two passwords differ                      |
        | the questions page                              | she chooses “Continue”                                           | a question is missing                         |
        | the questions page                              | she gives the same answer twice                                  | the answer is already given                   |
        | the email address page                          | she gives the address "amelie"                                   | the address is not complete                   |
        | the email address page                          | she gives the address "a@a.test" and confirms it with "b@b.test" | the two addresses differ                      |
        | the page for the emailed code                   | she gives a wrong code                                           | the code is not the right one                 |
        | the page where the method is chosen             | she chooses no method                                            | a method must be chosen                       |
        | the QR code page                                | she chooses “Continue”                                           | the app's code is not the right one           |
        | the page of the address that will receive codes | she types "amelie" in the email address and goes on              | the address is not complete                   |
        | the recovery codes page                         | she goes on without ticking the box                              | the box must be ticked                        |
        | the second factor page                          | she chooses “Continue”                                           | the code must have 6 digits                   |
        | the recovery code page                          | she gives a wrong recovery code                                  | the recovery code is not the right one        |
        | the renewal page                                | she chooses “Continue”                                           | what to renew must be chosen                  |
        | the current password page                       | she confirms the password "x"                                    | the password is not the right one             |
        | the password change page                        | she chooses the password "x"                                     | the password does not have the right length   |
        | the questions change page                       | she chooses “Continue”                                           | a question is missing                         |
        | the address change page                         | she gives the address "amelie"                                   | the address is not complete                   |
        | the page of the address change code             | she chooses “Continue”                                           | the code must have 6 digits                   |
        | the deletion page                               | she chooses “Delete my GCKey”                                    | the word must be typed                        |
        | the deletion page                               | she confirms the deletion with a wrong password                  | the password is not the right one             |
        | the forgotten password page                     | she chooses “Continue”                                           | a username must be given                      |
        | the forgotten username page                     | she types "amelie" in the email address and goes on              | the address is not complete                   |
        | the page where the way back is chosen           | she chooses “Continue”                                           | a way must be chosen                          |
        | the page for the code to come back              | she gives a wrong code                                           | the code is not the right one                 |
        | the page of the one question                    | she gives one wrong answer                                       | the answer is wrong                           |
        | the page of all the questions                   | she chooses “Continue”                                           | an answer must be given                       |
        | the new password page                           | she chooses the password "x"                                     | the password does not have the right length   |
        | the IRCC support page                           | she writes to support from the address "amelie"                  | the address is not complete                   |
        | the documents page                              | she sends a text in support of the application                   | this type of document is not accepted         |
        | the page that creates the profile               | she saves the profile with "" in the given name                  | the given name is missing                     |
        | the page of the choice of a service             | she chooses “Continue”                                           | a service must be chosen                      |
        | the page of an application to fill in           | she submits the application with "x" in the family name          | the family name is not the one in the profile |
        | the page of an application to fill in           | she chooses “Submit the application”                             | the application must say what is applied for  |
        | the page of a message                           | she answers "" to IRCC                                           | an answer to IRCC must be written             |
        | the linking page                                | she chooses “Continue”                                           | a way of finding it must be chosen            |
        | the page of linking by card                     | she chooses “Continue”                                           | the UCI is not valid                          |
        | the page of the change of account               | she chooses “Link the application”                               | the change of account must be accepted        |

    Scenario: A wrong code for the email method
      Given Amélie has confirmed the address
      And she has asked for codes by email
      When she gives a wrong code
      Then she reads that the code is not the right one and nothing changes
      And she goes from each error to its field, which alone carries an error
      And she finds no accessibility fault, on a large screen or a small one
      And she reads everything without scrolling sideways, on a narrow screen and in large type

    Scenario Outline: An error that belongs to no field
      Given Amélie is at <page>
      When <gesture>
      Then she hears first that <message>
      And she finds no accessibility fault, on a large screen or a small one
      And she reads everything without scrolling sideways, on a narrow screen and in large type

      Examples:
        | page                          | gesture                                      | message                        |
        | the GCKey sign-in page        | she signs in with a wrong password           | the credentials are wrong      |
        | the page of all the questions | she gives one wrong answer                   | one of the answers is wrong    |
        | the IRCC account              | she links an application that does not exist | no application matches exactly |

    Scenario: Mail is down
      Given Amélie is at the email address page
      And the mail server no longer answers
      When she gives an email address
      Then she hears first that the email could not be sent
      And she finds no accessibility fault, on a large screen or a small one
      And she reads everything without scrolling sideways, on a narrow screen and in large type

    @AX-8
    Scenario: An error leads to its field by keyboard too
      Given Amélie is at the password page
      When she chooses the password "x"
      Then she goes from the error to its field by keyboard

  @AX-5
  Rule: What changes on a page is heard

    Scenario: During typing, the list announces how many rules are met
      Given Amélie is at the password page
      When she types the password "Boreale"
      Then she hears that 4 rules are met

    Scenario Outline: A message of the page
      Given Amélie is at <page>
      When <gesture>
      Then she hears that <message>
      And she finds no accessibility fault, on a large screen or a small one

      Examples:
        | page                                | gesture                                     | message                                          |
        | the page for the emailed code       | she chooses “Send a new code”               | a new code is on its way                         |
        | the username page                   | she chooses “Cancel”                        | the sign-up is cancelled                         |
        | the username page                   | she chooses “Exit”                          | nothing was created                              |
        | the username page                   | she opens the questions page by its address | that page comes later                            |
        | the GCKey home page                 | she chooses “Sign out”                      | the session is closed                            |
        | the page for the code to come back  | she chooses “Send a new code”               | a new code is on its way, if there is an account |
        | the new password page               | she chooses a new password                  | the password is replaced                         |
        | the page of the address change code | she chooses “Send a new code”               | a new code is on its way                         |
        | the IRCC support page               | she writes to support                       | the request was received                         |
        | the password change page            | she chooses a new password                  | the password is changed                          |

  @AX-8
  Rule: Everything can be done without a mouse

    Scenario Outline: The sign-up can be done by keyboard alone
      Given Amélie is at IRCC's page for opening an account
      When she goes through the whole sign-up by keyboard alone, with <method>
      Then she is signed in at IRCC

      Examples:
        | method  |
        | QR code |
        | email   |

  @AX-9
  Rule: Nothing is asked twice

    Scenario Outline: What was given is already there
      Given Amélie is at <page>
      When <way back>
      Then she does not have to give <field> again

      Examples:
        | page                                | way back                                   | field                           |
        | the password page                   | she reloads the page                       | the username                    |
        | the questions page                  | she opens the username page by its address | the username                    |
        | the page for the emailed code       | she chooses “Change the email address”     | the email address               |
        | the page for the emailed code       | she chooses “Change the email address”     | the confirmation of the address |
        | the page where the method is chosen | she chooses the method email               | the email address               |
        | the current password page           | she reloads the page                       | the username                    |
        | the new password page               | she reloads the page                       | the username                    |
        | the page of the address change code | she chooses “Change the email address”     | the email address               |
        | the password change page            | she reloads the page                       | the username                    |

    Scenario: Chosen questions stay chosen when the person comes back
      Given Amélie is at the questions page
      When she chooses recovery questions
      And she goes back
      Then she finds the questions still chosen
      And she no longer sees the answers

    Scenario Outline: After a refusal, the person does not have to type everything again
      Given Amélie is at <page>
      When <gesture>
      Then she finds <text> in <field>

      Examples:
        | page                                            | gesture                                                          | text       | field                           |
        | the username page                               | she chooses the username "am@"                                   | "am@"      | the username                    |
        | the email address page                          | she gives the address "a@a.test" and confirms it with "b@b.test" | "a@a.test" | the email address               |
        | the email address page                          | she gives the address "a@a.test" and confirms it with "b@b.test" | "b@b.test" | the confirmation of the address |
        | the page of the address that will receive codes | she types "amelie" in the email address and goes on              | "amelie"   | the email address               |

    Scenario: After a mail outage, the person does not have to type the address again
      Given Amélie is at the email address page
      And the mail server no longer answers
      When she gives an email address
      Then she does not have to give the email address again

    Scenario Outline: For security, the person must give a refused secret again
      Given Amélie is at <page>
      When <gesture>
      Then she has to give <field> again

      Examples:
        | page                          | gesture                                       | field                 |
        | the GCKey sign-in page        | she signs in with a wrong password            | the username          |
        | the GCKey sign-in page        | she signs in with a wrong password            | the password          |
        | the password page             | she chooses the password "x"                  | the password          |
        | the page for the emailed code | she gives a wrong code                        | the verification code |
        | the new password page         | she chooses the password "x"                  | the password          |
        | the deletion page             | she confirms the deletion with the word "non" | the password          |
