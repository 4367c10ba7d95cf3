@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When she takes an apple
    Then the basket is kept
    When she takes a pear
