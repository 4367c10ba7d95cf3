# language: fr
@pourquoi-3
Fonctionnalité: Suivre sa demande et répondre à une invitation
  Avec un compte, la personne suit sa demande, apprend par courriel qu'un message attend et répond à temps à une invitation.

  Règle: Il faut ouvrir une session pour suivre sa demande

    Plan du scénario: La page demandée s'ouvre après l'ouverture de session
      Étant donné qu'Amélie a reçu une invitation
      Quand elle ouvre <page> par son adresse
      Alors elle lit qu'il faut d'abord ouvrir une session
      Quand elle choisit « Ouvrir une session avec une CléGC »
      Et elle ouvre une session
      Et elle donne le code affiché par son application
      Alors elle est à <page>

      Exemples:
        | page                          |
        | la page d'une demande soumise |
        | la page de l'invitation       |

  Règle: Une ronde invite les profils qui attendent

    @role-2
    Scénario: L'invitation arrive dans le compte, et le courriel n'en dit rien
      Étant donné qu'Amélie a soumis une demande pour l'Entrée express
      Et qu'elle est en session à IRCC
      Quand IRCC tient une ronde d'invitations
      Alors elle suit une seule demande pour l'Entrée express, invitée
      Et elle ne reçoit que l'avis qu'un message attend
      Et elle ne lit rien d'une invitation dans ses courriels, ni de quelle demande il s'agit

    Scénario: Le compte mène de la demande à l'invitation
      Étant donné qu'Amélie a reçu une invitation
      Et qu'elle est en session à IRCC
      Quand elle ouvre la page d'une demande soumise par son adresse
      Et elle choisit « Répondre à l'invitation »
      Alors elle est à la page de l'invitation
      Et elle lit que l'invitation finit le 1er mai 2026

    Plan du scénario: Une ronde prévue a lieu à l'heure dite
      Étant donné qu'Amélie a soumis une demande pour l'Entrée express
      Et qu'IRCC a prévu une ronde d'invitations dans 7 jours
      Quand <délai> passent
      Alors <issue>

      Exemples:
        | délai                                    | issue                            |
        | 6 jours 23 heures 59 minutes 59 secondes | Amélie n'a reçu aucun courriel   |
        | 7 jours                                  | Amélie a reçu 1 courriel en tout |

    Plan du scénario: Seul un profil soumis reçoit une invitation
      Étant donné que <état>
      Quand IRCC tient une ronde d'invitations
      Alors Amélie n'a reçu aucun courriel

      Exemples:
        | état                                                  |
        | Amélie a un brouillon de profil Entrée express        |
        | Amélie a soumis une demande pour un permis de travail |

    Scénario: Deux rondes n'invitent pas deux fois
      Étant donné qu'Amélie a reçu une invitation
      Quand IRCC tient une ronde d'invitations
      Alors Amélie a reçu 1 courriel en tout

    Scénario: Le message de l'invitation dit où répondre
      Étant donné qu'Amélie a reçu une invitation
      Et qu'elle est en session à IRCC
      Quand elle lit dans son compte une invitation au sujet de sa demande pour l'Entrée express
      Alors elle lit ce que dit une invitation

  Règle: La personne accepte ou refuse l'invitation, une seule fois

    Plan du scénario: La page de l'invitation garde la réponse
      Étant donné qu'Amélie est à la page de l'invitation
      Quand <geste>
      Et elle ouvre la page de l'invitation par son adresse
      Alors elle lit que <réponse>

      Exemples:
        | geste                     | réponse                     |
        | elle accepte l'invitation | l'invitation a été acceptée |
        | elle refuse l'invitation  | l'invitation a été refusée  |

    Scénario: Accepter l'invitation met la demande en traitement
      Étant donné qu'Amélie est à la page de l'invitation
      Quand elle accepte l'invitation
      Alors elle lit que l'invitation est acceptée
      Et elle suit une seule demande pour l'Entrée express, en traitement

    Scénario: Refuser l'invitation remet le profil en attente
      Étant donné qu'Amélie est à la page de l'invitation
      Quand elle refuse l'invitation
      Alors elle lit que l'invitation est refusée
      Et elle suit une seule demande pour l'Entrée express, reçue
      Quand IRCC tient une ronde d'invitations
      Alors elle suit une seule demande pour l'Entrée express, invitée
      Quand elle ouvre la page de l'invitation par son adresse
      Alors elle lit que l'invitation finit le 1er mai 2026
      Quand elle accepte l'invitation
      Alors elle lit que l'invitation est acceptée

    @FL-8
    Scénario: Une invitation acceptée dans un onglet ne peut plus être refusée dans l'autre
      Étant donné qu'Amélie a accepté l'invitation dans un deuxième onglet
      Quand elle refuse l'invitation
      Alors elle lit que l'invitation n'attend plus de réponse
      Et elle suit une seule demande pour l'Entrée express, en traitement

    Scénario: L'invitation d'une autre personne est introuvable
      Étant donné qu'Amélie a reçu une invitation
      Et que Benoît a un profil à IRCC
      Et qu'il est en session à IRCC
      Quand il ouvre la page de l'invitation par son adresse
      Alors il lit l'erreur 404 et rien ne change

  Règle: Une invitation est valide pendant soixante jours

    Plan du scénario: La réponse est acceptée jusqu'à la dernière seconde, pas après
      Étant donné qu'Amélie a reçu une invitation il y a 59 jours 23 heures 59 minutes
      Et qu'elle est à la page de l'invitation
      Quand <délai> passent
      Et <geste>
      Alors elle lit que <issue>

      Exemples:
        | délai       | geste                     | issue                                 |
        | 59 secondes | elle accepte l'invitation | l'invitation est acceptée             |
        | 60 secondes | elle accepte l'invitation | l'invitation n'attend plus de réponse |
        | 59 secondes | elle refuse l'invitation  | l'invitation est refusée              |
        | 60 secondes | elle refuse l'invitation  | l'invitation n'attend plus de réponse |

    Plan du scénario: Une réponse donnée à temps vaut encore après les soixante jours
      Étant donné qu'Amélie a reçu une invitation il y a 59 jours 23 heures 59 minutes
      Et qu'elle est à la page de l'invitation
      Quand <geste>
      Et 60 secondes passent
      Alors elle suit une seule demande pour l'Entrée express, <état>

      Exemples:
        | geste                     | état          |
        | elle accepte l'invitation | en traitement |
        | elle refuse l'invitation  | reçue         |

    Scénario: Une invitation sans réponse ferme le profil
      Étant donné qu'Amélie a reçu une invitation il y a 60 jours
      Et qu'elle est en session à IRCC
      Quand elle ouvre la page de l'invitation par son adresse
      Alors elle lit que l'invitation a pris fin sans réponse
      Et elle suit une seule demande pour l'Entrée express, fermée
      Quand elle ouvre la page du profil Entrée express par son adresse
      Alors elle peut choisir « Créer mon profil Entrée express »
