@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When she eats the apple
    Then the basket is kept
