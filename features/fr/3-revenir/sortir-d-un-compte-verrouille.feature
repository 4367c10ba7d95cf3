# language: fr
@faq-5
Fonctionnalité: Sortir d'un compte verrouillé
  Quatre voies évitent d'attendre la fin du verrou ; aucune ne révèle à une autre personne si le compte existe.

  @faq-4
  Règle: La page du compte verrouillé mène aux quatre voies

    Plan du scénario: Chaque voie commence à la page du compte verrouillé
      Étant donné qu'Amélie est à la page de connexion de la CléGC
      Quand elle choisit « Compte verrouillé ? »
      Et elle choisit <bouton>
      Alors elle est à <page>

      Exemples:
        | bouton                              | page                           |
        | « Déverrouiller par les questions » | la page du déverrouillage      |
        | « Mot de passe oublié ? »           | la page du mot de passe oublié |
        | « Écrire au soutien d'IRCC »        | la page du soutien d'IRCC      |
        | « S'enregistrer »                   | la page des conditions         |

    Scénario: La page d'IRCC mène aussi au soutien
      Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
      Quand elle choisit « Vous ne pouvez pas ouvrir de session ? Écrivez au soutien »
      Alors elle est à la page du soutien d'IRCC
      Et elle est à l'adresse d'IRCC

  @faq-4
  Règle: Les questions de récupération déverrouillent le compte

    Scénario: De bonnes réponses déverrouillent le compte, avec le même mot de passe
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que le mot de passe d'Amélie est verrouillé
      Et qu'elle est à la page du déverrouillage
      Quand elle donne son nom d'utilisateur
      Et elle répond à ce qui est demandé
      Alors elle lit que le compte n'est plus verrouillé
      Et elle ne reçoit que l'avis du verrou levé
      Et elle lit un courriel dans sa langue, avec tous ses accents
      Quand elle ouvre une session
      Alors elle est à la page du deuxième facteur

    Scénario: Une erreur laisse le compte verrouillé
      Étant donné qu'Amélie en est aux questions qui déverrouillent
      Quand elle se trompe dans une réponse
      Et elle tente d'ouvrir une session dans un autre navigateur
      Alors elle lit que les identifiants sont incorrects

    @RQ-4
    Plan du scénario: La cinquième erreur verrouille les réponses, pas la quatrième
      Étant donné qu'Amélie en est aux questions qui déverrouillent
      Et que quelqu'un a déjà donné <nombre> réponses erronées pour le compte d'Amélie
      Quand elle se trompe dans une réponse
      Et elle répond à ce qui est demandé
      Alors elle lit que <message>

      Exemples:
        | nombre | message                         |
        | 3      | le compte n'est plus verrouillé |
        | 4      | les réponses sont verrouillées  |

    @LK-9
    Scénario: De bonnes réponses ne lèvent pas le verrou du deuxième facteur
      Étant donné qu'Amélie en est aux questions qui déverrouillent
      Et que le deuxième facteur d'Amélie est verrouillé
      Quand elle répond à ce qui est demandé
      Et elle ouvre une session
      Et elle donne le code affiché par son application
      Alors elle lit que le deuxième facteur est verrouillé pendant 15 minutes et rien ne change

    @EN-2
    Scénario: Un nom inconnu mène aux mêmes questions qu'un nom connu
      Étant donné que Benoît a un compte protégé par l'application
      Et que Benoît est à la page du déverrouillage
      Et qu'Amélie n'a pas de compte
      Et qu'elle est à la page du déverrouillage
      Quand Benoît donne son nom d'utilisateur
      Et Amélie donne son nom d'utilisateur
      Alors elle voit la même page que Benoît

    @FL-6 @RP-6
    Scénario: Des envois au même moment ne sont annoncés qu'une fois
      Étant donné qu'Amélie en est aux questions qui déverrouillent
      Quand elle envoie l'étape 4 fois au même moment
      Alors elle ne reçoit que l'avis du verrou levé

    @EM-10
    Scénario: Quand l'avis ne peut pas être envoyé, le compte reste verrouillé
      Étant donné qu'Amélie en est aux questions qui déverrouillent
      Et que le serveur de courriel ne répond plus
      Quand elle répond à ce qui est demandé
      Alors elle lit que le courriel n'a pas pu être envoyé
      Quand elle tente d'ouvrir une session dans un autre navigateur
      Alors elle lit que les identifiants sont incorrects

    @EM-10
    Scénario: Après la panne du courriel, les mêmes réponses déverrouillent le compte
      Étant donné qu'Amélie en est aux questions qui déverrouillent
      Et qu'elle a répondu pendant une panne du courriel
      Quand elle répond à ce qui est demandé
      Alors elle lit que le compte n'est plus verrouillé

  @faq-4 @LK-9
  Règle: Un nouveau mot de passe déverrouille le compte

    Scénario: Un nouveau mot de passe lève le verrou de l'ancien
      Étant donné qu'Amélie est à la page du nouveau mot de passe
      Et que le mot de passe d'Amélie est verrouillé
      Quand elle choisit un nouveau mot de passe
      Et elle ouvre une session
      Alors elle est à la page du deuxième facteur

  @faq-4 @RQ-7
  Règle: Le soutien d'IRCC déverrouille le compte sans poser de question

    Scénario: Le soutien déverrouille le compte et répond par courriel
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que le mot de passe d'Amélie est verrouillé
      Et qu'elle est à la page du soutien d'IRCC
      Quand elle écrit au soutien
      Et le soutien répond
      Alors elle lit que sa demande est reçue
      Et elle ne reçoit que la réponse du soutien
      Et elle lit un courriel dans sa langue, avec tous ses accents
      Et elle ne lit dans ses courriels aucun de ses secrets
      Quand elle ouvre une session dans un autre navigateur
      Alors elle est à la page du deuxième facteur

    Scénario: Tant que le soutien n'a pas répondu, le compte reste verrouillé
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que le mot de passe d'Amélie est verrouillé
      Et qu'elle a écrit au soutien
      Quand elle tente d'ouvrir une session dans un autre navigateur
      Alors elle lit que les identifiants sont incorrects

    Scénario: Une adresse qui n'est pas celle du compte ne déverrouille rien
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que le mot de passe d'Amélie est verrouillé
      Et qu'elle est à la page du soutien d'IRCC
      Quand elle écrit au soutien depuis l'adresse "amelie@ailleurs.test"
      Et le soutien répond
      Alors elle lit que sa demande est reçue
      Et aucun courriel n'a été envoyé
      Quand elle tente d'ouvrir une session dans un autre navigateur
      Alors elle lit que les identifiants sont incorrects

    Scénario: L'adresse d'un autre compte ne déverrouille rien
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que le mot de passe d'Amélie est verrouillé
      Et que Benoît a un compte protégé par l'application
      Et qu'il est à la page du soutien d'IRCC
      Quand il écrit au soutien au nom d'Amélie
      Et le soutien répond
      Alors aucun courriel n'a été envoyé
      Quand Amélie tente d'ouvrir une session dans un autre navigateur
      Alors elle lit que les identifiants sont incorrects

    @EN-2
    Scénario: La page du soutien ne révèle pas si le compte existe
      Étant donné que Benoît a un compte protégé par l'application
      Et que Benoît est à la page du soutien d'IRCC
      Et qu'Amélie est à la page du soutien d'IRCC
      Quand Benoît écrit au soutien
      Et Amélie écrit au soutien
      Et le soutien répond
      Alors elle voit la même page que Benoît
      Et elle n'a reçu aucun courriel

    Scénario: Une demande incomplète est refusée
      Étant donné qu'Amélie est à la page du soutien d'IRCC
      Quand elle écrit au soutien sous le nom " "
      Alors elle lit qu'il faut donner le nom d'utilisateur et rien ne change

    Scénario: Une adresse incomplète est refusée
      Étant donné qu'Amélie est à la page du soutien d'IRCC
      Quand elle écrit au soutien depuis l'adresse "amelie"
      Alors elle lit que l'adresse n'est pas complète et rien ne change

    @FL-6
    Scénario: La même demande envoyée deux fois ne reçoit qu'une réponse
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle a écrit au soutien
      Et qu'elle a écrit au soutien
      Quand le soutien répond
      Alors elle ne reçoit que la réponse du soutien

    @FL-6
    Scénario: Une demande ne reçoit sa réponse qu'une fois
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle a écrit au soutien
      Quand le soutien répond
      Et le soutien répond
      Alors elle ne reçoit que la réponse du soutien

    @EM-10
    Scénario: Quand la réponse ne peut pas être envoyée, rien n'est fait à moitié
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que le mot de passe d'Amélie est verrouillé
      Et qu'elle a écrit au soutien
      Et que le serveur de courriel ne répond plus
      Quand le soutien répond
      Et elle tente d'ouvrir une session dans un autre navigateur
      Alors elle lit que les identifiants sont incorrects

    @EM-10
    Scénario: Après la panne du courriel, le soutien répond
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que le mot de passe d'Amélie est verrouillé
      Et qu'elle a écrit au soutien
      Et que le soutien a voulu répondre pendant une panne du courriel
      Quand le soutien répond
      Et elle ouvre une session dans un autre navigateur
      Alors elle est à la page du deuxième facteur
      Et elle ne reçoit que la réponse du soutien

    @FL-3
    Scénario: Le formulaire n'est accepté que de sa page, dans le navigateur qui la montre
      Étant donné qu'Amélie est à la page du soutien d'IRCC
      Et qu'elle a un autre navigateur à la page du choix de l'inscription
      Quand elle envoie chaque formulaire de la page avec des jetons qui ne sont pas les siens
      Alors elle se voit tout refuser et rien ne change

  @faq-4
  Règle: En dernier recours, la personne crée un nouveau compte

    Scénario: La personne s'inscrit sous un autre nom d'utilisateur, avec la même adresse
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que le mot de passe d'Amélie est verrouillé
      Et qu'elle est à la page d'ouverture de compte d'IRCC
      Quand elle mène l'inscription à bien sous un autre nom d'utilisateur
      Alors elle est en session à IRCC
