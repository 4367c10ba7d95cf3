@guide-1
Feature: Shopping

  Scenario Outline: Waiting
    Given Amélie is in the shop
    When she waits <delay>
    Then <outcome>

    Examples:
      | outcome | delay |
      | the basket is kept | 1 minute |
