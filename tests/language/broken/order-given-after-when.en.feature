@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When she takes an apple
    Given she has a pear in the basket
    Then the basket is kept
