# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Étant donné qu'elle est dans la boutique
    Quand elle prend une pomme
    Alors le panier est gardé
