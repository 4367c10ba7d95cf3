# language: en
@faq-3
Feature: An account in use does not expire
  As long as it is used, even rarely, the account stays active, whatever its age.

  Scenario Outline: An account in use stays active for years
    Given Amélie has an account protected by the app
    And she has signed in every <delay> for <duration>
    When she signs in from another browser
    Then she is at the second factor page

    Examples:
      | delay     | duration |
      | 30 days   | 10 years |
      | 23 months | 12 years |

  Scenario: An account used each month gets no reminder
    Given Amélie has an account protected by the app
    And she has signed in every 30 days for 10 years
    When 669 days go by
    Then she has received no email

  Scenario: After years of use, two years without signing in deactivate the account
    Given Amélie has an account protected by the app
    And she has signed in every 30 days for 10 years
    When 2 years go by
    And she tries to sign in from another browser
    Then she is at the page of the deactivated account

  Scenario: Another person's sessions do not make the account last longer
    Given Amélie has an account protected by the app
    And Benoît has an account protected by the app
    And he has signed in every 30 days for 3 years
    When Amélie tries to sign in from another browser
    Then she is at the page of the deactivated account

  @FL-12
  Scenario: The sign-up counts as a first use
    Given Amélie is at IRCC's page for opening an account
    When 400 days go by
    And she goes through the whole sign-up with email
    And 400 days go by
    And she signs in from another browser
    Then she is at the second factor page
