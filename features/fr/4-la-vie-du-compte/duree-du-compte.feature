# language: fr
@faq-2
Fonctionnalité: La durée du compte
  Un compte n'a pas de date de fin. La personne qui ne s'en sert plus est prévenue ; après deux ans, le compte est désactivé.

  @FL-12
  Règle: Un compte est désactivé après deux ans sans session, à la seconde près

    Plan du scénario: Le compte reste actif jusqu'à la dernière seconde
      Étant donné qu'Amélie a un compte protégé par l'application
      Quand <délai> passent
      Et elle ouvre une session dans un autre navigateur
      Alors elle est à <page>

      Exemples:
        | délai                                      | page                        |
        | 729 jours 23 heures 59 minutes 59 secondes | la page du deuxième facteur |
        | 2 ans                                      | la page du compte désactivé |
        | 2 ans 1 seconde                            | la page du compte désactivé |

    Scénario: La fin compte aussi entre le mot de passe et le deuxième facteur
      Étant donné qu'Amélie a un compte protégé par l'application
      Quand 729 jours 23 heures 59 minutes passent
      Et elle ouvre une session dans un autre navigateur
      Et 60 secondes passent
      Et elle donne le code affiché par son application
      Alors elle est à la page du compte désactivé

    Scénario: Le mot de passe sans le deuxième facteur ne prolonge rien
      Étant donné qu'Amélie a un compte protégé par l'application
      Quand 700 jours passent
      Et elle ouvre une session dans un autre navigateur
      Et 30 jours passent
      Et elle tente d'ouvrir une session dans un autre navigateur
      Alors elle est à la page du compte désactivé

    Scénario: Une page déjà ouverte ne prolonge rien
      Étant donné qu'Amélie est à la page du deuxième facteur
      Quand 2 ans passent
      Et elle recharge la page
      Alors elle est à la page qui renvoie au service

  Règle: Des courriels préviennent avant la fin

    Plan du scénario: Un rappel arrive soixante, trente et sept jours avant la fin
      Étant donné qu'Amélie a un compte protégé par l'application
      Quand <délai> passent
      Alors <issue>

      Exemples:
        | délai                                      | issue                           |
        | 669 jours 23 heures 59 minutes 59 secondes | elle n'a reçu aucun courriel    |
        | 670 jours                                  | elle a reçu 1 courriel en tout  |
        | 699 jours 23 heures 59 minutes 59 secondes | elle a reçu 1 courriel en tout  |
        | 700 jours                                  | elle a reçu 2 courriels en tout |
        | 722 jours 23 heures 59 minutes 59 secondes | elle a reçu 2 courriels en tout |
        | 723 jours                                  | elle a reçu 3 courriels en tout |
        | 3 ans                                      | elle a reçu 3 courriels en tout |

    Plan du scénario: Le rappel dit combien de jours il reste
      Étant donné qu'Amélie a un compte protégé par l'application
      Quand <délai> passent
      Alors elle reçoit l'avis de la désactivation prochaine
      Et elle lit dans un courriel que <avis>
      Et elle ne lit dans ses courriels aucun de ses secrets

      Exemples:
        | délai     | avis                        |
        | 670 jours | il reste 60 jours au compte |
        | 700 jours | il reste 30 jours au compte |
        | 723 jours | il reste 7 jours au compte  |

    @LG-1 @LG-3 @LG-4
    Scénario: Le rappel est dans la langue de la personne
      Étant donné qu'Amélie a un compte protégé par l'application
      Quand 670 jours passent
      Alors elle lit un courriel dans sa langue, avec tous ses accents

    @EM-10
    Scénario: Un rappel qui n'a pas pu être envoyé est envoyé plus tard, une seule fois
      Étant donné qu'Amélie a un compte protégé par l'application
      Et que le serveur de courriel ne répond plus
      Quand 672 jours passent
      Et le serveur de courriel répond de nouveau
      Et 2 jours passent
      Alors elle ne reçoit que l'avis de la désactivation prochaine
      Et elle lit dans un courriel qu'il reste 57 jours au compte

    Scénario: Les rappels arrivent à l'adresse changée
      Étant donné qu'Amélie est en session à la CléGC
      Et qu'elle a changé son adresse électronique dans un autre navigateur
      Quand 670 jours passent
      Alors elle reçoit l'avis de la désactivation prochaine
      Et elle ne reçoit à son ancienne adresse que l'avis de l'adresse changée

  Règle: Ouvrir une session garde le compte, et remet les rappels à plus tard

    Scénario: Une session ouverte après un rappel garde le compte actif
      Étant donné qu'Amélie a un compte protégé par l'application
      Quand 723 jours passent
      Et elle ouvre une session dans un autre navigateur
      Et elle donne le code affiché par son application
      Et 729 jours passent
      Et elle ouvre une session dans un autre navigateur
      Alors elle est à la page du deuxième facteur

    Scénario: Deux ans après, les rappels recommencent
      Étant donné qu'Amélie a un compte protégé par l'application
      Quand 723 jours passent
      Et elle ouvre une session dans un autre navigateur
      Et elle donne le code affiché par son application
      Et 670 jours passent
      Alors elle a reçu 4 courriels en tout
      Et elle lit dans un courriel qu'il reste 60 jours au compte

    Scénario: Tant que la nouvelle fin est loin, aucun rappel n'est envoyé
      Étant donné qu'Amélie a un compte protégé par l'application
      Quand 723 jours passent
      Et elle ouvre une session dans un autre navigateur
      Et elle donne le code affiché par son application
      Et 669 jours passent
      Alors elle est en session à IRCC
      Et elle a reçu 3 courriels en tout

  @EN-1
  Règle: Après la fin, seule la personne qui donne le bon mot de passe apprend quoi faire

    Scénario: Le compte désactivé mène à une nouvelle CléGC et aux demandes à lier
      Étant donné qu'Amélie a un compte protégé par l'application
      Quand 2 ans passent
      Et elle ouvre une session dans un autre navigateur
      Alors elle lit qu'il faut lier ses demandes, restées à IRCC
      Quand elle choisit « S'enregistrer »
      Alors elle est à la page des conditions

    Scénario: Un mot de passe erroné ne révèle pas que le compte est désactivé
      Étant donné que Benoît est à la page de connexion de la CléGC
      Et qu'Amélie a un compte désactivé
      Et qu'elle est à la page de connexion de la CléGC
      Quand Benoît tente d'ouvrir une session avec un nom d'utilisateur inconnu
      Et Amélie tente d'ouvrir une session avec un mot de passe erroné
      Alors elle voit la même page que Benoît

    @LK-2
    Scénario: Un compte désactivé et verrouillé ne révèle rien non plus
      Étant donné qu'Amélie a un compte désactivé
      Et que le mot de passe d'Amélie est verrouillé
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle tente d'ouvrir une session
      Alors elle lit que les identifiants sont incorrects

    @FL-12
    Scénario: Remplacer un mot de passe oublié ne réactive pas le compte
      Étant donné qu'Amélie a un compte désactivé
      Et qu'elle est à la page du nouveau mot de passe
      Quand elle choisit un nouveau mot de passe
      Et elle tente d'ouvrir une session dans un autre navigateur
      Alors elle est à la page du compte désactivé

    Scénario: Le nom d'utilisateur d'un compte désactivé reste pris
      Étant donné que Benoît a un compte désactivé
      Et qu'Amélie est à la page du nom d'utilisateur
      Quand elle choisit le nom d'utilisateur de Benoît
      Alors elle lit que le nom d'utilisateur est déjà pris et rien ne change

  Règle: La personne tient ses renseignements à jour

    Plan du scénario: Chaque renseignement peut être changé depuis la page d'accueil
      Étant donné qu'Amélie est en session à la CléGC
      Quand elle choisit <bouton>
      Alors elle est à la page du mot de passe actuel

      Exemples:
        | bouton                                              |
        | « Changer le mot de passe »                         |
        | « Changer les questions de récupération »           |
        | « Changer l'adresse électronique »                  |
        | « Changer la méthode ou les codes de récupération » |
