@guide-7
Feature: Shopping

  @skip
  Scenario: An apple
    Given Amélie is in the shop
    Then the basket is kept
