# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Plan du scénario: Attendre
    Étant donné qu'Amélie est dans la boutique
    Quand elle attend <délai>
    Alors <issue>

    Exemples:
      | délai | issue |
      | 1 minute | le panier est gardé |
      | 11 minutes | le panier est perdu |
