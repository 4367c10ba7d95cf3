# language: fr
@guide-6
Fonctionnalité: Sauvegarder ses codes de récupération
  Cinq codes, montrés une seule fois, ramèneront la personne qui a perdu son deuxième facteur.

  Contexte:
    Étant donné qu'Amélie voit ses codes de récupération

  @RC-1
  Scénario: Cinq codes différents
    Alors elle voit 5 codes différents

  @RC-3
  Scénario: Les codes gardés, la session s'ouvre à IRCC
    Quand elle garde ses codes de récupération
    Alors elle est en session à IRCC

  @RC-3
  Scénario: Sans la case cochée, rien n'est activé
    Quand elle continue sans cocher la case
    Alors elle lit qu'il faut cocher la case et rien ne change

  Scénario: Les codes se téléchargent et s'impriment
    Alors elle peut télécharger les codes affichés
    Et elle peut imprimer les codes affichés

  @RC-2
  Plan du scénario: Les codes ne se revoient pas
    Quand <geste>
    Alors elle ne voit plus aucun code

    Exemples:
      | geste                                      |
      | elle recharge la page                      |
      | elle continue sans cocher la case          |
      | elle change de langue                      |
      | elle quitte la page des codes et y revient |

  @RC-2
  Scénario: Revenir en arrière une fois le compte protégé ne montre pas les codes
    Étant donné qu'elle a gardé ses codes de récupération
    Quand elle revient en arrière
    Alors elle ne voit plus aucun code

  Scénario: Qui n'a pas gardé ses codes en demande de nouveaux
    Étant donné qu'elle a rechargé la page
    Quand elle choisit « Obtenir de nouveaux codes »
    Alors elle voit de nouveaux codes
