@guide-1
Feature: Shopping

  Scenario: An apple
    Given Mallory is in the shop
    When she takes an apple
    And he takes a pear
    Then the basket is kept
