# language: fr
@guide-2
Fonctionnalité: Choisir un nom d'utilisateur et un mot de passe
  Le nom est facile à retenir, le mot de passe difficile à deviner. Le site dit ses règles et s'y tient.

  @PW-9
  Règle: Un nom d'utilisateur suit des règles et appartient à une seule personne

    Plan du scénario: Un nom dans les limites est accepté
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand elle choisit le nom d'utilisateur <nom>
      Alors elle est à la page du mot de passe

      Exemples:
        | nom                |
        | "amelie.9"         |
        | "amelie_roy-2026x" |
        | "am1234567"        |
        | "Frédérique"       |

    Plan du scénario: Un nom hors des limites est refusé
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand elle choisit le nom d'utilisateur <nom>
      Alors elle lit que <raison> et rien ne change

      Exemples:
        | nom                 | raison                                         |
        | "amelie9"           | le nom d'utilisateur n'a pas la bonne longueur |
        | "amelie_roy-2026xy" | le nom d'utilisateur n'a pas la bonne longueur |
        | "am12345678"        | le nom d'utilisateur a trop de chiffres        |
        | "amelie roy"        | le nom d'utilisateur a un caractère interdit   |
        | "amelie@roy"        | le nom d'utilisateur a un caractère interdit   |
        | "амелия-рой"        | le nom d'utilisateur a un caractère interdit   |

    Plan du scénario: Le nom d'une autre personne est refusé, quelle que soit sa casse
      Étant donné que Benoît a un compte au nom d'utilisateur "Érable.sucre"
      Et qu'Amélie est à la page du nom d'utilisateur
      Quand elle choisit le nom d'utilisateur <nom>
      Alors elle lit que le nom d'utilisateur est déjà pris et rien ne change

      Exemples:
        | nom            |
        | "Érable.sucre" |
        | "érable.SUCRE" |

    Scénario: Si le nom est pris pendant l'inscription, la personne en choisit un autre
      Étant donné qu'Amélie a reçu un code
      Et qu'elle s'est fait prendre son nom d'utilisateur
      Quand elle colle le code reçu
      Alors elle lit que le nom d'utilisateur est déjà pris et revient à la page du nom d'utilisateur

  @PW-1
  Règle: Un mot de passe a de 8 à 16 caractères, de quatre types

    Plan du scénario: Un mot de passe dans les limites est accepté
      Étant donné qu'Amélie a choisi le nom d'utilisateur "amelie.roy"
      Quand elle choisit le mot de passe <mot de passe>
      Alors elle est à la page des questions

      Exemples:
        | mot de passe       |
        | "Bor3al-x"         |
        | "Boreal-3-boreal9" |
        | "Forêt d'hiver 26" |

    Plan du scénario: Un mot de passe hors des limites est refusé
      Étant donné qu'Amélie a choisi le nom d'utilisateur "amelie.roy"
      Quand elle choisit le mot de passe <mot de passe>
      Alors elle lit que <raison> et rien ne change

      Exemples:
        | mot de passe        | raison                                    |
        | "Bor3al-"           | le mot de passe n'a pas la bonne longueur |
        | "Boreal-3-boreal9x" | le mot de passe n'a pas la bonne longueur |
        | "boreal-3-bor"      | il manque une majuscule                   |
        | "BOREAL-3-BOR"      | il manque une minuscule                   |
        | "Boreal-x-bor"      | il manque un chiffre                      |
        | "Boreal3xbor"       | il manque un symbole                      |

    @PW-2
    Plan du scénario: La confirmation est comparée en entier
      Étant donné qu'Amélie est à la page du mot de passe
      Quand elle choisit le mot de passe "Boreal-3-bor" et le confirme par <confirmation>
      Alors elle lit que les deux mots de passe diffèrent et rien ne change

      Exemples:
        | confirmation    |
        | "Boreal-3-bo"   |
        | "Boreal-3-borx" |
        | "boreal-3-bor"  |

    @PW-2
    Plan du scénario: Le mot de passe compte en entier à l'ouverture de session
      Étant donné qu'Amélie a un compte au mot de passe "Boreal-3-bor"
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle tente d'ouvrir une session avec le mot de passe <mot de passe>
      Alors <issue>

      Exemples:
        | mot de passe    | issue                                         |
        | "Boreal-3-bor"  | elle est à la page d'accueil de la CléGC      |
        | "Boreal-3-bo"   | elle lit que les identifiants sont incorrects |
        | "Boreal-3-borx" | elle lit que les identifiants sont incorrects |
        | "boreal-3-BOR"  | elle lit que les identifiants sont incorrects |

  Règle: Un mot de passe facile à deviner est refusé

    @PW-6
    Plan du scénario: Un mot courant est refusé, même déguisé
      Étant donné qu'Amélie a choisi le nom d'utilisateur "amelie.roy"
      Quand elle choisit le mot de passe <mot de passe>
      Alors elle lit que le mot de passe est un mot courant et rien ne change

      Exemples:
        | mot de passe   |
        | "Canada2026!"  |
        | "Password#1"   |
        | "MotDePasse-1" |
        | "CléGC-2026"   |

    @PW-7
    Plan du scénario: Le mot de passe peut reprendre deux caractères du nom d'utilisateur, pas trois
      Étant donné qu'Amélie a choisi le nom d'utilisateur "amelie.roy"
      Quand elle choisit le mot de passe <mot de passe>
      Alors <issue>

      Exemples:
        | mot de passe  | issue                                                                       |
        | "Bor3al-ro-x" | elle est à la page des questions                                            |
        | "Bor3al-roy"  | elle lit que le mot de passe reprend le nom d'utilisateur et rien ne change |
        | "Bor3al-ROY"  | elle lit que le mot de passe reprend le nom d'utilisateur et rien ne change |
        | "AMElior-3"   | elle lit que le mot de passe reprend le nom d'utilisateur et rien ne change |

  @PW-10
  Règle: Les règles sont montrées pendant la saisie, et ce sont celles du site

    Plan du scénario: La liste signale la règle que le mot de passe ne respecte pas
      Étant donné qu'Amélie a choisi le nom d'utilisateur "amelie.roy"
      Quand elle écrit le mot de passe <mot de passe>
      Alors elle voit que la liste ne signale que <règle>
      Et elle reçoit du site le même verdict que de la liste

      Exemples:
        | mot de passe        | règle                           |
        | "Bor3al-"           | la longueur du mot de passe     |
        | "Boreal-3-boreal9x" | la longueur du mot de passe     |
        | "boreal-3-bor"      | la majuscule                    |
        | "BOREAL-3-BOR"      | la minuscule                    |
        | "Boreal-x-bor"      | le chiffre                      |
        | "Boreal3xbor"       | le symbole                      |
        | "Bor3al-ROY"        | la reprise du nom d'utilisateur |
        | "Canada2026!"       | le mot courant                  |

    Plan du scénario: La liste signale la règle que le nom d'utilisateur ne respecte pas
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand elle écrit le nom d'utilisateur <nom>
      Alors elle voit que la liste ne signale que <règle>
      Et elle reçoit du site le même verdict que de la liste

      Exemples:
        | nom          | règle                            |
        | "amelie9"    | la longueur du nom d'utilisateur |
        | "am12345678" | le nombre de chiffres            |
        | "amelie roy" | les caractères permis            |

    Scénario: La liste ne signale rien pour un bon mot de passe
      Étant donné qu'Amélie a choisi le nom d'utilisateur "amelie.roy"
      Quand elle écrit le mot de passe "Forêt d'hiver 26"
      Alors elle voit que la liste ne signale rien

    Plan du scénario: La liste et le site jugent de même chaque sorte de caractère
      Étant donné que <arrivée>
      Alors elle reçoit de la liste et du site le même verdict, quel que soit le caractère écrit dans <champ>

      Exemples:
        | arrivée                                            | champ                |
        | Amélie est à la page du nom d'utilisateur          | le nom d'utilisateur |
        | Amélie a choisi le nom d'utilisateur "aßiſoẞuıǰŉe" | le mot de passe      |

  @PW-3
  Règle: Le mot de passe est masqué, et affiché sur demande

    Scénario: Le mot de passe est masqué pendant la saisie
      Étant donné qu'Amélie est à la page du mot de passe
      Quand elle écrit le mot de passe "Boreal-3-bor"
      Alors elle voit son mot de passe masqué

    Scénario: Le mot de passe affiché peut être masqué de nouveau
      Étant donné qu'Amélie est à la page du mot de passe
      Et qu'elle a affiché le mot de passe "Boreal-3-bor"
      Quand elle masque le mot de passe
      Alors elle voit son mot de passe masqué

    Scénario: Le mot de passe est affiché sur demande
      Étant donné qu'Amélie est à la page du mot de passe
      Quand elle écrit le mot de passe "Boreal-3-bor"
      Et elle affiche le mot de passe
      Alors elle lit son mot de passe "Boreal-3-bor"
