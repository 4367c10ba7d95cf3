@guide-1
Feature: Shopping

  Scenario Outline: Waiting
    Given Amélie is in the shop
    When she waits <delay>

    Examples:
      | delay |
      | 1 minute |
    Then the basket is kept
