# language: fr
@pourquoi-1
Fonctionnalité: Avoir un profil Entrée express
  Avec un compte, la personne crée un profil, le garde en brouillon, le soumet et attend une invitation.

  Règle: Il faut ouvrir une session pour avoir un profil

    Scénario: Depuis la page d'IRCC, le profil demande d'ouvrir une session
      Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
      Quand elle choisit « Mon profil Entrée express »
      Alors elle lit qu'il faut d'abord ouvrir une session

    Scénario: Le profil demandé s'ouvre après l'ouverture de session
      Étant donné qu'Amélie a un profil à IRCC
      Et qu'elle est à la page d'ouverture de compte d'IRCC
      Quand elle choisit « Mon profil Entrée express »
      Et elle choisit « Ouvrir une session avec une CléGC »
      Et elle ouvre une session
      Et elle donne le code affiché par son application
      Alors elle est à la page du profil Entrée express

    Scénario: La personne sans compte arrive au profil après s'être inscrite
      Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
      Quand elle choisit « Mon profil Entrée express »
      Et elle mène l'inscription à bien par courriel
      Et elle crée son profil
      Alors elle est à la page du profil Entrée express

  Règle: Un profil commence par un brouillon, puis est soumis

    Scénario: Le profil peut être créé, gardé et soumis
      Étant donné qu'Amélie est à la page du profil Entrée express
      Quand elle choisit « Créer mon profil Entrée express »
      Et elle enregistre le brouillon
      Et elle ouvre la page du profil Entrée express par son adresse
      Et elle choisit « Reprendre mon profil Entrée express »
      Et elle soumet la demande
      Alors elle suit une seule demande pour l'Entrée express, reçue
