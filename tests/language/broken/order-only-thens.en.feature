@guide-1
Feature: Shopping

  Scenario: An apple
    Then the basket is kept
