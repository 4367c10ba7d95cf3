# language: en
@role-1
Feature: GCKey opens the portal
  The profile and the applications are at IRCC; GCKey leads there, and nothing else does.

  Scenario: The first session leads to the creation of the profile
    Given Amélie has an account protected by the app
    And she is at IRCC's page for opening an account
    When she chooses “Sign in with GCKey”
    And she signs in
    And she gives the code that the app shows
    And she creates a profile
    Then she reads that the profile is created

  Scenario Outline: Without a session, no page of the portal opens
    Given Amélie has submitted an application for a study permit
    When she opens <page> by its address
    Then she is at IRCC's page for opening an account
    And she reads that signing in is required first

    Examples:
      | page                                |
      | the IRCC account                    |
      | the profile page                    |
      | the page of the choice of a service |
      | the page of a submitted application |
      | the linking page                    |

  @SE-6
  Scenario: Signing out closes the portal
    Given Amélie is at the page of a submitted application
    When she chooses “Sign out”
    And she goes back
    Then she is at IRCC's page for opening an account
