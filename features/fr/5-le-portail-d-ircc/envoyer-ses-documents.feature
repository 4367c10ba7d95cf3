# language: fr
@pourquoi-2
Fonctionnalité: Envoyer ses documents
  Avec un compte, la personne envoie des documents à l'appui de sa demande et les retrouve tels qu'elle les a envoyés.

  Règle: Il faut ouvrir une session pour envoyer un document

    Scénario: La page demandée s'ouvre après l'ouverture de session
      Étant donné qu'Amélie a soumis une demande pour un permis d'études
      Quand elle ouvre la page des documents par son adresse
      Alors elle lit qu'il faut d'abord ouvrir une session
      Quand elle choisit « Ouvrir une session avec une CléGC »
      Et elle ouvre une session
      Et elle donne le code affiché par son application
      Alors elle est à la page des documents

    Scénario: Le document d'une autre personne est introuvable
      Étant donné qu'Amélie a envoyé un PDF à l'appui de sa demande
      Et que Benoît est à la page des documents
      Quand il ouvre par son adresse le document d'Amélie
      Alors il lit l'erreur 404 et rien ne change

    Scénario: Sans session, un document ne s'ouvre pas
      Étant donné qu'Amélie a envoyé un PDF à l'appui de sa demande
      Quand Benoît ouvre par son adresse le document d'Amélie
      Alors il est à la page d'ouverture de compte d'IRCC

  Règle: Un document est reconnu à son contenu, pas à son nom

    Plan du scénario: Un PDF, une image JPEG ou PNG est accepté, et retrouvé tel quel
      Étant donné qu'Amélie est à la page des documents
      Quand elle envoie <document> à l'appui de sa demande
      Alors elle lit que le document est bien arrivé
      Et elle retrouve <document> à l'octet près
      Et le document d'Amélie ne s'ouvre pas comme une page

      Exemples:
        | document       |
        | un PDF         |
        | une image JPEG |
        | une image PNG  |

    Plan du scénario: Tout autre type de document est refusé, quel que soit son nom
      Étant donné qu'Amélie est à la page des documents
      Quand elle envoie <document> à l'appui de sa demande
      Alors elle lit que ce type de document n'est pas accepté et rien ne change

      Exemples:
        | document                           |
        | une image GIF                      |
        | un texte                           |
        | une page Web nommée comme un PDF   |
        | un programme nommé comme une image |
        | un programme nommé comme un PDF    |
        | un fichier vide                    |

    @AX-3
    Scénario: Envoyer sans choisir de document est refusé
      Étant donné qu'Amélie est à la page des documents
      Quand elle choisit « Envoyer le document »
      Alors elle lit qu'il faut choisir un document et rien ne change

  Règle: Un document pèse 4 Mo au plus

    Plan du scénario: La limite de taille est respectée à l'octet près
      Étant donné qu'Amélie est à la page des documents
      Quand elle envoie un PDF de <taille>
      Alors <issue>

      Exemples:
        | taille           | issue                                                    |
        | 4 Mo             | elle lit que le document est bien arrivé                 |
        | 4 Mo et un octet | elle lit que le document est trop gros et rien ne change |
        | 17 Mo            | elle lit l'erreur 413 et rien ne change                  |

    Plan du scénario: Une image pèse 4 Mo au plus, comme un PDF
      Étant donné qu'Amélie est à la page des documents
      Quand elle envoie <document> de <taille>
      Alors <issue>

      Exemples:
        | document       | taille           | issue                                                    |
        | une image JPEG | 4 Mo             | elle lit que le document est bien arrivé                 |
        | une image JPEG | 4 Mo et un octet | elle lit que le document est trop gros et rien ne change |
        | une image PNG  | 4097 ko          | elle lit que le document est trop gros et rien ne change |

  Règle: Le nom d'un document ne peut pas nuire

    Plan du scénario: Les caractères trompeurs sont retirés du nom d'un document
      Étant donné qu'Amélie est à la page des documents
      Quand elle envoie un PDF nommé <nom>
      Alors elle voit le document <montré> dans sa demande

      Exemples:
        | nom                        | montré                |
        | "Relevé d'études.pdf"      | "Relevé d'études.pdf" |
        | "relevé.PDF"               | "relevé.pdf"          |
        | "relevé.html"              | "relevé.pdf"          |
        | "..\..\windows\relevé.pdf" | "relevé.pdf"          |
        | "relevé: 2025?.pdf"        | "relevé_ 2025_.pdf"   |
        | "...pdf"                   | "document.pdf"        |

  Règle: Un envoi interrompu ou forgé ne laisse rien

    Scénario: Un envoi interrompu ne laisse aucun document
      Étant donné qu'Amélie est à la page des documents
      Quand la connexion d'Amélie est coupée au milieu de l'envoi d'un PDF
      Alors rien n'a changé
      Et elle lit que rien n'est encore envoyé

    @FL-3
    Plan du scénario: Un envoi forgé est refusé
      Étant donné qu'Amélie est à la page des documents
      Et qu'elle a un autre navigateur à la page des documents
      Quand elle envoie l'étape <façon>
      Alors elle lit l'erreur 403 et rien ne change

      Exemples:
        | façon                               |
        | sans le jeton de la page            |
        | avec le jeton d'un autre navigateur |
