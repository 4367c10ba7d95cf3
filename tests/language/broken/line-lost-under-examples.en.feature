@guide-1
Feature: Shopping

  Scenario Outline: Waiting
    Given Amélie is in the shop
    When she waits <delay>

    Examples:
      short delays
      | delay |
      | 1 minute |
