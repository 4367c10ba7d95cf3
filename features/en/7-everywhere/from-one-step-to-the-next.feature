# language: en
@journey
Feature: Go from one step to the next
  Each step well done leads to the next, and the last to the home page.

  Scenario: The IRCC page leads to the terms
    Given Amélie is at IRCC's page for opening an account
    When she asks for a GCKey
    Then she is at the terms page

  Scenario: The terms lead to the username
    Given Amélie is at the terms page
    When she accepts the terms
    Then she is at the username page

  Scenario: The username leads to the password
    Given Amélie is at the username page
    When she chooses a username
    Then she is at the password page

  Scenario: The password leads to the questions
    Given Amélie is at the password page
    When she chooses a password
    Then she is at the questions page

  Scenario: The emailed code leads to the confirmation
    Given Amélie has received a code
    When she confirms the email address
    Then she reads that the address is confirmed

  Scenario: A sign-up interrupted before the second factor starts again from the home page
    Given Amélie has an account
    And she is at the GCKey sign-in page
    When she signs in
    Then she is at the GCKey home page
    And she reads that two-factor authentication still has to be turned on
