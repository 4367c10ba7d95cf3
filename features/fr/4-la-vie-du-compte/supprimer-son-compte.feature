# language: fr
@faq-9
Fonctionnalité: Supprimer son compte
  La personne lit ce qu'elle perdra et ce qui pourrait suffire, puis confirme deux fois ; la suppression est définitive.

  Règle: Avant de confirmer, la personne lit ce qui sera perdu et ce qui restera

    Plan du scénario: La page nomme ce qui sera perdu
      Étant donné qu'Amélie est à la page de suppression
      Alors elle lit que <message>

      Exemples:
        | message                                                     |
        | les actions en attente doivent être terminées d'abord       |
        | les messages à garder doivent être enregistrés d'abord      |
        | les documents et les reçus doivent être téléchargés d'abord |
        | le nom d'utilisateur restera pris                           |
        | ce qui a été présenté restera à IRCC                        |

    Plan du scénario: La page mène à ce qui pourrait suffire
      Étant donné qu'Amélie est à la page de suppression
      Quand elle choisit <bouton>
      Alors elle est à <page>

      Exemples:
        | bouton                                              | page                           |
        | « Changer le mot de passe »                         | la page du mot de passe actuel |
        | « Changer la méthode ou les codes de récupération » | la page du mot de passe actuel |
        | « Écrire au soutien d'IRCC »                        | la page du soutien d'IRCC      |

    @FL-9
    Scénario: Annuler la suppression laisse le compte comme il était
      Étant donné qu'Amélie est à la page de suppression
      Quand elle choisit « Annuler »
      Alors elle est à la page d'accueil de la CléGC
      Et rien n'a changé

  Règle: Le mot et le mot de passe confirment la suppression

    Scénario: La page d'accueil mène à la suppression du compte
      Étant donné qu'Amélie est en session à la CléGC
      Quand elle choisit « Supprimer la CléGC »
      Et elle confirme la suppression
      Alors elle est à la page du compte supprimé
      Et elle lit que les demandes présentées restent à IRCC

    @NO-1
    Scénario: La suppression est annoncée
      Étant donné qu'Amélie est à la page de suppression
      Quand elle confirme la suppression
      Alors elle ne reçoit que l'avis de la suppression
      Et elle ne lit dans ses courriels aucun de ses secrets
      Et elle lit un courriel dans sa langue, avec tous ses accents

    Plan du scénario: Sans le mot, rien n'est supprimé
      Étant donné qu'Amélie est à la page de suppression
      Quand elle confirme la suppression par le mot <texte>
      Alors elle lit qu'il faut écrire le mot et rien ne change

      Exemples:
        | texte        |
        | ""           |
        | "oui"        |
        | "SUPPRIMERA" |

    @PW-5 @FL-10
    Scénario: Sans le mot de passe actuel, rien n'est supprimé
      Étant donné qu'Amélie est à la page de suppression
      Quand elle confirme la suppression avec un mot de passe erroné
      Alors elle lit que le mot de passe n'est pas le bon et rien ne change

    @LK-6
    Scénario: Un mot de passe erroné compte comme un essai
      Étant donné qu'Amélie est à la page de suppression
      Et que quelqu'un a déjà donné 4 mots de passe erronés pour le compte d'Amélie
      Quand elle confirme la suppression avec un mot de passe erroné
      Alors elle lit que le mot de passe est verrouillé pendant 15 minutes et rien ne change
      Et elle ne reçoit que l'avis du verrou

    @FL-11
    Plan du scénario: Sans le deuxième facteur, rien n'est supprimé
      Étant donné qu'Amélie est à <page>
      Quand elle ouvre la page de suppression par son adresse
      Alors elle est à <vue>

      Exemples:
        | page                             | vue                              |
        | la page du deuxième facteur      | la page du deuxième facteur      |
        | la page du renouvellement        | la page du renouvellement        |
        | la page de connexion de la CléGC | la page de connexion de la CléGC |

  @FL-12
  Règle: La suppression est définitive

    @SE-9
    Plan du scénario: Toutes les sessions prennent fin, à la CléGC et à IRCC
      Étant donné que <arrivée>
      Et qu'elle a supprimé son compte dans un autre navigateur
      Quand elle recharge la page
      Alors elle est à <page>

      Exemples:
        | arrivée                          | page                                 |
        | Amélie est en session à la CléGC | la page qui renvoie au service       |
        | Amélie est en session à IRCC     | la page d'ouverture de compte d'IRCC |

    @SE-9
    Scénario: La session d'IRCC ouverte dans le même navigateur prend fin aussi
      Étant donné qu'Amélie est en session à IRCC
      Quand elle ouvre la page de suppression par son adresse
      Et elle confirme la suppression
      Et elle ouvre son compte d'IRCC par son adresse
      Alors elle est à la page d'ouverture de compte d'IRCC

    @SE-9
    Scénario: Une ouverture de session inachevée ne peut plus aboutir
      Étant donné qu'Amélie est à la page du deuxième facteur
      Et qu'elle a supprimé son compte dans un autre navigateur
      Quand elle recharge la page
      Alors elle est à la page qui renvoie au service

    @EN-1
    Scénario: Un compte supprimé donne la même page qu'un nom inconnu
      Étant donné que Benoît est à la page de connexion de la CléGC
      Et qu'Amélie a supprimé son compte
      Et qu'elle est à la page de connexion de la CléGC
      Quand Benoît tente d'ouvrir une session avec un nom d'utilisateur inconnu
      Et Amélie tente d'ouvrir une session
      Alors elle voit la même page que Benoît

    @EN-2
    Scénario: Le nom d'utilisateur ne peut plus être retrouvé
      Étant donné qu'Amélie a supprimé son compte
      Et qu'elle est à la page du nom d'utilisateur oublié
      Quand elle donne l'adresse de son compte
      Alors elle reçoit le courriel qui dit qu'il n'y a pas de compte

    Scénario: Le nom d'utilisateur d'un compte supprimé reste pris
      Étant donné que Benoît a supprimé son compte
      Et qu'Amélie est à la page du nom d'utilisateur
      Quand elle choisit le nom d'utilisateur de Benoît
      Alors elle lit que le nom d'utilisateur est déjà pris et rien ne change

    @FL-7
    Scénario: Revenir en arrière ne montre plus le compte
      Étant donné qu'Amélie est à la page de suppression
      Quand elle confirme la suppression
      Et elle revient en arrière
      Alors elle est à la page qui renvoie au service

  Règle: Quand la suppression échoue, rien n'est fait à moitié

    @EM-10
    Scénario: Quand l'avis ne peut pas être envoyé, rien n'est supprimé
      Étant donné qu'Amélie est à la page de suppression
      Et que le serveur de courriel ne répond plus
      Quand elle confirme la suppression
      Alors elle lit que le courriel n'a pas pu être envoyé
      Et rien n'a changé

    @EM-10
    Scénario: Après la panne du courriel, la suppression aboutit
      Étant donné qu'Amélie est à la page de suppression
      Et qu'elle a envoyé l'étape pendant une panne du courriel
      Quand elle confirme la suppression
      Alors elle est à la page du compte supprimé
      Et elle ne reçoit que l'avis de la suppression

    @FL-6
    Scénario: Des envois au même moment ne font qu'une suppression
      Étant donné qu'Amélie est à la page de suppression
      Quand elle envoie l'étape 4 fois au même moment
      Alors elle ne reçoit que l'avis de la suppression
      Et une seule de ces demandes mène Amélie à la page du compte supprimé

    @FL-8
    Scénario: Dans deux onglets, le second formulaire n'est plus valable
      Étant donné qu'Amélie a fait l'étape de la page de suppression dans un deuxième onglet
      Quand elle fait la même étape dans le premier onglet
      Alors elle lit l'erreur 403 et rien ne change

    @FL-3
    Scénario: Le formulaire n'est accepté que de sa page, dans le navigateur qui la montre
      Étant donné qu'Amélie est à la page de suppression
      Et qu'elle a un autre navigateur à la page du choix de l'inscription
      Quand elle envoie chaque formulaire de la page avec des jetons qui ne sont pas les siens
      Alors elle se voit tout refuser et rien ne change

    @FL-4
    Scénario: Les demandes GET et HEAD ne suppriment rien
      Étant donné qu'Amélie est à la page de suppression
      Quand elle demande chaque page et chaque formulaire par GET et par HEAD
      Alors elle retrouve la page de suppression et rien n'a changé

    @FL-5
    Scénario: Un champ ajouté ne supprime pas le compte d'une autre personne
      Étant donné que Benoît a un compte protégé par l'application
      Et qu'Amélie est à la page de suppression
      Quand elle envoie l'étape avec le champ "account_id" égal à "1"
      Alors elle ne reçoit que l'avis de la suppression
      Et Benoît n'a reçu aucun courriel
