# language: fr
@recovery
Fonctionnalité: Remplacer un mot de passe oublié
  La personne qui a oublié son mot de passe prouve autrement son identité, puis en choisit un autre.

  Règle: Un code et une question, ou toutes les questions, mènent au nouveau mot de passe

    @RP-2 @RP-5
    Plan du scénario: Chaque moyen mène au nouveau mot de passe, sans ouvrir de session
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle remplace un mot de passe oublié par <moyen>
      Alors elle lit que le mot de passe est remplacé
      Et elle reçoit l'avis du mot de passe remplacé
      Et elle ne lit dans ses courriels aucun de ses secrets
      Quand elle ouvre la page d'accueil de la CléGC par son adresse
      Alors elle est à la page de connexion de la CléGC

      Exemples:
        | moyen                   |
        | un code et une question |
        | toutes ses questions    |

    Scénario: Le mot de passe peut être remplacé sans JavaScript
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle utilise un navigateur sans JavaScript
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle remplace un mot de passe oublié par toutes ses questions
      Alors elle lit que le mot de passe est remplacé

    Scénario: Avec le nouveau mot de passe, une session s'ouvre et se ferme
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle remplace un mot de passe oublié par toutes ses questions
      Et elle ouvre une session
      Et elle donne le code affiché par son application
      Alors elle est en session à IRCC
      Quand elle ferme sa session
      Alors elle lit que la session est fermée
      Et elle n'a pas de session ouverte à la CléGC

    @RQ-1 @FL-1
    Plan du scénario: La question n'est montrée qu'après le code, le mot de passe qu'après la question
      Étant donné qu'Amélie est à <page>
      Quand elle demande par leur adresse les pages plus lointaines
      Alors aucune de ces pages ne s'ouvre à Amélie

      Exemples:
        | page                         |
        | la page du choix du moyen    |
        | la page du code pour revenir |
        | la page de la question posée |

    Scénario: La personne peut changer de moyen tant qu'elle n'a rien prouvé
      Étant donné qu'Amélie est à la page du code pour revenir
      Quand elle choisit « Choisir un autre moyen »
      Et elle choisit de revenir par toutes ses questions
      Et elle répond à ce qui est demandé
      Alors elle est à la page du nouveau mot de passe

    Plan du scénario: Continuer sans répondre est refusé
      Étant donné qu'Amélie est à <page>
      Quand elle choisit « Continuer »
      Alors elle lit que <refus> et rien ne change

      Exemples:
        | page                            | refus                               |
        | la page du mot de passe oublié  | il faut donner le nom d'utilisateur |
        | la page du choix du moyen       | il faut choisir un moyen            |
        | la page du code pour revenir    | le code doit avoir 6 chiffres       |
        | la page de la question posée    | il faut donner une réponse          |
        | la page de toutes ses questions | il faut donner une réponse          |

    Plan du scénario: Une récupération attend quinze minutes
      Étant donné qu'Amélie est à la page du nouveau mot de passe
      Quand <délai> passent
      Et elle choisit un nouveau mot de passe
      Alors elle lit que <message>

      Exemples:
        | délai                  | message                            |
        | 14 minutes 59 secondes | le mot de passe est remplacé       |
        | 15 minutes 1 seconde   | aucune récupération n'est en cours |

  @EN-2
  Règle: Rien ne révèle si le compte existe

    Plan du scénario: La page est la même pour un nom connu et pour un nom inconnu
      Étant donné que Benoît est à la page du choix du moyen
      Et qu'Amélie n'a pas de compte
      Et qu'elle est à la page du choix du moyen
      Quand Benoît choisit de revenir par <moyen>
      Et Amélie choisit de revenir par <moyen>
      Alors elle voit la même page que Benoît
      Et elle n'a reçu aucun courriel

      Exemples:
        | moyen                   |
        | un code et une question |
        | toutes ses questions    |

    Scénario: Un nom inconnu mène à la même page qu'un nom connu
      Étant donné que Benoît a un compte protégé par l'application
      Et que Benoît est à la page du mot de passe oublié
      Et qu'Amélie n'a pas de compte
      Et qu'elle est à la page du mot de passe oublié
      Quand Benoît donne son nom d'utilisateur
      Et Amélie donne son nom d'utilisateur
      Alors elle voit la même page que Benoît

    Scénario: Un code erroné ne révèle pas si le compte existe
      Étant donné que Benoît est à la page du code pour revenir
      Et qu'Amélie n'a pas de compte
      Et qu'elle est à la page du code pour revenir
      Quand Benoît donne le code "000000"
      Et Amélie donne le code "000000"
      Alors elle voit la même page que Benoît

    Scénario: Un code erroné et de nouveaux codes ne révèlent pas si le compte existe
      Étant donné que Benoît est à la page du code pour revenir
      Et qu'Amélie n'a pas de compte
      Et qu'elle est à la page du code pour revenir
      Et que Benoît a demandé 5 nouveaux codes
      Et qu'Amélie a demandé 5 nouveaux codes
      Quand Benoît donne le code "000000"
      Et Amélie donne le code "000000"
      Alors elle voit la même page que Benoît

    Scénario: Le dernier code permis ne révèle pas si le compte existe
      Étant donné que Benoît est à la page du code pour revenir
      Et qu'Amélie n'a pas de compte
      Et qu'elle est à la page du code pour revenir
      Et que Benoît a donné 4 fois le code "000000"
      Et qu'Amélie a donné 4 fois le code "000000"
      Quand Benoît donne le code "000000"
      Et Amélie donne le code "000000"
      Alors elle voit la même page que Benoît

    Scénario: Une réponse erronée ne révèle pas si le compte existe
      Étant donné que Benoît est à la page de toutes ses questions
      Et qu'Amélie n'a pas de compte
      Et qu'elle est à la page de toutes ses questions
      Quand Benoît se trompe dans une réponse
      Et Amélie se trompe dans une réponse
      Alors elle voit la même page que Benoît

    Scénario: L'erreur qui verrouille les réponses ne révèle pas si le compte existe
      Étant donné que Benoît est à la page de toutes ses questions
      Et qu'Amélie n'a pas de compte
      Et qu'elle est à la page de toutes ses questions
      Et que Benoît a donné 4 fois une réponse erronée
      Et qu'Amélie a donné 4 fois une réponse erronée
      Quand Benoît se trompe dans une réponse
      Et Amélie se trompe dans une réponse
      Alors elle voit la même page que Benoît

    Scénario: Un nom inconnu reçoit toujours les mêmes questions
      Étant donné qu'Amélie n'a pas de compte
      Et qu'elle est à la page de toutes ses questions dans deux navigateurs
      Quand elle recharge la page
      Alors elle lit la même question dans les deux navigateurs

    @EM-10
    Plan du scénario: Une panne du courriel ne révèle pas si le compte existe
      Étant donné que Benoît est à la page du choix du moyen
      Et qu'Amélie n'a pas de compte
      Et qu'elle est à la page du choix du moyen
      Et que <panne>
      Quand Benoît choisit de revenir par un code et une question
      Et Amélie choisit de revenir par un code et une question
      Alors elle voit la même page que Benoît
      Et elle lit que le courriel n'a pas pu être envoyé

      Exemples:
        | panne                                 |
        | le serveur de courriel ne répond plus |
        | le serveur de courriel refuse tout    |

  Règle: Le code ne sert qu'à cette récupération, une seule fois

    @EM-2
    Plan du scénario: Le code est valide pendant dix minutes
      Étant donné qu'Amélie est à la page du code pour revenir
      Quand elle colle le code <délai> plus tard
      Alors <issue>

      Exemples:
        | délai                 | issue                                             |
        | 9 minutes 59 secondes | elle est à la page de la question posée           |
        | 10 minutes 1 seconde  | elle lit que le code est expiré et rien ne change |

    @EM-4
    Scénario: Après un nouveau code, le premier est refusé
      Étant donné qu'Amélie est à la page du code pour revenir
      Et qu'elle a demandé un nouveau code
      Quand elle colle le code du premier courriel
      Alors elle lit que le code a été remplacé et rien ne change

    @EM-5
    Plan du scénario: Un code d'une autre personne ou d'un autre usage est refusé
      Étant donné que <ailleurs>
      Et qu'Amélie est à la page du code pour revenir
      Quand elle donne le code reçu par Benoît
      Alors elle lit que le code n'est pas le bon et rien ne change

      Exemples:
        | ailleurs                                  |
        | Benoît est à la page du code pour revenir |
        | Benoît a reçu un code                     |
        | Benoît a reçu un code de session          |

    @EM-5
    Scénario: Un code demandé dans un navigateur est refusé dans un autre
      Étant donné qu'Amélie est à la page du code pour revenir dans deux navigateurs
      Quand elle colle le code du premier courriel
      Alors elle lit que le code n'est pas le bon et rien ne change

    @EM-6
    Scénario: Après cinq codes erronés, même le bon est refusé
      Étant donné qu'Amélie est à la page du code pour revenir
      Et qu'elle a donné 5 codes erronés
      Quand elle colle le code reçu
      Alors elle lit que trop de codes erronés ont été donnés et rien ne change

    @EM-7
    Scénario: La personne reçoit au plus cinq codes en quinze minutes
      Étant donné qu'Amélie est à la page du code pour revenir
      Et qu'elle a demandé 4 nouveaux codes
      Quand elle demande un nouveau code
      Alors elle lit que trop de codes ont été envoyés et rien ne change
      Et elle a reçu 5 courriels en tout

    @LK-8
    Scénario: Demander dix fois à remplacer un mot de passe n'empêche pas d'ouvrir une session
      Étant donné qu'Amélie a un compte protégé par le courriel
      Et que quelqu'un a demandé 10 fois à remplacer le mot de passe d'Amélie
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle ouvre une session
      Et elle colle le code reçu
      Alors elle est en session à IRCC

  Règle: Les réponses sont comparées sans égard à leur graphie, et les erreurs sont comptées

    @RQ-2
    Scénario: La même question est posée de nouveau, dans un autre navigateur comme après une erreur
      Étant donné qu'Amélie est à la page de la question posée dans deux navigateurs
      Quand elle recharge la page
      Et elle se trompe dans une réponse
      Alors elle lit la même question dans les deux navigateurs

    @RQ-3
    Plan du scénario: Ni la casse, ni les espaces autour, ni la façon d'écrire un accent ne comptent
      Étant donné qu'Amélie a choisi des réponses comme "Élise à Montréal"
      Et qu'elle est à <page>
      Quand elle répond à ce qui est demandé <manière>
      Alors elle est à la page du nouveau mot de passe

      Exemples:
        | page                            | manière                     |
        | la page de la question posée    | en majuscules               |
        | la page de la question posée    | entre des espaces           |
        | la page de la question posée    | avec des accents décomposés |
        | la page de toutes ses questions | en majuscules               |
        | la page de toutes ses questions | entre des espaces           |
        | la page de toutes ses questions | avec des accents décomposés |

    Plan du scénario: Des espaces seuls ne sont pas une réponse
      Étant donné qu'Amélie est à <page>
      Quand elle répond à ce qui est demandé par des espaces seuls
      Alors elle lit qu'il faut donner une réponse et rien ne change

      Exemples:
        | page                            |
        | la page de la question posée    |
        | la page de toutes ses questions |

    Scénario: Une seule bonne réponse ne suffit pas quand toutes sont demandées
      Étant donné qu'Amélie est à la page de toutes ses questions
      Quand elle se trompe dans une réponse
      Alors elle lit qu'une des réponses n'est pas la bonne
      Et rien n'a changé

    @RQ-4 @LK-1 @LK-2 @LK-6 @LK-10
    Plan du scénario: La cinquième erreur verrouille les réponses, pas la quatrième
      Étant donné qu'Amélie est à <page>
      Et que quelqu'un a déjà donné <nombre> réponses erronées pour le compte d'Amélie
      Quand elle se trompe dans une réponse
      Et elle répond à ce qui est demandé
      Alors <issue>

      Exemples:
        | page                            | nombre | issue                                                                          |
        | la page de la question posée    | 3      | elle est à la page du nouveau mot de passe                                     |
        | la page de la question posée    | 4      | elle lit qu'aucune réponse n'est acceptée pendant 15 minutes et rien ne change |
        | la page de toutes ses questions | 3      | elle est à la page du nouveau mot de passe                                     |
        | la page de toutes ses questions | 4      | elle lit que les réponses sont verrouillées                                    |

    @LK-3
    Plan du scénario: Le verrou des réponses prend fin après quinze minutes, à la seconde près
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que quelqu'un a déjà donné 5 réponses erronées pour le compte d'Amélie
      Et qu'elle est à la page de connexion de la CléGC
      Quand <délai> passent
      Et elle choisit « Mot de passe oublié ? »
      Et elle donne son nom d'utilisateur
      Et elle revient par toutes ses questions
      Alors <issue>

      Exemples:
        | délai                  | issue                                       |
        | 14 minutes 59 secondes | elle lit que les réponses sont verrouillées |
        | 15 minutes 1 seconde   | elle est à la page du nouveau mot de passe  |

    @LK-7
    Scénario: Recommencer dans un autre navigateur ne remet pas le nombre d'erreurs à zéro
      Étant donné qu'Amélie est à la page de toutes ses questions
      Et que quelqu'un a déjà donné 3 réponses erronées pour le compte d'Amélie
      Et qu'elle a donné une fois une réponse erronée
      Quand elle recommence dans un autre navigateur jusqu'à la page de toutes ses questions
      Et elle se trompe dans une réponse
      Alors elle lit que les réponses sont verrouillées

    @LK-13
    Scénario: Des réponses erronées envoyées à la fois sont toutes comptées
      Étant donné qu'Amélie est à la page de toutes ses questions
      Quand elle envoie 6 réponses erronées à la fois
      Et elle répond à ce qui est demandé
      Alors elle lit que les réponses sont verrouillées
      Et elle ne reçoit que l'avis des réponses verrouillées

    @LK-8
    Scénario: Des réponses devinées sans le code n'empêchent pas de revenir par un code
      Étant donné qu'Amélie est à la page de toutes ses questions
      Et qu'elle a donné 5 fois une réponse erronée
      Quand elle choisit « Choisir un autre moyen »
      Et elle revient par un code et une question
      Alors elle est à la page du nouveau mot de passe

    @LK-11
    Scénario: Le verrou des réponses n'est annoncé qu'une fois
      Étant donné qu'Amélie est à la page de toutes ses questions
      Et que quelqu'un a déjà donné 4 réponses erronées pour le compte d'Amélie
      Quand elle se trompe dans une réponse
      Et elle se trompe dans une réponse
      Alors elle ne reçoit que l'avis des réponses verrouillées
      Et elle ne lit dans ses courriels aucun de ses secrets

  Règle: Le nouveau mot de passe remplace l'ancien, et rien d'autre

    @RP-1 @RP-3
    Scénario: Le nouveau mot de passe mène au deuxième facteur, toujours demandé
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle a remplacé son mot de passe dans un autre navigateur
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle ouvre une session
      Alors elle est à la page du deuxième facteur

    @RP-3
    Scénario: L'ancien mot de passe n'ouvre plus rien
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle a remplacé son mot de passe dans un autre navigateur
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle tente d'ouvrir une session avec l'ancien mot de passe
      Alors elle lit que les identifiants sont incorrects
      Et elle n'a pas de session ouverte à la CléGC

    @RP-4
    Plan du scénario: Remplacer le mot de passe ferme toutes les sessions ouvertes
      Étant donné que <arrivée>
      Et qu'elle a remplacé son mot de passe dans un autre navigateur
      Quand elle recharge la page
      Alors elle est à <page>

      Exemples:
        | arrivée                          | page                                 |
        | Amélie est en session à la CléGC | la page qui renvoie au service       |
        | Amélie est en session à IRCC     | la page d'ouverture de compte d'IRCC |

    @LK-9
    Scénario: Remplacer le mot de passe ne lève pas le verrou du deuxième facteur
      Étant donné qu'Amélie est à la page du nouveau mot de passe
      Et que le deuxième facteur d'Amélie est verrouillé
      Quand elle choisit un nouveau mot de passe
      Et elle ouvre une session
      Et elle donne le code affiché par son application
      Alors elle lit que le deuxième facteur est verrouillé pendant 15 minutes et rien ne change

    @RP-10
    Scénario: Le mot de passe actuel est refusé comme nouveau mot de passe
      Étant donné qu'Amélie est à la page du nouveau mot de passe
      Quand elle choisit de nouveau son mot de passe actuel
      Alors elle lit que c'est le mot de passe actuel et rien ne change

    @RP-10 @PW-1 @PW-6 @PW-7
    Plan du scénario: Le nouveau mot de passe suit les règles de l'inscription
      Étant donné qu'Amélie a un compte au nom d'utilisateur "amelie.roy"
      Et qu'elle est à la page du nouveau mot de passe
      Quand elle choisit le mot de passe <mot de passe>
      Alors elle lit que <refus> et rien ne change

      Exemples:
        | mot de passe        | refus                                        |
        | "Bor3al-"           | le mot de passe n'a pas la bonne longueur    |
        | "Boreal-3-boreal9x" | le mot de passe n'a pas la bonne longueur    |
        | "boreal-3-bor"      | il manque une majuscule                      |
        | "BOREAL-3-BOR"      | il manque une minuscule                      |
        | "Boreal-x-bor"      | il manque un chiffre                         |
        | "Boreal3xbor"       | il manque un symbole                         |
        | "Canada2026!"       | le mot de passe est un mot courant           |
        | "Bor3al-ROY"        | le mot de passe reprend le nom d'utilisateur |

    @RP-10
    Scénario: Deux saisies différentes du nouveau mot de passe sont refusées
      Étant donné qu'Amélie est à la page du nouveau mot de passe
      Quand elle choisit le mot de passe "Boreale-7!" et le confirme par "Boreale-8!"
      Alors elle lit que les deux mots de passe diffèrent et rien ne change

    @RP-10 @PW-10
    Scénario: La liste des règles donne le même verdict que le site
      Étant donné qu'Amélie est à la page du nouveau mot de passe
      Quand elle écrit le mot de passe "boreale7"
      Alors elle reçoit du site le même verdict que de la liste

  Règle: Une récupération sert une seule fois, à une seule personne

    @RP-6
    Scénario: Revenir en arrière ne rouvre pas une récupération terminée
      Étant donné qu'Amélie est à la page du nouveau mot de passe
      Quand elle choisit un nouveau mot de passe
      Et elle revient en arrière
      Alors elle est à la page de connexion de la CléGC
      Et elle lit qu'aucune récupération n'est en cours

    @RP-6 @FL-6
    Scénario: Des envois au même moment ne remplacent le mot de passe qu'une fois
      Étant donné qu'Amélie est à la page du nouveau mot de passe
      Quand elle envoie l'étape 4 fois au même moment
      Alors elle ne reçoit que l'avis du mot de passe remplacé

    @RP-7
    Scénario: De deux récupérations en cours, la plus ancienne est refusée
      Étant donné qu'Amélie est à la page du nouveau mot de passe
      Et qu'elle a recommencé dans un autre navigateur jusqu'à la page du nouveau mot de passe
      Quand elle choisit un nouveau mot de passe
      Alors elle lit qu'aucune récupération n'est en cours
      Et rien n'a changé

    @RP-7
    Scénario: De deux récupérations en cours, la plus récente est acceptée
      Étant donné qu'Amélie est à la page du nouveau mot de passe
      Quand elle recommence dans un autre navigateur jusqu'à la page du nouveau mot de passe
      Et elle choisit un nouveau mot de passe
      Alors elle lit que le mot de passe est remplacé

    @RP-7
    Scénario: Une récupération sans preuve n'arrête pas celle d'une autre personne
      Étant donné qu'Amélie est à la page du nouveau mot de passe
      Et que quelqu'un a demandé une fois à remplacer le mot de passe d'Amélie
      Quand elle choisit un nouveau mot de passe
      Alors elle lit que le mot de passe est remplacé

    @RP-8
    Plan du scénario: Il faut fermer sa session avant de récupérer un compte
      Étant donné que Benoît est en session à la CléGC
      Quand il ouvre <page> par son adresse
      Alors il est à la page d'accueil de la CléGC
      Et il lit qu'il faut d'abord fermer la session

      Exemples:
        | page                                |
        | la page du mot de passe oublié      |
        | la page du nom d'utilisateur oublié |
        | la page du déverrouillage           |
        | la page du nouveau mot de passe     |

    @RP-8
    Scénario: Une session ouverte entre-temps arrête la récupération
      Étant donné qu'Amélie est à la page du nouveau mot de passe
      Et que Benoît a ouvert une session dans un autre onglet du navigateur d'Amélie
      Quand Amélie choisit un nouveau mot de passe
      Alors elle lit l'erreur 403 et rien ne change

    @SE-1
    Scénario: Prouver son identité change le témoin, et l'ancien n'ouvre plus rien
      Étant donné qu'Amélie est à la page de toutes ses questions
      Et que Mallory a copié le témoin de session d'Amélie
      Quand Amélie répond à ce qui est demandé
      Et Mallory ouvre la page du nouveau mot de passe par son adresse
      Alors il est à la page qui renvoie au service

    @FL-5
    Scénario: Un champ ajouté ne donne pas accès à un autre compte
      Étant donné que Benoît a un compte protégé par l'application
      Et qu'Amélie est à la page de toutes ses questions
      Quand elle envoie l'étape avec le champ "account_id" égal à "1"
      Et elle choisit un nouveau mot de passe
      Et elle ouvre une session
      Alors elle est à la page du deuxième facteur
      Et Benoît n'a reçu aucun courriel

    @FL-5
    Scénario: Un champ ajouté ne fait sauter aucune étape
      Étant donné qu'Amélie est à la page du code pour revenir
      Quand elle envoie l'étape avec le champ "stage" égal à "new_password"
      Alors elle est à la page de la question posée

    @FL-8
    Scénario: Une étape faite dans un onglet rend le formulaire de l'autre invalide
      Étant donné qu'Amélie a fait l'étape de la page du nouveau mot de passe dans un deuxième onglet
      Quand elle fait la même étape dans le premier onglet
      Alors elle lit qu'aucune récupération n'est en cours
      Et rien n'a changé

    @FL-3
    Plan du scénario: Un formulaire n'est accepté que de sa page, dans le navigateur qui la montre
      Étant donné qu'Amélie est à <page>
      Et qu'elle a un autre navigateur à la page du choix de l'inscription
      Quand elle envoie chaque formulaire de la page avec des jetons qui ne sont pas les siens
      Alors elle se voit tout refuser et rien ne change

      Exemples:
        | page                            |
        | la page du mot de passe oublié  |
        | la page du choix du moyen       |
        | la page du code pour revenir    |
        | la page de la question posée    |
        | la page de toutes ses questions |
        | la page du nouveau mot de passe |

    @FL-4 @FL-7
    Plan du scénario: Demander une page ne change rien
      Étant donné qu'Amélie est à <page>
      Quand elle demande chaque page et chaque formulaire par GET et par HEAD
      Alors elle retrouve <page> et rien n'a changé

      Exemples:
        | page                            |
        | la page du code pour revenir    |
        | la page de toutes ses questions |
        | la page du nouveau mot de passe |

    @HD-1 @HD-3 @RQ-5 @NO-2
    Scénario: Ni les adresses, ni les titres, ni le journal ne trahissent la personne
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle remplace un mot de passe oublié par un code et une question
      Alors aucun secret d'Amélie n'apparaît dans une adresse
      Et aucun secret d'Amélie n'apparaît dans un en-tête Referer
      Et aucun secret d'Amélie n'apparaît dans le titre d'une page
      Et aucun secret d'Amélie n'apparaît dans la console
      Et aucun secret d'Amélie n'apparaît dans ce que les scripts gardent
      Et aucun secret d'Amélie n'apparaît dans un courriel, sauf le code
      Et elle ne retrouve aucun de ses secrets dans le journal du site
      Et le journal du site dit que les réponses ont été acceptées

    @LG-1 @LG-3 @NO-1
    Plan du scénario: Chaque avis est écrit dans la langue de la personne
      Étant donné qu'Amélie est à <page>
      Et que quelqu'un a déjà donné 4 réponses erronées pour le compte d'Amélie
      Quand <geste>
      Alors elle reçoit <avis>
      Et elle lit un courriel dans sa langue, avec tous ses accents

      Exemples:
        | page                            | geste                                | avis                             |
        | la page de toutes ses questions | elle se trompe dans une réponse      | l'avis des réponses verrouillées |
        | la page du nouveau mot de passe | elle choisit un nouveau mot de passe | l'avis du mot de passe remplacé  |

  @EM-10
  Règle: Quand le courriel ne peut pas être envoyé, rien n'est fait à moitié

    Plan du scénario: La panne du courriel est signalée, et rien ne change
      Étant donné qu'Amélie est à <page>
      Et que le serveur de courriel ne répond plus
      Quand <geste>
      Alors elle lit que le courriel n'a pas pu être envoyé
      Et rien n'a changé

      Exemples:
        | page                            | geste                                               |
        | la page du choix du moyen       | elle choisit de revenir par un code et une question |
        | la page du code pour revenir    | elle demande un nouveau code                        |
        | la page du nouveau mot de passe | elle choisit un nouveau mot de passe                |

    Scénario: Après la panne du courriel, la personne reprend où elle en était
      Étant donné qu'Amélie est à la page du nouveau mot de passe
      Et qu'elle a choisi un nouveau mot de passe pendant une panne du courriel
      Quand elle choisit un nouveau mot de passe
      Alors elle lit que le mot de passe est remplacé
      Et elle ne reçoit que l'avis du mot de passe remplacé

  Règle: Quand le site redémarre, la personne reprend où elle en était

    Plan du scénario: Les étapes faites avant le redémarrage restent faites
      Étant donné qu'Amélie est à <page>
      Quand le site redémarre
      Et <geste>
      Alors elle est à <suivante>

      Exemples:
        | page                            | geste                                               | suivante                         |
        | la page du choix du moyen       | elle choisit de revenir par un code et une question | la page du code pour revenir     |
        | la page du code pour revenir    | elle colle le code reçu                             | la page de la question posée     |
        | la page de la question posée    | elle répond à ce qui est demandé                    | la page du nouveau mot de passe  |
        | la page du nouveau mot de passe | elle choisit un nouveau mot de passe                | la page de connexion de la CléGC |

    @RQ-2
    Plan du scénario: Les mêmes questions sont posées après le redémarrage, que le compte existe ou non
      Étant donné que <arrivée>
      Et qu'Amélie est à <page> dans deux navigateurs
      Quand le site redémarre
      Et elle recharge la page
      Alors elle lit la même question dans les deux navigateurs

      Exemples:
        | arrivée                                      | page                            |
        | Amélie a un compte protégé par l'application | la page de la question posée    |
        | Amélie n'a pas de compte                     | la page de toutes ses questions |

    @LK-7
    Scénario: Un redémarrage ne remet pas à zéro le nombre de réponses erronées
      Étant donné qu'Amélie est à la page de toutes ses questions
      Et qu'elle a donné 4 fois une réponse erronée
      Quand le site redémarre
      Et elle se trompe dans une réponse
      Alors elle lit que les réponses sont verrouillées
