# language: en
@conseil-5
Feature: The same address everywhere
  GCKey and IRCC each write to an address. When the two differ, the account says so.

  Scenario: Two different addresses are pointed out
    Given Amélie has a profile at IRCC under another address
    And she is signed in at IRCC
    Then she reads that the two addresses differ
    And she reads both addresses

  Scenario: Two identical addresses are not pointed out
    Given Amélie has a profile at IRCC
    And she is signed in at IRCC
    Then she is not warned about the addresses

  Scenario: A capital letter is not a difference
    Given Amélie has a profile at IRCC under the same address in capitals
    And she is signed in at IRCC
    Then she is not warned about the addresses

  Scenario: An address changed only at GCKey is pointed out
    Given Amélie has a profile at IRCC
    And she is signed in at GCKey
    And she has changed the email address in another browser
    And she is signed in at IRCC
    Then she reads that the two addresses differ

  Scenario: Updating the profile removes the difference
    Given Amélie has a profile at IRCC under another address
    And she is signed in at IRCC
    When she updates the profile
    Then she reads that the profile is up to date
    And she is not warned about the addresses
