@guide-1
Feature: Shopping

  Scenario Outline: An apple
    Given Amélie is in the shop
    When she takes an apple
    Then <outcome>

    Examples:
      | outcome                             |
      | she reads that the basket is empty  |
      | Amelie reads that the basket is empty |
