# language: fr
@details
Fonctionnalité: Changer ses renseignements
  La personne en session peut changer son mot de passe et ses questions, si elle redonne d'abord son mot de passe.

  @PW-5 @RQ-6 @FL-10
  Règle: Chaque changement redemande le mot de passe

    Plan du scénario: Depuis la page d'accueil, le mot de passe actuel mène au changement
      Étant donné qu'Amélie est en session à la CléGC
      Quand elle choisit <bouton>
      Et elle confirme son mot de passe
      Alors elle est à <page>

      Exemples:
        | bouton                                    | page                                  |
        | « Changer le mot de passe »               | la page du changement de mot de passe |
        | « Changer les questions de récupération » | la page du changement de questions    |
        | « Changer l'adresse électronique »        | la page du changement d'adresse       |

    Plan du scénario: Un mot de passe erroné ne mène à aucun changement
      Étant donné qu'Amélie est en session à la CléGC
      Quand elle choisit <bouton>
      Et elle confirme le mot de passe "Erreur-9!"
      Alors elle lit que le mot de passe n'est pas le bon et rien ne change

      Exemples:
        | bouton                                    |
        | « Changer le mot de passe »               |
        | « Changer les questions de récupération » |
        | « Changer l'adresse électronique »        |

    @LK-6 @NO-2
    Scénario: Un mot de passe erroné compte comme un essai
      Étant donné qu'Amélie est en session à la CléGC
      Et que quelqu'un a déjà donné 4 mots de passe erronés pour le compte d'Amélie
      Quand elle choisit « Changer le mot de passe »
      Et elle confirme le mot de passe "Erreur-9!"
      Alors elle lit que le mot de passe est verrouillé pendant 15 minutes et rien ne change
      Et elle ne reçoit que l'avis du verrou
      Et le journal du site dit que le mot de passe a été refusé

    @FL-1
    Plan du scénario: Sans le mot de passe, aucune page de changement ne s'ouvre
      Étant donné qu'Amélie est en session à la CléGC
      Quand elle ouvre <page> par son adresse
      Alors elle est à la page du mot de passe actuel

      Exemples:
        | page                                    |
        | la page du changement de mot de passe   |
        | la page du changement de questions      |
        | la page du changement d'adresse         |
        | la page du code du changement d'adresse |

    @FL-11
    Plan du scénario: Sans le deuxième facteur, aucune page de changement ne s'ouvre
      Étant donné qu'Amélie est à la page du deuxième facteur
      Quand elle ouvre <page> par son adresse
      Alors elle est à la page du deuxième facteur

      Exemples:
        | page                                    |
        | la page du changement de mot de passe   |
        | la page du changement de questions      |
        | la page du changement d'adresse         |
        | la page du code du changement d'adresse |

    Plan du scénario: Le mot de passe redonné est valide pendant dix minutes
      Étant donné qu'Amélie est à <page>
      Quand <délai> passent
      Et <geste>
      Alors <issue>

      Exemples:
        | page                                  | délai                 | geste                                        | issue                                                          |
        | la page du changement de mot de passe | 9 minutes 59 secondes | elle choisit un nouveau mot de passe         | elle lit que le mot de passe est changé                        |
        | la page du changement de mot de passe | 10 minutes 1 seconde  | elle choisit un nouveau mot de passe         | elle lit que le mot de passe a été donné il y a trop longtemps |
        | la page du changement de questions    | 9 minutes 59 secondes | elle choisit ses questions de récupération   | elle lit que les questions sont changées                       |
        | la page du changement de questions    | 10 minutes 1 seconde  | elle choisit ses questions de récupération   | elle lit que le mot de passe a été donné il y a trop longtemps |
        | la page du changement d'adresse       | 9 minutes 59 secondes | elle donne une nouvelle adresse électronique | elle est à la page du code du changement d'adresse             |
        | la page du changement d'adresse       | 10 minutes 1 seconde  | elle donne une nouvelle adresse électronique | elle lit que le mot de passe a été donné il y a trop longtemps |

    Scénario: Après un changement, le suivant redemande le mot de passe
      Étant donné qu'Amélie est à la page du changement de mot de passe
      Quand elle choisit un nouveau mot de passe
      Et elle ouvre la page du changement de questions par son adresse
      Alors elle est à la page du mot de passe actuel

    Scénario: Après un code de récupération, un changement demande le mot de passe
      Étant donné qu'Amélie est à la page du code de récupération
      Quand elle donne un code de récupération
      Et elle choisit de renouveler ses codes de récupération
      Et elle garde ses codes de récupération
      Et elle ouvre la page du changement de questions par son adresse
      Alors elle est à la page du mot de passe actuel

  Règle: Le nouveau mot de passe remplace l'ancien

    @RP-5 @NO-1 @LG-1 @LG-3
    Scénario: Le changement de mot de passe est fait, et annoncé
      Étant donné qu'Amélie est à la page du changement de mot de passe
      Quand elle choisit un nouveau mot de passe
      Alors elle est à la page d'accueil de la CléGC
      Et elle lit que le mot de passe est changé
      Et elle ne reçoit que l'avis du mot de passe changé
      Et elle lit un courriel dans sa langue, avec tous ses accents
      Et elle ne lit dans ses courriels aucun de ses secrets

    Scénario: L'ancien mot de passe n'ouvre plus rien
      Étant donné qu'Amélie est à la page du changement de mot de passe
      Quand elle choisit un nouveau mot de passe
      Et elle ferme sa session
      Et elle ouvre la page d'ouverture de compte d'IRCC par son adresse
      Et elle choisit « Ouvrir une session avec une CléGC »
      Et elle tente d'ouvrir une session avec l'ancien mot de passe
      Alors elle lit que les identifiants sont incorrects

    @FL-11
    Scénario: Le nouveau mot de passe mène au deuxième facteur, toujours demandé
      Étant donné qu'Amélie est à la page du changement de mot de passe
      Quand elle choisit un nouveau mot de passe
      Et elle ouvre une session dans un autre navigateur
      Alors elle est à la page du deuxième facteur

    @PW-1 @PW-6
    Plan du scénario: Le nouveau mot de passe suit les règles de l'inscription
      Étant donné qu'Amélie est à la page du changement de mot de passe
      Quand elle choisit le mot de passe <mot de passe>
      Alors elle lit que <refus> et rien ne change

      Exemples:
        | mot de passe        | refus                                     |
        | "Kwyj-7!"           | le mot de passe n'a pas la bonne longueur |
        | "Kwyjibo-7!Kwyjibo" | le mot de passe n'a pas la bonne longueur |
        | "kwyjibo-7!"        | il manque une majuscule                   |
        | "KWYJIBO-7!"        | il manque une minuscule                   |
        | "Kwyjibo-z!"        | il manque un chiffre                      |
        | "Kwyjibo777"        | il manque un symbole                      |
        | "Canada2026!"       | le mot de passe est un mot courant        |

    @PW-7
    Scénario: Le nouveau mot de passe ne peut pas reprendre le nom d'utilisateur
      Étant donné qu'Amélie est à la page du changement de mot de passe
      Quand elle choisit le mot de passe "Amelie-2026!"
      Alors elle lit que le mot de passe reprend le nom d'utilisateur et rien ne change

    @RP-10
    Scénario: Le mot de passe actuel est refusé comme nouveau mot de passe
      Étant donné qu'Amélie est à la page du changement de mot de passe
      Quand elle choisit de nouveau son mot de passe actuel
      Alors elle lit que c'est le mot de passe actuel et rien ne change

    Scénario: Deux saisies différentes du nouveau mot de passe sont refusées
      Étant donné qu'Amélie est à la page du changement de mot de passe
      Quand elle choisit le mot de passe "Kwyjibo-7!" et le confirme par "Kwyjibo-8!"
      Alors elle lit que les deux mots de passe diffèrent et rien ne change

    @PW-10
    Scénario: La liste des règles accompagne le nouveau mot de passe
      Étant donné qu'Amélie est à la page du changement de mot de passe
      Quand elle écrit le mot de passe "kwyjibo-7!"
      Alors elle voit que la liste ne signale que la majuscule
      Et elle reçoit du site le même verdict que de la liste

  Règle: De nouvelles questions remplacent les anciennes

    @NO-1 @RQ-5 @LG-1 @LG-3
    Scénario: Le changement de questions est fait, et annoncé sans rien dévoiler
      Étant donné qu'Amélie est à la page du changement de questions
      Quand elle choisit ses questions de récupération
      Alors elle est à la page d'accueil de la CléGC
      Et elle lit que les questions sont changées
      Et elle ne reçoit que l'avis des questions changées
      Et elle lit un courriel dans sa langue, avec tous ses accents
      Et elle ne lit dans ses courriels aucun de ses secrets

    Scénario: Les nouvelles réponses déverrouillent le compte
      Étant donné qu'Amélie est en session à la CléGC
      Et qu'elle a changé ses questions de récupération dans un autre navigateur
      Et qu'elle est à la page du déverrouillage
      Quand elle donne son nom d'utilisateur
      Et elle répond à ce qui est demandé
      Alors elle lit que le compte n'est plus verrouillé

    Scénario: Une ancienne réponse est refusée
      Étant donné qu'Amélie est à la page du changement de questions
      Quand elle répond "Zanzibar" à la première question
      Et elle recommence dans un autre navigateur jusqu'à la page du déverrouillage
      Et elle donne son nom d'utilisateur
      Et elle répond à ce qui est demandé
      Alors elle lit qu'une des réponses n'est pas la bonne

    Plan du scénario: Les nouvelles questions suivent les règles de l'inscription
      Étant donné qu'Amélie est à la page du changement de questions
      Quand <geste>
      Alors elle lit que <refus> et rien ne change

      Exemples:
        | geste                                                             | refus                                |
        | elle ne choisit que deux questions                                | il manque une question               |
        | elle choisit deux fois la question « Qui vous a appris à lire ? » | la question est déjà choisie         |
        | elle donne deux fois la même réponse                              | la réponse est déjà donnée           |
        | elle répond "ab" à la première question                           | la réponse n'a pas la bonne longueur |
        | elle répond "lire" à la question « Qui vous a appris à lire ? »   | la réponse est dans la question      |

  @RP-4
  Règle: Un changement ferme les autres sessions

    Plan du scénario: Les autres sessions prennent fin à la CléGC comme à IRCC
      Étant donné que <arrivée>
      Et qu'elle a changé <renseignement> dans un autre navigateur
      Quand elle recharge la page
      Alors elle est à <page>

      Exemples:
        | arrivée                          | renseignement                 | page                                 |
        | Amélie est en session à la CléGC | son mot de passe              | la page qui renvoie au service       |
        | Amélie est en session à IRCC     | son mot de passe              | la page d'ouverture de compte d'IRCC |
        | Amélie est en session à la CléGC | ses questions de récupération | la page qui renvoie au service       |
        | Amélie est en session à IRCC     | son adresse électronique      | la page d'ouverture de compte d'IRCC |

  @SE-1
  Règle: Un changement renouvelle la session

    Scénario: Le témoin d'avant le changement n'ouvre plus rien
      Étant donné qu'Amélie est à la page du changement de mot de passe
      Et que Mallory a copié le témoin de session d'Amélie
      Quand Amélie choisit un nouveau mot de passe
      Alors Amélie est à la page d'accueil de la CléGC
      Et Mallory n'a de session, ouverte ou commencée, ni à la CléGC ni à IRCC

  Règle: Quand un changement échoue, rien n'est fait à moitié

    @EM-10
    Plan du scénario: Quand l'avis ne peut pas être envoyé, rien n'est changé
      Étant donné qu'Amélie est à <page>
      Et que le serveur de courriel ne répond plus
      Quand <geste>
      Alors elle lit que le courriel n'a pas pu être envoyé
      Et rien n'a changé

      Exemples:
        | page                                  | geste                                      |
        | la page du changement de mot de passe | elle choisit un nouveau mot de passe       |
        | la page du changement de questions    | elle choisit ses questions de récupération |

    @EM-10
    Scénario: Après la panne du courriel, le changement aboutit
      Étant donné qu'Amélie est à la page du changement de mot de passe
      Et qu'elle a envoyé l'étape pendant une panne du courriel
      Quand elle choisit un nouveau mot de passe
      Alors elle lit que le mot de passe est changé
      Et elle ne reçoit que l'avis du mot de passe changé

    @FL-6
    Plan du scénario: Des envois au même moment ne font qu'un changement
      Étant donné qu'Amélie est à <page>
      Quand elle envoie l'étape 4 fois au même moment
      Alors elle n'a reçu qu'un courriel

      Exemples:
        | page                                  |
        | la page du changement de mot de passe |
        | la page du changement de questions    |

    @FL-7
    Plan du scénario: Recharger la page garde le même changement
      Étant donné qu'Amélie est à <page>
      Quand elle recharge la page
      Alors elle est à <page>
      Et rien n'a changé

      Exemples:
        | page                                  |
        | la page du changement de mot de passe |
        | la page du changement de questions    |
        | la page du changement d'adresse       |

    @FL-7
    Scénario: Revenir en arrière après le changement redemande le mot de passe
      Étant donné qu'Amélie est à la page du changement de mot de passe
      Quand elle choisit un nouveau mot de passe
      Et elle revient en arrière
      Alors elle est à la page du mot de passe actuel
      Et rien n'a changé

    @FL-8
    Plan du scénario: Dans deux onglets, le second formulaire n'est plus valable
      Étant donné qu'Amélie a fait l'étape de <page> dans un deuxième onglet
      Quand elle fait la même étape dans le premier onglet
      Alors elle lit l'erreur 403 et rien ne change

      Exemples:
        | page                                  |
        | la page du changement de mot de passe |
        | la page du changement de questions    |

    @SE-8
    Scénario: Une session fermée dans un autre onglet ne permet plus aucun changement
      Étant donné qu'Amélie est à la page du changement de mot de passe
      Quand elle ferme sa session dans un autre onglet
      Et elle choisit un nouveau mot de passe
      Alors elle lit l'erreur 403 et rien ne change

    @FL-3
    Plan du scénario: Un formulaire n'est accepté que de sa page, dans le navigateur qui la montre
      Étant donné qu'Amélie est à <page>
      Et qu'elle a un autre navigateur à la page du choix de l'inscription
      Quand elle envoie chaque formulaire de la page avec des jetons qui ne sont pas les siens
      Alors elle se voit tout refuser et rien ne change

      Exemples:
        | page                                  |
        | la page du changement de mot de passe |
        | la page du changement de questions    |

    @FL-4
    Plan du scénario: Les demandes GET et HEAD ne changent rien
      Étant donné qu'Amélie est à <page>
      Quand elle demande chaque page et chaque formulaire par GET et par HEAD
      Alors elle retrouve <page> et rien n'a changé

      Exemples:
        | page                                    |
        | la page du changement de mot de passe   |
        | la page du changement de questions      |
        | la page du code du changement d'adresse |

    @FL-5
    Scénario: Un champ ajouté ne change pas le compte d'une autre personne
      Étant donné que Benoît a un compte protégé par l'application
      Et qu'Amélie est à la page du changement de mot de passe
      Quand elle envoie l'étape avec le champ "account_id" égal à "1"
      Alors elle ne reçoit que l'avis du mot de passe changé
      Et Benoît n'a reçu aucun courriel

    Scénario: Renoncer au changement laisse tout comme avant
      Étant donné qu'Amélie est à la page du changement de mot de passe
      Quand elle choisit « Revenir à l'accueil »
      Alors elle est à la page d'accueil de la CléGC
      Et rien n'a changé

  @HD-3
  Règle: Un changement ne dévoile aucun secret

    Scénario: Ni les adresses, ni les titres, ni la console ne trahissent la personne
      Étant donné qu'Amélie est en session à la CléGC
      Quand elle choisit « Changer les questions de récupération »
      Et elle confirme son mot de passe
      Et elle donne deux fois la même réponse
      Et elle choisit ses questions de récupération
      Alors elle lit que les questions sont changées
      Et aucun secret d'Amélie n'apparaît dans une adresse
      Et aucun secret d'Amélie n'apparaît dans un en-tête Referer
      Et aucun secret d'Amélie n'apparaît dans le titre d'une page
      Et aucun secret d'Amélie n'apparaît dans la console
      Et aucun secret d'Amélie n'apparaît dans ce que les scripts gardent
