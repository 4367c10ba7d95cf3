@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When she takes an apple
    Then Benoît reads that the basket is empty
