# language: fr
@faq-11
Fonctionnalité: La CléGC et le portail, deux systèmes
  La CléGC vérifie l'identité, le portail sert la personne : deux adresses, et aucun n'a besoin des secrets de l'autre.

  Scénario: Le mot de passe se donne à l'adresse de la CléGC, le compte s'ouvre à celle d'IRCC
    Étant donné qu'Amélie a un compte protégé par l'application
    Et qu'elle est à la page d'ouverture de compte d'IRCC
    Quand elle choisit « Ouvrir une session avec une CléGC »
    Alors elle est à la page de connexion de la CléGC
    Et elle est à l'adresse de la CléGC
    Quand elle ouvre une session
    Et elle donne le code affiché par son application
    Alors elle est en session à IRCC
    Et elle est à l'adresse d'IRCC

  Scénario: IRCC garde les demandes, la CléGC n'en sait rien
    Étant donné qu'Amélie a soumis une demande pour un permis d'études
    Et qu'elle est en session à la CléGC
    Quand elle ouvre la page d'accueil de la CléGC par son adresse
    Alors elle est à la page d'accueil de la CléGC
    Et elle ne lit rien de ses demandes
    Quand elle ouvre la page d'ouverture de compte d'IRCC par son adresse
    Et elle choisit « Ouvrir une session avec une CléGC »
    Alors elle est à l'adresse d'IRCC
    Et elle suit une seule demande pour un permis d'études, reçue

  Scénario: La CléGC et IRCC ne partagent aucun témoin
    Étant donné qu'Amélie a un compte protégé par l'application
    Et qu'elle est à la page d'ouverture de compte d'IRCC
    Quand elle choisit « Ouvrir une session avec une CléGC »
    Et elle ouvre une session
    Et elle donne le code affiché par son application
    Alors elle est en session à IRCC
    Et elle a des témoins de chaque système, dont aucun n'est connu de l'autre

  Scénario: IRCC ne reçoit rien de ce que la personne donne à la CléGC
    Étant donné qu'Amélie a un compte protégé par l'application
    Et qu'elle est à la page de connexion de la CléGC
    Quand elle ouvre une session
    Et elle donne le code affiché par son application
    Alors elle est en session à IRCC
    Et elle n'a envoyé aucun de ses secrets à IRCC

  @SE-11
  Règle: Pendant vingt minutes, la CléGC ne redemande rien

    Plan du scénario: Le délai de vingt minutes est respecté à la seconde près
      Étant donné qu'Amélie est en session à la CléGC
      Quand <délai> passent
      Et elle ouvre la page d'ouverture de compte d'IRCC par son adresse
      Et elle choisit « Ouvrir une session avec une CléGC »
      Alors elle est à <page>

      Exemples:
        | délai                  | page                             |
        | 19 minutes 59 secondes | son compte d'IRCC                |
        | 20 minutes 1 seconde   | la page de connexion de la CléGC |

    Scénario: Un service peut exiger que la personne ouvre de nouveau une session
      Étant donné qu'Amélie est en session à la CléGC
      Quand IRCC demande qu'Amélie ouvre de nouveau une session
      Alors elle est à la page de connexion de la CléGC

    Scénario: Une session attendue mais inachevée n'ouvre rien
      Étant donné qu'Amélie est à la page du deuxième facteur
      Quand elle ouvre la page d'ouverture de compte d'IRCC par son adresse
      Et elle choisit « Ouvrir une session avec une CléGC »
      Alors elle est à la page du deuxième facteur

  Règle: Une réponse de la CléGC qui n'est pas valide n'ouvre rien à IRCC

    Scénario: La réponse ouvre IRCC à la personne qui l'a demandée
      Étant donné que la CléGC a répondu à Amélie
      Quand elle apporte la réponse à IRCC
      Alors elle est en session à IRCC

    Plan du scénario: Une réponse altérée n'ouvre rien
      Étant donné que la CléGC a répondu à Amélie
      Quand elle apporte à IRCC la réponse <façon>
      Alors elle est à la page de la session refusée
      Et elle n'a pas de session ouverte à IRCC

      Exemples:
        | façon                                       |
        | dont le code a changé                       |
        | sans le code                                |
        | qui répond à une autre demande              |
        | qui ne dit pas à quelle demande elle répond |
        | qui annonce une erreur                      |

    Plan du scénario: Une réponse est valide pendant une minute
      Étant donné que la CléGC a répondu à Amélie
      Quand <délai> passent
      Et elle apporte la réponse à IRCC
      Alors elle est à <page>

      Exemples:
        | délai       | page                          |
        | 59 secondes | son compte d'IRCC             |
        | 60 secondes | la page de la session refusée |

    Scénario: Une réponse ne sert qu'une fois
      Étant donné que la CléGC a répondu à Amélie
      Et qu'elle a apporté la réponse à IRCC
      Quand elle apporte la réponse à IRCC
      Alors elle est à la page de la session refusée

    Scénario: La réponse d'une autre personne n'ouvre rien, même avec sa complicité
      Étant donné que la CléGC a répondu à Mallory
      Et que la CléGC a répondu à Amélie
      Quand elle apporte à IRCC la réponse donnée à Mallory
      Alors elle est à la page de la session refusée
      Et elle n'a pas de session ouverte à IRCC

    Scénario: Le code d'une autre personne n'ouvre rien
      Étant donné que la CléGC a répondu à Mallory
      Et que la CléGC a répondu à Amélie
      Quand Mallory apporte à IRCC sa réponse avec le code donné à Amélie
      Alors il est à la page de la session refusée
      Et il n'a pas de session ouverte à IRCC

    Scénario: Après une session refusée, la personne peut recommencer
      Étant donné que la CléGC a répondu à Amélie
      Quand elle apporte à IRCC la réponse dont le code a changé
      Et elle choisit « Ouvrir de nouveau une session avec une CléGC »
      Alors elle est à la page de connexion de la CléGC
