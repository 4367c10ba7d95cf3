@guide-1
Feature: Shopping

  Scenario: A pear
    Given Amélie is in the shop
    When she takes a pear
    Then the basket is kept

  Scenario: An apple
    Given Amélie is in the shop
    When she takes an apple
    Then the basket is kept
