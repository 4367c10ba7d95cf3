# language: fr
@conseil-1
Fonctionnalité: Confier ses identifiants à un gestionnaire de mots de passe
  Un gestionnaire retient ce qu'on oublie : les pages lui disent ce que chaque champ attend, et l'on peut coller.

  @PW-4
  Scénario: Le mot de passe peut être collé
    Étant donné qu'Amélie est à la page du mot de passe
    Quand elle colle deux fois son mot de passe
    Alors elle est à la page des questions

  @AX-1
  Scénario: Le code reçu par courriel peut être collé d'un seul geste
    Étant donné qu'Amélie a reçu un code
    Quand elle colle le code reçu
    Alors elle lit que son adresse est confirmée

  @AX-2 @PW-4
  Plan du scénario: Chaque champ dit au gestionnaire ce qu'il attend
    Étant donné qu'Amélie est à <page>
    Alors elle peut laisser un gestionnaire remplir <champ> avec <usage>

    Exemples:
      | page                                    | champ                           | usage                    |
      | la page de connexion de la CléGC        | le nom d'utilisateur            | un nom d'utilisateur     |
      | la page de connexion de la CléGC        | le mot de passe                 | le mot de passe actuel   |
      | la page du nom d'utilisateur            | le nom d'utilisateur            | un nom d'utilisateur     |
      | la page du mot de passe                 | le nom d'utilisateur            | un nom d'utilisateur     |
      | la page du mot de passe                 | le mot de passe                 | un nouveau mot de passe  |
      | la page du mot de passe                 | la confirmation du mot de passe | un nouveau mot de passe  |
      | la page de l'adresse électronique       | l'adresse électronique          | une adresse électronique |
      | la page du code reçu par courriel       | le code de vérification         | un code à usage unique   |
      | la page du code QR                      | le code d'authentification      | un code à usage unique   |
      | la page du changement de mot de passe   | le mot de passe                 | un nouveau mot de passe  |
      | la page du changement de mot de passe   | la confirmation du mot de passe | un nouveau mot de passe  |
      | la page du changement d'adresse         | l'adresse électronique          | une adresse électronique |
      | la page du code du changement d'adresse | le code de vérification         | un code à usage unique   |
      | la page de suppression                  | le mot de passe                 | le mot de passe actuel   |
      | la page du mot de passe oublié          | le nom d'utilisateur            | un nom d'utilisateur     |
      | la page du nom d'utilisateur oublié     | l'adresse électronique          | une adresse électronique |
      | la page du code pour revenir            | le code de vérification         | un code à usage unique   |
      | la page du nouveau mot de passe         | le mot de passe                 | un nouveau mot de passe  |
