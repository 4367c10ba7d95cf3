@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When she leaves a note
    """
    Hello
    Then the basket is kept
