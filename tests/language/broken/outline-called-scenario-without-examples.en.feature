@guide-1
Feature: Shopping

  Scenario: Waiting
    Given Amélie is in the shop
    When she waits <delay>
    Then the basket is kept
