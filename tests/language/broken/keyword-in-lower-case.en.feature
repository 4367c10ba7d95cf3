@guide-1
Feature: Shopping

  Scenario: An apple
    when Amélie takes an apple
    Then the basket is kept
