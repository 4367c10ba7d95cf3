# language: fr
@guide-3
Fonctionnalité: Définir les questions de récupération
  Trois questions aideront la personne à revenir. Elle les choisit, et ses réponses restent à elle.

  Règle: Trois questions différentes

    Scénario: Le choix de questions est assez large
      Étant donné qu'Amélie est à la page des questions
      Alors elle peut choisir parmi 12 questions au moins

    Scénario: Trois questions et trois réponses suffisent
      Étant donné qu'Amélie est à la page des questions
      Quand elle choisit ses questions de récupération
      Alors elle est à la page de l'adresse électronique

    Scénario: Deux questions ne suffisent pas
      Étant donné qu'Amélie est à la page des questions
      Quand elle ne choisit que deux questions
      Alors elle lit qu'il manque une question et rien ne change

    Scénario: La même question ne peut pas être choisie deux fois
      Étant donné qu'Amélie est à la page des questions
      Quand elle choisit deux fois la question « Qui vous a appris à lire ? »
      Alors elle lit que la question est déjà choisie et rien ne change

  Règle: Une réponse a au moins trois caractères, tous permis

    Plan du scénario: Une réponse est acceptée ou refusée à la limite près
      Étant donné qu'Amélie est à la page des questions
      Quand elle répond <réponse> à la <place> question
      Alors <issue>

      Exemples:
        | réponse    | place     | issue                                                               |
        | "Zoé"      | première  | elle est à la page de l'adresse électronique                        |
        | "Zo"       | première  | elle lit que la réponse n'a pas la bonne longueur et rien ne change |
        | " Zo "     | deuxième  | elle lit que la réponse n'a pas la bonne longueur et rien ne change |
        | "100 % Zo" | troisième | elle lit que la réponse a un caractère interdit et rien ne change   |
        | "Zo #1"    | première  | elle lit que la réponse a un caractère interdit et rien ne change   |
        | "zo@zo"    | première  | elle lit que la réponse a un caractère interdit et rien ne change   |

    Scénario: La même réponse est refusée la deuxième fois, même en majuscules
      Étant donné qu'Amélie est à la page des questions
      Quand elle donne deux fois la même réponse
      Alors elle lit que la réponse est déjà donnée et rien ne change

  @RQ-5
  Règle: Ce qui est privé le reste

    Scénario: Après un refus, les questions restent choisies, mais il faut redonner les réponses
      Étant donné qu'Amélie est à la page des questions
      Quand elle répond "Zo" à la troisième question
      Alors elle ne voit plus ses réponses
      Et elle retrouve ses questions déjà choisies

    Scénario: Changer de langue garde les questions choisies, mais pas les réponses
      Étant donné qu'Amélie est à la page des questions
      Quand elle remplit la page sans l'envoyer
      Et elle change de langue
      Alors elle retrouve ses questions déjà choisies
      Et elle ne voit plus ses réponses
