# language: fr
@guide-1 EM-2
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Étant donné qu'Amélie est dans la boutique
    Alors le panier est gardé
