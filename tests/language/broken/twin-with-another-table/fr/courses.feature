# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: La liste
    Étant donné qu'Amélie est dans la boutique
    Quand elle remplit la liste
      | une pomme | 3 |
    Alors le panier est gardé
