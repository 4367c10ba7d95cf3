# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Quand Amélie prend une pomme
    Alors le panier est gardé
