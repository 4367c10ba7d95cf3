@guide-1
Feature: Shopping

  Scenario Outline: Waiting
    Given Amélie is in the shop
    When she waits <time>
    Then the basket is kept

    Examples:
      | delay |
      | 1 minute |
