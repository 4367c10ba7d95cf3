# language: en
@faq-11
Feature: GCKey and the portal, two systems
  GCKey checks identity, the portal serves the person: two addresses, and neither needs the other's secrets.

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

  Scenario: IRCC keeps the applications, GCKey knows nothing of them
    Given Amélie has submitted an application for a study permit
    And she is signed in at GCKey
    When she opens the GCKey home page by its address
    Then she is at the GCKey home page
    And she reads nothing of the applications
    When she opens IRCC's page for opening an account by its address
    And she chooses “Sign in with GCKey”
    Then she is at the address of IRCC
    And she follows one application for a study permit, received

  Scenario: GCKey and IRCC share no cookie
    Given Amélie has an account protected by the app
    And she is at IRCC's page for opening an account
    When she chooses “Sign in with GCKey”
    And she signs in
    And she gives the code that the app shows
    Then she is signed in at IRCC
    And she has cookies from each system, none of which the other knows

  Scenario: IRCC receives nothing of what the person gives GCKey
    Given Amélie has an account protected by the app
    And she is at the GCKey sign-in page
    When she signs in
    And she gives the code that the app shows
    Then she is signed in at IRCC
    And she has sent no secret to IRCC

  @SE-11
  Rule: For twenty minutes, GCKey asks for nothing again

    Scenario Outline: The limit of twenty minutes is kept to the second
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

    Scenario: A sign-in asked for but unfinished opens nothing
      Given Amélie is at the second factor page
      When she opens IRCC's page for opening an account by its address
      And she chooses “Sign in with GCKey”
      Then she is at the second factor page

  Rule: An answer from GCKey that is not valid opens nothing at IRCC

    Scenario: The answer opens IRCC to the person who asked for it
      Given GCKey has answered Amélie
      When she takes the answer to IRCC
      Then she is signed in at IRCC

    Scenario Outline: An altered answer opens nothing
      Given GCKey has answered Amélie
      When she takes to IRCC the answer <way>
      Then she is at the refused session page
      And she has no open session at IRCC

      Examples:
        | way                                        |
        | whose code has changed                     |
        | without the code                           |
        | that answers another request               |
        | that does not say which request it answers |
        | that tells of an error                     |

    Scenario Outline: An answer is valid for one minute
      Given GCKey has answered Amélie
      When <delay> go by
      And she takes the answer to IRCC
      Then she is at <page>

      Examples:
        | delay      | page                     |
        | 59 seconds | the IRCC account         |
        | 60 seconds | the refused session page |

    Scenario: An answer works only once
      Given GCKey has answered Amélie
      And she has taken the answer to IRCC
      When she takes the answer to IRCC
      Then she is at the refused session page

    Scenario: Another person's answer opens nothing, even with their help
      Given GCKey has answered Mallory
      And GCKey has answered Amélie
      When she takes to IRCC the answer given to Mallory
      Then she is at the refused session page
      And she has no open session at IRCC

    Scenario: Another person's code opens nothing
      Given GCKey has answered Mallory
      And GCKey has answered Amélie
      When Mallory takes to IRCC the answer with the code given to Amélie
      Then he is at the refused session page
      And he has no open session at IRCC

    Scenario: After a refused session, the person can start again
      Given GCKey has answered Amélie
      When she takes to IRCC the answer whose code has changed
      And she chooses “Sign in again with a GCKey”
      Then she is at the GCKey sign-in page
