# language: fr
@role-3
Fonctionnalité: Tout suivre au même endroit
  Un seul compte montre l'état de chaque demande, les messages d'IRCC et ce qu'IRCC demande.

  Contexte:
    Étant donné qu'Amélie a soumis ces demandes
      | un visa de visiteur | 2026-01-15 | reçue         |
      | un permis d'études  | 2026-02-20 | en traitement |
    Et qu'elle est en session à IRCC

  @faq-10
  Scénario: Une requête d'IRCC paraît sur la bonne demande
    Quand IRCC envoie à Amélie une demande de données biométriques au sujet de sa demande pour un permis d'études
    Alors elle voit une requête qui attend une réponse sur sa demande pour un permis d'études
    Et elle n'a aucune requête sur sa demande pour un visa de visiteur

  Scénario: Répondre à la requête la règle
    Étant donné qu'IRCC a envoyé à Amélie une demande d'examen médical au sujet de sa demande pour un visa de visiteur
    Quand elle lit dans son compte une demande d'examen médical au sujet de sa demande pour un visa de visiteur
    Et elle répond à IRCC en plusieurs lignes
    Alors elle lit que la réponse est envoyée
    Et elle relit sa réponse, ligne par ligne
    Et elle n'a aucune requête sur sa demande pour un visa de visiteur

  Scénario: Une réponse vide est refusée
    Étant donné qu'IRCC a envoyé à Amélie une demande de données biométriques au sujet de sa demande pour un permis d'études
    Et qu'Amélie est à la page d'un message
    Quand elle répond " " à IRCC
    Alors elle lit qu'il faut écrire une réponse à IRCC et rien ne change

  Scénario: L'état de chaque demande change séparément
    Quand IRCC passe la demande d'Amélie pour un visa de visiteur à l'état approuvée
    Alors elle suit une seule demande pour un visa de visiteur, approuvée
    Et elle suit une seule demande pour un permis d'études, en traitement

  Scénario: Un document paraît sur la bonne demande
    Quand elle ouvre la page des documents par son adresse
    Et elle envoie un PDF à l'appui de sa demande
    Et elle envoie une image JPEG à l'appui de sa demande
    Alors elle voit 2 documents envoyés pour un permis d'études
    Et elle ne voit aucun document envoyé pour un visa de visiteur
