# language: fr
@portal-security
Fonctionnalité: Protéger le portail
  Ce qui protège la CléGC protège aussi ce qu'elle ouvre : les demandes, les messages et les papiers.

  @FL-3
  Règle: Un formulaire n'est accepté que de sa page, dans le navigateur qui la montre

    Plan du scénario: Chaque formulaire du portail est protégé
      Étant donné qu'Amélie est à <page>
      Et qu'elle a un autre navigateur à la page du choix de l'inscription
      Quand elle envoie chaque formulaire de la page avec des jetons qui ne sont pas les siens
      Alors elle se voit tout refuser et rien ne change

      Exemples:
        | page                             |
        | la page de création du profil    |
        | la page d'une demande à remplir  |
        | la page d'un message             |
        | la page de liaison par le numéro |
        | la page de vérification          |
        | la page du changement de compte  |

  @FL-4
  Règle: Demander une page ne change rien

    Plan du scénario: Les demandes GET et HEAD ne changent rien au portail
      Étant donné qu'Amélie est à <page>
      Quand elle demande chaque page et chaque formulaire par GET et par HEAD
      Alors elle retrouve <page> et rien n'a changé

      Exemples:
        | page                            |
        | la page d'une demande à remplir |
        | la page d'un message            |
        | la page de vérification         |
        | la page du changement de compte |

  @FL-5
  Règle: Un champ caché ne décide de rien

    Plan du scénario: Un champ ajouté ne donne accès ni à une autre personne ni à une autre demande
      Étant donné que Benoît a un profil à IRCC
      Et qu'il a envoyé sur papier une demande pour la citoyenneté
      Et qu'Amélie est à <page>
      Quand elle envoie l'étape avec le champ <champ> égal à <valeur>
      Alors elle lit que <message>
      Et elle suit une seule demande pour un permis d'études, reçue

      Exemples:
        | page                            | champ            | valeur     | message                         |
        | la page d'une demande à remplir | "client_id"      | "1"        | la demande est soumise          |
        | la page d'une demande à remplir | "status"         | "approved" | la demande est soumise          |
        | la page du changement de compte | "application_id" | "1"        | la demande est liée à ce compte |

  @FL-6
  Règle: Des envois au même moment comptent pour un seul

    Scénario: Une demande ne change de compte qu'une fois
      Étant donné qu'Amélie est à la page du changement de compte
      Quand elle envoie l'étape 4 fois au même moment
      Alors une seule de ces demandes mène Amélie à son compte d'IRCC
      Et elle ne reçoit que l'avis de la demande passée à un autre compte

    Scénario: Une requête ne reçoit qu'une réponse
      Étant donné qu'Amélie est à la page d'un message
      Quand elle envoie l'étape 4 fois au même moment
      Alors une seule de ces demandes mène Amélie à la page d'une demande soumise

  @HD-3
  Règle: Les renseignements des documents officiels restent dans les pages

    Scénario: Ni les adresses, ni les en-têtes, ni les titres ne dévoilent ces renseignements
      Étant donné qu'Amélie a un profil à IRCC
      Et qu'elle a une carte de résident permanent
      Et qu'elle est en session à IRCC
      Quand elle lie sa carte de résident permanent
      Alors elle suit une seule demande pour une carte de résident permanent, approuvée
      Et aucun secret d'Amélie n'apparaît dans une adresse
      Et aucun secret d'Amélie n'apparaît dans un en-tête Referer
      Et aucun secret d'Amélie n'apparaît dans le titre d'une page
      Et aucun secret d'Amélie n'apparaît dans la console
      Et aucun secret d'Amélie n'apparaît dans ce que les scripts gardent
