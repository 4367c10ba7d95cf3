@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When she fills the list in
    | a plum | 3 |
    Then the basket is kept
