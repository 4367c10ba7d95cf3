@guide-1
Feature: Shopping

  rule: The basket keeps all

    scenario: An apple
      Given Amélie is in the shop
      Then the basket is kept
