# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Étant donné que la boutique est ouverte
    Alors Amélie lit que le panier est vide
