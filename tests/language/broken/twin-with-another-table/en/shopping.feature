@guide-1
Feature: Shopping

  Scenario: The list
    Given Amélie is in the shop
    When she fills the list in
      | an apple | 4 |
    Then the basket is kept
