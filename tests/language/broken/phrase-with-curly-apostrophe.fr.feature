# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Quand Amélie quitte l’échoppe
    Alors le panier est gardé
