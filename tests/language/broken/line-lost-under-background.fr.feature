# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Contexte:
    Tout commence ainsi.
    Étant donné qu'Amélie est dans la boutique

  Scénario: Une pomme
    Alors le panier est gardé
