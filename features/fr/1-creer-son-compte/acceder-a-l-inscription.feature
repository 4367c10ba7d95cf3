# language: fr
@guide-1
Fonctionnalité: Accéder à l'inscription
  La personne part d'IRCC, crée sa CléGC et revient à IRCC avec un compte. Rien n'est créé avant la fin.

  Règle: L'inscription part d'IRCC et y revient

    Scénario: La page d'IRCC mène aux conditions de la CléGC
      Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
      Quand elle choisit « S'inscrire à un compte »
      Et elle choisit « S'inscrire avec un nom d'utilisateur et un mot de passe de CléGC »
      Et elle choisit « S'enregistrer »
      Alors elle est à la page des conditions

    Plan du scénario: Les six étapes ramènent à IRCC, en session
      Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
      Quand elle mène l'inscription à bien par <méthode>
      Alors elle est en session à IRCC

      Exemples:
        | méthode  |
        | code QR  |
        | courriel |

    Scénario: La CléGC renvoie au service la personne qui n'est pas passée par IRCC
      Étant donné qu'Amélie est à la page qui renvoie au service
      Quand elle ouvre la page des conditions par son adresse
      Alors elle est à la page qui renvoie au service

    Plan du scénario: L'adresse d'un système, sans rien après, mène à sa première page
      Étant donné qu'Amélie est à la page des partenaires de connexion
      Quand elle ouvre à <système> l'adresse "/"
      Alors elle est à <page>

      Exemples:
        | système  | page                                 |
        | la CléGC | la page qui renvoie au service       |
        | IRCC     | la page d'ouverture de compte d'IRCC |
        | l'ARC    | la page d'entrée de l'ARC            |

  @FL-9
  Règle: Refuser, annuler ou quitter ne crée rien

    Scénario: Refuser les conditions ramène à IRCC
      Étant donné qu'Amélie est à la page des conditions
      Quand elle choisit « Je refuse »
      Alors elle est à la page d'ouverture de compte d'IRCC
      Et elle lit que rien n'a été créé
      Et le nom d'utilisateur d'Amélie est encore libre

    Scénario: Le refus d'Amélie ne coupe pas Benoît d'IRCC
      Étant donné que Benoît est à la page des conditions
      Et qu'Amélie est à la page des conditions
      Quand Amélie choisit « Je refuse »
      Et Benoît choisit « Je refuse »
      Alors il est à la page d'ouverture de compte d'IRCC

    Plan du scénario: Annuler l'inscription ramène à la page de connexion
      Étant donné qu'Amélie est à <étape>
      Quand elle choisit « Annuler »
      Alors elle lit que l'inscription est annulée
      Et elle est à la page de connexion de la CléGC
      Et le nom d'utilisateur d'Amélie est encore libre

      Exemples:
        | étape                             |
        | la page du nom d'utilisateur      |
        | la page du mot de passe           |
        | la page des questions             |
        | la page de l'adresse électronique |
        | la page du code reçu par courriel |

    Plan du scénario: Quitter l'inscription ramène à IRCC
      Étant donné qu'Amélie est à <étape>
      Quand elle choisit « Quitter »
      Alors elle est à la page d'ouverture de compte d'IRCC
      Et elle lit que rien n'a été créé
      Et le nom d'utilisateur d'Amélie est encore libre

      Exemples:
        | étape                             |
        | la page du nom d'utilisateur      |
        | la page du code reçu par courriel |
