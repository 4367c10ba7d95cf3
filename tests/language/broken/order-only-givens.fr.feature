# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Étant donné qu'Amélie est dans la boutique
    Et qu'elle a une pomme dans son panier
