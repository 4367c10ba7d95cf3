# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Amélie entre dans la boutique.
    Étant donné qu'Amélie est dans la boutique
    Alors le panier est gardé
