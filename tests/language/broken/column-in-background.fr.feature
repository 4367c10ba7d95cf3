# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Contexte:
    Étant donné que <qui> est dans la boutique

  Scénario: Une pomme
    Alors le panier est gardé
