# language: fr
@faq-1
Fonctionnalité: Les services que la CléGC ouvre
  Une même CléGC sert à toutes les demandes : venir au pays, y rester, devenir citoyen.

  Règle: Chaque service permet de commencer, de garder, de soumettre et de suivre une demande

    Plan du scénario: Un brouillon devient une demande soumise et suivie
      Étant donné qu'Amélie a un profil à IRCC
      Et qu'elle est en session à IRCC
      Quand elle commence une demande pour <service>
      Et elle enregistre le brouillon
      Alors elle lit que le brouillon est enregistré
      Quand elle reprend son brouillon pour <service>
      Et elle soumet la demande
      Alors elle lit que la demande est soumise
      Et elle lit un numéro de demande fait d'une lettre et de neuf chiffres
      Et elle suit une seule demande pour <service>, reçue

      Exemples:
        | service                                  |
        | l'Entrée express                         |
        | un visa de visiteur                      |
        | un permis d'études                       |
        | un permis de travail                     |
        | une carte de résident permanent          |
        | la citoyenneté                           |
        | un parrainage familial                   |
        | le programme des candidats des provinces |
        | un permis de travail transitoire         |

  @role-1
  Règle: La même CléGC ouvre tous les services

    Scénario: Toutes les demandes sont dans un seul compte
      Étant donné qu'Amélie a soumis ces demandes
        | l'Entrée express                         | 2026-01-01 | reçue |
        | un visa de visiteur                      | 2026-01-02 | reçue |
        | un permis d'études                       | 2026-01-03 | reçue |
        | un permis de travail                     | 2026-01-04 | reçue |
        | une carte de résident permanent          | 2026-01-05 | reçue |
        | la citoyenneté                           | 2026-01-06 | reçue |
        | un parrainage familial                   | 2026-01-07 | reçue |
        | le programme des candidats des provinces | 2026-01-08 | reçue |
        | un permis de travail transitoire         | 2026-01-09 | reçue |
      Et qu'elle est à la page d'ouverture de compte d'IRCC
      Quand elle choisit « Ouvrir une session avec une CléGC »
      Et elle ouvre une session
      Et elle donne le code affiché par son application
      Alors elle lit ses demandes dans cet ordre
        | l'Entrée express                         | 2026-01-01 | reçue |
        | un visa de visiteur                      | 2026-01-02 | reçue |
        | un permis d'études                       | 2026-01-03 | reçue |
        | un permis de travail                     | 2026-01-04 | reçue |
        | une carte de résident permanent          | 2026-01-05 | reçue |
        | la citoyenneté                           | 2026-01-06 | reçue |
        | un parrainage familial                   | 2026-01-07 | reçue |
        | le programme des candidats des provinces | 2026-01-08 | reçue |
        | un permis de travail transitoire         | 2026-01-09 | reçue |

  Règle: Un brouillon peut être repris, une demande soumise ne change plus

    Scénario: Continuer sans choisir de service est refusé
      Étant donné qu'Amélie est à la page du choix du service
      Quand elle choisit « Continuer »
      Alors elle lit qu'il faut choisir un service et rien ne change

    Scénario: Un brouillon garde ce qui était écrit
      Étant donné qu'Amélie est à la page d'une demande à remplir
      Quand elle enregistre le brouillon
      Et elle reprend son brouillon pour un permis d'études
      Alors elle retrouve "…" dans le texte de la demande

    Scénario: Un brouillon peut être repris un autre jour
      Étant donné qu'Amélie est à la page d'une demande à remplir
      Quand elle enregistre le brouillon
      Et 1 jour passe
      Et elle ouvre une session dans un autre navigateur
      Et elle donne le code affiché par son application
      Et elle reprend son brouillon pour un permis d'études
      Alors elle retrouve "…" dans le texte de la demande

    @FL-6
    Scénario: Un double clic ne soumet qu'une demande
      Étant donné qu'Amélie est à la page d'une demande à remplir
      Quand elle envoie l'étape d'un double clic
      Alors elle suit une seule demande pour un permis d'études, reçue

    @FL-8
    Scénario: Un brouillon soumis dans un onglet ne l'est pas de nouveau dans l'autre
      Étant donné qu'Amélie a soumis le brouillon dans un deuxième onglet
      Quand elle soumet la demande
      Alors elle lit que l'étape a changé dans une autre fenêtre
      Et rien n'a changé

    @FL-7
    Scénario: Une demande soumise ne peut plus être remplie
      Étant donné qu'Amélie est à la page d'une demande soumise
      Quand elle ouvre la page d'une demande à remplir par son adresse
      Alors elle est à la page d'une demande soumise
