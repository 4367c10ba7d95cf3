# language: en
@conseil-1
Feature: Entrust credentials to a password manager
  A manager remembers what people forget: the pages tell it what each field expects, and pasting works.

  @PW-4
  Scenario: The password can be pasted
    Given Amélie is at the password page
    When she pastes the password twice
    Then she is at the questions page

  @AX-1
  Scenario: The emailed code can be pasted in one go
    Given Amélie has received a code
    When she pastes the code received
    Then she reads that the address is confirmed

  @AX-2 @PW-4
  Scenario Outline: Each field tells the manager what it expects
    Given Amélie is at <page>
    Then she can let a manager fill in <field> with <use>

    Examples:
      | page                                | field                            | use                  |
      | the GCKey sign-in page              | the username                     | a username           |
      | the GCKey sign-in page              | the password                     | the current password |
      | the username page                   | the username                     | a username           |
      | the password page                   | the username                     | a username           |
      | the password page                   | the password                     | a new password       |
      | the password page                   | the confirmation of the password | a new password       |
      | the email address page              | the email address                | an email address     |
      | the page for the emailed code       | the verification code            | a one-time code      |
      | the QR code page                    | the authenticator code           | a one-time code      |
      | the password change page            | the password                     | a new password       |
      | the password change page            | the confirmation of the password | a new password       |
      | the address change page             | the email address                | an email address     |
      | the page of the address change code | the verification code            | a one-time code      |
      | the deletion page                   | the password                     | the current password |
      | the forgotten password page         | the username                     | a username           |
      | the forgotten username page         | the email address                | an email address     |
      | the page for the code to come back  | the verification code            | a one-time code      |
      | the new password page               | the password                     | a new password       |
