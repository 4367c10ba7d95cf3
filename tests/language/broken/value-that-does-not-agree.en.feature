@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When she waits 2 minute
    Then the basket is kept
