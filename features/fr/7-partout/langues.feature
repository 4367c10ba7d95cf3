# language: fr
@languages
Fonctionnalité: S'inscrire en français ou en anglais
  Chaque page et chaque courriel existent dans les deux langues, et l'on passe de l'une à l'autre sans rien perdre.

  @LG-2
  Règle: Changer de langue garde l'étape et ce qui est écrit, sauf les secrets

    Plan du scénario: Ce qui est écrit passe d'une langue à l'autre à la lettre près
      Étant donné qu'Amélie est à la page d'une demande à remplir
      Quand elle écrit <texte> dans le texte de la demande sans envoyer la page
      Et elle change de langue
      Alors elle retrouve <texte> dans le texte de la demande

      Exemples:
        | texte                           |
        | "L'été à Gaspé, « chez nous »"  |
        | "<b>Élodie</b> &amp; Zoé"       |
        | "  deux espaces, puis un mot  " |

    Scénario: Changer deux fois de langue ramène où l'on était
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand elle remplit la page sans l'envoyer
      Et elle change de langue
      Et elle change de langue
      Alors elle est à la page du nom d'utilisateur
      Et elle retrouve ce qui était écrit, sauf les secrets

    Scénario: La langue choisie à IRCC suit jusqu'au retour
      Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
      Quand elle change de langue
      Et elle mène l'inscription à bien par courriel
      Alors elle est en session à IRCC

  Règle: Le courriel est dans la langue du parcours

    @LG-4
    Plan du scénario: Changer de langue change celle des courriels qui suivent
      Étant donné qu'Amélie est à <page>
      Quand elle change de langue
      Et <geste>
      Alors elle reçoit <courriel>
      Et elle lit un courriel dans sa langue, avec tous ses accents

      Exemples:
        | page                                       | geste                                               | courriel                                    |
        | la page de l'adresse électronique          | elle donne son adresse électronique                 | le courriel du code de vérification         |
        | la page du code reçu par courriel          | elle demande un nouveau code                        | le courriel du code de vérification         |
        | la page de l'adresse qui recevra les codes | elle garde la même adresse pour ses codes           | le courriel du code à deux facteurs         |
        | la page du changement d'adresse            | elle donne une nouvelle adresse électronique        | le courriel du code du changement d'adresse |
        | la page du choix du moyen                  | elle choisit de revenir par un code et une question | le courriel du code pour revenir            |

    @LG-4
    Scénario: Le code de session est dans la langue où la session s'ouvre
      Étant donné qu'Amélie a un compte protégé par le courriel
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle change de langue
      Et elle ouvre une session
      Alors elle reçoit le courriel du code de session
      Et elle lit un courriel dans sa langue, avec tous ses accents

  @LG-1 @HD-5
  Règle: Une page d'erreur est dans la langue de son adresse

    Scénario: L'adresse dit la langue, et le navigateur quand elle n'en dit aucune
      Quand des adresses qui ne mènent nulle part sont demandées par des navigateurs de chaque langue
      Alors chaque page d'erreur est dans la langue de son adresse, ou du navigateur quand l'adresse n'en dit aucune
