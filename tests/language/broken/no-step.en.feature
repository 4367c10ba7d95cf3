@guide-1
Feature: Shopping

  Scenario: An apple
