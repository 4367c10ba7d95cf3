# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Étant donné que Mallory est dans la boutique
    Quand elle prend une pomme
    Et il prend une poire
    Alors le panier est gardé
