# language: fr
@sign-in-security
Fonctionnalité: Protéger l'ouverture de session
  Ce qui protège l'inscription protège aussi chaque retour : le témoin, les formulaires, l'ordre des étapes.

  @SE-1
  Règle: Chaque étape qui identifie la personne change le témoin, et l'ancien n'ouvre plus rien

    Plan du scénario: Le témoin copié avant l'étape n'ouvre rien
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à <page>
      Et que Mallory a copié le témoin de session d'Amélie
      Quand <geste>
      Alors Amélie est à <suivante>
      Et Mallory n'a de session, ouverte ou commencée, ni à la CléGC ni à IRCC

      Exemples:
        | page                             | geste                                            | suivante                    |
        | la page de connexion de la CléGC | Amélie ouvre une session                         | la page du deuxième facteur |
        | la page du deuxième facteur      | Amélie donne le code affiché par son application | son compte d'IRCC           |
        | la page du code de récupération  | Amélie donne un code de récupération             | la page du renouvellement   |
        | la page du renouvellement        | Amélie configure de nouveau la méthode courriel  | son compte d'IRCC           |

  @SE-2
  Règle: Un témoin imposé n'ouvre rien à la personne qui l'impose

    Scénario: Ouvrir une session sous un témoin imposé n'en ouvre pas à son auteur
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que Mallory est à la page de connexion de la CléGC
      Et qu'il a imposé son témoin de session à Amélie
      Quand Amélie ouvre la page de connexion de la CléGC par son adresse
      Et elle ouvre une session
      Alors elle est à la page du deuxième facteur
      Et Mallory n'a de session, ouverte ou commencée, ni à la CléGC ni à IRCC

  Règle: Une ouverture de session entière ne dévoile rien

    @SE-3 @SE-4 @HD-1 @HD-3
    Scénario: Ni les témoins, ni les en-têtes, ni les adresses ne trahissent la personne
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page d'ouverture de compte d'IRCC
      Quand elle choisit « Ouvrir une session avec une CléGC »
      Et elle tente d'ouvrir une session avec un mot de passe erroné
      Et elle ouvre une session
      Et elle récupère son compte par un code de récupération
      Et elle configure de nouveau la méthode courriel
      Alors elle est en session à IRCC
      Et chaque témoin reçu par Amélie n'est lié qu'à l'hôte qui l'a donné
      Et chaque témoin reçu par Amélie ne voyage qu'en liaison sûre
      Et chaque témoin reçu par Amélie reste hors de portée des scripts
      Et chaque témoin reçu par Amélie n'accompagne pas les formulaires d'un autre site
      Et chaque témoin reçu par Amélie disparaît avec le navigateur
      Et chaque réponse reçue par Amélie porte ces en-têtes
        | Content-Security-Policy | default-src 'none'     |
        | Content-Security-Policy | frame-ancestors 'none' |
        | X-Content-Type-Options  | nosniff                |
        | Referrer-Policy         | same-origin            |
      Et aucun secret d'Amélie n'apparaît dans une adresse
      Et aucun secret d'Amélie n'apparaît dans un en-tête Referer
      Et aucun secret d'Amélie n'apparaît dans le titre d'une page
      Et aucun secret d'Amélie n'apparaît dans la console
      Et aucun secret d'Amélie n'apparaît dans ce que les scripts gardent
      Et aucun secret d'Amélie n'apparaît dans un courriel, sauf le code

  @FL-3
  Règle: Un formulaire n'est accepté que de sa page, dans le navigateur qui la montre

    Plan du scénario: Chaque formulaire de l'ouverture de session est protégé
      Étant donné qu'Amélie est à <page>
      Et qu'elle a un autre navigateur à la page du choix de l'inscription
      Quand elle envoie chaque formulaire de la page avec des jetons qui ne sont pas les siens
      Alors elle se voit tout refuser et rien ne change

      Exemples:
        | page                            |
        | la page du deuxième facteur     |
        | la page du code de récupération |
        | la page du renouvellement       |
        | la page du mot de passe actuel  |

  @FL-4
  Règle: Demander une page ne change rien

    Plan du scénario: Les demandes GET et HEAD ne changent rien au compte
      Étant donné qu'Amélie est à <page>
      Quand elle demande chaque page et chaque formulaire par GET et par HEAD
      Alors elle retrouve <page> et rien n'a changé

      Exemples:
        | page                            |
        | la page du deuxième facteur     |
        | la page du code de récupération |
        | la page du renouvellement       |

  @FL-2
  Règle: Une étape envoyée avant les autres est refusée

    Plan du scénario: Les étapes suivantes de l'ouverture de session sont refusées d'avance
      Étant donné qu'Amélie est à <page>
      Quand elle envoie d'avance les étapes plus lointaines
      Alors elle retrouve <page> et rien n'a changé

      Exemples:
        | page                            |
        | la page du deuxième facteur     |
        | la page du code de récupération |

  @FL-5
  Règle: Un champ caché ne décide de rien

    Plan du scénario: Un champ ajouté ne donne pas accès à un autre compte
      Étant donné que Benoît a un compte protégé par l'application
      Et qu'Amélie est à la page du code de récupération
      Quand elle envoie l'étape avec le champ <champ> égal à <valeur>
      Alors elle est à la page du renouvellement
      Et elle ne reçoit que l'avis du code de récupération utilisé
      Et Benoît n'a reçu aucun courriel

      Exemples:
        | champ        | valeur |
        | "account_id" | "1"    |
        | "level"      | "2"    |
        | "proved_at"  | "0"    |

  @FL-6
  Règle: Deux envois du même formulaire comptent pour un seul

    Scénario: Un double clic n'envoie qu'un code
      Étant donné qu'Amélie a un compte protégé par le courriel
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle ouvre une session d'un double clic
      Alors elle est à la page du deuxième facteur
      Et elle n'a reçu qu'un courriel

    Scénario: Des envois au même moment n'envoient qu'un code
      Étant donné qu'Amélie a un compte protégé par le courriel
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle envoie 4 fois son mot de passe à la fois
      Alors elle n'a reçu qu'un courriel

    Scénario: Des envois au même moment n'ouvrent qu'une session
      Étant donné qu'Amélie est à la page du deuxième facteur
      Quand elle envoie l'étape 4 fois au même moment
      Alors une seule de ces demandes mène Amélie à son compte d'IRCC

  @FL-7
  Règle: Recharger la page ou revenir en arrière ne défait rien

    Plan du scénario: Recharger la page garde l'étape de l'ouverture de session
      Étant donné qu'Amélie est à <page>
      Quand elle recharge la page
      Alors elle est à <page>
      Et rien n'a changé

      Exemples:
        | page                            |
        | la page du deuxième facteur     |
        | la page du code de récupération |
        | la page du renouvellement       |

    Scénario: Revenir en arrière du deuxième facteur ne redemande pas le mot de passe
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle ouvre une session
      Et elle revient en arrière
      Alors elle est à la page du deuxième facteur

  @FL-8
  Règle: Dans deux onglets, l'étape dépassée est refusée

    Scénario: Le code donné dans un onglet rend le formulaire de l'autre invalide
      Étant donné qu'Amélie a fait l'étape de la page du deuxième facteur dans un deuxième onglet
      Quand elle fait la même étape dans le premier onglet
      Alors elle lit l'erreur 403 et rien ne change

  @FL-11
  Règle: Toutes les voies demandent un deuxième facteur

    Plan du scénario: Le mot de passe seul ne mène nulle part
      Étant donné qu'Amélie a un compte protégé par <protection>
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle ouvre une session
      Et elle ouvre <page> par son adresse
      Alors elle est à la page du deuxième facteur

      Exemples:
        | protection    | page                          |
        | l'application | la page d'accueil de la CléGC |
        | le courriel   | la page d'accueil de la CléGC |

  Règle: L'avertissement de fin de session est accessible et dans la bonne langue

    @AX-11 @LG-1
    Scénario: L'avertissement est accessible et dans la langue de la page
      Étant donné qu'Amélie est en session à la CléGC
      Et qu'elle a ouvert sa page dans un navigateur à l'heure
      Quand elle laisse la page ouverte pendant 18 minutes 1 seconde
      Alors elle voit que sa session va prendre fin
      Et elle lit chaque texte dans la langue que la page déclare
      Et elle ne trouve aucun défaut d'accessibilité, en grand comme en petit

    @AX-11 @LG-1
    Scénario: La page d'avertissement est accessible et dans la langue choisie
      Étant donné qu'Amélie est en session à la CléGC
      Quand 18 minutes passent
      Et elle ouvre la page d'avertissement par son adresse
      Alors elle lit que la session prendra fin dans 2 minutes
      Et elle lit chaque texte dans la langue que la page déclare
      Et elle ne trouve aucun défaut d'accessibilité, en grand comme en petit

    @LG-2
    Scénario: Un refus est récrit dans la langue choisie
      Étant donné qu'Amélie est à la page du code de récupération
      Quand elle donne un code de récupération erroné
      Et elle change de langue
      Alors elle est à la page du code de récupération
      Et elle lit chaque texte dans la langue que la page déclare

    @LG-1 @LG-3
    Plan du scénario: Chaque avis est écrit dans la langue de la personne
      Étant donné qu'Amélie est à <page>
      Et que quelqu'un a déjà donné 4 <erreurs> pour le compte d'Amélie
      Quand <geste>
      Alors elle reçoit <avis>
      Et elle lit un courriel dans sa langue, avec tous ses accents

      Exemples:
        | page                            | erreurs               | geste                                     | avis                                   |
        | la page du mot de passe actuel  | mots de passe erronés | elle confirme le mot de passe "Erreur-9!" | l'avis du verrou                       |
        | la page du deuxième facteur     | codes erronés         | elle donne un code d'application erroné   | l'avis du verrou du deuxième facteur   |
        | la page du code de récupération | codes erronés         | elle donne un code de récupération        | l'avis du code de récupération utilisé |

    @LG-1 @LG-3
    Plan du scénario: Chaque changement est annoncé dans la langue de la personne
      Étant donné qu'Amélie est à la page du renouvellement
      Quand <geste>
      Et elle garde ses codes de récupération
      Alors elle reçoit <avis>
      Et elle lit un courriel dans sa langue, avec tous ses accents

      Exemples:
        | geste                                                | avis                                     |
        | elle choisit de renouveler ses codes de récupération | l'avis des codes de récupération changés |
