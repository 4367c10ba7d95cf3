@guide-1
Feature: Shopping

  Scenario: An apple
    Given she is in the shop
    When she takes an apple
    Then the basket is kept
