# language: fr
@faq-11
Fonctionnalité: La CléGC et le portail, deux systèmes
  La clé ouvre, le portail sert : deux adresses, et chacun marche sans les secrets de l'autre.

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

  Scénario: Les deux ne partagent aucun témoin
    Étant donné qu'Amélie a un compte protégé par l'application
    Et qu'elle est à la page d'ouverture de compte d'IRCC
    Quand elle choisit « Ouvrir une session avec une CléGC »
    Et elle ouvre une session
    Et elle donne le code affiché par son application
    Alors elle est en session à IRCC
    Et elle a des témoins de chaque système, dont aucun n'est connu de l'autre

  Scénario: IRCC ne reçoit rien de ce qui se donne à la CléGC
    Étant donné qu'Amélie a un compte protégé par l'application
    Et qu'elle est à la page de connexion de la CléGC
    Quand elle ouvre une session
    Et elle donne le code affiché par son application
    Alors elle est en session à IRCC
    Et elle n'a envoyé aucun de ses secrets à IRCC

  @SE-11
  Règle: Pendant vingt minutes, la CléGC ne redemande rien

    Plan du scénario: La fenêtre dure vingt minutes
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

    Scénario: Une session attendue à moitié n'ouvre rien
      Étant donné qu'Amélie est à la page du deuxième facteur
      Quand elle ouvre la page d'ouverture de compte d'IRCC par son adresse
      Et elle choisit « Ouvrir une session avec une CléGC »
      Alors elle est à la page du deuxième facteur
