@guide-1
Feature: Shopping

  Scenario: An apple
    When Amélie takes an apple
    Then the basket is kept
