@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When she waits 5 heures
    Then the basket is kept
