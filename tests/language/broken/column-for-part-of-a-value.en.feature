@guide-1
Feature: Shopping

  Scenario Outline: Waiting
    Given Amélie is in the shop
    When she waits <n> minutes
    Then the basket is kept

    Examples:
      | n |
      | 5 |
