@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When she takes a plum
    Then she reads that the basket is full
