@guide-1
Feature: Shopping

  Background:
    Given Amélie is in the shop

  Scenario: An apple
    Given Amélie is in the shop
    When she takes an apple
    Then the basket is kept
