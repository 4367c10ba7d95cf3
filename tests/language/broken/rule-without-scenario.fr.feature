# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Règle: Le panier garde tout

  Règle: Et le reste

    Scénario: Une pomme
      Étant donné qu'Amélie est dans la boutique
      Alors le panier est gardé
