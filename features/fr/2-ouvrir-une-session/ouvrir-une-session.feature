# language: fr
@sign-in
Fonctionnalité: Ouvrir une session
  Un nom d'utilisateur, un mot de passe et un code ouvrent une session à IRCC ; un échec ne révèle rien.

  Règle: Le mot de passe, puis le code de la méthode choisie, ouvrent une session

    Scénario: Le code de l'application ouvre une session
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle ouvre une session
      Et elle donne le code affiché par son application
      Alors elle est en session à IRCC

    Scénario: Le code reçu par courriel ouvre une session
      Étant donné qu'Amélie a un compte protégé par le courriel
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle ouvre une session
      Et elle colle le code reçu
      Alors elle est en session à IRCC
      Et elle ne reçoit que le courriel du code de session

    @PW-9
    Scénario: La casse du nom d'utilisateur ne compte pas
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle ouvre une session avec son nom d'utilisateur en majuscules
      Alors elle est à la page du deuxième facteur

    @TO-11
    Plan du scénario: Une ouverture de session inachevée attend quinze minutes
      Étant donné qu'Amélie est à la page du deuxième facteur
      Quand <délai> passent
      Et elle donne le code affiché par son application
      Alors <issue>

      Exemples:
        | délai                  | issue                                    |
        | 14 minutes 59 secondes | elle est en session à IRCC               |
        | 15 minutes 1 seconde   | elle lit que l'attente a été trop longue |

    @TO-11
    Scénario: Après plus de quinze minutes, le mot de passe est redemandé
      Étant donné qu'Amélie est à la page du deuxième facteur
      Quand 15 minutes 1 seconde passent
      Et elle recharge la page
      Et elle ouvre une session
      Et elle donne le code affiché par son application
      Alors elle est en session à IRCC

  @EN-1
  Règle: Un échec ne dit pas pourquoi

    Plan du scénario: Un mot de passe erroné et un nom inconnu donnent la même page
      Étant donné que Benoît a un compte protégé par l'application
      Et qu'il est à la page de connexion de la CléGC
      Et qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Quand Benoît tente d'ouvrir une session avec un mot de passe erroné
      Et <échec>
      Alors elle voit la même page que Benoît
      Et elle lit que les identifiants sont incorrects

      Exemples:
        | échec                                                               |
        | Amélie tente d'ouvrir une session avec un nom d'utilisateur inconnu |
        | Amélie tente d'ouvrir une session avec le mot de passe ""           |
        | Amélie écrit son mot de passe à la place du nom d'utilisateur       |

    Scénario: Un compte verrouillé donne la même page qu'un mot de passe erroné
      Étant donné que Benoît a un compte protégé par l'application
      Et qu'il est à la page de connexion de la CléGC
      Et qu'Amélie est à la page de connexion de la CléGC
      Et que le mot de passe d'Amélie est verrouillé
      Quand Benoît tente d'ouvrir une session avec un mot de passe erroné
      Et Amélie tente d'ouvrir une session
      Alors elle voit la même page que Benoît

    Scénario: L'échec qui verrouille donne la même page qu'un nom inconnu
      Étant donné que Benoît est à la page de connexion de la CléGC
      Et qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Et que quelqu'un a déjà donné 4 mots de passe erronés pour le compte d'Amélie
      Quand Benoît tente d'ouvrir une session avec un nom d'utilisateur inconnu
      Et Amélie tente d'ouvrir une session avec un mot de passe erroné
      Alors elle voit la même page que Benoît

    Scénario: L'échec qui verrouille donne la même page, même si l'avis ne peut pas être envoyé
      Étant donné que Benoît est à la page de connexion de la CléGC
      Et qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Et que quelqu'un a déjà donné 4 mots de passe erronés pour le compte d'Amélie
      Et que le serveur de courriel ne répond plus
      Quand Benoît tente d'ouvrir une session avec un nom d'utilisateur inconnu
      Et Amélie tente d'ouvrir une session avec un mot de passe erroné
      Alors elle voit la même page que Benoît

  @EN-4
  Règle: Un échec demande toujours le même travail au site

    Scénario: Le mot de passe d'un inconnu est comparé comme un autre
      Étant donné qu'Amélie est à la page de connexion de la CléGC
      Quand elle tente d'ouvrir une session avec un nom d'utilisateur inconnu
      Alors le journal du site dit qu'un mot de passe a été comparé
      Et le journal du site dit que le mot de passe d'un inconnu a été refusé

  Règle: Un code d'application ne sert qu'une fois

    @TO-2
    Scénario: Le même code n'ouvre pas une deuxième session
      Étant donné qu'Amélie a déjà donné le code de son application
      Quand elle ouvre une session dans un autre navigateur
      Et elle donne le code affiché par son application
      Alors elle lit que le code a déjà servi et rien ne change

    @TO-2
    Scénario: Le même code n'ouvre rien non plus 30 secondes après
      Étant donné qu'Amélie a déjà donné le code de son application
      Quand elle ouvre une session dans un autre navigateur
      Et 30 secondes passent
      Et elle donne le code que son application affichait 30 secondes avant
      Alors elle lit que le code a déjà servi et rien ne change

    @TO-3
    Scénario: Un code plus ancien que le dernier n'ouvre rien
      Étant donné qu'Amélie a déjà donné le code de son application
      Quand elle ouvre une session dans un autre navigateur
      Et elle donne le code que son application affichait 30 secondes avant
      Alors elle lit que le code a déjà servi et rien ne change

    @TO-2
    Scénario: Le code suivant de l'application ouvre une session
      Étant donné qu'Amélie a déjà donné le code de son application
      Quand elle ouvre une session dans un autre navigateur
      Et 30 secondes passent
      Et elle donne le code affiché par son application
      Alors elle est en session à IRCC

    @TO-6
    Scénario: Le code qui a activé le deuxième facteur n'ouvre rien d'autre
      Étant donné qu'Amélie voit ses codes de récupération
      Et qu'elle a gardé ses codes de récupération
      Quand elle ouvre une session dans un autre navigateur
      Et elle donne le code affiché par son application
      Alors elle lit que le code a déjà servi et rien ne change

    @TO-12
    Scénario: Un même code donné dans deux navigateurs n'ouvre qu'une session
      Étant donné qu'Amélie est à la page du deuxième facteur dans deux navigateurs
      Quand elle donne le code affiché par son application dans les deux navigateurs à la fois
      Alors elle n'est à son compte d'IRCC que dans l'un des deux

    @TO-4
    Plan du scénario: Le téléphone peut retarder de 30 secondes, pas plus
      Étant donné qu'Amélie est à la page du deuxième facteur
      Quand <essai>
      Alors <issue>

      Exemples:
        | essai                                                              | issue                                                                    |
        | elle donne le code que son application affichait 30 secondes avant | elle est en session à IRCC                                               |
        | elle donne le code que son application affichait 1 minute avant    | elle lit que le code de l'application n'est pas le bon et rien ne change |
        | elle donne le code que son application affichera 30 secondes après | elle lit que le code de l'application n'est pas le bon et rien ne change |

    @TO-9
    Scénario: L'heure du navigateur ne compte pas
      Étant donné qu'Amélie est à la page du deuxième facteur
      Et qu'elle utilise un navigateur en avance de 1 heure
      Quand elle donne le code affiché par son application
      Alors elle est en session à IRCC

  Règle: Un code reçu par courriel ouvre une seule session, celle qui l'a demandé

    @EM-1
    Scénario: Un code de session qui commence par zéro est accepté
      Étant donné qu'Amélie a reçu un code de session qui commence par zéro
      Quand elle colle le code reçu
      Alors elle est en session à IRCC

    @EM-11
    Scénario: Un code de session collé avec des espaces autour est accepté
      Étant donné qu'Amélie a reçu un code de session
      Quand elle colle le code entouré d'espaces
      Alors elle est en session à IRCC

    @EM-11
    Scénario: Un code de session mal formé est refusé
      Étant donné qu'Amélie a reçu un code de session
      Quand elle donne le code "12 3456"
      Alors elle lit que le code doit avoir 6 chiffres et rien ne change

    @EM-2
    Plan du scénario: Le code de session est valide pendant dix minutes
      Étant donné qu'Amélie a reçu un code de session
      Quand elle colle le code <délai> plus tard
      Alors <issue>

      Exemples:
        | délai                 | issue                                             |
        | 9 minutes 59 secondes | elle est en session à IRCC                        |
        | 10 minutes 1 seconde  | elle lit que le code est expiré et rien ne change |

    @EM-4
    Scénario: Après un nouveau code de session, l'ancien est refusé
      Étant donné qu'Amélie a reçu un code de session
      Et qu'elle a demandé un nouveau code
      Quand elle colle le code du premier courriel
      Alors elle lit que le code a été remplacé et rien ne change

    @EM-4
    Scénario: Le nouveau code de session ouvre la session
      Étant donné qu'Amélie a reçu un code de session
      Et qu'elle a demandé un nouveau code
      Quand elle colle le code reçu
      Alors elle est en session à IRCC

    @EM-3 @EM-5
    Scénario: Le code demandé dans un navigateur est refusé dans un autre
      Étant donné qu'Amélie a reçu un code de session
      Quand elle ouvre une session dans un autre navigateur
      Et elle colle le code du premier courriel
      Alors elle lit que le code n'est pas le bon et rien ne change

    @EM-5
    Scénario: Le code de session d'une autre personne n'ouvre rien
      Étant donné que Benoît a reçu un code de session
      Et qu'Amélie a reçu un code de session
      Quand elle donne le code reçu par Benoît
      Alors elle lit que le code n'est pas le bon et rien ne change

    @EM-7
    Scénario: La personne reçoit au plus cinq codes de session en quinze minutes
      Étant donné qu'Amélie a reçu un code de session
      Et qu'elle a demandé 4 nouveaux codes
      Quand elle choisit « Envoyer un nouveau code »
      Alors elle lit que trop de codes ont été envoyés et rien ne change
      Et elle a reçu 5 courriels en tout

    @EM-10
    Scénario: Quand le courriel ne peut pas être envoyé, la session ne s'ouvre pas
      Étant donné qu'Amélie a un compte protégé par le courriel
      Et qu'elle est à la page de connexion de la CléGC
      Et que le serveur de courriel ne répond plus
      Quand elle tente d'ouvrir une session
      Alors elle est à la page de connexion de la CléGC
      Et elle lit que le courriel n'a pas pu être envoyé

    @EM-10
    Scénario: Après la panne du courriel, la même demande aboutit
      Étant donné qu'Amélie a un compte protégé par le courriel
      Et qu'elle est à la page de connexion de la CléGC
      Et qu'elle a ouvert une session pendant une panne du courriel
      Quand elle ouvre une session
      Et elle colle le code reçu
      Alors elle est en session à IRCC

  @NO-2
  Règle: Chaque tentative laisse une trace, sans secret

    Plan du scénario: Le journal du site note chaque tentative
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à <page>
      Quand <essai>
      Alors le journal du site dit que <trace>
      Et elle ne retrouve aucun de ses secrets dans le journal du site

      Exemples:
        | page                             | essai                                                       | trace                                 |
        | la page de connexion de la CléGC | elle ouvre une session                                      | le mot de passe a été accepté         |
        | la page de connexion de la CléGC | elle tente d'ouvrir une session avec un mot de passe erroné | le mot de passe a été refusé          |
        | la page du deuxième facteur      | elle donne le code affiché par son application              | le deuxième facteur a été accepté     |
        | la page du deuxième facteur      | elle donne un code d'application erroné                     | le deuxième facteur a été refusé      |
        | la page du code de récupération  | elle donne un code de récupération                          | le code de récupération a été accepté |
        | la page du code de récupération  | elle donne un code de récupération erroné                   | le code de récupération a été refusé  |

    Scénario: Un mot de passe écrit à la place du nom d'utilisateur n'est pas conservé
      Étant donné qu'Amélie est à la page de connexion de la CléGC
      Quand elle écrit son mot de passe à la place du nom d'utilisateur
      Alors le journal du site dit que le mot de passe d'un inconnu a été refusé
      Et elle ne retrouve aucun de ses secrets dans le journal du site
      Et elle ne retrouve pas son mot de passe dans ce que le site a conservé
