@guide-1
Feature: Shopping

  Scenario: A long wait
    When Amélie waits “9 minutes”.
    And she waits nine minutes
    And she says "the "apple" is good"
    And she fills the list in
      | an apple | two |
    Then the basket is kept

  Scenario Outline: One wait or another
    When Amélie waits <delay>
    Then the basket is kept

    Examples:
      | delay     |
      | 9 min     |
      | 9 minutes |
