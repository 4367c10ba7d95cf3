@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When she says "yes"
    Then the basket is kept
