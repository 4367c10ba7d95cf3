# language: fr
@role-1
Fonctionnalité: La CléGC ouvre le portail
  Le profil et les demandes sont à IRCC ; la CléGC y mène, et rien d'autre n'y mène.

  Scénario: La première session mène à la création du profil
    Étant donné qu'Amélie a un compte protégé par l'application
    Et qu'elle est à la page d'ouverture de compte d'IRCC
    Quand elle choisit « Ouvrir une session avec une CléGC »
    Et elle ouvre une session
    Et elle donne le code affiché par son application
    Et elle crée son profil
    Alors elle lit que le profil est créé

  Plan du scénario: Sans session, aucune page du portail ne s'ouvre
    Étant donné qu'Amélie a soumis une demande pour un permis d'études
    Quand elle ouvre <page> par son adresse
    Alors elle est à la page d'ouverture de compte d'IRCC
    Et elle lit qu'il faut d'abord ouvrir une session

    Exemples:
      | page                          |
      | son compte d'IRCC             |
      | la page du profil             |
      | la page du choix du service   |
      | la page d'une demande soumise |
      | la page de liaison            |

  @SE-6
  Scénario: Fermer la session ferme le portail
    Étant donné qu'Amélie est à la page d'une demande soumise
    Quand elle choisit « Fermer la session »
    Et elle revient en arrière
    Alors elle est à la page d'ouverture de compte d'IRCC
