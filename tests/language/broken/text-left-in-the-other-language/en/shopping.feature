# language: en
@guide-1
Feature: Shopping

  # Ce fruit est mûr.
  Scenario: Une pomme
    Given Amélie is in the shop
    When she takes an apple
    Then the basket is kept
