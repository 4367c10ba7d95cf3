Feature: Shopping

  @guide-1
  Scenario: An apple
    Given Amélie is in the shop
    Then the basket is kept
