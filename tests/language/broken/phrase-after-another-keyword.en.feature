@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    Then she takes an apple
