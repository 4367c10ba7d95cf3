# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Background:
    Étant donné qu'Amélie est dans la boutique

  Scenario Outline: Une pomme
    Quand elle attend <délai>
    Alors le panier est gardé

    Examples:
      | délai |
      | 1 minute |
