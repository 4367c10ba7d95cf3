@guide-1
Feature: Shopping

  Scenario:
    Given Amélie is in the shop
    Then the basket is kept
