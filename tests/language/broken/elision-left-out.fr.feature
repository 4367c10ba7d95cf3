# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Étant donné que Amélie est dans la boutique
    Lorsque elle prend une pomme
    Et que elle prend une poire
    Alors elle voit le panier de Amélie

  Plan du scénario: Deux paniers
    Étant donné qu'Amélie est dans la boutique
    Quand elle prend une pomme
    Alors <issue>

    Exemples:
      | issue                           |
      | le panier est gardé             |
      | elle voit le panier de Amélie   |
