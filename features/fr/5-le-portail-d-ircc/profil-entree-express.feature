# language: fr
@pourquoi-1
Fonctionnalité: Son profil Entrée express
  Sans compte, pas de profil. Avec lui, le profil se crée, se garde en brouillon, se soumet, et attend une invitation.

  Règle: Le profil demande d'abord une session, puis s'ouvre

    Scénario: De la page d'IRCC, le profil demande d'ouvrir une session
      Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
      Quand elle choisit « Mon profil Entrée express »
      Alors elle lit qu'il faut d'abord ouvrir une session

    Scénario: Après l'ouverture de session, on est au profil demandé
      Étant donné qu'Amélie a un profil à IRCC
      Et qu'elle est à la page d'ouverture de compte d'IRCC
      Quand elle choisit « Mon profil Entrée express »
      Et elle choisit « Ouvrir une session avec une CléGC »
      Et elle ouvre une session
      Et elle donne le code affiché par son application
      Alors elle est à la page du profil Entrée express

    Scénario: Qui n'avait rien y arrive aussi, une fois inscrit et son nom donné
      Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
      Quand elle choisit « Mon profil Entrée express »
      Et elle mène l'inscription à bien par courriel
      Et elle crée son profil
      Alors elle est à la page du profil Entrée express

  Règle: Du brouillon au profil soumis

    Scénario: Le profil se crée, se garde et se soumet
      Étant donné qu'Amélie est à la page du profil Entrée express
      Quand elle choisit « Créer mon profil Entrée express »
      Et elle enregistre le brouillon
      Et elle ouvre la page du profil Entrée express par son adresse
      Et elle choisit « Reprendre mon profil Entrée express »
      Et elle soumet la demande
      Alors elle suit une seule demande pour l'Entrée express, reçue
