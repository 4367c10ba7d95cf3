# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Étant donné que Amélie est dans la boutique
    Lorsque elle prend une pomme
    Et que elle prend une poire
    Et Benoît prend une poire
    Alors il voit le panier de Amélie

  Plan du scénario: Deux paniers
    Étant donné qu'Amélie est dans la boutique
    Quand elle prend une pomme
    Et Benoît prend une pomme
    Alors <issue>

    Exemples:
      | issue                           |
      | le panier est gardé             |
      | il voit le panier de Amélie     |
