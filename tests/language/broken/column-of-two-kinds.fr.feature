# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Plan du scénario: Attendre
    Étant donné qu'Amélie est dans la boutique
    Quand elle prend <chose>
    Et elle écrit "<chose>" sur 1 cartes
    Alors le panier est gardé

    Exemples:
      | chose |
      | une pomme |
