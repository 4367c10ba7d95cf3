@guide-1
Feature: Shopping

  Background:
    Given <who> is in the shop

  Scenario: An apple
    Then the basket is kept
