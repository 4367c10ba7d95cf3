@guide-1
Feature: Shopping

  Background:
    Given Amélie is before the shop

  Scenario: An apple
    Then the basket is kept
