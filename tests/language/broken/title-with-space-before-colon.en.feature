@guide-1
Feature : Shopping

  Background :
    Given Amélie is in the shop

  Scenario : An apple
    When she takes an apple
    Then the basket is kept
