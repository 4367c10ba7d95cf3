# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: [ a traduire An apple
    Étant donné qu'Amélie est dans la boutique
    Alors le panier est gardé
