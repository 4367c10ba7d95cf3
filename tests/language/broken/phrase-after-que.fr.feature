# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Étant donné qu'Amélie est dans la boutique
    Quand qu'elle prend une pomme
    Alors que elle lit que le panier est vide
