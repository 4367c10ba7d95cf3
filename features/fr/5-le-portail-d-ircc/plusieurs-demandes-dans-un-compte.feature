# language: fr
@faq-10
Fonctionnalité: Plusieurs demandes dans un seul compte
  Un tableau de bord les montre toutes, par service et par date, avec leur état ; toutes portent les mêmes renseignements sur la personne.

  Règle: À la première visite, la personne crée son profil

    Scénario: Le profil ouvre le portail
      Étant donné qu'Amélie est en session à IRCC
      Quand elle crée son profil
      Alors elle lit que le profil est créé
      Et elle lit son nom dans son compte
      Et elle ne voit aucune demande dans son compte

    @AX-9
    Scénario: L'adresse que la CléGC connaît n'est pas redemandée
      Étant donné qu'Amélie est en session à IRCC
      Quand elle choisit « Créer mon profil »
      Alors elle n'a pas à redonner l'adresse électronique

    @FL-1
    Plan du scénario: Sans profil, rien d'autre ne s'ouvre
      Étant donné qu'Amélie est en session à IRCC
      Quand elle ouvre <page> par son adresse
      Alors elle lit qu'il faut d'abord créer son profil
      Et elle peut créer son profil

      Exemples:
        | page                            |
        | la page du choix du service     |
        | la page d'une demande à remplir |
        | la page d'une demande soumise   |

    Plan du scénario: Un profil incomplet ou mal formé est refusé
      Étant donné qu'Amélie est à la page de création du profil
      Quand elle enregistre son profil avec <texte> dans <champ>
      Alors elle lit que <refus> et rien ne change

      Exemples:
        | texte            | champ                  | refus                                 |
        | " "              | le prénom              | le prénom manque                      |
        | ""               | le nom de famille      | le nom de famille manque              |
        | "23 avril 1990"  | la date de naissance   | la date de naissance n'est pas valide |
        | "1990-02-30"     | la date de naissance   | la date de naissance n'est pas valide |
        | "2026-03-02"     | la date de naissance   | la date de naissance n'est pas valide |
        | "amelie@exemple" | l'adresse électronique | l'adresse n'est pas complète          |

    Scénario: Le profil peut être mis à jour
      Étant donné qu'Amélie est à la page du profil
      Quand elle enregistre son profil avec "Amélie-Rose" dans le prénom
      Alors elle lit que le profil est à jour

  Règle: Le tableau de bord classe les demandes par service et par date

    Scénario: Chaque demande est à sa place, avec son état
      Étant donné qu'Amélie a soumis ces demandes
        | un permis de travail | 2026-01-15 | reçue         |
        | un visa de visiteur  | 2025-11-30 | fermée        |
        | un permis d'études   | 2025-06-02 | approuvée     |
        | un permis d'études   | 2026-02-20 | en traitement |
      Et qu'elle est en session à IRCC
      Alors elle lit ses demandes dans cet ordre
        | un visa de visiteur  | 2025-11-30 | fermée        |
        | un permis d'études   | 2026-02-20 | en traitement |
        | un permis d'études   | 2025-06-02 | approuvée     |
        | un permis de travail | 2026-01-15 | reçue         |

    Plan du scénario: Une demande porte la date du jour à Toronto
      Étant donné qu'il est <heure>
      Et qu'Amélie est à la page d'une demande à remplir
      Quand elle soumet la demande
      Et elle ouvre son compte d'IRCC par son adresse
      Alors elle lit ses demandes dans cet ordre
        | un permis d'études | <date> | reçue |

      Exemples:
        | heure   | date       |
        | 23 h 59 | 2026-03-02 |
        | minuit  | 2026-03-03 |

    Scénario: Chaque personne ne voit que ses demandes
      Étant donné que Benoît a soumis une demande pour un permis d'études
      Et qu'Amélie a un profil à IRCC
      Et qu'elle est en session à IRCC
      Quand elle ouvre la page d'une demande soumise par son adresse
      Alors elle lit l'erreur 404 et rien ne change
      Et elle ne voit aucune demande dans son compte

  Règle: Toutes les demandes portent les mêmes renseignements sur la personne

    @AX-9
    Scénario: Les renseignements du profil sont repris dans la demande
      Étant donné qu'Amélie est à la page d'une demande à remplir
      Quand elle soumet la demande
      Alors elle lit que la demande est soumise

    Plan du scénario: Un renseignement différent du profil est refusé, et nommé
      Étant donné qu'Amélie est à la page d'une demande à remplir
      Quand elle soumet la demande avec <texte> dans <champ>
      Alors elle lit que <refus> et rien ne change

      Exemples:
        | texte                 | champ                  | refus                                          |
        | "Amelie"              | le prénom              | le prénom n'est pas celui du profil            |
        | "Autre"               | le nom de famille      | le nom de famille n'est pas celui du profil    |
        | "1949-12-31"          | la date de naissance   | la date de naissance n'est pas celle du profil |
        | "autre@courriel.test" | l'adresse électronique | l'adresse n'est pas celle du profil            |
        | ""                    | le texte de la demande | il faut dire ce qui est demandé                |
