# language: en
@faq-11
Feature: GCKey and the portal, two systems
  The key opens, the portal serves: two addresses, and each works without the other's secrets.

  Scenario: The password is given at GCKey's address, the account opens at IRCC's
    Given Amélie has an account protected by the app
    And she is at IRCC's page for opening an account
    When she chooses “Sign in with GCKey”
    Then she is at the GCKey sign-in page
    And she is at the address of GCKey
    When she signs in
    And she gives the code that the app shows
    Then she is signed in at IRCC
    And she is at the address of IRCC

  Scenario: The two share no cookie
    Given Amélie has an account protected by the app
    And she is at IRCC's page for opening an account
    When she chooses “Sign in with GCKey”
    And she signs in
    And she gives the code that the app shows
    Then she is signed in at IRCC
    And she has cookies of each system, none of which the other knows

  Scenario: IRCC receives nothing of what is given to GCKey
    Given Amélie has an account protected by the app
    And she is at the GCKey sign-in page
    When she signs in
    And she gives the code that the app shows
    Then she is signed in at IRCC
    And she has sent no secret to IRCC

  @SE-11
  Rule: For twenty minutes, GCKey asks for nothing again

    Scenario Outline: The window lasts twenty minutes
      Given Amélie is signed in at GCKey
      When <delay> go by
      And she opens IRCC's page for opening an account by its address
      And she chooses “Sign in with GCKey”
      Then she is at <page>

      Examples:
        | delay                 | page                   |
        | 19 minutes 59 seconds | the IRCC account       |
        | 20 minutes 1 second   | the GCKey sign-in page |

    Scenario: A service can require a new sign-in
      Given Amélie is signed in at GCKey
      When IRCC asks that Amélie sign in again
      Then she is at the GCKey sign-in page

    Scenario: A sign-in waited for by half opens nothing
      Given Amélie is at the second factor page
      When she opens IRCC's page for opening an account by its address
      And she chooses “Sign in with GCKey”
      Then she is at the second factor page
