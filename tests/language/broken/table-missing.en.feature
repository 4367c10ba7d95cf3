@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When she fills the list in
    Then the basket is kept
