@guide-1
Feature: Shopping

  Scenario: An apple
    Amélie enters the shop.
    Given Amélie is in the shop
    Then the basket is kept
