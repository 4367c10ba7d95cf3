@guide-1
Feature: Shopping

  Scenario: An apple
    Given the shop is open
    Then Amélie reads that the basket is empty
