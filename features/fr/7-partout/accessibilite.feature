# language: fr
@accessibility
Fonctionnalité: S'inscrire sur tout écran et avec tout appareil
  Une page se lit à l'écran ou s'entend, se parcourt au doigt, à la souris ou au clavier, et dit ses erreurs.

  @AX-3
  Règle: Une erreur se lit, s'entend et mène à son champ

    @AX-8
    Scénario: Une erreur mène à son champ au clavier aussi
      Étant donné qu'Amélie est à la page du mot de passe
      Quand elle choisit le mot de passe "x"
      Alors elle va de l'erreur à son champ au clavier

  @AX-5
  Règle: Ce qui change sur une page s'entend

    Scénario: La liste annonce pendant la saisie combien de règles sont respectées
      Étant donné qu'Amélie est à la page du mot de passe
      Quand elle écrit le mot de passe "Boreale"
      Alors elle entend que 4 règles sont respectées

  @AX-8
  Règle: Tout se fait sans souris

    Plan du scénario: L'inscription peut se faire au clavier seul
      Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
      Quand elle mène l'inscription à bien au clavier seul, par <méthode>
      Alors elle est en session à IRCC

      Exemples:
        | méthode  |
        | code QR  |
        | courriel |

  @AX-9
  Règle: Rien n'est demandé deux fois

    Plan du scénario: Un renseignement déjà donné est déjà écrit
      Étant donné qu'Amélie est à <page>
      Quand <retour>
      Alors elle n'a pas à redonner <champ>

      Exemples:
        | page                                    | retour                                                  | champ                        |
        | la page du mot de passe                 | elle recharge la page                                   | le nom d'utilisateur         |
        | la page des questions                   | elle ouvre la page du nom d'utilisateur par son adresse | le nom d'utilisateur         |
        | la page du code reçu par courriel       | elle choisit « Changer l'adresse électronique »         | l'adresse électronique       |
        | la page du code reçu par courriel       | elle choisit « Changer l'adresse électronique »         | la confirmation de l'adresse |
        | la page du choix de la méthode          | elle choisit la méthode courriel                        | l'adresse électronique       |
        | la page du mot de passe actuel          | elle recharge la page                                   | le nom d'utilisateur         |
        | la page du nouveau mot de passe         | elle recharge la page                                   | le nom d'utilisateur         |
        | la page du code du changement d'adresse | elle choisit « Changer l'adresse électronique »         | l'adresse électronique       |
        | la page du changement de mot de passe   | elle recharge la page                                   | le nom d'utilisateur         |
        | la page de vérification                 | elle choisit « Corriger »                               | le numéro de la demande      |
        | la page de vérification                 | elle choisit « Corriger »                               | la date de naissance         |

    Scénario: Les questions choisies le restent quand la personne revient
      Étant donné qu'Amélie est à la page des questions
      Quand elle choisit ses questions de récupération
      Et elle revient en arrière
      Alors elle retrouve ses questions déjà choisies
      Et elle ne voit plus ses réponses

    Plan du scénario: Après un refus, la personne n'a pas à tout récrire
      Étant donné qu'Amélie est à <page>
      Quand <geste>
      Alors elle retrouve <texte> dans <champ>

      Exemples:
        | page                                       | geste                                                         | texte      | champ                        |
        | la page du nom d'utilisateur               | elle choisit le nom d'utilisateur "am@"                       | "am@"      | le nom d'utilisateur         |
        | la page de l'adresse électronique          | elle donne l'adresse "a@a.test" et la confirme par "b@b.test" | "a@a.test" | l'adresse électronique       |
        | la page de l'adresse électronique          | elle donne l'adresse "a@a.test" et la confirme par "b@b.test" | "b@b.test" | la confirmation de l'adresse |
        | la page de l'adresse qui recevra les codes | elle écrit "amelie" dans l'adresse électronique et continue   | "amelie"   | l'adresse électronique       |

    Scénario: Après une panne du courriel, la personne n'a pas à récrire l'adresse
      Étant donné qu'Amélie est à la page de l'adresse électronique
      Et que le serveur de courriel ne répond plus
      Quand elle donne son adresse électronique
      Alors elle n'a pas à redonner l'adresse électronique

    Plan du scénario: Par sécurité, la personne doit redonner un secret refusé
      Étant donné qu'Amélie est à <page>
      Quand <geste>
      Alors elle doit redonner <champ>

      Exemples:
        | page                              | geste                                                       | champ                   |
        | la page de connexion de la CléGC  | elle tente d'ouvrir une session avec un mot de passe erroné | le nom d'utilisateur    |
        | la page de connexion de la CléGC  | elle tente d'ouvrir une session avec un mot de passe erroné | le mot de passe         |
        | la page du mot de passe           | elle choisit le mot de passe "x"                            | le mot de passe         |
        | la page du code reçu par courriel | elle donne un code erroné                                   | le code de vérification |
        | la page du nouveau mot de passe   | elle choisit le mot de passe "x"                            | le mot de passe         |
        | la page de suppression            | elle confirme la suppression par le mot "non"               | le mot de passe         |
