# language: fr
@journey
Fonctionnalité: Aller d'une étape à la suivante
  Chaque étape bien faite mène à la suivante, et la dernière à l'accueil.

  Scénario: D'IRCC aux conditions
    Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
    Quand elle demande une CléGC
    Alors elle est à la page des conditions

  Scénario: Des conditions au nom d'utilisateur
    Étant donné qu'Amélie est à la page des conditions
    Quand elle accepte les conditions
    Alors elle est à la page du nom d'utilisateur

  Scénario: Du nom d'utilisateur au mot de passe
    Étant donné qu'Amélie est à la page du nom d'utilisateur
    Quand elle choisit son nom d'utilisateur
    Alors elle est à la page du mot de passe

  Scénario: Du mot de passe aux questions
    Étant donné qu'Amélie est à la page du mot de passe
    Quand elle choisit son mot de passe
    Alors elle est à la page des questions

  Scénario: Du code reçu à la confirmation
    Étant donné qu'Amélie a reçu un code
    Quand elle confirme son adresse électronique
    Alors elle lit que son adresse est confirmée

  Scénario: Interrompue avant le deuxième facteur, elle reprend à l'accueil
    Étant donné qu'Amélie a un compte
    Et qu'elle est à la page de connexion de la CléGC
    Quand elle ouvre une session
    Alors elle est à la page d'accueil de la CléGC
    Et elle lit que l'authentification à deux facteurs reste à activer
