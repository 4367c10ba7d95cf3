# language: fr
Fonctionnalité: Faire ses courses

  @guide-1
  Scénario: Une pomme
    Étant donné qu'Amélie est dans la boutique
    Alors le panier est gardé
