@guide-1
Feature: Shopping

  Rule: The basket keeps all
    Étant donné que Amélie is in the shop

    Scenario: An apple
      Given Amélie is in the shop
      Then the basket is kept
