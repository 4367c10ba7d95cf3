@guide-1
Feature: Shopping

  Background:
    Given Amélie is in the shop
    And she has a pear in the basket

  Scenario: An apple
    Given Amélie has a pear in the basket
    When she takes an apple
    Then the basket is kept
