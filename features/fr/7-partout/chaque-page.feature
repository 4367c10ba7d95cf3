# language: fr
@every-page
Fonctionnalité: Chaque page, chaque réponse, chaque courriel
  Ce qui doit être vrai partout est vérifié partout. L'outil tient la liste des pages et de leurs états : vides, remplies,
  refusées, après un succès, de chaque statut.

  Règle: Chaque page est faite pour tout le monde, dans les deux langues, et ne livre rien

    @AX-3 @AX-4 @AX-5 @AX-7 @AX-8 @AX-10 @AX-11 @LG-1 @LG-2 @HD-1 @HD-3 @HD-5 @FL-3 @EV-4 @EV-5
    Scénario: Une page se lit, s'entend et se parcourt, dans chacun de ses états
      Étant donné qu'Amélie voit chaque page, dans chaque état
      Alors elle constate tout ceci
        | ce qui vient de se passer est annoncé, et chaque erreur mène à son champ             |
        | chaque texte est dans la langue que la page déclare                                  |
        | aucun texte n'est resté dans l'autre langue                                          |
        | la page dit qu'elle est une maquette                                                 |
        | la page dit tout ce qu'elle a à dire, dans l'ordre, et rien de plus                  |
        | chaque chose est faite et paraît comme elle a été approuvée, à l'écran et sur papier |
        | l'onglet porte le titre de la page et le nom du système                              |
        | l'accessibilité est sans défaut, en grand comme en petit                             |
        | tout se lit sans défiler de côté, à l'étroit comme en gros caractères                |
        | rien de ce qui se lit à l'écran ne manque sur papier, sauf les commandes             |
        | chaque champ s'entend par son nom, et se dit obligatoire                             |
        | chaque mot de passe s'affiche, puis se masque de nouveau                             |
        | tout s'atteint au clavier, dans l'ordre de lecture et sans perdre le focus de vue    |
        | aucune réponse n'est une panne, ni ne mène hors du site                              |
        | aucune réponse ne reste dans un cache, ni ne permet plus qu'il ne faut               |
        | aucun secret ne paraît dans une adresse, un titre, la console ou le journal du site  |
        | rien ne paraît du fonctionnement du site                                             |
        | aucun formulaire n'est accepté sans le jeton de la page                              |
        | changer de langue garde la page et ce qui y est écrit, sauf les secrets              |
        | un formulaire d'un autre moment de l'étape ne change rien, et la page le dit         |
        | fermer la session la ferme, quoi qu'on ait commencé                                  |

  Règle: Chaque réponse suit les mêmes règles : pages, fichiers, redirections et refus

    @EV-4 @HD-1 @HD-3 @HD-4 @HD-5
    Plan du scénario: Toutes les adresses du site, par toutes les méthodes
      Étant donné que <arrivée>
      Quand elle appelle chaque adresse du site par chaque méthode
      Alors elle constate tout ceci
        | aucune réponse n'est une panne, ni ne mène hors du site                             |
        | aucune réponse ne reste dans un cache, ni ne permet plus qu'il ne faut              |
        | aucun secret ne paraît dans une adresse, un titre, la console ou le journal du site |
        | rien ne paraît du fonctionnement du site                                            |

      Exemples:
        | arrivée                                        |
        | Amélie est à la page du choix de l'inscription |
        | Amélie est à la page du nom d'utilisateur      |
        | Amélie est à la page du deuxième facteur       |
        | Amélie a envoyé un PDF à l'appui de sa demande |
        | Amélie est en session à l'ARC                  |

  Règle: Un courriel dit la même chose à qui lit le texte et à qui lit le HTML

    @EV-6 @LG-1 @LG-3
    Scénario: Un courriel dit tout, une seule fois, dans la langue de la personne
      Étant donné qu'Amélie fait envoyer chaque sorte de courriel
      Alors elle lit la même chose dans les deux parties du courriel, en entier, une seule fois et dans sa langue
