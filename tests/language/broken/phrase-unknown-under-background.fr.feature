# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Contexte:
    Étant donné qu'Amélie est devant la boutique

  Scénario: Une pomme
    Alors le panier est gardé
