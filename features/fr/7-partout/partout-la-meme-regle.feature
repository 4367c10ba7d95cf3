# language: fr
@everywhere
Fonctionnalité: Tenir partout la même règle
  Ce qui vaut pour une page vaut pour toutes : chaque règle est essayée partout où le site pourrait la rompre.

  @EV-1
  Règle: Ce qu'on écrit reste du texte

    Scénario: Un texte hostile se relit tel quel, quel que soit le champ et où qu'il soit montré
      Quand des textes hostiles sont écrits dans chaque champ du site
      Alors chaque texte se relit tel quel partout où il est montré

  @EV-2
  Règle: Ce qui est à une autre personne est introuvable

    Scénario: Le numéro d'un autre n'ouvre rien, à personne
      Étant donné que quelqu'un a de tout à IRCC, et d'autres aussi
      Quand les autres demandent et envoient chaque adresse qui prend un numéro
      Alors chacun ne trouve que ce qui est à lui, et rien ne change

    @faq-7 @faq-8
    Scénario: À un détail près, un homonyme ne lie pas la demande d'un autre
      Quand des gens à qui il ne manque qu'un détail pour être quelqu'un d'autre donnent tout ce qui lie ses demandes
      Alors aucune demande n'est liée, sauf par la personne à qui elle est

  @FL-1
  Règle: Tant qu'il manque une preuve d'identité, rien de plus ne s'ouvre

    Scénario: Avant la dernière preuve, aucune adresse ne montre rien d'un compte
      Quand des personnes à qui il manque une preuve d'identité, ou leur profil, demandent chaque adresse
      Alors elles ne voient rien de plus que tout le monde

  @EV-3
  Règle: Un code ne sert qu'à ce pour quoi il a été demandé

    Scénario: Un code reçu pour une chose ne vaut pour aucune autre
      Étant donné que quelqu'un reçoit ses codes par courriel
      Quand un code de chaque usage est donné pour tous les autres, puis dans un autre navigateur
      Alors chaque code ne sert qu'à ce pour quoi il a été demandé

    Scénario: Un code ne sert qu'à la personne qui l'a, sur la page qui le demande
      Quand chaque code est donné par quelqu'un d'autre, sur chaque page qui en prend un
      Alors aucun code ne sert à quelqu'un d'autre, et chacun sert à qui l'a reçu

    Scénario: Côte à côte, chacun ne fait que ce qui est à soi
      Quand plusieurs personnes s'inscrivent et reviennent côte à côte, une page à la fois
      Alors chacun n'a fait que ce qui est à soi

  @EM-7 @LG-4
  Règle: Un code redemandé vaut le premier

    Scénario: Jusqu'à la limite, chaque nouveau code arrive dans la langue de la page
      Quand un autre code est demandé à chaque page qui en envoie, jusqu'à la limite, dans une langue puis dans l'autre
      Alors chaque code arrive comme le premier, dans la langue de la page, et le refus qui suit le dernier mène à son champ

  @FL-6 @HD-5
  Règle: Une panne ne laisse rien à moitié fait

    Scénario: Où que le site s'arrête, tout est fait ou rien ne l'est
      Quand le site tombe en panne au milieu de chaque formulaire, envoyé ensuite deux fois
      Alors rien n'est à moitié fait ni fait deux fois, et le journal du site dit ce qui s'est passé, sans aucun secret

    @EV-12
    Scénario: Ce qui échoue pour une personne se fait pour les autres
      Quand le site tombe en panne au milieu de chaque chose qu'il fait de lui-même
      Alors tout le reste est fait, et ce qui a échoué l'est la fois suivante

  @SE-1
  Règle: Les jetons d'une session sont à elle seule, et chaque preuve d'identité les change

    Scénario: Une copie des jetons d'avant une preuve n'ouvre rien
      Quand des personnes prouvent qui elles sont à chaque page qui le demande
      Alors une copie des jetons d'avant n'ouvre rien

    Scénario: Les jetons d'un système n'ouvrent rien dans un autre
      Quand les jetons de chaque système sont donnés aux autres, puis ses formulaires envoyés depuis leurs pages
      Alors ils n'y ouvrent rien

  Règle: Une session n'est qu'à une personne

    @RP-4 @SE-9
    Scénario: La session d'IRCC finit avec l'ancien mot de passe, même après celle de la CléGC
      Quand des comptes changent de mot de passe ou se ferment ailleurs, une fois leur session terminée par la CléGC
      Alors rien de ce qui est à eux ne reste ouvert

    @SE-5 @SE-8
    Scénario: Fermer sa session à un service la ferme à tous ceux que la même CléGC a ouverts
      Quand quelqu'un ouvre sa session de la CléGC à deux services, puis la ferme à l'un des deux ou à la CléGC
      Alors rien de ce qui était ouvert par cette session ne le reste

    @EV-2 @EV-3
    Scénario: Qui ouvre une session ensuite ne trouve rien de ce qui était en cours
      Quand quelqu'un d'autre ouvre une session là où une personne a laissé des choses en cours
      Alors cette personne n'en trouve rien

  @FL-10
  Règle: Chaque changement demande une preuve récente

    Scénario: Le mot de passe redonné permet chaque changement pendant dix minutes
      Quand chaque formulaire d'un changement est envoyé juste avant, puis juste après dix minutes
      Alors le mot de passe est redemandé après dix minutes, pas avant

  @FL-7 @PW-7
  Règle: Un autre choix annule ce qui dépendait du premier

    Scénario: À chaque moment, une étape refaite efface ce qui en dépendait
      Quand des étapes déjà faites sont refaites avec un autre choix
      Alors rien ne reste de ce qui dépendait du premier choix

  @NO-1 @RC-9
  Règle: Un avis va à l'adresse du compte

    Scénario: Même si les codes vont ailleurs, les avis vont à l'adresse du compte
      Quand des comptes dont les codes vont à une autre adresse reçoivent chaque avis, depuis des pages en l'autre langue
      Alors chaque avis arrive à l'adresse du compte, à elle seule et dans sa langue

    Scénario: Le compte qui perd une demande en est avisé, non celui qui la reçoit
      Quand une demande passe d'un compte d'IRCC à un autre, chacun à son adresse et dans sa langue
      Alors chaque avis arrive à l'adresse du compte, à elle seule et dans sa langue

  @conseil-5
  Règle: Une page montre l'adresse dont elle parle

    Scénario: À une personne qui a plusieurs adresses, chaque page montre la bonne
      Quand quelqu'un dont les adresses diffèrent ouvre chaque page qui en montre une
      Alors chaque page montre la bonne

  @EV-10
  Règle: Un fichier est ce qu'il est, de son premier octet à son dernier

    Scénario: Ni coupé, ni mêlé à un autre, ni nommé autrement, un fichier ne passe pour ce qu'il n'est pas
      Quand des fichiers de chaque sorte sont envoyés entiers, coupés et mêlés à d'autres
      Alors seuls les fichiers entiers sont acceptés, et le nom de chacun dit son type

    Scénario: Déformé, un envoi de document est refusé
      Quand un envoi de document est déformé de toutes les façons
      Alors aucun n'est accepté

  @OC-1 @OC-2 @OC-3
  Règle: Seule une demande entière ouvre quelque chose entre IRCC et la CléGC

    Plan du scénario: Une demande altérée n'ouvre rien
      Étant donné que quelqu'un est en session à la CléGC et arrive d'IRCC
      Quand <geste>
      Alors seule une demande entière ouvre quelque chose, une seule fois, et le journal du site n'en garde aucun secret

      Exemples:
        | geste                                                                                  |
        | chaque paramètre de la demande d'IRCC est omis, doublé, vidé puis changé               |
        | l'adresse de retour est changée de toutes les façons                                   |
        | IRCC demande de toutes les façons permises                                             |
        | chaque paramètre de la réponse de la CléGC est omis, doublé, vidé, changé puis redonné |
        | chaque paramètre de l'échange du code est omis, doublé, vidé, changé puis redonné      |
        | le jeton d'identité que donne la CléGC est contrefait de toutes les façons             |

    Scénario: Le jeton d'identité dit qui est la personne, et quand sa session s'est ouverte
      Étant donné que quelqu'un est en session à la CléGC et arrive d'IRCC
      Quand deux services demandent qui c'est, tout de suite puis dix minutes plus tard
      Alors chaque jeton d'identité dit de qui il parle, à quel service, et quand la session s'est ouverte

  @HD-1 @OC-1
  Règle: Chaque service retrouve les siens

    Scénario: Au bout du chemin, ou en y renonçant, on revient au service d'où l'on vient
      Quand des gens arrivent de chaque service, puis vont jusqu'au bout, renoncent ou sont refusés
      Alors chaque personne revient au service d'où elle vient

    Scénario: Une page demandée sans session s'ouvre une fois la session ouverte, où que ce soit
      Quand chaque page et chaque formulaire d'IRCC sont demandés sans session, puis une session est ouverte
      Alors chacun mène à la page demandée

  @EV-11
  Règle: Chaque limite tient des deux côtés

    Scénario: Chaque champ prend ses textes les plus courts et les plus longs, et rien de plus
      Quand chaque champ du site est rempli à ses limites et juste au-delà
      Alors chaque texte n'est accepté que dans ses limites

    Scénario: Chaque champ prend les signes qu'il faut, et aucun autre
      Quand chaque champ reçoit un à un les signes qu'il prend, puis ceux qu'il refuse
      Alors chaque texte n'est accepté que dans ses limites

    Scénario: Deux réponses ou deux questions pareilles sont refusées, quelle que soit leur place
      Quand deux réponses de chaque paire sont les mêmes, puis deux questions
      Alors aucune n'est acceptée deux fois

    Scénario: Une partie d'un secret ne vaut pas le secret
      Quand chaque secret est donné en partie, puis avec un caractère de trop
      Alors seul le secret entier est accepté

    @PW-6 @RQ-5
    Scénario: Un mot refusé dans une langue l'est dans l'autre
      Quand des mots interdits de chaque langue sont donnés sur des pages et pour des comptes de chaque langue
      Alors chaque mot est refusé dans les deux langues

    Scénario: Huit heures après l'ouverture, une session finit, quoi qu'on y ait fait
      Quand de longues sessions font tout ce qui se fait en session
      Alors chaque session dure ce qui est dit, pas plus

    Scénario: Voir l'avertissement ne prolonge pas la session, ouvrir une page la prolonge
      Quand des sessions sont laissées vingt minutes
      Alors chaque session dure ce qui est dit, pas plus

    @AX-6 @EV-7
    Plan du scénario: Chaque page dit quand sa session finit, jusqu'à la dernière seconde
      Quand <geste>
      Alors chacune dit quand la session finit

      Exemples:
        | geste                                                              |
        | des pages sont ouvertes jusqu'à la dernière seconde d'une session  |
        | des sessions attendent leur dernière seconde à la page qui avertit |

    @EM-2 @TO-11
    Scénario: Chaque page attend ce qui est dit, à la seconde
      Quand chaque page attend jusqu'au bout de son délai
      Alors ce qui arrive à temps est accepté, et rien après

    Scénario: Les rondes et les invitations sont à l'heure, à la seconde près
      Quand des rondes d'invitations commencent et des invitations finissent, à la seconde près
      Alors ce qui arrive à temps est accepté, et rien après

  @PW-2 @PW-9
  Règle: Un texte est le même, quelle que soit la façon de l'écrire

    Scénario: D'un clavier à l'autre, un nom et un mot de passe restent les mêmes
      Quand des accents sont écrits d'une façon, puis de l'autre, dans chaque champ comparé
      Alors chaque texte est reconnu

    @EM-11 @RQ-3 @RC-7
    Scénario: Hors des mots de passe, ni les majuscules ni les espaces autour d'un texte ne comptent
      Quand chaque champ est rempli entre des espaces, majuscules et minuscules interverties, et les codes recopiés à la main
      Alors chaque texte est reconnu

  @EV-9
  Règle: Ce que fait une personne ne compte que pour elle

    @LK-1 @LK-2 @LK-3 @LK-5 @LK-6 @LK-7 @LK-8 @NO-2
    Scénario: Chaque secret a sa limite, et son verrou n'arrête que lui
      Quand chaque secret est donné faux jusqu'à sa limite
      Alors chacun n'est arrêté que par ses propres essais

    Scénario: Un verrou n'atteint pas les noms qui ressemblent au sien
      Quand des mots de passe erronés verrouillent des noms qui se ressemblent
      Alors chacun n'est arrêté que par ses propres essais

    Scénario: Les codes demandés pour une adresse n'en privent aucune autre
      Quand des adresses qui se ressemblent demandent des codes jusqu'à la limite
      Alors chacun n'est arrêté que par ses propres essais

    Scénario: Se tromper n'arrête pas la personne qui a le même numéro ailleurs
      Quand une personne se trompe partout, et une autre a ses numéros dans les autres systèmes
      Alors rien n'arrive à l'autre personne

    Scénario: Un refus est dit à la personne qui l'a reçu, une seule fois
      Quand un formulaire vide est refusé à une personne, et qu'une autre regarde la même page
      Alors le refus est dit à la première seule, une seule fois

    Scénario: Changer quelque chose ne touche pas la personne qui a le même numéro ailleurs
      Quand une personne change tout, et une autre a ses numéros dans les autres systèmes
      Alors rien n'arrive à l'autre personne

    @EM-7 @EN-2 @LK-7
    Scénario: Les codes demandés d'une façon n'en privent aucune autre
      Quand des codes sont demandés pour une adresse de toutes les façons, jusqu'à la limite, en quittant le site chaque fois
      Alors chacun n'est arrêté que par ses propres essais

  @EV-7
  Règle: Dates et nombres se lisent comme on les écrit

    Scénario: Chaque mois, le premier du mois et le 29 février
      Quand des choses arrivent à IRCC en chaque mois, le premier, le dernier jour et le 29 février
      Alors chaque date se lit comme on l'écrit, sur chaque page

    Scénario: Rien, une chose, plusieurs
      Quand personne n'a rien reçu, puis une chose, puis plusieurs
      Alors chaque nombre se lit comme on le dit

    Scénario: Même en retard, un rappel dit combien de jours il reste
      Quand des rappels partent à leur heure, puis en retard, jusqu'à la dernière seconde d'un compte
      Alors chaque nombre se lit comme on le dit

  Règle: Un compte qui sert recommence à durer

    Scénario: Quelle que soit la façon d'ouvrir une session, les rappels recommencent
      Quand des comptes rappelés jusqu'à la fin servent, de chaque façon d'ouvrir une session
      Alors les rappels recommencent, du premier au dernier

  @EV-5 @EV-7 @AX-2
  Règle: Ce qu'une page dit est vrai

    Scénario: Sur chaque page, les nombres, les liens et les champs sont justes
      Quand quelqu'un passe par chaque page du site
      Alors chaque nombre est le bon
      Et chaque lien mène où il le dit
      Et chaque champ dit au navigateur ce qui s'y écrit

  @EV-8
  Règle: Chaque liste est dans son ordre

    Scénario: L'ordre d'une liste n'est pas celui où les choses arrivent
      Quand des choses arrivent à IRCC dans le désordre
      Alors chaque liste est dans son ordre
