@guide-1
Feature: Shopping

  Scenario: An apple
    | an apple | 3 |
    Given Amélie is in the shop
    Then the basket is kept
