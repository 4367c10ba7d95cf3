@guide-1
Feature: Shopping

  Scenario: An apple
    Whan Amélie takes an apple
    Then the basket is kept
