@guide-1
Feature: Shopping

  Background:
    Given Amélie is in the shop

  Scenario: An apple
    Given she is at the market
    When she takes an apple
    Then the basket is kept
