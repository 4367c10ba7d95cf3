# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Plan du scénario: Attendre
    Étant donné qu'Amélie est dans la boutique
    Quand elle <fait>
    Alors le panier est gardé

    Exemples:
      | fait |
      | prend une pomme |
      | attend 1 minute |
