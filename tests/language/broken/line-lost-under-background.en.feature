@guide-1
Feature: Shopping

  Background:
    It all begins so.
    Given Amélie is in the shop

  Scenario: An apple
    Then the basket is kept
