# language: fr
@conseil-4
Fonctionnalité: Un mot de passe volé ne suffit pas
  Le nom d'utilisateur et le mot de passe d'une personne n'ouvrent rien sans son deuxième facteur.

  Scénario: Le voleur s'arrête à la page du deuxième facteur
    Étant donné qu'Amélie a un compte protégé par l'application
    Et que Benoît est à la page de connexion de la CléGC
    Quand il ouvre une session avec le nom d'utilisateur et le mot de passe volés à Amélie
    Alors il est à la page du deuxième facteur
    Et il n'a de session, ouverte ou commencée, ni à la CléGC ni à IRCC

  Plan du scénario: Aucune page ne laisse passer le voleur
    Étant donné qu'Amélie a un compte protégé par l'application
    Et que Benoît a ouvert une session avec le nom d'utilisateur et le mot de passe volés à Amélie
    Quand il ouvre <page> par son adresse
    Alors il est à la page du deuxième facteur
    Et rien n'a changé

    Exemples:
      | page                              |
      | la page d'accueil de la CléGC     |
      | la page du choix de la méthode    |
      | la page du mot de passe actuel    |
      | la page du renouvellement         |
      | la page des codes de récupération |

  Scénario: Le voleur n'entre pas par IRCC
    Étant donné qu'Amélie a un compte protégé par l'application
    Et que Benoît a ouvert une session avec le nom d'utilisateur et le mot de passe volés à Amélie
    Quand il ouvre la page d'ouverture de compte d'IRCC par son adresse
    Et il choisit « Ouvrir une session avec une CléGC »
    Alors il est à la page du deuxième facteur

  Scénario: Le code de l'application du voleur n'ouvre rien
    Étant donné qu'Amélie a un compte protégé par l'application
    Et que Benoît a un compte protégé par l'application
    Et qu'il a ouvert une session avec le nom d'utilisateur et le mot de passe volés à Amélie
    Quand il donne le code affiché par son application
    Alors il lit que le code de l'application n'est pas le bon et rien ne change

  Scénario: Un code deviné n'ouvre rien
    Étant donné qu'Amélie a un compte protégé par l'application
    Et que Benoît a ouvert une session avec le nom d'utilisateur et le mot de passe volés à Amélie
    Quand il donne un code d'application erroné
    Alors il lit que le code de l'application n'est pas le bon et rien ne change

  Scénario: Un code reçu par courriel arrive à la personne, pas au voleur
    Étant donné qu'Amélie a un compte protégé par le courriel
    Et que Benoît est à la page de connexion de la CléGC
    Quand il ouvre une session avec le nom d'utilisateur et le mot de passe volés à Amélie
    Alors Amélie ne reçoit que le courriel du code de session
    Et Benoît n'a reçu aucun courriel

  @LK-11
  Scénario: Quand un voleur devine des codes, la personne apprend que son mot de passe est connu
    Étant donné qu'Amélie a un compte protégé par l'application
    Et que quelqu'un a déjà donné 4 codes erronés pour le compte d'Amélie
    Et que Benoît a un compte protégé par l'application
    Et qu'il a ouvert une session avec le nom d'utilisateur et le mot de passe volés à Amélie
    Quand il donne le code affiché par son application
    Alors il lit que le deuxième facteur est verrouillé pendant 15 minutes et rien ne change
    Et Amélie lit dans un courriel que quelqu'un connaît son mot de passe
