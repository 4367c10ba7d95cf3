@guide-1
Feature: Shopping

  Rule: The basket keeps all

  Rule: And the rest

    Scenario: An apple
      Given Amélie is in the shop
      Then the basket is kept
