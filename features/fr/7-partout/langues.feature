# language: fr
@languages
Fonctionnalité: S'inscrire en français ou en anglais
  Chaque page et chaque courriel existent dans les deux langues, et l'on passe de l'une à l'autre sans rien perdre.

  @LG-1 @AX-7
  Règle: Chaque page est écrite dans sa langue

    Plan du scénario: Une page, telle qu'elle s'ouvre
      Étant donné qu'Amélie est à <page>
      Alors elle lit chaque texte dans la langue que la page déclare
      Et elle ne lit aucun texte non traduit

      Exemples:
        | page                                       |
        | la page d'ouverture de compte d'IRCC       |
        | la page du choix de l'inscription          |
        | la page qui renvoie au service             |
        | la page de connexion de la CléGC           |
        | la page des conditions                     |
        | la page du nom d'utilisateur               |
        | la page du mot de passe                    |
        | la page des questions                      |
        | la page de l'adresse électronique          |
        | la page du code reçu par courriel          |
        | la page d'accueil de la CléGC              |
        | la page du choix de la méthode             |
        | la page du code QR                         |
        | la page de l'adresse qui recevra les codes |
        | la page des codes de récupération          |
        | la page du deuxième facteur                |
        | la page du code de récupération            |
        | la page du renouvellement                  |
        | la page du mot de passe actuel             |
        | la page du changement de mot de passe      |
        | la page du changement de questions         |
        | la page du changement d'adresse            |
        | la page du code du changement d'adresse    |
        | la page de suppression                     |
        | la page du compte supprimé                 |
        | la page du compte désactivé                |
        | la page de la session refusée              |
        | la page d'entrée de l'ARC                  |
        | la page de connexion de l'ARC              |
        | la page d'inscription de l'ARC             |
        | la page des partenaires de connexion       |
        | la page de la banque                       |
        | la page du compte verrouillé               |
        | la page du nom d'utilisateur oublié        |
        | la page du mot de passe oublié             |
        | la page du déverrouillage                  |
        | la page du choix du moyen                  |
        | la page du code pour revenir               |
        | la page de la question posée               |
        | la page de toutes ses questions            |
        | la page du nouveau mot de passe            |
        | la page du soutien d'IRCC                  |
        | la page des documents                      |
        | la page du profil Entrée express           |
        | la page de l'invitation                    |
        | son compte d'IRCC                          |
        | la page de création du profil              |
        | la page du choix du service                |
        | la page d'une demande à remplir            |
        | la page d'une demande soumise              |
        | la page d'un message                       |
        | la page de liaison                         |
        | la page de liaison par le numéro           |
        | la page de liaison par la carte            |
        | la page de vérification                    |
        | la page du changement de compte            |

    Plan du scénario: Une page à laquelle on arrive
      Étant donné que <arrivée>
      Alors elle lit chaque texte dans la langue que la page déclare
      Et elle ne lit aucun texte non traduit

      Exemples:
        | arrivée                                   |
        | Amélie a confirmé son adresse             |
        | Amélie a reçu un code de session          |
        | Amélie est en session à la CléGC          |
        | Amélie est en session à IRCC              |
        | Amélie est à l'Agence du revenu du Canada |
        | Amélie est en session à l'ARC             |

    Scénario: La page du code de la méthode par courriel
      Étant donné qu'Amélie a confirmé son adresse
      Et qu'elle a demandé ses codes par courriel
      Alors elle lit chaque texte dans la langue que la page déclare
      Et elle ne lit aucun texte non traduit

    Scénario: La page des codes de récupération qui ne les montre plus
      Étant donné qu'Amélie est à la page des codes de récupération
      Et qu'elle a rechargé la page
      Alors elle lit chaque texte dans la langue que la page déclare
      Et elle ne lit aucun texte non traduit

    Plan du scénario: Une page d'erreur
      Étant donné qu'Amélie est à la page d'erreur causée par <faux pas>
      Alors elle lit chaque texte dans la langue que la page déclare

      Exemples:
        | faux pas                           |
        | une adresse qui ne mène nulle part |
        | une adresse mal écrite             |
        | l'adresse qui reçoit un formulaire |
        | un formulaire d'une autre session  |
        | un formulaire trop long            |

    Plan du scénario: Une page qui refuse
      Étant donné qu'Amélie est à <page>
      Quand <geste>
      Alors elle lit chaque texte dans la langue que la page déclare

      Exemples:
        | page                                       | geste                                                         |
        | la page du nom d'utilisateur               | elle choisit le nom d'utilisateur "am@"                       |
        | la page du mot de passe                    | elle choisit le mot de passe "x"                              |
        | la page des questions                      | elle choisit « Continuer »                                    |
        | la page de l'adresse électronique          | elle donne l'adresse "a@a.test" et la confirme par "b@b.test" |
        | la page du code reçu par courriel          | elle donne un code erroné                                     |
        | la page du choix de la méthode             | elle ne choisit aucune méthode                                |
        | la page du code QR                         | elle choisit « Continuer »                                    |
        | la page de l'adresse qui recevra les codes | elle écrit "amelie" dans l'adresse électronique et continue   |
        | la page des codes de récupération          | elle continue sans cocher la case                             |
        | la page de connexion de la CléGC           | elle ouvre une session avec un mot de passe erroné            |
        | la page du changement d'adresse            | elle donne son adresse électronique                           |
        | la page de suppression                     | elle choisit « Supprimer ma CléGC »                           |
        | la page du mot de passe oublié             | elle choisit « Continuer »                                    |
        | la page du choix du moyen                  | elle choisit « Continuer »                                    |
        | la page de la question posée               | elle se trompe dans une réponse                               |
        | la page de toutes ses questions            | elle se trompe dans une réponse                               |
        | la page du nouveau mot de passe            | elle choisit de nouveau son mot de passe actuel               |
        | la page du soutien d'IRCC                  | elle écrit au soutien depuis l'adresse "amelie"               |
        | la page de création du profil              | elle enregistre son profil avec "" dans le prénom             |
        | la page du choix du service                | elle choisit « Continuer »                                    |
        | la page d'une demande à remplir            | elle soumet la demande avec "x" dans le nom de famille        |
        | la page d'une demande à remplir            | elle choisit « Soumettre la demande »                         |
        | la page d'un message                       | elle répond "" à IRCC                                         |
        | la page de liaison                         | elle choisit « Continuer »                                    |
        | la page de liaison par la carte            | elle choisit « Continuer »                                    |
        | la page du changement de compte            | elle choisit « Lier la demande »                              |

  @LG-2
  Règle: Changer de langue garde l'étape et ce qui est écrit, sauf les secrets

    Plan du scénario: Changer de langue au milieu d'une page
      Étant donné qu'Amélie est à <page>
      Quand elle remplit la page sans l'envoyer
      Et elle change de langue
      Alors elle est à <page>
      Et elle retrouve ce qui était écrit, sauf les secrets

      Exemples:
        | page                                       |
        | la page de connexion de la CléGC           |
        | la page du nom d'utilisateur               |
        | la page du mot de passe                    |
        | la page des questions                      |
        | la page de l'adresse électronique          |
        | la page du code reçu par courriel          |
        | la page du choix de la méthode             |
        | la page du code QR                         |
        | la page de l'adresse qui recevra les codes |
        | la page du deuxième facteur                |
        | la page du code de récupération            |
        | la page du renouvellement                  |
        | la page du mot de passe actuel             |
        | la page du changement de mot de passe      |
        | la page du changement de questions         |
        | la page du changement d'adresse            |
        | la page du code du changement d'adresse    |
        | la page de suppression                     |
        | la page du nom d'utilisateur oublié        |
        | la page du mot de passe oublié             |
        | la page du déverrouillage                  |
        | la page du choix du moyen                  |
        | la page du code pour revenir               |
        | la page de la question posée               |
        | la page de toutes ses questions            |
        | la page du nouveau mot de passe            |
        | la page du soutien d'IRCC                  |
        | la page de création du profil              |
        | la page du profil                          |
        | la page du choix du service                |
        | la page d'une demande à remplir            |
        | la page d'un message                       |
        | la page de liaison                         |
        | la page de liaison par le numéro           |
        | la page de liaison par la carte            |

    Plan du scénario: Ce qui est écrit passe d'une langue à l'autre à la lettre près
      Étant donné qu'Amélie est à la page d'une demande à remplir
      Quand elle écrit <texte> dans le texte de la demande sans envoyer la page
      Et elle change de langue
      Alors elle retrouve <texte> dans le texte de la demande

      Exemples:
        | texte                           |
        | "L'été à Gaspé, « chez nous »"  |
        | "<b>Élodie</b> &amp; Zoé"       |
        | "  deux espaces, puis un mot  " |

    Plan du scénario: Changer de langue sur une page sans rien à écrire
      Étant donné qu'Amélie est à <page>
      Quand elle change de langue
      Alors elle est à <page>
      Et elle lit chaque texte dans la langue que la page déclare

      Exemples:
        | page                                 |
        | la page d'ouverture de compte d'IRCC |
        | la page du choix de l'inscription    |
        | la page qui renvoie au service       |
        | la page de la session refusée        |
        | la page d'entrée de l'ARC            |
        | la page des documents                |
        | la page de l'invitation              |
        | la page des conditions               |
        | la page d'accueil de la CléGC        |
        | la page des codes de récupération    |
        | la page du compte verrouillé         |
        | son compte d'IRCC                    |
        | la page d'une demande soumise        |
        | la page de vérification              |
        | la page du changement de compte      |

    Scénario: Changer deux fois de langue ramène où l'on était
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand elle remplit la page sans l'envoyer
      Et elle change de langue
      Et elle change de langue
      Alors elle est à la page du nom d'utilisateur
      Et elle retrouve ce qui était écrit, sauf les secrets

    Scénario: La langue choisie à IRCC suit jusqu'au retour
      Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
      Quand elle change de langue
      Et elle mène l'inscription à bien par courriel
      Alors elle est en session à IRCC

  Règle: Le courriel est dans la langue du parcours

    @LG-1 @LG-3
    Plan du scénario: Un courriel se lit dans sa langue, accents compris
      Étant donné que <arrivée>
      Alors elle reçoit <courriel>
      Et elle lit un courriel dans sa langue, avec tous ses accents

      Exemples:
        | arrivée                                   | courriel                            |
        | Amélie a reçu un code                     | le courriel du code de vérification |
        | Amélie a reçu un code de session          | le courriel du code de session      |
        | Amélie est à la page du code pour revenir | le courriel du code pour revenir    |

    @LG-1 @LG-3
    Scénario: Le courriel à une adresse déjà utilisée
      Étant donné que Benoît a un compte
      Et qu'Amélie est à la page de l'adresse électronique
      Quand elle donne l'adresse de Benoît
      Alors Benoît lit un courriel dans sa langue, avec tous ses accents

    @LG-1 @LG-3
    Scénario: Le courriel du code à deux facteurs
      Étant donné qu'Amélie est à la page de l'adresse qui recevra les codes
      Quand elle garde la même adresse pour ses codes
      Alors elle reçoit le courriel du code à deux facteurs
      Et elle lit un courriel dans sa langue, avec tous ses accents

    @LG-4
    Plan du scénario: Changer de langue change celle des courriels qui suivent
      Étant donné qu'Amélie est à <page>
      Quand elle change de langue
      Et <geste>
      Alors elle reçoit <courriel>
      Et elle lit un courriel dans sa langue, avec tous ses accents

      Exemples:
        | page                                       | geste                                               | courriel                                    |
        | la page de l'adresse électronique          | elle donne son adresse électronique                 | le courriel du code de vérification         |
        | la page du code reçu par courriel          | elle demande un nouveau code                        | le courriel du code de vérification         |
        | la page de l'adresse qui recevra les codes | elle garde la même adresse pour ses codes           | le courriel du code à deux facteurs         |
        | la page du changement d'adresse            | elle donne une nouvelle adresse électronique        | le courriel du code du changement d'adresse |
        | la page du choix du moyen                  | elle choisit de revenir par un code et une question | le courriel du code pour revenir            |

    @LG-4
    Scénario: Le code de session est dans la langue où la session s'ouvre
      Étant donné qu'Amélie a un compte protégé par le courriel
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle change de langue
      Et elle ouvre une session
      Alors elle reçoit le courriel du code de session
      Et elle lit un courriel dans sa langue, avec tous ses accents
