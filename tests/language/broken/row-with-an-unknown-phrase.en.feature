@guide-1
Feature: Shopping

  Scenario Outline: Waiting
    Given Amélie is in the shop
    When she waits <delay>
    Then <outcome>

    Examples:
      | delay | outcome |
      | 1 minute | the basket is kept |
      | 11 minutes | the basket is lost |
