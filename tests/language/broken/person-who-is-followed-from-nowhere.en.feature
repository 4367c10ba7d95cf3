@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When she follows Benoît
    Then the basket is kept
