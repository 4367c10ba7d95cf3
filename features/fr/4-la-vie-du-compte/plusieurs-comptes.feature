# language: fr
@faq-7
Fonctionnalité: Plusieurs comptes
  Une demande est dans un seul compte. Pour la voir dans un autre, la personne l'y lie elle-même, en sachant ce que cela change.

  Règle: Une demande ne se voit que dans le compte où elle est

    Scénario: Une deuxième CléGC ouvre un compte vide
      Étant donné qu'Amélie a soumis une demande pour un permis d'études sous une autre CléGC
      Et qu'elle a un profil à IRCC
      Et qu'elle est en session à IRCC
      Alors elle ne voit aucune demande dans son compte

  Règle: La personne lie la demande par son numéro

    Scénario: La personne accepte que la demande change de compte
      Étant donné qu'Amélie a soumis une demande pour un permis d'études sous une autre CléGC
      Et qu'elle a un profil à IRCC
      Et qu'elle est en session à IRCC
      Quand elle lie sa demande par son numéro
      Alors elle est à la page du changement de compte
      Quand elle accepte que la demande change de compte
      Alors elle lit que la demande est liée à ce compte
      Et elle suit une seule demande pour un permis d'études, reçue
      Et elle ne reçoit que l'avis de la demande passée à un autre compte
      Quand elle ouvre de nouveau son premier compte
      Alors elle ne voit aucune demande dans son compte

    Scénario: La demande liée au deuxième compte y reste
      Étant donné qu'Amélie a soumis une demande pour un permis d'études sous une autre CléGC
      Et qu'elle a un profil à IRCC
      Et qu'elle est en session à IRCC
      Quand elle lie sa demande par son numéro
      Et elle accepte que la demande change de compte
      Et elle ouvre de nouveau son premier compte
      Alors elle ne voit aucune demande dans son compte
      Quand elle ouvre de nouveau son deuxième compte
      Alors elle suit une seule demande pour un permis d'études, reçue

    Scénario: Une demande envoyée sur papier est liée sans quitter de compte
      Étant donné qu'Amélie a un profil à IRCC
      Et qu'elle a envoyé sur papier une demande pour la citoyenneté
      Et qu'elle est en session à IRCC
      Quand elle lie sa demande par son numéro
      Alors elle lit que la demande est liée à ce compte
      Et elle suit une seule demande pour la citoyenneté, reçue

    Scénario: Avant de lier, la personne relit ce qu'elle a écrit
      Étant donné qu'Amélie a envoyé sur papier une demande pour la citoyenneté
      Et qu'elle est en session à IRCC
      Quand elle donne le numéro de sa demande
      Alors elle lit ce qu'il faut vérifier avant de lier
      Quand elle choisit « Corriger »
      Alors elle est à la page de liaison par le numéro

    Scénario: Tant que la personne n'accepte pas, la demande reste où elle est
      Étant donné qu'Amélie est à la page du changement de compte
      Quand elle choisit « Lier la demande »
      Alors elle lit qu'il faut accepter le changement de compte et rien ne change

    Scénario: Une fois la demande liée, il ne reste rien de ce qu'on a écrit
      Étant donné qu'Amélie a envoyé sur papier une demande pour la citoyenneté
      Et qu'elle est en session à IRCC
      Quand elle lie sa demande par son numéro
      Et elle ouvre la page de vérification par son adresse
      Alors elle est à la page de liaison

    @EV-11
    Scénario: Lier une demande ne touche pas à celle que quelqu'un d'autre est en train de lier
      Étant donné qu'Amélie est à la page du changement de compte
      Et que Benoît a envoyé sur papier une demande pour la citoyenneté
      Et qu'il est en session à IRCC
      Quand Benoît lie sa demande par son numéro
      Et Amélie accepte que la demande change de compte
      Alors elle lit que la demande est liée à ce compte
      Et elle suit une seule demande pour un permis d'études, reçue

    Scénario: Une demande déjà dans le compte n'est pas liée de nouveau
      Étant donné qu'Amélie a soumis une demande pour un permis d'études
      Et qu'elle est en session à IRCC
      Quand elle lie sa demande par son numéro
      Alors elle lit que la demande est déjà dans ce compte
      Et rien n'a changé

    Scénario: La page de vérification ne s'ouvre pas avant le choix de la demande
      Étant donné qu'Amélie est à la page du profil
      Quand elle ouvre la page de vérification par son adresse
      Alors elle est à la page de liaison

    Scénario: Continuer sans choisir comment retrouver la demande est refusé
      Étant donné qu'Amélie est à la page de liaison
      Quand elle choisit « Continuer »
      Alors elle lit qu'il faut choisir une façon de la retrouver et rien ne change

  Règle: Ce qui ne correspond pas est refusé

    Plan du scénario: Le numéro ou la date d'une autre demande est refusé
      Étant donné qu'Amélie a envoyé sur papier une demande pour la citoyenneté
      Et qu'elle est en session à IRCC
      Quand elle lie sa demande par son numéro avec <texte> dans <champ>
      Alors elle lit qu'aucune demande ne correspond exactement
      Et rien n'a changé

      Exemples:
        | texte        | champ                   |
        | "C000000000" | le numéro de la demande |
        | "1949-12-31" | la date de naissance    |

    Scénario: La demande d'une autre personne est refusée, même avec ses renseignements
      Étant donné que Benoît a envoyé sur papier une demande pour la citoyenneté
      Et qu'Amélie a un profil à IRCC
      Et qu'elle est en session à IRCC
      Quand elle lie la demande de Benoît par son numéro
      Alors elle lit qu'aucune demande ne correspond exactement
      Et rien n'a changé

    Plan du scénario: Un numéro de demande mal formé est refusé
      Étant donné qu'Amélie a envoyé sur papier une demande pour la citoyenneté
      Et qu'elle est à la page de liaison par le numéro
      Quand elle donne <texte> dans le numéro de la demande pour lier sa demande
      Alors elle lit que le numéro de demande n'est pas valide et rien ne change

      Exemples:
        | texte         |
        | "C12345678"   |
        | "C1234567890" |
        | "1234567890"  |
