@guide-1
Feature: Shopping

  Scenario Outline: Waiting
    Given Amélie is in the shop
    When she takes <thing>
    And she writes "<thing>" on 1 cards
    Then the basket is kept

    Examples:
      | thing |
      | an apple |
