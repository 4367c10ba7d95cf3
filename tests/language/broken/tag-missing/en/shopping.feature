Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    Then the basket is kept
