@guide-1 EM-2
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    Then the basket is kept
