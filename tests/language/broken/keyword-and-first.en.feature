@guide-1
Feature: Shopping

  Scenario: An apple
    And Amélie is in the shop
    When she takes an apple
    Then the basket is kept
