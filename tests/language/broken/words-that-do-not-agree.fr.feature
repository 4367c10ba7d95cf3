# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une pomme
    Étant donné que Benoît est dans la boutique
    Quand il prend une pomme
    Alors il est prévenue
