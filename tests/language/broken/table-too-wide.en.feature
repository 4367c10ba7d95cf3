@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When she fills the list in
    | an apple | 3 | ripe |
    Then the basket is kept
