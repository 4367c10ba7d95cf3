# language: fr
@faq-8
Fonctionnalité: Lier sa carte de résident permanent
  Avec les renseignements de ses documents officiels, la personne lie sa carte et suit le renouvellement dans son compte.

  Contexte:
    Étant donné qu'Amélie a un profil à IRCC
    Et qu'elle a une carte de résident permanent
    Et qu'elle est en session à IRCC

  Règle: Une correspondance exacte lie la carte au compte

    Scénario: La carte liée peut être suivie dans le compte
      Quand elle lie sa carte de résident permanent
      Alors elle lit que la demande est liée à ce compte
      Et elle suit une seule demande pour une carte de résident permanent, approuvée

    Scénario: Les nouvelles de la carte liée arrivent dans le compte
      Quand elle lie sa carte de résident permanent
      Et IRCC envoie à Amélie un avis de décision au sujet de sa demande pour une carte de résident permanent
      Et IRCC passe la demande d'Amélie pour une carte de résident permanent à l'état fermée
      Alors elle voit un message à lire sur sa demande pour une carte de résident permanent
      Et elle suit une seule demande pour une carte de résident permanent, fermée
      Et elle reçoit l'avis qu'un message attend

    Scénario: La carte liée peut être renouvelée
      Quand elle lie sa carte de résident permanent
      Et elle demande le renouvellement de sa carte
      Et elle soumet la demande
      Alors elle lit que la demande est soumise

    Plan du scénario: Un seul renseignement différent empêche de trouver la carte
      Quand elle lie sa carte de résident permanent avec <texte> dans <champ>
      Alors elle lit qu'aucune demande ne correspond exactement
      Et rien n'a changé
      Et elle ne voit aucune demande dans son compte

      Exemples:
        | texte          | champ                 |
        | "12-3456-7891" | l'IUC                 |
        | "RA0302124"    | le numéro de la carte |
        | "1949-12-31"   | la date de naissance  |

    Scénario: Un autre pays d'origine empêche de trouver la carte
      Quand elle lie sa carte de résident permanent sous un autre pays
      Alors elle lit qu'aucune demande ne correspond exactement
      Et rien n'a changé

  Règle: Un renseignement mal formé est refusé

    Plan du scénario: Un renseignement mal formé ne compte pas comme un essai
      Étant donné qu'elle a déjà essayé 4 fois en vain de lier une demande
      Et qu'elle est à la page de liaison par la carte
      Quand elle donne <texte> dans <champ> pour lier sa carte
      Alors elle lit que <refus> et rien ne change

      Exemples:
        | texte           | champ                 | refus                                 |
        | "1234567890"    | l'IUC                 | l'IUC n'est pas valide                |
        | "123-4567"      | l'IUC                 | l'IUC n'est pas valide                |
        | "12-3456-78901" | l'IUC                 | l'IUC n'est pas valide                |
        | "R0302123"      | le numéro de la carte | le numéro de carte n'est pas valide   |
        | "RA030212"      | le numéro de la carte | le numéro de carte n'est pas valide   |
        | "RA03021234"    | le numéro de la carte | le numéro de carte n'est pas valide   |
        | "23 avril 1990" | la date de naissance  | la date de naissance n'est pas valide |

    Plan du scénario: Un IUC peut s'écrire de deux façons
      Étant donné qu'elle est à la page de liaison par la carte
      Quand elle donne <texte> dans l'IUC pour lier sa carte
      Alors elle est à la page de vérification

      Exemples:
        | texte          |
        | "1234-5678"    |
        | "12-3456-7890" |

  @LK-12
  Règle: Cinq essais erronés ferment la liaison pendant vingt-quatre heures

    Plan du scénario: Le cinquième essai erroné ferme la liaison, pas le quatrième
      Étant donné qu'elle a déjà essayé <essais> en vain de lier une demande
      Quand elle lie une demande qui n'existe pas
      Alors elle lit que <issue>

      Exemples:
        | essais | issue                                              |
        | 3 fois | aucune demande ne correspond exactement            |
        | 4 fois | aucune demande ne peut être liée pendant 24 heures |

    Plan du scénario: Un pays erroné compte comme un essai
      Étant donné qu'elle a lié <essais> sa carte de résident permanent sous un autre pays
      Quand elle lie sa carte de résident permanent
      Alors elle lit que <issue>

      Exemples:
        | essais | issue                                              |
        | 4 fois | la demande est liée à ce compte                    |
        | 5 fois | aucune demande ne peut être liée pendant 24 heures |

    Scénario: Deviner le pays d'origine ferme la liaison
      Quand elle lie 5 fois sa carte de résident permanent sous un autre pays
      Alors elle lit qu'aucune demande ne peut être liée pendant 24 heures

    @LK-2
    Scénario: Une liaison fermée l'est aussi pour les bons renseignements
      Étant donné qu'elle a déjà essayé 5 fois en vain de lier une demande
      Quand elle lie sa carte de résident permanent
      Alors elle lit qu'aucune demande ne peut être liée pendant 24 heures
      Et rien n'a changé

    @LK-3 @LK-7
    Plan du scénario: La liaison rouvre après vingt-quatre heures, à la seconde près, dans tout navigateur
      Étant donné qu'elle a déjà essayé 5 fois en vain de lier une demande
      Quand <délai> passent
      Et elle lie sa demande par son numéro dans un autre navigateur
      Alors elle lit que <issue>

      Exemples:
        | délai                            | issue                                              |
        | 23 heures 59 minutes 59 secondes | aucune demande ne peut être liée pendant 24 heures |
        | 24 heures 1 seconde              | la demande est liée à ce compte                    |

    @LK-13
    Scénario: Des essais faits au même moment comptent tous
      Quand elle essaie 5 fois au même moment de lier une demande qui n'existe pas
      Et elle lie sa demande par son numéro dans un autre navigateur
      Alors elle lit qu'aucune demande ne peut être liée pendant 24 heures

    @LK-8
    Scénario: Les essais d'une personne ne ferment pas la liaison d'une autre
      Étant donné que Benoît a déjà essayé 5 fois en vain de lier une demande
      Quand Amélie lie sa carte de résident permanent
      Alors elle lit que la demande est liée à ce compte

    Scénario: Lier une demande n'efface pas les essais erronés
      Étant donné qu'elle a déjà essayé 4 fois en vain de lier une demande
      Quand elle lie sa carte de résident permanent
      Et elle lie une demande qui n'existe pas
      Alors elle lit qu'aucune demande ne peut être liée pendant 24 heures
