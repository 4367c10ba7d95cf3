# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Plan du scénario: Une pomme
    Étant donné qu'Amélie est dans la boutique
    Quand elle prend une pomme
    Alors <issue>

    Exemples:
      | issue                            |
      | elle lit que le panier est vide  |
      | Amelie lit que le panier est vide |
