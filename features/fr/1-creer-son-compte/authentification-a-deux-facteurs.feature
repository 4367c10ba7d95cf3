# language: fr
@guide-5
Fonctionnalité: Activer l'authentification à deux facteurs
  La page d'accueil la demande. La personne choisit sa méthode et prouve que cette méthode fonctionne.

  Règle: La personne choisit sa méthode

    Scénario: La page d'accueil mène au choix de la méthode
      Étant donné qu'Amélie est à la page d'accueil de la CléGC
      Quand elle choisit « Continuer »
      Alors elle est à la page du choix de la méthode

    Scénario: Continuer sans choisir de méthode est refusé
      Étant donné qu'Amélie est à la page du choix de la méthode
      Quand elle ne choisit aucune méthode
      Alors elle lit qu'il faut choisir une méthode et rien ne change

    @TO-1
    Scénario: Une application activée par le code QR est acceptée
      Étant donné qu'Amélie est à la page du code QR
      Et qu'elle a scanné le code QR
      Quand elle donne le code affiché par son application
      Alors elle est à la page des codes de récupération

    Scénario: Une application activée par la clé secrète est acceptée
      Étant donné qu'Amélie est à la page du code QR
      Quand elle écrit la clé secrète dans son application
      Et elle donne le code affiché par son application
      Alors elle est à la page des codes de récupération

    Scénario: Les codes par courriel à la même adresse sont acceptés
      Étant donné qu'Amélie est à la page de l'adresse qui recevra les codes
      Quand elle garde la même adresse pour ses codes
      Et elle colle le code reçu
      Alors elle est à la page des codes de récupération

    Scénario: La méthode peut changer avant la fin de l'activation
      Étant donné qu'Amélie est à la page du code QR
      Quand elle choisit « Choisir une autre méthode »
      Et elle choisit la méthode courriel
      Et elle garde la même adresse pour ses codes
      Et elle colle le code reçu
      Alors elle est à la page des codes de récupération

  @TO-7 @TO-8
  Règle: Le code QR porte la clé, l'émetteur et le compte

    Scénario: Le code QR et la clé secrète à l'écran portent la même clé
      Étant donné qu'Amélie est à la page du code QR
      Quand elle scanne le code QR
      Alors elle voit la même clé dans son application et à l'écran
      Et elle voit la CléGC et son compte nommés dans son application

    Scénario: Recharger la page garde la même clé
      Étant donné qu'Amélie est à la page du code QR
      Et qu'elle a scanné le code QR
      Quand elle recharge la page
      Alors elle voit la même clé dans son application et à l'écran

    Scénario: Recommencer donne une nouvelle clé
      Étant donné qu'Amélie est à la page du code QR
      Et qu'elle a scanné le code QR
      Quand elle choisit « Choisir une autre méthode »
      Et elle choisit la méthode code QR
      Alors elle voit une nouvelle clé secrète

    Scénario: Une fois vérifiée, la clé n'est plus montrée
      Étant donné qu'Amélie est à la page du code QR
      Et qu'elle a scanné le code QR
      Quand elle donne le code affiché par son application
      Et elle revient en arrière
      Alors elle ne voit plus la clé secrète

  Règle: Un code erroné n'active rien

    @TO-5
    Scénario: Un code erroné est refusé
      Étant donné qu'Amélie est à la page du code QR
      Et qu'elle a scanné le code QR
      Quand elle donne un code d'application erroné
      Alors elle lit que le code de l'application n'est pas le bon et rien ne change

    @TO-5
    Scénario: Après un code erroné, l'ouverture de session ne demande pas de code
      Étant donné qu'Amélie est à la page du code QR
      Et qu'elle a scanné le code QR
      Quand elle donne un code d'application erroné
      Et elle ouvre une session dans un autre navigateur
      Alors elle est à la page d'accueil de la CléGC
      Et elle lit que l'authentification à deux facteurs reste à activer

    @TO-4
    Plan du scénario: L'horloge du téléphone peut retarder de 30 secondes, pas plus
      Étant donné qu'Amélie est à la page du code QR
      Et qu'elle a scanné le code QR
      Quand <geste>
      Alors <issue>

      Exemples:
        | geste                                                              | issue                                                                    |
        | elle donne le code affiché par son application                     | elle est à la page des codes de récupération                             |
        | elle donne le code que son application affichait 30 secondes avant | elle est à la page des codes de récupération                             |
        | elle donne le code que son application affichait 1 minute avant    | elle lit que le code de l'application n'est pas le bon et rien ne change |

    @TO-4
    Plan du scénario: Un code à venir est refusé
      Étant donné qu'Amélie est à la page du code QR
      Et qu'elle a scanné le code QR
      Quand elle donne le code que son application affichera <délai> après
      Alors elle lit que le code de l'application n'est pas le bon et rien ne change

      Exemples:
        | délai       |
        | 30 secondes |
        | 1 minute    |

    @TO-9
    Scénario: L'heure du navigateur ne compte pas
      Étant donné qu'Amélie est à la page du code QR
      Et qu'elle a scanné le code QR
      Et qu'elle utilise un navigateur en avance de 1 heure
      Quand elle donne le code affiché par son application
      Alors elle est à la page des codes de récupération

    @TO-1
    Plan du scénario: L'application calcule les codes que prévoit la RFC 6238
      Étant donné qu'Amélie a écrit la clé secrète "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ" dans son application
      Alors elle lit <code> dans son application, <secondes> secondes après le début de 1970

      Exemples:
        | secondes   | code     |
        | 59         | "287082" |
        | 1111111109 | "081804" |
        | 1234567890 | "005924" |
