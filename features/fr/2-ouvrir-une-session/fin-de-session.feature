# language: fr
@session-end
Fonctionnalité: La fin de session
  Une session prend fin quand la personne la ferme, ou quand elle ne s'en sert plus ; un avertissement vient avant.

  Règle: Fermer la session la ferme partout

    @SE-5
    Scénario: Les témoins d'une session fermée n'ouvrent plus rien
      Étant donné qu'Amélie est en session à la CléGC
      Et qu'elle a remis les témoins de sa session fermée
      Quand elle ouvre la page d'accueil de la CléGC par son adresse
      Alors elle est à la page qui renvoie au service

    @SE-6
    Scénario: Revenir en arrière ne montre rien de privé
      Étant donné qu'Amélie est en session à la CléGC
      Et qu'elle a fermé sa session
      Quand elle revient en arrière
      Alors elle est à la page qui renvoie au service

    @SE-6
    Scénario: Revenir en arrière ne montre rien du compte d'IRCC
      Étant donné qu'Amélie est en session à IRCC
      Et qu'elle a fermé sa session
      Quand elle revient en arrière
      Alors elle est à la page d'ouverture de compte d'IRCC

    @SE-8
    Scénario: Fermer la session dans un onglet la ferme dans l'autre
      Étant donné qu'Amélie est en session à la CléGC
      Quand elle ferme sa session dans un autre onglet
      Et elle choisit « Changer la méthode ou les codes de récupération »
      Alors elle est à la page qui renvoie au service

    @SE-10
    Plan du scénario: La session peut être fermée depuis chaque page
      Étant donné qu'Amélie est à <page>
      Alors elle peut fermer sa session

      Exemples:
        | page                                    |
        | la page du deuxième facteur             |
        | la page du code de récupération         |
        | la page du renouvellement               |
        | la page du mot de passe actuel          |
        | la page du changement de mot de passe   |
        | la page du changement de questions      |
        | la page du changement d'adresse         |
        | la page du code du changement d'adresse |
        | la page de suppression                  |
        | la page d'accueil de la CléGC           |
        | la page du code QR                      |
        | la page des codes de récupération       |

    @SE-10
    Scénario: Fermer la session à IRCC la ferme à la CléGC
      Étant donné qu'Amélie est en session à IRCC
      Quand elle ferme sa session
      Et elle choisit « Ouvrir une session avec une CléGC »
      Alors elle est à la page de connexion de la CléGC

    @SE-10
    Scénario: Fermer la session à la CléGC la ferme à IRCC
      Étant donné qu'Amélie est en session à IRCC
      Quand elle ouvre la page d'accueil de la CléGC par son adresse
      Et elle ferme sa session
      Et elle ouvre son compte d'IRCC par son adresse
      Alors elle est à la page d'ouverture de compte d'IRCC

    @SE-10
    Scénario: Fermer la session dans un navigateur la laisse ouverte dans l'autre
      Étant donné qu'Amélie est en session à IRCC
      Quand elle ouvre une session dans un autre navigateur
      Et elle donne le code affiché par son application
      Et elle ferme sa session
      Et elle revient au premier navigateur
      Et elle recharge la page
      Alors elle est à son compte d'IRCC

  @SE-7
  Règle: Une session prend fin d'elle-même

    Scénario: Le lendemain, la session de la veille est fermée
      Étant donné qu'Amélie est en session à IRCC
      Quand il est 8 h 30 le lendemain
      Et elle recharge la page
      Alors elle est à la page d'ouverture de compte d'IRCC

    Plan du scénario: Une session prend fin après vingt minutes d'inactivité
      Étant donné qu'Amélie est en session à IRCC
      Quand <délai> passent
      Et elle recharge la page
      Alors elle est à <page>

      Exemples:
        | délai                  | page                                 |
        | 19 minutes 59 secondes | son compte d'IRCC                    |
        | 20 minutes 1 seconde   | la page d'ouverture de compte d'IRCC |

    Plan du scénario: Une session prend fin après huit heures, même active
      Étant donné qu'Amélie est en session à la CléGC
      Et qu'elle a ouvert sa page dans un navigateur à l'heure
      Et qu'elle a gardé sa session active pendant <durée>
      Quand elle recharge la page
      Alors elle est à <page>

      Exemples:
        | durée                           | page                           |
        | 7 heures 59 minutes 59 secondes | la page d'accueil de la CléGC  |
        | 8 heures 1 seconde              | la page qui renvoie au service |

  @AX-6
  Règle: Deux minutes avant la fin, la personne est avertie et peut rester en session

    Contexte:
      Étant donné qu'Amélie est en session à la CléGC

    Plan du scénario: L'avertissement paraît au bout de dix-huit minutes
      Étant donné qu'elle a ouvert sa page dans un navigateur à l'heure
      Quand elle laisse la page ouverte pendant <délai>
      Alors <issue>

      Exemples:
        | délai                  | issue                                   |
        | 17 minutes 59 secondes | elle ne voit pas d'avertissement        |
        | 18 minutes 1 seconde   | elle voit que sa session va prendre fin |

    Scénario: Répondre à l'avertissement prolonge la session
      Étant donné qu'elle a ouvert sa page dans un navigateur à l'heure
      Quand elle laisse la page ouverte pendant 18 minutes 1 seconde
      Et elle choisit de rester en session
      Alors elle ne voit pas d'avertissement
      Quand elle laisse la page ouverte pendant 17 minutes 50 secondes
      Et elle recharge la page
      Alors elle est à la page d'accueil de la CléGC

    Scénario: Répondre à l'avertissement le remet à plus tard
      Étant donné qu'elle a ouvert sa page dans un navigateur à l'heure
      Quand elle laisse la page ouverte pendant 18 minutes 1 seconde
      Et elle choisit de rester en session
      Alors elle ne voit pas d'avertissement
      Quand elle laisse la page ouverte pendant 18 minutes 1 seconde
      Alors elle voit que sa session va prendre fin

    Scénario: Sans réponse à l'avertissement, la page dit que la session a pris fin
      Étant donné qu'elle a ouvert sa page dans un navigateur à l'heure
      Quand elle laisse la page ouverte pendant 20 minutes 1 seconde
      Alors elle lit que la session a pris fin

    Scénario: Répondre à l'avertissement ne prolonge pas la session au-delà de huit heures
      Étant donné qu'elle a gardé sa session active pendant 7 heures 35 minutes
      Et qu'elle a ouvert sa page dans un navigateur à l'heure
      Quand elle laisse la page ouverte pendant 18 minutes 1 seconde
      Et elle choisit de rester en session
      Alors elle ne voit pas d'avertissement
      Quand elle laisse la page ouverte pendant 5 minutes
      Alors elle voit que rien ne retarde plus la fin de sa session
      Quand elle ferme l'avertissement
      Et elle laisse la page ouverte pendant 1 seconde
      Alors elle ne voit pas d'avertissement
      Quand elle laisse la page ouverte pendant 2 minutes
      Alors elle lit que la session a pris fin

  @AX-6
  Règle: Sans JavaScript, une page avertit

    Contexte:
      Étant donné qu'Amélie utilise un navigateur sans JavaScript
      Et qu'elle est en session à la CléGC

    Scénario: La page passe d'elle-même à l'avertissement
      Alors elle passera à l'avertissement au bout de 18 minutes

    Scénario: Voir l'avertissement ne prolonge rien
      Quand 18 minutes passent
      Et elle ouvre la page d'avertissement par son adresse
      Et 2 minutes 1 seconde passent
      Et elle recharge la page
      Alors elle lit que la session a pris fin

    Scénario: Répondre à la page d'avertissement prolonge la session
      Quand 18 minutes passent
      Et elle ouvre la page d'avertissement par son adresse
      Et elle choisit « Rester en session »
      Et 19 minutes 59 secondes passent
      Et elle recharge la page
      Alors elle est à la page d'accueil de la CléGC
