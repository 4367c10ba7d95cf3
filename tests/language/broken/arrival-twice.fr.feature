# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Contexte:
    Étant donné qu'Amélie est dans la boutique

  Scénario: Une pomme
    Étant donné qu'elle est au marché
    Quand elle prend une pomme
    Alors le panier est gardé
