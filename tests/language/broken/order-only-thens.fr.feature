# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Alors le panier est gardé
