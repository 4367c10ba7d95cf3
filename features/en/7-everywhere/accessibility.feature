# language: en
@accessibility
Feature: Sign up on any screen and with any device
  A page can be read or heard, gone through by finger, mouse or keyboard, and tells its errors.

  @AX-3
  Rule: An error is read, heard, and leads to its field

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
        | the page of the last check          | she chooses “Correct”                      | the application number          |
        | the page of the last check          | she chooses “Correct”                      | the date of birth               |

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
        | the GCKey sign-in page        | she tries to sign in with a wrong password    | the username          |
        | the GCKey sign-in page        | she tries to sign in with a wrong password    | the password          |
        | the password page             | she chooses the password "x"                  | the password          |
        | the page for the emailed code | she gives a wrong code                        | the verification code |
        | the new password page         | she chooses the password "x"                  | the password          |
        | the deletion page             | she confirms the deletion with the word "non" | the password          |
