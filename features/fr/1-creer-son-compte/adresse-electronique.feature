# language: fr
@guide-4
Fonctionnalité: Vérifier son adresse électronique
  Une adresse confirmée permet de joindre la personne, et l'aidera à récupérer son compte.

  Règle: L'adresse est complète et donnée deux fois

    Scénario: Un code est envoyé à l'adresse donnée
      Étant donné qu'Amélie est à la page de l'adresse électronique
      Quand elle donne son adresse électronique
      Alors elle reçoit le courriel du code de vérification
      Et elle est à la page du code reçu par courriel

    Plan du scénario: Le code arrive à l'adresse telle qu'elle est écrite
      Étant donné qu'Amélie est à la page de l'adresse électronique
      Quand elle donne l'adresse <adresse>
      Et elle colle le code reçu
      Alors elle lit que son adresse est confirmée

      Exemples:
        | adresse                      |
        | "amelie+clegc@exemple.test"  |
        | "amelie@EXEMPLE.TEST"        |
        | "amelie@québec-exemple.test" |

    @EM-9
    Plan du scénario: Une adresse incomplète est refusée et rien n'est envoyé
      Étant donné qu'Amélie est à la page de l'adresse électronique
      Quand elle donne l'adresse <adresse>
      Alors elle lit que l'adresse n'est pas complète et rien ne change
      Et aucun courriel n'a été envoyé

      Exemples:
        | adresse                         |
        | "amelie"                        |
        | "amelie@"                       |
        | "amelie@exemple"                |
        | "amelie roy@exemple.test"       |
        | "@exemple.test"                 |
        | "a@exemple.test,b@exemple.test" |

    @EM-9
    Scénario: Un saut de ligne glissé dans l'adresse n'ajoute pas de destinataire
      Étant donné qu'Amélie est à la page de l'adresse électronique
      Quand elle envoie son adresse suivie de la ligne "Bcc: voleur@exemple.test"
      Alors elle lit que l'adresse n'est pas complète et rien ne change
      Et aucun courriel n'a été envoyé

    Scénario: Deux adresses différentes sont refusées
      Étant donné qu'Amélie est à la page de l'adresse électronique
      Quand elle donne l'adresse "amelie@exemple.test" et la confirme par "amelie@exemple.tes"
      Alors elle lit que les deux adresses diffèrent et rien ne change
      Et aucun courriel n'a été envoyé

    Scénario: Une adresse mal écrite peut être corrigée
      Étant donné qu'Amélie est à la page de l'adresse électronique
      Et qu'elle a donné l'adresse "ameli@courriel.test" par erreur
      Quand elle change l'adresse pour la sienne
      Et elle colle le code reçu
      Alors elle lit que son adresse est confirmée

  Règle: Le code reçu par courriel confirme l'adresse

    Contexte:
      Étant donné qu'Amélie a reçu un code

    Scénario: Le code reçu, collé tel quel, confirme l'adresse
      Quand elle colle le code reçu
      Alors elle lit que son adresse est confirmée

    Scénario: La page de confirmation mène à la page d'accueil
      Quand elle colle le code reçu
      Et elle choisit « Continuer »
      Alors elle est à la page d'accueil de la CléGC
      Et elle lit que l'authentification à deux facteurs reste à activer

    @EM-11
    Scénario: Un code collé avec des espaces autour est accepté
      Quand elle colle le code entouré d'espaces
      Alors elle lit que son adresse est confirmée

    @EM-11
    Plan du scénario: Un code mal formé est refusé
      Quand elle donne le code <code>
      Alors elle lit que le code doit avoir 6 chiffres et rien ne change

      Exemples:
        | code           |
        | "12345"        |
        | "1234567"      |
        | "12 3456"      |
        | "12345a"       |
        | "１２３４５６" |

    Scénario: Un code erroné est refusé
      Quand elle donne un code erroné
      Alors elle lit que le code n'est pas le bon et rien ne change

    @EM-2
    Plan du scénario: Le code est valide pendant dix minutes
      Quand elle colle le code <délai> plus tard
      Alors <issue>

      Exemples:
        | délai                 | issue                                             |
        | 9 minutes 59 secondes | elle lit que son adresse est confirmée            |
        | 10 minutes 1 seconde  | elle lit que le code est expiré et rien ne change |

    @EM-6
    Plan du scénario: Après cinq codes erronés, même le bon est refusé
      Étant donné qu'elle a donné <nombre> codes erronés
      Quand elle colle le code reçu
      Alors <issue>

      Exemples:
        | nombre | issue                                                               |
        | 4      | elle lit que son adresse est confirmée                              |
        | 5      | elle lit que trop de codes erronés ont été donnés et rien ne change |

  Règle: Un nouveau code remplace l'ancien

    Contexte:
      Étant donné qu'Amélie a reçu un code

    @EM-4
    Scénario: Le nouveau code confirme l'adresse
      Quand elle demande un nouveau code
      Et elle colle le code reçu
      Alors elle lit que son adresse est confirmée

    @EM-4
    Scénario: L'ancien code est refusé
      Étant donné qu'elle a demandé un nouveau code
      Quand elle colle le code du premier courriel
      Alors elle lit que le code a été remplacé et rien ne change

    @EM-7
    Scénario: La personne reçoit au plus cinq codes en quinze minutes
      Étant donné qu'elle a demandé 4 nouveaux codes
      Quand elle choisit « Envoyer un nouveau code »
      Alors elle lit que trop de codes ont été envoyés et rien ne change
      Et elle a reçu 5 courriels en tout

    @EM-7
    Plan du scénario: Au bout de quinze minutes, la personne peut redemander un code
      Étant donné qu'elle a demandé 4 nouveaux codes
      Quand <délai> passent
      Et elle choisit « Envoyer un nouveau code »
      Alors elle a reçu <nombre> en tout

      Exemples:
        | délai                  | nombre      |
        | 14 minutes 59 secondes | 5 courriels |
        | 15 minutes 1 seconde   | 6 courriels |

  @EM-3
  Règle: Un code sert une seule fois, à la personne qui l'a reçu

    Scénario: Un code déjà utilisé est refusé, même dans un autre navigateur
      Étant donné qu'Amélie a confirmé son adresse
      Et que Benoît a reçu un code
      Quand il donne le code reçu par Amélie
      Alors il lit que le code n'est pas le bon et rien ne change

    @EM-5
    Scénario: Le code d'une personne ne confirme pas l'adresse d'une autre
      Étant donné qu'Amélie a reçu un code
      Et que Benoît a reçu un code
      Quand il donne le code reçu par Amélie
      Alors il lit que le code n'est pas le bon et rien ne change

    @EM-5
    Scénario: Le code de l'adresse n'active pas le deuxième facteur
      Étant donné qu'Amélie a confirmé son adresse
      Et qu'elle a demandé ses codes par courriel
      Quand elle colle le code du premier courriel
      Alors elle lit que le code n'est pas le bon et rien ne change

    @EM-1
    Scénario: Un code qui commence par zéro est accepté
      Étant donné qu'Amélie a reçu un code qui commence par zéro
      Quand elle colle le code reçu
      Alors elle lit que son adresse est confirmée

  @EM-8
  Règle: Le courriel dit le nécessaire, dans la langue de la personne, et rien de plus

    Scénario: Le courriel contient le code de vérification et aucun autre secret
      Étant donné qu'Amélie est à la page de l'adresse électronique
      Quand elle donne son adresse électronique
      Alors elle reçoit le courriel du code de vérification
      Et elle reçoit de la CléGC un seul courriel, envoyé à sa seule adresse, avec un seul code
      Et elle ne lit dans ses courriels aucun de ses secrets

    @EN-3
    Scénario: L'écran ne révèle pas qu'une adresse est déjà utilisée
      Étant donné que Benoît a un compte
      Et qu'Amélie est à la page de l'adresse électronique
      Quand elle donne l'adresse de Benoît
      Alors elle voit la même page que pour une adresse nouvelle
      Et Benoît lit dans un courriel qu'une CléGC utilise déjà l'adresse

  @EM-10
  Règle: Quand le courriel ne peut pas être envoyé, rien n'est fait à moitié

    Scénario: Un serveur de courriel qui ne répond pas est signalé, et rien ne change
      Étant donné qu'Amélie est à la page de l'adresse électronique
      Et que le serveur de courriel ne répond plus
      Quand elle donne son adresse électronique
      Alors elle lit que le courriel n'a pas pu être envoyé
      Et rien n'a changé

    Scénario: Un message refusé par le serveur de courriel est signalé, et rien ne change
      Étant donné qu'Amélie est à la page de l'adresse électronique
      Et que le serveur de courriel refuse tout
      Quand elle donne son adresse électronique
      Alors elle lit que le courriel n'a pas pu être envoyé
      Et rien n'a changé

    Scénario: Après la panne du courriel, la même demande aboutit
      Étant donné qu'Amélie est à la page de l'adresse électronique
      Et qu'elle a donné son adresse pendant une panne du courriel
      Quand elle donne son adresse électronique
      Alors elle reçoit le courriel du code de vérification
      Et elle est à la page du code reçu par courriel
