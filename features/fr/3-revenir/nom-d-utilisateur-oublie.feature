# language: fr
@faq-6
Fonctionnalité: Retrouver un nom d'utilisateur oublié
  L'adresse électronique, un code et les questions de récupération permettent de recevoir le nom d'utilisateur par courriel.

  Règle: L'adresse, puis toutes les questions, donnent le nom d'utilisateur

    @RP-9
    Scénario: Le nom d'utilisateur arrive par courriel, et la page ne le montre pas
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle choisit « Nom d'utilisateur oublié ? »
      Et elle donne l'adresse de son compte
      Et elle colle le code reçu
      Et elle répond à ce qui est demandé
      Alors elle lit que le nom d'utilisateur est parti par courriel
      Et elle reçoit le courriel du nom d'utilisateur
      Et elle lit son nom d'utilisateur dans un courriel
      Et elle ne lit son nom d'utilisateur nulle part sur la page

    Scénario: Le nom retrouvé ouvre une session avec le mot de passe inchangé
      Étant donné qu'Amélie a prouvé que l'adresse est la sienne
      Quand elle répond à ce qui est demandé
      Et elle ouvre une session
      Alors elle est à la page du deuxième facteur

    @RQ-1 @FL-1
    Scénario: Les questions ne sont pas montrées avant le code
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle a demandé son nom d'utilisateur
      Quand elle ouvre la page de toutes ses questions par son adresse
      Alors elle est à la page du code pour revenir

    @RQ-1 @FL-1
    Scénario: Le nom d'utilisateur ne se retrouve que par un code
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle a demandé son nom d'utilisateur
      Quand elle ouvre la page du choix du moyen par son adresse
      Alors elle est à la page du code pour revenir

    @EM-8
    Scénario: Le courriel du code ne contient pas le nom d'utilisateur
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle a demandé son nom d'utilisateur
      Alors elle reçoit de la CléGC un seul courriel, envoyé à sa seule adresse, avec un seul code
      Et elle ne lit dans ses courriels aucun de ses secrets

    @RQ-4 @LK-6
    Plan du scénario: La cinquième erreur verrouille les réponses, pas la quatrième
      Étant donné qu'Amélie a prouvé que l'adresse est la sienne
      Et qu'elle a donné <nombre> une réponse erronée
      Quand elle se trompe dans une réponse
      Et elle répond à ce qui est demandé
      Alors elle lit que <message>

      Exemples:
        | nombre | message                                     |
        | 3 fois | le nom d'utilisateur est parti par courriel |
        | 4 fois | les réponses sont verrouillées              |

    @faq-7
    Scénario: Deux comptes à la même adresse peuvent tous deux être retrouvés
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle a ouvert un deuxième compte à la même adresse
      Et qu'elle a demandé son nom d'utilisateur
      Quand elle colle le code reçu
      Et elle choisit « Passer aux questions d'un autre compte »
      Alors elle lit que les questions sont maintenant celles d'un autre compte
      Quand elle répond à ce qui est demandé
      Alors elle reçoit le courriel du nom d'utilisateur
      Et elle lit son nom d'utilisateur dans un courriel

    @faq-7
    Scénario: Tous les comptes d'une adresse peuvent être retrouvés, quel que soit leur nombre
      Quand des personnes passent d'un compte à l'autre, qu'elles en aient un ou quatre à leur adresse
      Alors elles trouvent chacun de leurs comptes

    @RP-6
    Scénario: Revenir en arrière n'envoie pas de deuxième courriel
      Étant donné qu'Amélie a prouvé que l'adresse est la sienne
      Quand elle répond à ce qui est demandé
      Et elle revient en arrière
      Alors elle lit qu'aucune récupération n'est en cours
      Et elle a reçu 2 courriels en tout

    @FL-6
    Scénario: Des envois au même moment n'envoient le nom qu'une fois
      Étant donné qu'Amélie a prouvé que l'adresse est la sienne
      Quand elle envoie l'étape 4 fois au même moment
      Alors elle a reçu 2 courriels en tout

    @LG-1 @LG-3 @LG-4
    Scénario: Le courriel est dans la langue de la demande
      Étant donné qu'Amélie a prouvé que l'adresse est la sienne
      Quand elle change de langue
      Et elle répond à ce qui est demandé
      Alors elle reçoit le courriel du nom d'utilisateur
      Et elle lit un courriel dans sa langue, avec tous ses accents

  @EN-2
  Règle: Rien ne révèle si l'adresse est celle d'un compte

    Scénario: La page est la même pour une adresse connue et pour une inconnue
      Étant donné que Benoît a un compte protégé par l'application
      Et que Benoît est à la page du nom d'utilisateur oublié
      Et qu'Amélie n'a pas de compte
      Et qu'elle est à la page du nom d'utilisateur oublié
      Quand Benoît donne l'adresse de son compte
      Et Amélie donne l'adresse de son compte
      Alors elle voit la même page que Benoît
      Et elle ne reçoit que le courriel qui dit qu'il n'y a pas de compte
      Et elle lit un courriel dans sa langue, avec tous ses accents

    Scénario: Un code erroné ne révèle pas si l'adresse est celle d'un compte
      Étant donné que Benoît a un compte protégé par l'application
      Et que Benoît a demandé son nom d'utilisateur
      Et qu'Amélie n'a pas de compte
      Et qu'elle a demandé son nom d'utilisateur
      Quand Benoît donne le code "000000"
      Et Amélie donne le code "000000"
      Alors elle voit la même page que Benoît

    @EM-10
    Scénario: Une panne du courriel ne révèle pas si l'adresse est celle d'un compte
      Étant donné que Benoît a un compte protégé par l'application
      Et que Benoît est à la page du nom d'utilisateur oublié
      Et qu'Amélie n'a pas de compte
      Et qu'elle est à la page du nom d'utilisateur oublié
      Et que le serveur de courriel refuse tout
      Quand Benoît donne l'adresse de son compte
      Et Amélie donne l'adresse de son compte
      Alors elle voit la même page que Benoît
      Et elle lit que le courriel n'a pas pu être envoyé

    Scénario: Une adresse incomplète est refusée
      Étant donné qu'Amélie est à la page du nom d'utilisateur oublié
      Quand elle écrit "amelie" dans l'adresse électronique et continue
      Alors elle lit que l'adresse n'est pas complète et rien ne change

  @EM-10
  Règle: Quand le courriel ne peut pas être envoyé, rien n'est fait à moitié

    Scénario: La panne du courriel est signalée à qui demande un nouveau code, et rien ne change
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle a demandé son nom d'utilisateur
      Et que le serveur de courriel ne répond plus
      Quand elle demande un nouveau code
      Alors elle lit que le courriel n'a pas pu être envoyé
      Et rien n'a changé

    Scénario: La panne du courriel est signalée à qui répond aux questions, et rien ne change
      Étant donné qu'Amélie a prouvé que l'adresse est la sienne
      Et que le serveur de courriel ne répond plus
      Quand elle répond à ce qui est demandé
      Alors elle lit que le courriel n'a pas pu être envoyé
      Et rien n'a changé

    Scénario: Après la panne du courriel, les mêmes réponses sont acceptées
      Étant donné qu'Amélie a prouvé que l'adresse est la sienne
      Et qu'elle a répondu pendant une panne du courriel
      Quand elle répond à ce qui est demandé
      Alors elle lit que le nom d'utilisateur est parti par courriel
      Et elle reçoit le courriel du nom d'utilisateur
