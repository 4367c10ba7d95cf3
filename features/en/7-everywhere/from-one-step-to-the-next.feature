# language: en
@journey
Feature: Go from one step to the next
  Each step well done leads to the next, and the last to the home page.

  Scenario: From IRCC to the terms
    Given Amélie is at IRCC's page for opening an account
    When she asks for a GCKey
    Then she is at the terms page

  Scenario: From the terms to the username
    Given Amélie is at the terms page
    When she accepts the terms
    Then she is at the username page

  Scenario: From the username to the password
    Given Amélie is at the username page
    When she chooses a username
    Then she is at the password page

  Scenario: From the password to the questions
    Given Amélie is at the password page
    When she chooses a password
    Then she is at the questions page

  Scenario: From the mailed code to the confirmation
    Given Amélie has received a code
    When she confirms the email address
    Then she reads that the address is confirmed

  Scenario: Interrupted before the second factor, she starts again from the home page
    Given Amélie has an account
    And she is at the GCKey sign-in page
    When she signs in
    Then she is at the GCKey home page
    And she reads that two-factor authentication still has to be turned on
