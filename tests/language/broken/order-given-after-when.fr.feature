# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Étant donné qu'Amélie est dans la boutique
    Quand elle prend une pomme
    Étant donné qu'elle a une poire dans son panier
    Alors le panier est gardé
