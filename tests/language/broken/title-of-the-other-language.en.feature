@guide-1
Feature: Shopping

  Contexte:
    Given Amélie is in the shop

  Plan du scénario: An apple
    When she waits <delay>
    Then the basket is kept

    Exemples:
      | delay |
      | 1 minute |
