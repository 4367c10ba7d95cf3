@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    And she has an apple in the basket
