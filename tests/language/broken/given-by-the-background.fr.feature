# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Contexte:
    Étant donné qu'Amélie est dans la boutique
    Et qu'elle a une poire dans son panier

  Scénario: Une pomme
    Étant donné qu'Amélie a une poire dans son panier
    Quand elle prend une pomme
    Alors le panier est gardé
