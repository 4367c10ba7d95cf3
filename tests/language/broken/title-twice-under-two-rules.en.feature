@guide-1
Feature: Shopping

  Rule: One

    Scenario: An apple
      Given Amélie is in the shop
      Then the basket is kept

  Rule: Two

    Scenario: An apple
      Given Amélie is in the shop
      When she takes an apple
      Then the basket is kept
