@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When elle prend une pomme
    Then the basket is kept
