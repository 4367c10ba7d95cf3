@guide-1
Feature: Shopping

  Scenario: Basket::keep
    Given Amélie is in the shop
    Then the basket is kept
