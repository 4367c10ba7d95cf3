@guide-1
Feature: Shopping

  Scenario: An apple
    When Amélie leaves the grocer’s
    Then the basket is kept
