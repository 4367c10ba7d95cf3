@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When she leaves a note
    Then the basket is kept
