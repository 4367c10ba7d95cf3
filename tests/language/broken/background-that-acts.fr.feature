# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Contexte:
    Étant donné qu'Amélie est dans la boutique
    Quand elle prend une pomme

  Scénario: Une pomme
    Alors le panier est gardé
