# language: fr
@journey
Fonctionnalité: Aller d'une étape à la suivante
  Chaque étape bien faite mène à la suivante, et la dernière à l'accueil.

  Scénario: La page d'IRCC mène aux conditions
    Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
    Quand elle demande une CléGC
    Alors elle est à la page des conditions

  Scénario: Les conditions mènent au nom d'utilisateur
    Étant donné qu'Amélie est à la page des conditions
    Quand elle accepte les conditions
    Alors elle est à la page du nom d'utilisateur

  Scénario: Le nom d'utilisateur mène au mot de passe
    Étant donné qu'Amélie est à la page du nom d'utilisateur
    Quand elle choisit son nom d'utilisateur
    Alors elle est à la page du mot de passe

  Scénario: Le mot de passe mène aux questions
    Étant donné qu'Amélie est à la page du mot de passe
    Quand elle choisit son mot de passe
    Alors elle est à la page des questions

  Scénario: Le code reçu mène à la confirmation
    Étant donné qu'Amélie a reçu un code
    Quand elle confirme son adresse électronique
    Alors elle lit que son adresse est confirmée

  Scénario: Une inscription interrompue avant le deuxième facteur reprend à la page d'accueil
    Étant donné qu'Amélie a un compte
    Et qu'elle est à la page de connexion de la CléGC
    Quand elle ouvre une session
    Alors elle est à la page d'accueil de la CléGC
    Et elle lit que l'authentification à deux facteurs reste à activer
