# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Étant donné qu'Amélie est dans la boutique
    Quand elle prend une pomme
    Alors le panier est gardé

  Scénario: Une autre
    Étant donné qu'Amélie est dans la boutique
    Quand elle prend une poire
    Alors le panier est gardé
