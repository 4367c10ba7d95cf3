@guide-1
Feature: Shopping

  Scenario: [To translate Une pomme
    Given Amélie is in the shop
    Then the basket is kept
