# language: fr
@guide-6
Fonctionnalité: Sauvegarder ses codes de récupération
  Cinq codes, montrés une seule fois, ramèneront la personne qui a perdu son deuxième facteur.

  Contexte:
    Étant donné qu'Amélie voit ses codes de récupération

  @RC-1
  Scénario: Les cinq codes sont différents
    Alors elle voit 5 codes différents

  @RC-3
  Scénario: Une fois ses codes gardés, la personne est en session à IRCC
    Quand elle garde ses codes de récupération
    Alors elle est en session à IRCC

  @RC-3
  Scénario: Tant que la case n'est pas cochée, rien n'est activé
    Quand elle continue sans cocher la case
    Alors elle lit qu'il faut cocher la case et rien ne change

  Scénario: Les codes peuvent être téléchargés et imprimés
    Alors elle peut télécharger les codes affichés
    Et elle peut imprimer les codes affichés

  @RC-2
  Plan du scénario: Les codes ne sont montrés qu'une fois
    Quand <geste>
    Alors elle ne voit plus aucun code

    Exemples:
      | geste                                      |
      | elle recharge la page                      |
      | elle continue sans cocher la case          |
      | elle change de langue                      |
      | elle quitte la page des codes et y revient |

  @RC-2
  Scénario: Revenir en arrière, le compte protégé, ne montre pas les codes
    Étant donné qu'elle a gardé ses codes de récupération
    Quand elle revient en arrière
    Alors elle ne voit plus aucun code

  Scénario: La personne qui n'a pas gardé ses codes peut en obtenir de nouveaux
    Étant donné qu'elle a rechargé la page
    Quand elle choisit « Obtenir de nouveaux codes »
    Alors elle voit de nouveaux codes
