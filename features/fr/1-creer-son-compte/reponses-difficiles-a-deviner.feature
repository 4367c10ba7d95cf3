# language: fr
@conseil-3
Fonctionnalité: Choisir des réponses difficiles à deviner
  Une réponse contenue dans la question ou dans le nom d'utilisateur ne protège rien.

  Plan du scénario: Une réponse contenue dans sa question est refusée
    Étant donné qu'Amélie est à la page des questions
    Quand elle répond <réponse> à la question « Quel est votre souvenir d'enfance préféré ? »
    Alors elle lit que la réponse est dans la question et rien ne change

    Exemples:
      | réponse                                       |
      | "souvenir"                                    |
      | " ENFANCE "                                   |
      | "Quel est votre souvenir d’enfance préféré ?" |

  Plan du scénario: Une réponse contenue dans le nom d'utilisateur est refusée
    Étant donné qu'Amélie a choisi le nom d'utilisateur <nom> et son mot de passe
    Quand elle répond <réponse> à la première question
    Alors elle lit que la réponse est dans le nom d'utilisateur et rien ne change

    Exemples:
      | nom          | réponse  |
      | "amelie.roy" | "amelie" |
      | "amelie.roy" | " ROY "  |
      | "Élise.Roy"  | "élise"  |
