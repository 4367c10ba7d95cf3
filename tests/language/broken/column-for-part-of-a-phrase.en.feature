@guide-1
Feature: Shopping

  Scenario Outline: Waiting
    Given Amélie is in the shop
    When she <does>
    Then the basket is kept

    Examples:
      | does |
      | takes an apple |
      | waits 1 minute |
