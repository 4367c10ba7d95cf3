@guide-1
Feature: Shopping

  @EM-3
  Scenario: An apple
    Given Amélie is in the shop
    When she takes an apple
    Then the basket is kept
