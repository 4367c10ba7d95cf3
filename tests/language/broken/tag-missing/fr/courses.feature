# language: fr
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Étant donné qu'Amélie est dans la boutique
    Alors le panier est gardé
