@guide-1
Feature: Shopping

  Scenario Outline: Waiting
    Given Amélie is in the shop
    When she waits <delay>
    Then the basket is kept

    Examples:
      | delay | delay |
      | 1 minute | 2 minutes |
