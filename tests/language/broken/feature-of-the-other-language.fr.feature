# language: fr
@guide-1
Feature: Faire ses courses

  Scenario: Une pomme
    Given Amélie est dans la boutique
    Then le panier est gardé
