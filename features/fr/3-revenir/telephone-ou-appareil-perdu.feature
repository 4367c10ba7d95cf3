# language: fr
@lost-device
Fonctionnalité: Revenir sans son appareil
  Un code de récupération tient lieu une fois du deuxième facteur perdu ; la personne remplace ensuite ce qui est perdu.

  Règle: Un code de récupération donne accès au compte une seule fois

    @RC-9 @RC-5
    Scénario: Le code de récupération est accepté, compté et annoncé
      Étant donné qu'Amélie est à la page du deuxième facteur
      Quand elle récupère son compte par un code de récupération
      Alors elle est à la page du renouvellement
      Et elle lit qu'il reste 4 codes de récupération
      Et elle ne reçoit que l'avis du code de récupération utilisé
      Et elle lit dans un courriel qu'il reste 4 codes de récupération
      Et elle ne lit dans ses courriels aucun de ses secrets

    @RC-9
    Plan du scénario: La personne est avertie quand il lui reste peu de codes
      Étant donné qu'Amélie est à la page du code de récupération
      Et qu'elle a utilisé <nombre> codes de récupération
      Quand elle donne un code de récupération
      Alors elle lit que <avertissement>

      Exemples:
        | nombre | avertissement                           |
        | 3      | il reste un seul code de récupération   |
        | 4      | c'était le dernier code de récupération |

    @RC-4
    Scénario: Un code de récupération déjà utilisé est refusé
      Étant donné qu'Amélie est à la page du code de récupération
      Et qu'elle a donné un code de récupération
      Quand elle recommence dans un autre navigateur jusqu'à la page du code de récupération
      Et elle donne de nouveau le même code de récupération
      Alors elle lit que le code de récupération n'est pas le bon et rien ne change

    @RC-5
    Scénario: Utiliser un code laisse les autres valides
      Étant donné qu'Amélie est à la page du code de récupération
      Et qu'elle a donné un code de récupération
      Quand elle ouvre une session dans un autre navigateur
      Et elle choisit « J'ai perdu mon téléphone ou l'accès à mes courriels »
      Et elle donne un autre code de récupération
      Alors elle est à la page du renouvellement

    @RC-5
    Scénario: Un code erroné laisse les bons codes valides
      Étant donné qu'Amélie est à la page du code de récupération
      Quand elle donne un code de récupération erroné
      Alors elle lit que le code de récupération n'est pas le bon et rien ne change

    @RC-7
    Plan du scénario: Ni la casse ni le trait d'union ne comptent
      Étant donné qu'Amélie est à la page du code de récupération
      Quand elle donne un code de récupération écrit <manière>
      Alors elle est à la page du renouvellement

      Exemples:
        | manière            |
        | en minuscules      |
        | sans trait d'union |
        | avec des espaces   |

    @RC-7
    Plan du scénario: Un texte qui n'a pas la forme d'un code ne compte pas comme un essai
      Étant donné qu'Amélie est à la page du code de récupération
      Et que quelqu'un a déjà donné 4 codes erronés pour le compte d'Amélie
      Quand elle donne le code de récupération <code>
      Alors elle lit que le code de récupération doit avoir 8 caractères et rien ne change
      Et elle n'a reçu aucun courriel

      Exemples:
        | code         |
        | ""           |
        | "1A2B-3C4"   |
        | "1A2B-3C4DE" |
        | "1A2B-3C4U"  |

    @RC-8
    Scénario: Un même code de récupération donné dans deux navigateurs ne sert qu'une fois
      Étant donné qu'Amélie est à la page du code de récupération dans deux navigateurs
      Quand elle donne un code de récupération dans les deux navigateurs à la fois
      Alors elle n'est à la page du renouvellement que dans l'un des deux

    @RC-11
    Scénario: Un code de récupération ne remplace pas le mot de passe
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle donne un code de récupération à la place du mot de passe
      Alors elle lit que les identifiants sont incorrects
      Et rien n'a changé

    @RC-11
    Scénario: Sans le mot de passe, la page du code de récupération ne s'ouvre pas
      Étant donné qu'Amélie est à la page de connexion de la CléGC
      Quand elle ouvre la page du code de récupération par son adresse
      Alors elle est à la page de connexion de la CléGC

    @RC-11
    Scénario: Le code de récupération d'une autre personne n'ouvre rien
      Étant donné que Benoît a un compte protégé par l'application
      Et qu'Amélie est à la page du code de récupération
      Quand elle donne un code de récupération de Benoît
      Alors elle lit que le code de récupération n'est pas le bon et rien ne change

    @RC-11
    Scénario: Un code de récupération n'est pas accepté comme code d'application
      Étant donné qu'Amélie est à la page du deuxième facteur
      Quand elle donne un code de récupération à la place du code d'application
      Alors elle lit que le code doit avoir 6 chiffres et rien ne change

    @EM-10
    Scénario: Quand l'avis ne peut pas être envoyé, le code reste valide
      Étant donné qu'Amélie est à la page du code de récupération
      Et que le serveur de courriel ne répond plus
      Quand elle donne un code de récupération
      Alors elle lit que le courriel n'a pas pu être envoyé
      Et rien n'a changé

  @RC-10
  Règle: La personne remplace ce qui est perdu avant d'aller plus loin

    @TO-10 @NO-1
    Scénario: Une nouvelle application ramène à IRCC, et l'ancienne n'ouvre plus rien
      Étant donné qu'Amélie est à la page du renouvellement
      Quand elle configure de nouveau la méthode code QR
      Alors elle est en session à IRCC
      Et elle ne reçoit que l'avis du deuxième facteur changé
      Quand elle ouvre une session dans un autre navigateur
      Et elle donne le code de son ancienne application
      Alors elle lit que le code de l'application n'est pas le bon et rien ne change

    Scénario: Le courriel peut remplacer l'application
      Étant donné qu'Amélie est à la page du renouvellement
      Quand elle configure de nouveau la méthode courriel
      Alors elle est en session à IRCC

    @NO-1
    Scénario: De nouveaux codes ramènent à IRCC sans changer la méthode
      Étant donné qu'Amélie est à la page du renouvellement
      Quand elle choisit de renouveler ses codes de récupération
      Et elle garde ses codes de récupération
      Alors elle est en session à IRCC
      Et elle ne reçoit que l'avis des codes de récupération changés
      Quand elle ouvre une session dans un autre navigateur
      Et elle donne le code affiché par son application
      Alors elle est en session à IRCC

    @RC-1
    Scénario: Les cinq nouveaux codes sont différents
      Étant donné qu'Amélie est à la page du renouvellement
      Quand elle choisit de renouveler ses codes de récupération
      Alors elle voit 5 codes différents
      Et elle voit de nouveaux codes

    @RC-6
    Scénario: De nouveaux codes annulent les anciens
      Étant donné qu'Amélie a pris de nouveaux codes de récupération
      Et qu'elle est à la page du code de récupération
      Alors elle voit refuser chacun de ses anciens codes de récupération

    @RC-6
    Scénario: Les nouveaux codes sont acceptés à la place des anciens
      Étant donné qu'Amélie a pris de nouveaux codes de récupération
      Et qu'elle est à la page du code de récupération
      Quand elle donne un code de récupération
      Alors elle est à la page du renouvellement

    @RC-3
    Scénario: Tant que les nouveaux codes ne sont pas gardés, les anciens restent valides
      Étant donné qu'Amélie est à la page du renouvellement
      Et qu'elle a choisi de renouveler ses codes de récupération
      Quand elle continue sans cocher la case
      Alors elle lit qu'il faut cocher la case et rien ne change

    @EM-10
    Scénario: Quand l'avis du changement ne peut pas être envoyé, rien n'est remplacé
      Étant donné qu'Amélie est à la page du renouvellement
      Et qu'elle a choisi de renouveler ses codes de récupération
      Et que le serveur de courriel ne répond plus
      Quand elle garde ses codes de récupération
      Alors elle lit que le courriel n'a pas pu être envoyé
      Et rien n'a changé

    Scénario: Continuer sans choisir ce qui sera renouvelé est refusé
      Étant donné qu'Amélie est à la page du renouvellement
      Quand elle choisit « Continuer »
      Alors elle lit qu'il faut choisir ce qui sera renouvelé et rien ne change

    @FL-1
    Plan du scénario: Tant que rien n'est remplacé, rien d'autre ne s'ouvre
      Étant donné qu'Amélie est à la page du renouvellement
      Quand elle ouvre <page> par son adresse
      Alors elle est à la page du renouvellement

      Exemples:
        | page                             |
        | la page d'accueil de la CléGC    |
        | la page du deuxième facteur      |
        | la page de connexion de la CléGC |
        | la page du mot de passe actuel   |

  @FL-10
  Règle: Changer ce qui protège le compte redemande le mot de passe

    @NO-1
    Scénario: La méthode peut être changée depuis la page d'accueil
      Étant donné qu'Amélie est en session à la CléGC
      Quand elle choisit « Changer la méthode ou les codes de récupération »
      Et elle confirme son mot de passe
      Et elle configure de nouveau la méthode courriel
      Alors elle lit que le renouvellement est fait
      Et elle reçoit l'avis du deuxième facteur changé

    @PW-5
    Scénario: Un mot de passe erroné ne change rien
      Étant donné qu'Amélie est à la page du mot de passe actuel
      Quand elle confirme le mot de passe "Erreur-9!"
      Alors elle lit que le mot de passe n'est pas le bon et rien ne change

    @LK-6
    Scénario: Des mots de passe devinés dans une session ouverte verrouillent aussi
      Étant donné qu'Amélie est à la page du mot de passe actuel
      Et que quelqu'un a déjà donné 4 mots de passe erronés pour le compte d'Amélie
      Quand elle confirme le mot de passe "Erreur-9!"
      Alors elle lit que le mot de passe est verrouillé pendant 15 minutes et rien ne change
      Et elle ne reçoit que l'avis du verrou

    Plan du scénario: Le mot de passe confirmé est valide pendant dix minutes
      Étant donné qu'Amélie est à la page du mot de passe actuel
      Et qu'elle a confirmé son mot de passe
      Quand <délai> passent
      Et elle choisit de renouveler ses codes de récupération
      Alors elle est à <page>

      Exemples:
        | délai                 | page                              |
        | 9 minutes 59 secondes | la page des codes de récupération |
        | 10 minutes 1 seconde  | la page du mot de passe actuel    |

    @FL-1
    Plan du scénario: Sans le mot de passe, aucune page de changement ne s'ouvre
      Étant donné qu'Amélie est en session à la CléGC
      Quand elle ouvre <page> par son adresse
      Alors elle est à la page du mot de passe actuel

      Exemples:
        | page                              |
        | la page du renouvellement         |
        | la page du choix de la méthode    |
        | la page du code QR                |
        | la page des codes de récupération |

    Scénario: Changer de méthode ferme les autres sessions
      Étant donné qu'Amélie est en session à la CléGC
      Et qu'elle a changé de méthode dans un autre navigateur
      Quand elle recharge la page
      Alors elle est à la page qui renvoie au service
