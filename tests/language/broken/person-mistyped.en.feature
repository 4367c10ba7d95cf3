@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When Amélei takes an apple
    Then the basket is kept
