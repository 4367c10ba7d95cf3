@guide-1
Feature: Shopping

  Background:
    Given Amélie is in the shop
    When she takes an apple

  Scenario: An apple
    Then the basket is kept
