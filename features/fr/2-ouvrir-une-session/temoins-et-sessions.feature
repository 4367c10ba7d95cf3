# language: fr
@session
Fonctionnalité: Témoins et sessions
  Un témoin relie le navigateur à sa session. Il change à chaque étape qui identifie la personne, et ne sert qu'au navigateur qui l'a reçu.

  @SE-1
  Règle: La session change de témoin à chaque étape qui identifie la personne, et l'ancien n'ouvre plus rien

    Scénario: Confirmer l'adresse renouvelle la session
      Étant donné qu'Amélie a reçu un code
      Et que Mallory a copié le témoin de session d'Amélie
      Quand Amélie colle le code reçu
      Alors elle est à la page de confirmation
      Et Mallory n'a de session, ouverte ou commencée, ni à la CléGC ni à IRCC

    Scénario: Activer le deuxième facteur renouvelle la session, à la CléGC comme à IRCC
      Étant donné qu'Amélie voit ses codes de récupération
      Et que Mallory a copié le témoin de session d'Amélie
      Quand Amélie garde ses codes de récupération
      Alors elle est en session à IRCC
      Et Mallory n'a de session, ouverte ou commencée, ni à la CléGC ni à IRCC

  @SE-2
  Règle: Un témoin imposé n'ouvre rien à la personne qui l'impose

    Scénario: Le site n'adopte pas un témoin inventé
      Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
      Et que Mallory a inventé un témoin de session et l'a imposé à Amélie
      Quand Amélie demande une CléGC
      Alors elle est à la page des conditions
      Et Mallory n'a de session, ouverte ou commencée, ni à la CléGC ni à IRCC

    Scénario: Commencer une inscription pour une autre personne n'ouvre pas son compte
      Étant donné que Mallory est à la page de l'adresse électronique
      Et qu'il a imposé son témoin de session à Amélie
      Quand Amélie ouvre la page de l'adresse électronique par son adresse
      Et elle donne son adresse électronique
      Et elle confirme son adresse électronique
      Alors elle est à la page de confirmation
      Et Mallory n'a de session, ouverte ou commencée, ni à la CléGC ni à IRCC

  @SE-3 @SE-4
  Règle: Un témoin reste à son hôte, à la liaison sûre et à la visite

    Scénario: Tous les témoins d'une inscription sont protégés
      Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
      Quand elle mène l'inscription à bien par code QR
      Alors chaque témoin reçu par Amélie n'est lié qu'à l'hôte qui l'a donné
      Et chaque témoin reçu par Amélie ne voyage qu'en liaison sûre
      Et chaque témoin reçu par Amélie reste hors de portée des scripts
      Et chaque témoin reçu par Amélie n'accompagne pas les formulaires d'un autre site
      Et chaque témoin reçu par Amélie disparaît avec le navigateur
      Et les scripts de la page ne voient aucun témoin d'Amélie

    @SE-4
    Scénario: Fermer le navigateur ferme la session
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle ouvre une session
      Et elle donne le code affiché par son application
      Alors elle est à son compte d'IRCC
      Quand elle ferme son navigateur et revient à la même page
      Alors elle n'a de session, ouverte ou commencée, ni à la CléGC ni à IRCC

    @SE-4
    Scénario: La session ne revient pas quand on rouvre le navigateur plus tard
      Étant donné qu'Amélie a un compte protégé par l'application
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle ouvre une session
      Et elle donne le code affiché par son application
      Alors elle est à son compte d'IRCC
      Quand elle ferme son navigateur
      Et 5 minutes passent
      Et elle rouvre son navigateur à la même page
      Alors elle n'a de session, ouverte ou commencée, ni à la CléGC ni à IRCC
