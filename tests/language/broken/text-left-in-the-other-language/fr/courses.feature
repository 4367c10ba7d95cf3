# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  # Ce fruit est mûr.
  Scénario: Une pomme
    Étant donné qu'Amélie est dans la boutique
    Quand elle prend une pomme
    Alors le panier est gardé
