# language: fr
@new-key
Fonctionnalité: Une nouvelle CléGC, les mêmes demandes
  Les demandes restent à IRCC, même si une CléGC n'ouvre plus rien. La personne les lie elle-même à une autre CléGC.

  @faq-2
  Scénario: Après un compte désactivé, la demande est suivie dans un nouveau compte
    Étant donné qu'Amélie a soumis une demande pour un permis d'études
    Quand 2 ans passent
    Et elle ouvre la page d'ouverture de compte d'IRCC par son adresse
    Et elle choisit « Ouvrir une session avec une CléGC »
    Et elle tente d'ouvrir une session
    Alors elle est à la page du compte désactivé
    Quand elle s'inscrit de nouveau sous un autre nom d'utilisateur, par courriel
    Et elle crée son profil
    Et elle lie sa demande par son numéro
    Et elle accepte que la demande change de compte
    Alors elle lit que la demande est liée à ce compte
    Et elle suit une seule demande pour un permis d'études, reçue
    Et elle n'a pas vu plus de 29 pages

  @faq-4
  Scénario: Après un compte verrouillé, la demande est suivie dans un nouveau compte
    Étant donné qu'Amélie a soumis une demande pour un permis de travail
    Et que le mot de passe d'Amélie est verrouillé
    Et qu'elle est à la page de connexion de la CléGC
    Quand elle tente d'ouvrir une session
    Alors elle lit que les identifiants sont incorrects
    Quand elle choisit « Compte verrouillé ? »
    Et elle s'inscrit de nouveau sous un autre nom d'utilisateur, par code QR
    Et elle crée son profil
    Et elle lie sa demande par son numéro
    Et elle accepte que la demande change de compte
    Alors elle suit une seule demande pour un permis de travail, reçue

  @faq-9
  Scénario: Après un compte supprimé, la demande est suivie dans un nouveau compte
    Étant donné qu'Amélie a soumis une demande pour la citoyenneté
    Et qu'elle est en session à IRCC
    Et qu'elle a supprimé son compte dans un autre navigateur
    Quand elle ouvre la page d'ouverture de compte d'IRCC par son adresse
    Et elle choisit « Ouvrir une session avec une CléGC »
    Et elle tente d'ouvrir une session
    Alors elle lit que les identifiants sont incorrects
    Quand elle s'inscrit de nouveau sous un autre nom d'utilisateur, par courriel
    Et elle crée son profil
    Alors elle ne voit aucune demande dans son compte
    Quand elle lie sa demande par son numéro
    Et elle accepte que la demande change de compte
    Alors elle suit une seule demande pour la citoyenneté, reçue

  @faq-9
  Scénario: Après un compte supprimé, le document et la requête sont encore à IRCC
    Étant donné qu'Amélie a envoyé un PDF à l'appui de sa demande
    Et qu'IRCC a envoyé à Amélie une demande d'examen médical au sujet de sa demande pour un permis d'études
    Quand elle ouvre la page de suppression par son adresse
    Alors elle lit que ce qui a été présenté restera à IRCC
    Quand elle confirme la suppression
    Et elle ouvre la page d'ouverture de compte d'IRCC par son adresse
    Et elle choisit « Ouvrir une session avec une CléGC »
    Et elle s'inscrit de nouveau sous un autre nom d'utilisateur, par courriel
    Et elle crée son profil
    Et elle lie sa demande par son numéro
    Et elle accepte que la demande change de compte
    Alors elle voit une requête qui attend une réponse sur sa demande pour un permis d'études
    Quand elle ouvre la page des documents par son adresse
    Alors elle retrouve un PDF à l'octet près

  @faq-8
  Scénario: La carte de résident permanent peut être liée au nouveau compte
    Étant donné qu'Amélie a une carte de résident permanent liée à un compte désactivé
    Et qu'elle est à la page d'ouverture de compte d'IRCC
    Quand elle choisit « Ouvrir une session avec une CléGC »
    Et elle s'inscrit de nouveau sous un autre nom d'utilisateur, par courriel
    Et elle crée son profil
    Et elle lie sa carte de résident permanent
    Et elle accepte que la demande change de compte
    Alors elle suit une seule demande pour une carte de résident permanent, approuvée
