# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Étant donné qu'Amélie est dans la boutique
    Quand elle suit Benoît
    Alors le panier est gardé
