@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    Then the basket is kept

Feature: Paying

  Scenario: A pear
    Given Amélie is in the shop
    Then the basket is kept
