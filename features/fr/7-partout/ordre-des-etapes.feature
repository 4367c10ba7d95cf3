# language: fr
@flow
Fonctionnalité: Suivre l'ordre des étapes
  Chaque étape vient à son tour, une seule fois, dans tous les onglets et tous les navigateurs.

  @FL-1
  Règle: Aucune étape ne peut être sautée par son adresse

    Plan du scénario: Les pages des étapes suivantes restent fermées
      Étant donné qu'Amélie est à <page>
      Quand elle demande par leur adresse les pages plus lointaines
      Alors aucune de ces pages ne s'ouvre à Amélie
      Et elle retrouve <page> et rien n'a changé

      Exemples:
        | page                                       |
        | la page de connexion de la CléGC           |
        | la page des conditions                     |
        | la page du nom d'utilisateur               |
        | la page du mot de passe                    |
        | la page des questions                      |
        | la page de l'adresse électronique          |
        | la page du code reçu par courriel          |
        | la page d'accueil de la CléGC              |
        | la page du choix de la méthode             |
        | la page du code QR                         |
        | la page de l'adresse qui recevra les codes |
        | la page du code de la méthode par courriel |
        | la page des codes de récupération          |

    Scénario: La personne qui demande une page trop tôt lit où elle en est
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand elle ouvre la page des questions par son adresse
      Alors elle est à la page du nom d'utilisateur
      Et elle lit que cette page vient plus tard

  @FL-2
  Règle: Une étape envoyée avant les autres est refusée

    Plan du scénario: Les étapes suivantes sont refusées d'avance
      Étant donné qu'Amélie est à <page>
      Quand elle envoie d'avance les étapes plus lointaines
      Alors elle retrouve <page> et rien n'a changé
      Et aucun courriel n'a été envoyé

      Exemples:
        | page                             |
        | la page de connexion de la CléGC |
        | la page des conditions           |
        | la page du nom d'utilisateur     |
        | la page du mot de passe          |
        | la page des questions            |
        | la page du code QR               |

    Plan du scénario: Les étapes qui suivent un code sont refusées avant ce code
      Étant donné qu'Amélie est à <page>
      Quand elle envoie d'avance les étapes plus lointaines
      Alors elle retrouve <page> et rien n'a changé
      Et elle n'a reçu qu'un courriel

      Exemples:
        | page                                       |
        | la page du code reçu par courriel          |
        | la page du code de la méthode par courriel |

  @FL-6
  Règle: Deux envois du même formulaire comptent pour un seul

    Plan du scénario: Un double clic compte pour un seul envoi
      Étant donné qu'Amélie est à <page>
      Quand elle envoie l'étape d'un double clic
      Alors elle est à <suivante>
      Et elle n'a reçu qu'un courriel

      Exemples:
        | page                                       | suivante                                   |
        | la page de l'adresse électronique          | la page du code reçu par courriel          |
        | la page du code reçu par courriel          | la page de confirmation                    |
        | la page de l'adresse qui recevra les codes | la page du code de la méthode par courriel |

    Scénario: Une page que le navigateur avait gardée en mémoire peut être envoyée de nouveau
      Étant donné qu'Amélie est à la page de l'adresse électronique
      Quand elle retrouve la page envoyée, que le navigateur avait gardée en mémoire
      Alors elle peut continuer
      Et elle n'a reçu qu'un courriel

    Plan du scénario: Des envois au même moment n'envoient qu'un courriel
      Étant donné qu'Amélie est à <page>
      Quand elle envoie l'étape 4 fois au même moment
      Alors elle n'a reçu qu'un courriel

      Exemples:
        | page                                       |
        | la page de l'adresse électronique          |
        | la page de l'adresse qui recevra les codes |

    Plan du scénario: Des envois au même moment ne créent qu'un compte et qu'une session
      Étant donné qu'Amélie est à <page>
      Quand elle envoie l'étape 4 fois au même moment
      Alors une seule de ces demandes mène Amélie à <suivante>

      Exemples:
        | page                              | suivante                |
        | la page du code reçu par courriel | la page de confirmation |
        | la page des codes de récupération | son compte d'IRCC       |

  @FL-7
  Règle: Recharger la page, revenir en arrière ou avancer ne défait rien

    Plan du scénario: Recharger la page garde la même étape
      Étant donné qu'Amélie est à <page>
      Quand elle recharge la page
      Alors elle est à <page>
      Et rien n'a changé
      Et elle peut continuer

      Exemples:
        | page                                       |
        | la page de connexion de la CléGC           |
        | la page des conditions                     |
        | la page du nom d'utilisateur               |
        | la page du mot de passe                    |
        | la page des questions                      |
        | la page de l'adresse électronique          |
        | la page du code reçu par courriel          |
        | la page de confirmation                    |
        | la page d'accueil de la CléGC              |
        | la page du choix de la méthode             |
        | la page du code QR                         |
        | la page de l'adresse qui recevra les codes |
        | la page du code de la méthode par courriel |
        | la page des codes de récupération          |

    Plan du scénario: Revenir en arrière montre l'étape faite, ou l'étape en cours
      Étant donné qu'Amélie a fait l'étape de <page>
      Quand elle revient en arrière
      Alors elle est à <vue>
      Et rien n'a changé

      Exemples:
        | page                                       | vue                                        |
        | la page des conditions                     | la page des conditions                     |
        | la page du nom d'utilisateur               | la page du nom d'utilisateur               |
        | la page du mot de passe                    | la page du mot de passe                    |
        | la page des questions                      | la page des questions                      |
        | la page de l'adresse électronique          | la page de l'adresse électronique          |
        | la page du code reçu par courriel          | la page d'accueil de la CléGC              |
        | la page du choix de la méthode             | la page du choix de la méthode             |
        | la page du code QR                         | la page des codes de récupération          |
        | la page de l'adresse qui recevra les codes | la page de l'adresse qui recevra les codes |

    Plan du scénario: Revenir en arrière, puis avancer, ramène à l'étape en cours
      Étant donné qu'Amélie a fait l'étape de <page>
      Quand elle revient en arrière
      Et elle repart en avant
      Alors elle est à <suivante>
      Et rien n'a changé
      Et elle peut continuer

      Exemples:
        | page                                       | suivante                                   |
        | la page des conditions                     | la page du nom d'utilisateur               |
        | la page du nom d'utilisateur               | la page du mot de passe                    |
        | la page du mot de passe                    | la page des questions                      |
        | la page des questions                      | la page de l'adresse électronique          |
        | la page de l'adresse électronique          | la page du code reçu par courriel          |
        | la page du code reçu par courriel          | la page de confirmation                    |
        | la page du choix de la méthode             | la page du code QR                         |
        | la page du code QR                         | la page des codes de récupération          |
        | la page de l'adresse qui recevra les codes | la page du code de la méthode par courriel |

    Scénario: Une étape refaite remplace la première réponse
      Étant donné qu'Amélie a fait l'étape de la page du nom d'utilisateur
      Quand elle revient en arrière
      Et elle choisit le nom d'utilisateur "amelie-2026"
      Alors elle est à la page du mot de passe

    Scénario: Une inscription entière réussit même en rechargeant chaque page
      Étant donné qu'Amélie est à la page de connexion de la CléGC
      Quand elle mène l'inscription à bien en rechargeant chaque page
      Alors elle est en session à IRCC
      Et elle n'a reçu qu'un courriel

  @FL-8
  Règle: Dans deux onglets, l'étape dépassée est refusée et le dit

    Plan du scénario: Une étape faite dans un onglet ne peut pas être refaite dans l'autre
      Étant donné qu'Amélie a fait l'étape de <page> dans un deuxième onglet
      Quand elle fait la même étape dans le premier onglet
      Alors elle lit que l'étape a changé dans une autre fenêtre
      Et rien n'a changé

      Exemples:
        | page                                       |
        | la page du nom d'utilisateur               |
        | la page du mot de passe                    |
        | la page des questions                      |
        | la page de l'adresse électronique          |
        | la page du choix de la méthode             |
        | la page du code QR                         |
        | la page de l'adresse qui recevra les codes |
        | la page du code de la méthode par courriel |

    Plan du scénario: Une étape qui identifie la personne rend invalides les formulaires de l'autre onglet
      Étant donné qu'Amélie a fait l'étape de <page> dans un deuxième onglet
      Quand elle fait la même étape dans le premier onglet
      Alors elle lit l'erreur 403 et rien ne change

      Exemples:
        | page                              |
        | la page du code reçu par courriel |
        | la page des codes de récupération |
