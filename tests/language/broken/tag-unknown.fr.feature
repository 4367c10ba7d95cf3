# language: fr
@guide-7
Fonctionnalité: Faire ses courses

  @skip
  Scénario: Une pomme
    Étant donné qu'Amélie est dans la boutique
    Alors le panier est gardé
