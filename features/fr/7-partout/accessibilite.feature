# language: fr
@accessibility
Fonctionnalité: S'inscrire sur tout écran et avec tout appareil
  Une page se lit à l'écran ou s'entend, se parcourt au doigt, à la souris ou au clavier, et dit ses erreurs.

  @AX-4 @AX-8 @AX-10 @AX-11
  Règle: Chaque page est à tout le monde

    Plan du scénario: Une page, telle qu'elle s'ouvre
      Étant donné qu'Amélie est à <page>
      Alors elle ne trouve aucun défaut d'accessibilité, en grand comme en petit
      Et elle lit tout sans défiler de côté, à l'étroit comme en gros caractères
      Et elle entend le nom de chaque champ, et qu'il est obligatoire
      Et elle atteint tout au clavier, dans l'ordre de lecture et sans perdre le focus de vue

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
      Alors elle ne trouve aucun défaut d'accessibilité, en grand comme en petit
      Et elle lit tout sans défiler de côté, à l'étroit comme en gros caractères
      Et elle entend le nom de chaque champ, et qu'il est obligatoire
      Et elle atteint tout au clavier, dans l'ordre de lecture et sans perdre le focus de vue

      Exemples:
        | arrivée                                                                     |
        | Amélie a confirmé son adresse                                               |
        | Amélie a reçu un code de session                                            |
        | Amélie est en session à la CléGC                                            |
        | Amélie est en session à IRCC                                                |
        | Amélie est à l'Agence du revenu du Canada                                   |
        | Amélie est en session à l'ARC                                               |
        | Amélie est à la page d'erreur causée par une adresse qui ne mène nulle part |
        | Amélie est à la page d'erreur causée par une adresse mal écrite             |
        | Amélie est à la page d'erreur causée par l'adresse qui reçoit un formulaire |
        | Amélie est à la page d'erreur causée par un formulaire d'une autre session  |
        | Amélie est à la page d'erreur causée par un formulaire trop long            |

    Scénario: La page du code de la méthode par courriel
      Étant donné qu'Amélie a confirmé son adresse
      Et qu'elle a demandé ses codes par courriel
      Alors elle ne trouve aucun défaut d'accessibilité, en grand comme en petit
      Et elle lit tout sans défiler de côté, à l'étroit comme en gros caractères
      Et elle entend le nom de chaque champ, et qu'il est obligatoire
      Et elle atteint tout au clavier, dans l'ordre de lecture et sans perdre le focus de vue

    Scénario: La page des codes de récupération qui ne les montre plus
      Étant donné qu'Amélie est à la page des codes de récupération
      Et qu'elle a rechargé la page
      Alors elle ne trouve aucun défaut d'accessibilité, en grand comme en petit
      Et elle lit tout sans défiler de côté, à l'étroit comme en gros caractères
      Et elle entend le nom de chaque champ, et qu'il est obligatoire
      Et elle atteint tout au clavier, dans l'ordre de lecture et sans perdre le focus de vue

  @AX-3 @AX-10 @AX-11
  Règle: Une erreur se lit, s'entend et mène à son champ

    Plan du scénario: Une erreur dans un champ
      Étant donné qu'Amélie est à <page>
      Quand <geste>
      Alors elle lit que <refus> et rien ne change
      Et elle va de chaque erreur à son champ, seul à porter une erreur
      Et elle ne trouve aucun défaut d'accessibilité, en grand comme en petit
      Et elle lit tout sans défiler de côté, à l'étroit comme en gros caractères

      Exemples:
        | page                                       | geste                                                            | refus                                          |
        | la page du nom d'utilisateur               | elle choisit le nom d'utilisateur "am@"                          | le nom d'utilisateur n'a pas la bonne longueur |
        | la page du mot de passe                    | elle choisit le mot de passe "x"                                 | le mot de passe n'a pas la bonne longueur      |
        | la page du mot de passe                    | elle choisit le mot de passe "Boreale-7!" et le confirme par "x" | les deux mots de passe diffèrent               |
        | la page des questions                      | elle choisit « Continuer »                                       | il manque une question                         |
        | la page des questions                      | elle donne deux fois la même réponse                             | la réponse est déjà donnée                     |
        | la page de l'adresse électronique          | elle donne l'adresse "amelie"                                    | l'adresse n'est pas complète                   |
        | la page de l'adresse électronique          | elle donne l'adresse "a@a.test" et la confirme par "b@b.test"    | les deux adresses diffèrent                    |
        | la page du code reçu par courriel          | elle donne un code erroné                                        | le code n'est pas le bon                       |
        | la page du choix de la méthode             | elle ne choisit aucune méthode                                   | il faut choisir une méthode                    |
        | la page du code QR                         | elle choisit « Continuer »                                       | le code de l'application n'est pas le bon      |
        | la page de l'adresse qui recevra les codes | elle écrit "amelie" dans l'adresse électronique et continue      | l'adresse n'est pas complète                   |
        | la page des codes de récupération          | elle continue sans cocher la case                                | il faut cocher la case                         |
        | la page du deuxième facteur                | elle choisit « Continuer »                                       | le code doit avoir 6 chiffres                  |
        | la page du code de récupération            | elle donne un code de récupération erroné                        | le code de récupération n'est pas le bon       |
        | la page du renouvellement                  | elle choisit « Continuer »                                       | il faut choisir ce qui sera renouvelé          |
        | la page du mot de passe actuel             | elle confirme le mot de passe "x"                                | le mot de passe n'est pas le bon               |
        | la page du changement de mot de passe      | elle choisit le mot de passe "x"                                 | le mot de passe n'a pas la bonne longueur      |
        | la page du changement de questions         | elle choisit « Continuer »                                       | il manque une question                         |
        | la page du changement d'adresse            | elle donne l'adresse "amelie"                                    | l'adresse n'est pas complète                   |
        | la page du code du changement d'adresse    | elle choisit « Continuer »                                       | le code doit avoir 6 chiffres                  |
        | la page de suppression                     | elle choisit « Supprimer ma CléGC »                              | il faut écrire le mot                          |
        | la page de suppression                     | elle confirme la suppression avec un mot de passe erroné         | le mot de passe n'est pas le bon               |
        | la page du mot de passe oublié             | elle choisit « Continuer »                                       | il faut donner le nom d'utilisateur            |
        | la page du nom d'utilisateur oublié        | elle écrit "amelie" dans l'adresse électronique et continue      | l'adresse n'est pas complète                   |
        | la page du choix du moyen                  | elle choisit « Continuer »                                       | il faut choisir un moyen                       |
        | la page du code pour revenir               | elle donne un code erroné                                        | le code n'est pas le bon                       |
        | la page de la question posée               | elle se trompe dans une réponse                                  | la réponse n'est pas la bonne                  |
        | la page de toutes ses questions            | elle choisit « Continuer »                                       | il faut donner une réponse                     |
        | la page du nouveau mot de passe            | elle choisit le mot de passe "x"                                 | le mot de passe n'a pas la bonne longueur      |
        | la page du soutien d'IRCC                  | elle écrit au soutien depuis l'adresse "amelie"                  | l'adresse n'est pas complète                   |
        | la page des documents                      | elle envoie un texte à l'appui de sa demande                     | ce type de document n'est pas accepté          |
        | la page de création du profil              | elle enregistre son profil avec "" dans le prénom                | le prénom manque                               |
        | la page du choix du service                | elle choisit « Continuer »                                       | il faut choisir un service                     |
        | la page d'une demande à remplir            | elle soumet la demande avec "x" dans le nom de famille           | le nom de famille n'est pas celui du profil    |
        | la page d'une demande à remplir            | elle choisit « Soumettre la demande »                            | il faut dire ce qui est demandé                |
        | la page d'un message                       | elle répond "" à IRCC                                            | il faut écrire une réponse à IRCC              |
        | la page de liaison                         | elle choisit « Continuer »                                       | il faut choisir une façon de la retrouver      |
        | la page de liaison par la carte            | elle choisit « Continuer »                                       | l'IUC n'est pas valide                         |
        | la page du changement de compte            | elle choisit « Lier la demande »                                 | il faut accepter le changement de compte       |

    Scénario: Un code erroné pour la méthode par courriel
      Étant donné qu'Amélie a confirmé son adresse
      Et qu'elle a demandé ses codes par courriel
      Quand elle donne un code erroné
      Alors elle lit que le code n'est pas le bon et rien ne change
      Et elle va de chaque erreur à son champ, seul à porter une erreur
      Et elle ne trouve aucun défaut d'accessibilité, en grand comme en petit
      Et elle lit tout sans défiler de côté, à l'étroit comme en gros caractères

    Plan du scénario: Une erreur qui n'est d'aucun champ
      Étant donné qu'Amélie est à <page>
      Quand <geste>
      Alors elle entend d'abord que <message>
      Et elle ne trouve aucun défaut d'accessibilité, en grand comme en petit
      Et elle lit tout sans défiler de côté, à l'étroit comme en gros caractères

      Exemples:
        | page                             | geste                                              | message                                 |
        | la page de connexion de la CléGC | elle ouvre une session avec un mot de passe erroné | les identifiants sont incorrects        |
        | la page de toutes ses questions  | elle se trompe dans une réponse                    | une des réponses n'est pas la bonne     |
        | son compte d'IRCC                | elle lie une demande qui n'existe pas              | aucune demande ne correspond exactement |

    Scénario: Une panne du courriel
      Étant donné qu'Amélie est à la page de l'adresse électronique
      Et que le serveur de courriel ne répond plus
      Quand elle donne son adresse électronique
      Alors elle entend d'abord que le courriel n'a pas pu être envoyé
      Et elle ne trouve aucun défaut d'accessibilité, en grand comme en petit
      Et elle lit tout sans défiler de côté, à l'étroit comme en gros caractères

    @AX-8
    Scénario: Une erreur mène à son champ au clavier aussi
      Étant donné qu'Amélie est à la page du mot de passe
      Quand elle choisit le mot de passe "x"
      Alors elle va de l'erreur à son champ au clavier

  @AX-5
  Règle: Ce qui change sur une page s'entend

    Scénario: La liste annonce pendant la saisie combien de règles sont respectées
      Étant donné qu'Amélie est à la page du mot de passe
      Quand elle écrit le mot de passe "Boreale"
      Alors elle entend que 4 règles sont respectées

    Plan du scénario: Un message de la page
      Étant donné qu'Amélie est à <page>
      Quand <geste>
      Alors elle entend que <message>
      Et elle ne trouve aucun défaut d'accessibilité, en grand comme en petit

      Exemples:
        | page                                    | geste                                            | message                                       |
        | la page du code reçu par courriel       | elle choisit « Envoyer un nouveau code »         | un nouveau code est parti                     |
        | la page du nom d'utilisateur            | elle choisit « Annuler »                         | l'inscription est annulée                     |
        | la page du nom d'utilisateur            | elle choisit « Quitter »                         | rien n'a été créé                             |
        | la page du nom d'utilisateur            | elle ouvre la page des questions par son adresse | cette page vient plus tard                    |
        | la page d'accueil de la CléGC           | elle choisit « Fermer la session »               | la session est fermée                         |
        | la page du code pour revenir            | elle choisit « Envoyer un nouveau code »         | un nouveau code est parti, s'il y a un compte |
        | la page du nouveau mot de passe         | elle choisit un nouveau mot de passe             | le mot de passe est remplacé                  |
        | la page du code du changement d'adresse | elle choisit « Envoyer un nouveau code »         | un nouveau code est parti                     |
        | la page du soutien d'IRCC               | elle écrit au soutien                            | sa demande est reçue                          |
        | la page du changement de mot de passe   | elle choisit un nouveau mot de passe             | le mot de passe est changé                    |

  @AX-8
  Règle: Tout se fait sans souris

    Plan du scénario: L'inscription peut se faire au clavier seul
      Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
      Quand elle mène l'inscription à bien au clavier seul, par <méthode>
      Alors elle est en session à IRCC

      Exemples:
        | méthode  |
        | code QR  |
        | courriel |

  @AX-9
  Règle: Rien n'est demandé deux fois

    Plan du scénario: Un renseignement déjà donné est déjà écrit
      Étant donné qu'Amélie est à <page>
      Quand <retour>
      Alors elle n'a pas à redonner <champ>

      Exemples:
        | page                                    | retour                                                  | champ                        |
        | la page du mot de passe                 | elle recharge la page                                   | le nom d'utilisateur         |
        | la page des questions                   | elle ouvre la page du nom d'utilisateur par son adresse | le nom d'utilisateur         |
        | la page du code reçu par courriel       | elle choisit « Changer l'adresse électronique »         | l'adresse électronique       |
        | la page du code reçu par courriel       | elle choisit « Changer l'adresse électronique »         | la confirmation de l'adresse |
        | la page du choix de la méthode          | elle choisit la méthode courriel                        | l'adresse électronique       |
        | la page du mot de passe actuel          | elle recharge la page                                   | le nom d'utilisateur         |
        | la page du nouveau mot de passe         | elle recharge la page                                   | le nom d'utilisateur         |
        | la page du code du changement d'adresse | elle choisit « Changer l'adresse électronique »         | l'adresse électronique       |
        | la page du changement de mot de passe   | elle recharge la page                                   | le nom d'utilisateur         |

    Scénario: Les questions choisies le restent quand la personne revient
      Étant donné qu'Amélie est à la page des questions
      Quand elle choisit ses questions de récupération
      Et elle revient en arrière
      Alors elle retrouve ses questions déjà choisies
      Et elle ne voit plus ses réponses

    Plan du scénario: Après un refus, la personne n'a pas à tout récrire
      Étant donné qu'Amélie est à <page>
      Quand <geste>
      Alors elle retrouve <texte> dans <champ>

      Exemples:
        | page                                       | geste                                                         | texte      | champ                        |
        | la page du nom d'utilisateur               | elle choisit le nom d'utilisateur "am@"                       | "am@"      | le nom d'utilisateur         |
        | la page de l'adresse électronique          | elle donne l'adresse "a@a.test" et la confirme par "b@b.test" | "a@a.test" | l'adresse électronique       |
        | la page de l'adresse électronique          | elle donne l'adresse "a@a.test" et la confirme par "b@b.test" | "b@b.test" | la confirmation de l'adresse |
        | la page de l'adresse qui recevra les codes | elle écrit "amelie" dans l'adresse électronique et continue   | "amelie"   | l'adresse électronique       |

    Scénario: Après une panne du courriel, la personne n'a pas à récrire l'adresse
      Étant donné qu'Amélie est à la page de l'adresse électronique
      Et que le serveur de courriel ne répond plus
      Quand elle donne son adresse électronique
      Alors elle n'a pas à redonner l'adresse électronique

    Plan du scénario: Par sécurité, la personne doit redonner un secret refusé
      Étant donné qu'Amélie est à <page>
      Quand <geste>
      Alors elle doit redonner <champ>

      Exemples:
        | page                              | geste                                              | champ                   |
        | la page de connexion de la CléGC  | elle ouvre une session avec un mot de passe erroné | le nom d'utilisateur    |
        | la page de connexion de la CléGC  | elle ouvre une session avec un mot de passe erroné | le mot de passe         |
        | la page du mot de passe           | elle choisit le mot de passe "x"                   | le mot de passe         |
        | la page du code reçu par courriel | elle donne un code erroné                          | le code de vérification |
        | la page du nouveau mot de passe   | elle choisit le mot de passe "x"                   | le mot de passe         |
        | la page de suppression            | elle confirme la suppression par le mot "non"      | le mot de passe         |
