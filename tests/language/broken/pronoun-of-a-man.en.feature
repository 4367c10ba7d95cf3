@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    And Benoît has a pear in the basket
    When she takes an apple
    Then the basket is kept
