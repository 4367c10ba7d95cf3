# language: fr
@role-2
Fonctionnalité: Être prévenu sans rien dévoiler
  Les messages d'IRCC se lisent dans le compte. Le courriel dit seulement qu'un message attend.

  Contexte:
    Étant donné qu'Amélie a soumis une demande pour un permis d'études

  Scénario: Le courriel ne dit rien du message
    Quand IRCC envoie à Amélie une demande de données biométriques au sujet de sa demande pour un permis d'études
    Alors Amélie ne reçoit que l'avis qu'un message attend
    Et elle ne lit rien d'une demande de données biométriques dans ses courriels, ni de quelle demande il s'agit
    Et elle lit un courriel dans sa langue, avec tous ses accents

  Plan du scénario: Le message se lit dans le compte
    Étant donné qu'IRCC a envoyé à Amélie <message> au sujet de sa demande pour un permis d'études
    Et qu'Amélie est en session à IRCC
    Quand elle lit dans son compte <message> au sujet de sa demande pour un permis d'études
    Alors elle lit ce que dit <message>
    Et elle n'a rien à lire sur sa demande pour un permis d'études

    Exemples:
      | message                             |
      | un accusé de réception              |
      | une demande de données biométriques |
      | une demande d'examen médical        |
      | un avis de décision                 |

  Scénario: Le compte signale les messages non lus
    Étant donné qu'IRCC a envoyé à Amélie un accusé de réception au sujet de sa demande pour un permis d'études
    Et qu'IRCC a envoyé à Amélie un avis de décision au sujet de sa demande pour un permis d'études
    Et qu'Amélie est en session à IRCC
    Alors elle voit deux messages à lire sur sa demande pour un permis d'études

  @FL-4
  Scénario: Demander l'adresse d'un message ne le marque pas comme lu
    Étant donné qu'IRCC a envoyé à Amélie un accusé de réception au sujet de sa demande pour un permis d'études
    Et qu'Amélie est en session à IRCC
    Quand elle ouvre la page d'un message par son adresse
    Alors elle est à la page d'un message
    Et rien n'a changé

  @EM-10
  Scénario: Une panne du courriel n'empêche pas le message d'arriver
    Étant donné que le serveur de courriel ne répond plus
    Et qu'IRCC a envoyé à Amélie un accusé de réception au sujet de sa demande pour un permis d'études
    Et qu'Amélie est en session à IRCC
    Alors elle voit un message à lire sur sa demande pour un permis d'études
    Et le journal du site dit qu'un courriel n'est pas parti

  Scénario: Le message d'une autre personne ne s'ouvre pas
    Étant donné qu'IRCC a envoyé à Amélie un accusé de réception au sujet de sa demande pour un permis d'études
    Et que Benoît a un profil à IRCC
    Et qu'il est en session à IRCC
    Quand il ouvre la page d'un message par son adresse
    Alors il lit l'erreur 404 et rien ne change
