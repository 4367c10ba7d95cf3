# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Étant donné qu'Amélie est dans la boutique
    Et que Benoît a une poire dans son panier
    Quand elle prend une pomme
    Alors le panier est gardé
