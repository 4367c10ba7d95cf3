# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    | une pomme | 3 |
    Étant donné qu'Amélie est dans la boutique
    Alors le panier est gardé
