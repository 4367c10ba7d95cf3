@guide-1
Feature: Shopping

  Background:
    Given Amélie is in the shop

  Background:
    Given Amélie is in the shop

  Scenario: An apple
    Then the basket is kept
