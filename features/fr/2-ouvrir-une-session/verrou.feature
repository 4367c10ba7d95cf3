# language: fr
@faq-4
Fonctionnalité: Le verrou
  Plusieurs secrets erronés de suite verrouillent pour un temps ce qu'ils devaient ouvrir.

  Règle: Cinq mots de passe erronés verrouillent le compte pendant quinze minutes

    @LK-1 @LK-2 @LK-6
    Plan du scénario: Le cinquième échec verrouille le compte, pas le quatrième
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Et que quelqu'un a déjà donné <nombre> mots de passe erronés pour le compte d'Amélie
      Quand elle tente d'ouvrir une session avec un mot de passe erroné
      Et elle tente d'ouvrir une session
      Alors <issue>

      Exemples:
        | nombre | issue                                           |
        | 3      | elle est à la page du deuxième facteur          |
        | 4      | elle lit que l'ouverture de session est refusée |

    @LK-3
    Plan du scénario: Le verrou prend fin après quinze minutes, à la seconde près
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Et que le mot de passe d'Amélie est verrouillé
      Quand <délai> passent
      Et elle tente d'ouvrir une session
      Alors <issue>

      Exemples:
        | délai                  | issue                                           |
        | 14 minutes 59 secondes | elle lit que l'ouverture de session est refusée |
        | 15 minutes 1 seconde   | elle est à la page du deuxième facteur          |

    @LK-4
    Scénario: Essayer pendant le verrou ne le prolonge pas
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Et que le mot de passe d'Amélie est verrouillé
      Quand 7 minutes passent
      Et elle tente d'ouvrir une session avec un mot de passe erroné
      Et 8 minutes 1 seconde passent
      Et elle ouvre une session
      Alors elle est à la page du deuxième facteur

    @LK-4
    Scénario: Après le verrou, le nombre d'échecs repart de zéro
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Et que le mot de passe d'Amélie est verrouillé
      Quand 15 minutes 1 seconde passent
      Et elle tente d'ouvrir une session avec un mot de passe erroné
      Et elle ouvre une session
      Alors elle est à la page du deuxième facteur

    @LK-5
    Scénario: Ouvrir une session remet le nombre d'échecs à zéro
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que quelqu'un a déjà donné 4 mots de passe erronés pour le compte d'Amélie
      Et que Benoît est à la page de connexion de la CléGC
      Quand Amélie ouvre une session dans un autre navigateur
      Et Benoît essaie un mot de passe erroné pour le compte d'Amélie
      Et Amélie ouvre une session dans un autre navigateur
      Alors elle est à la page du deuxième facteur

    @LK-7
    Plan du scénario: Ni un autre navigateur ni la casse ne remettent le nombre d'échecs à zéro
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que quelqu'un a déjà donné 4 mots de passe erronés pour le compte d'Amélie
      Et que Benoît est à la page de connexion de la CléGC
      Quand <essai>
      Et Amélie tente d'ouvrir une session dans un autre navigateur
      Alors elle lit que l'ouverture de session est refusée

      Exemples:
        | essai                                                                      |
        | Benoît essaie un mot de passe erroné pour le compte d'Amélie               |
        | Benoît essaie un mot de passe erroné pour le compte d'Amélie en majuscules |

    @LK-8
    Scénario: Le verrou d'une personne ne touche pas les autres
      Étant donné que Benoît a un compte protégé par l'application
      Et qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Et que le mot de passe de Benoît est verrouillé
      Quand elle ouvre une session
      Alors elle est à la page du deuxième facteur

    @LK-8
    Scénario: Le verrou ne ferme pas la session déjà ouverte
      Étant donné qu'Amélie est en session à la CléGC
      Et que le mot de passe d'Amélie est verrouillé
      Quand elle recharge la page
      Alors elle est à la page d'accueil de la CléGC

    @LK-13
    Scénario: Des mots de passe erronés envoyés à la fois sont tous comptés
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle envoie 6 mots de passe erronés à la fois
      Et elle tente d'ouvrir une session
      Alors elle lit que l'ouverture de session est refusée
      Et elle ne reçoit que l'avis du verrou

    @LK-11
    Scénario: Le verrou est annoncé une seule fois, dans la langue de la personne
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que quelqu'un a déjà donné 4 mots de passe erronés pour le compte d'Amélie
      Et que Benoît est à la page de connexion de la CléGC
      Quand il change de langue
      Et il essaie un mot de passe erroné pour le compte d'Amélie
      Et il essaie un mot de passe erroné pour le compte d'Amélie
      Alors Amélie ne reçoit que l'avis du verrou
      Et Amélie lit dans un courriel que le compte est verrouillé pendant 15 minutes
      Et Amélie ne lit dans ses courriels aucun de ses secrets

  Règle: Cinq codes erronés verrouillent le deuxième facteur

    @LK-1 @LK-2 @LK-6 @LK-10
    Plan du scénario: Le cinquième code d'application erroné verrouille le deuxième facteur, pas le quatrième
      Étant donné qu'Amélie est à la page du deuxième facteur
      Et que quelqu'un a déjà donné <nombre> codes erronés pour le compte d'Amélie
      Quand elle donne un code d'application erroné
      Et elle donne le code affiché par son application
      Alors <issue>

      Exemples:
        | nombre | issue                                                                                |
        | 3      | elle est en session à IRCC                                                           |
        | 4      | elle lit que le deuxième facteur est verrouillé pendant 15 minutes et rien ne change |

    @LK-1 @LK-2 @LK-6 @EM-6
    Plan du scénario: Le cinquième code de session erroné verrouille le deuxième facteur, pas le quatrième
      Étant donné qu'Amélie a reçu un code de session
      Et que quelqu'un a déjà donné <nombre> codes erronés pour le compte d'Amélie
      Quand elle donne un code erroné
      Et elle colle le code reçu
      Alors <issue>

      Exemples:
        | nombre | issue                                                                                |
        | 3      | elle est en session à IRCC                                                           |
        | 4      | elle lit que le deuxième facteur est verrouillé pendant 15 minutes et rien ne change |

    @LK-1 @LK-2 @LK-6 @RC-12
    Plan du scénario: Le cinquième code de récupération erroné verrouille le deuxième facteur, pas le quatrième
      Étant donné qu'Amélie est à la page du code de récupération
      Et que quelqu'un a déjà donné <nombre> codes erronés pour le compte d'Amélie
      Quand elle donne un code de récupération erroné
      Et elle donne un code de récupération
      Alors <issue>

      Exemples:
        | nombre | issue                                                                                |
        | 3      | elle est à la page du renouvellement                                                 |
        | 4      | elle lit que le deuxième facteur est verrouillé pendant 15 minutes et rien ne change |

    @LK-7
    Scénario: Un nouveau code de session ne remet pas le nombre d'échecs à zéro
      Étant donné qu'Amélie a reçu un code de session
      Et que quelqu'un a déjà donné 4 codes erronés pour le compte d'Amélie
      Et qu'elle a demandé un nouveau code
      Quand elle donne un code erroné
      Et elle colle le code reçu
      Alors elle lit que le deuxième facteur est verrouillé pendant 15 minutes et rien ne change

    @LK-7
    Scénario: Le bon mot de passe ne remet pas à zéro le nombre de codes erronés
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que quelqu'un a déjà donné 4 codes erronés pour le compte d'Amélie
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle ouvre une session
      Et elle donne un code d'application erroné
      Et elle donne le code affiché par son application
      Alors elle lit que le deuxième facteur est verrouillé pendant 15 minutes et rien ne change

    @LK-3
    Plan du scénario: Le verrou du deuxième facteur prend fin après quinze minutes, à la seconde près
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que le deuxième facteur d'Amélie est verrouillé
      Et qu'elle est à la page de connexion de la CléGC
      Quand <délai> passent
      Et elle ouvre une session
      Et elle donne le code affiché par son application
      Alors <issue>

      Exemples:
        | délai                  | issue                                                                                |
        | 14 minutes 59 secondes | elle lit que le deuxième facteur est verrouillé pendant 15 minutes et rien ne change |
        | 15 minutes 1 seconde   | elle est en session à IRCC                                                           |

    @LK-6
    Scénario: Le verrou du deuxième facteur ne touche pas l'ARC
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que le deuxième facteur d'Amélie est verrouillé
      Et qu'Amélie a un compte à l'ARC
      Et qu'elle est à la page de connexion de l'ARC
      Quand elle ouvre une session à l'ARC
      Alors elle est à son dossier de l'ARC

    @LK-13
    Scénario: Des codes erronés envoyés à la fois sont tous comptés
      Étant donné qu'Amélie est à la page du deuxième facteur
      Quand elle envoie 6 codes d'application erronés à la fois
      Et elle donne le code affiché par son application
      Alors elle lit que le deuxième facteur est verrouillé pendant 15 minutes et rien ne change
      Et elle ne reçoit que l'avis du verrou du deuxième facteur
