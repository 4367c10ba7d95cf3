@guide-1
Feature: Shopping

  Scenaria: An apple
    Given Amélie is in the shop
    Then the basket is kept
