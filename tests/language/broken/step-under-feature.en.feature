@guide-1
Feature: Shopping
    Given Amélie is in the shop

  Scenario: An apple
    Given Amélie is in the shop
    Then the basket is kept
