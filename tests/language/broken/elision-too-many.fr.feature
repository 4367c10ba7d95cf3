# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Étant donné qu'Benoît est dans la boutique
    Quand il prend une pomme
    Et Amélie prend une pomme
    Alors elle voit le panier d'Benoît
