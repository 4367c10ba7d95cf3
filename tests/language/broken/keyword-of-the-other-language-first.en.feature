@guide-1
Feature: Shopping

  Scenario: An apple
    Quand Amélie takes an apple
    Then the basket is kept
