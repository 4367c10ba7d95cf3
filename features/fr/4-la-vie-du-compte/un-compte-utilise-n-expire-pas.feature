# language: fr
@faq-3
Fonctionnalité: Un compte utilisé n'expire pas
  Tant que la personne s'en sert, même rarement, le compte reste actif, quel que soit son âge.

  Plan du scénario: Un compte utilisé reste actif pendant des années
    Étant donné qu'Amélie a un compte protégé par l'application
    Et qu'elle a ouvert une session tous les <délai> pendant <durée>
    Quand elle ouvre une session dans un autre navigateur
    Alors elle est à la page du deuxième facteur

    Exemples:
      | délai    | durée  |
      | 30 jours | 10 ans |
      | 23 mois  | 12 ans |

  Scénario: Un compte utilisé chaque mois ne reçoit aucun rappel
    Étant donné qu'Amélie a un compte protégé par l'application
    Et qu'elle a ouvert une session tous les 30 jours pendant 10 ans
    Quand 669 jours passent
    Alors elle n'a reçu aucun courriel

  Scénario: Après des années d'usage, deux ans sans session désactivent le compte
    Étant donné qu'Amélie a un compte protégé par l'application
    Et qu'elle a ouvert une session tous les 30 jours pendant 10 ans
    Quand 2 ans passent
    Et elle tente d'ouvrir une session dans un autre navigateur
    Alors elle est à la page du compte désactivé

  Scénario: Les sessions d'une autre personne ne prolongent pas le compte
    Étant donné qu'Amélie a un compte protégé par l'application
    Et que Benoît a un compte protégé par l'application
    Et qu'il a ouvert une session tous les 30 jours pendant 3 ans
    Quand Amélie tente d'ouvrir une session dans un autre navigateur
    Alors elle est à la page du compte désactivé

  @FL-12
  Scénario: L'inscription compte comme un premier usage
    Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
    Quand 400 jours passent
    Et elle mène l'inscription à bien par courriel
    Et 400 jours passent
    Et elle ouvre une session dans un autre navigateur
    Alors elle est à la page du deuxième facteur
