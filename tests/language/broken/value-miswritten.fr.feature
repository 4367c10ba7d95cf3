# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une longue attente
    Quand Amélie attend « 9 minutes ».
    Et elle attend neuf minutes
    Et elle dit "la "pomme" est bonne"
    Et elle remplit la liste
      | une pomme | deux |
    Alors le panier est gardé

  Plan du scénario: Une attente ou une autre
    Quand Amélie attend <délai>
    Alors le panier est gardé

    Exemples:
      | délai     |
      | 9 min     |
      | 9 minutes |
