# language: fr
@faq-12
Fonctionnalité: L'Agence du revenu du Canada, qu'une CléGC n'ouvre pas
  Mon dossier a sa propre inscription et son partenaire de connexion ; une CléGC y est refusée, et la page dit où aller.

  Règle: Les identifiants d'une CléGC sont refusés à l'ARC, et rien n'en reste

    Scénario: La page refuse, dit pourquoi et dit où aller
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de l'ARC
      Quand elle donne à l'ARC les identifiants de sa CléGC
      Alors elle lit qu'une CléGC ne sert pas à l'ARC
      Et elle lit que l'ARC a sa propre inscription et un partenaire de connexion
      Et elle n'a pas de session ouverte à l'ARC

    @NO-2
    Scénario: Les identifiants de la CléGC ne sont ni gardés, ni écrits au journal, ni montrés
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de l'ARC
      Quand elle donne à l'ARC les identifiants de sa CléGC
      Alors l'ARC n'a rien gardé de ce qu'elle lui a donné
      Et le journal du site dit que l'ARC a refusé une session

    @HD-3
    Scénario: Les identifiants de la CléGC n'apparaissent pas là où d'autres les liraient
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de l'ARC
      Quand elle donne à l'ARC les identifiants de sa CléGC
      Alors aucun secret d'Amélie n'apparaît dans une adresse
      Et aucun secret d'Amélie n'apparaît dans un en-tête Referer
      Et aucun secret d'Amélie n'apparaît dans le titre d'une page
      Et aucun secret d'Amélie n'apparaît dans ce que les scripts gardent

    Plan du scénario: La page de refus mène au bon service
      Étant donné qu'Amélie est à la page de connexion de l'ARC
      Quand elle choisit <lien>
      Alors elle est à <page>

      Exemples:
        | lien                                      | page                                 |
        | « S'inscrire à Mon dossier »              | la page d'inscription de l'ARC       |
        | « Passer par un partenaire de connexion » | la page des partenaires de connexion |
        | « Aller au compte sécurisé d'IRCC »       | la page d'ouverture de compte d'IRCC |

    Scénario: Le même nom aux deux endroits ne rend pas le mot de passe de la CléGC bon à l'ARC
      Étant donné qu'Amélie a choisi à l'ARC le nom d'utilisateur de sa CléGC, avec un autre mot de passe
      Et qu'elle est à la page de connexion de l'ARC
      Quand elle donne à l'ARC les identifiants de sa CléGC
      Alors elle lit qu'une CléGC ne sert pas à l'ARC
      Et elle n'a pas de session ouverte à l'ARC

    Scénario: Une session de la CléGC et d'IRCC n'ouvre pas de session à l'ARC
      Étant donné qu'Amélie est en session à IRCC
      Quand elle ouvre son dossier de l'ARC par son adresse
      Alors elle est à la page d'entrée de l'ARC
      Et elle lit qu'il faut ouvrir une session à l'ARC

    Scénario: Le partenaire de connexion refuse aussi les identifiants de la CléGC
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de la banque
      Quand elle donne à la banque les identifiants de sa CléGC
      Alors elle lit que la banque ne connaît pas la carte
      Et l'ARC n'a rien gardé de ce qu'elle lui a donné

  Règle: Mon dossier a sa propre inscription

    Scénario: S'inscrire à l'ARC ouvre Mon dossier
      Étant donné qu'Amélie est à la page d'inscription de l'ARC
      Quand elle s'inscrit à l'ARC
      Alors elle est à son dossier de l'ARC
      Et elle lit que la session vient de l'inscription à l'ARC

    Scénario: Une personne inscrite ouvre et ferme une session
      Étant donné qu'Amélie a un compte à l'ARC
      Et qu'elle est à la page de connexion de l'ARC
      Quand elle ouvre une session à l'ARC
      Alors elle est à son dossier de l'ARC
      Quand elle ferme sa session
      Alors elle n'a pas de session ouverte à l'ARC

    Scénario: S'inscrire à l'ARC ne donne pas de CléGC
      Étant donné qu'Amélie a un compte à l'ARC
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle donne à la CléGC les identifiants de son inscription à l'ARC
      Alors elle lit que les identifiants sont incorrects

    Plan du scénario: L'identifiant de l'ARC a de six à seize lettres ou chiffres
      Étant donné qu'Amélie est à la page d'inscription de l'ARC
      Quand elle s'inscrit à l'ARC avec l'identifiant <nom>
      Alors <issue>

      Exemples:
        | nom                 | issue                                                                        |
        | "abcdef"            | elle est à son dossier de l'ARC                                              |
        | "abcdefgh12345678"  | elle est à son dossier de l'ARC                                              |
        | "abcde"             | elle lit que l'identifiant de l'ARC n'a pas la bonne forme et rien ne change |
        | "abcdefgh123456789" | elle lit que l'identifiant de l'ARC n'a pas la bonne forme et rien ne change |
        | "abc def"           | elle lit que l'identifiant de l'ARC n'a pas la bonne forme et rien ne change |

    Plan du scénario: Le mot de passe de l'ARC a de huit à soixante-quatre caractères
      Étant donné qu'Amélie est à la page d'inscription de l'ARC
      Quand elle s'inscrit à l'ARC avec un mot de passe de <nombre> caractères
      Alors <issue>

      Exemples:
        | nombre | issue                                                                             |
        | 7      | elle lit que le mot de passe de l'ARC n'a pas la bonne longueur et rien ne change |
        | 8      | elle est à son dossier de l'ARC                                                   |
        | 64     | elle est à son dossier de l'ARC                                                   |
        | 65     | elle lit que le mot de passe de l'ARC n'a pas la bonne longueur et rien ne change |

    Scénario: L'identifiant d'une autre personne est refusé, quelle que soit sa casse
      Étant donné que Benoît a un compte à l'ARC
      Et qu'Amélie est à la page d'inscription de l'ARC
      Quand elle s'inscrit à l'ARC avec l'identifiant de Benoît
      Alors elle lit que l'identifiant de l'ARC est déjà pris et rien ne change

    @LK-1 @LK-2
    Plan du scénario: Le cinquième mot de passe erroné verrouille le compte, pas le quatrième
      Étant donné qu'Amélie a un compte à l'ARC
      Et que quelqu'un a déjà donné <nombre> mots de passe erronés à l'ARC pour le compte d'Amélie
      Et qu'Amélie est à la page de connexion de l'ARC
      Quand elle tente d'ouvrir une session à l'ARC avec un mot de passe erroné
      Et elle ouvre une session à l'ARC
      Alors elle est à <page>

      Exemples:
        | nombre | page                          |
        | 3      | son dossier de l'ARC          |
        | 4      | la page de connexion de l'ARC |

    @LK-3
    Plan du scénario: Le verrou de l'ARC prend fin après quinze minutes, à la seconde près
      Étant donné qu'Amélie a un compte à l'ARC
      Et que quelqu'un a déjà donné 5 mots de passe erronés à l'ARC pour le compte d'Amélie
      Et qu'Amélie est à la page de connexion de l'ARC
      Quand <délai> passent
      Et elle ouvre une session à l'ARC
      Alors elle est à <page>

      Exemples:
        | délai                  | page                          |
        | 14 minutes 59 secondes | la page de connexion de l'ARC |
        | 15 minutes 1 seconde   | son dossier de l'ARC          |

    @FL-3
    Plan du scénario: Un formulaire de l'ARC forgé est refusé
      Étant donné qu'Amélie est à la page d'inscription de l'ARC
      Et qu'elle a un autre navigateur à la page d'inscription de l'ARC
      Quand elle envoie l'étape <façon>
      Alors elle lit l'erreur 403 et rien ne change

      Exemples:
        | façon                               |
        | sans le jeton de la page            |
        | avec le jeton d'un autre navigateur |
        | depuis la page d'un autre site      |

  Règle: Le partenaire de connexion ouvre aussi Mon dossier

    Scénario: La banque ouvre Mon dossier
      Étant donné qu'Amélie est à la page d'entrée de l'ARC
      Quand elle choisit « Passer par un partenaire de connexion »
      Et elle choisit « Banque de la Maquette »
      Et elle montre sa carte à la banque
      Alors elle est à son dossier de l'ARC
      Et elle lit que la session vient de la banque
      Et l'ARC ne sait rien de la carte d'Amélie

    Scénario: Revenir par la banque mène au même dossier, et non à celui d'une autre personne
      Étant donné que Camille a un compte à l'ARC
      Et que Benoît a déjà ouvert un dossier à l'ARC par la banque
      Et qu'Amélie a déjà ouvert un dossier à l'ARC par la banque
      Quand Amélie revient à l'ARC par la banque
      Et Benoît revient à l'ARC par la banque
      Alors Amélie retrouve son dossier de l'ARC, et non celui de Benoît
      Et elle lit que la session vient de la banque
      Et Benoît retrouve son dossier de l'ARC, et non celui d'Amélie

    Scénario: Une carte avec un code erroné n'ouvre rien
      Étant donné qu'Amélie est à la page de la banque
      Quand elle montre à la banque une carte au code erroné
      Alors elle lit que la banque ne connaît pas la carte
      Et elle n'a pas de session ouverte à l'ARC

    Scénario: La personne peut quitter la banque sans rien donner
      Étant donné qu'Amélie est à la page de la banque
      Quand elle choisit « Revenir à l'ARC »
      Alors elle est à la page des partenaires de connexion
