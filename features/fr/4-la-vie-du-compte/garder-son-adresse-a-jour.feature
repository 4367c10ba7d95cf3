# language: fr
@conseil-2
Fonctionnalité: Garder son adresse électronique à jour
  Les avis importants arrivent à l'adresse du compte. Un code prouve la nouvelle adresse, et les deux adresses reçoivent un avis.

  Règle: Un code reçu à la nouvelle adresse confirme le changement

    @NO-1 @LG-1 @LG-3
    Scénario: Le changement est annoncé à l'ancienne adresse et à la nouvelle
      Étant donné qu'Amélie a reçu un code à sa nouvelle adresse
      Quand elle colle le code reçu
      Alors elle est à la page d'accueil de la CléGC
      Et elle lit que l'adresse est changée
      Et elle reçoit l'avis de l'adresse changée
      Et elle lit dans un courriel que les courriels arriveront à cette adresse
      Et elle ne reçoit à son ancienne adresse que l'avis de l'adresse changée
      Et elle lit un courriel dans sa langue, avec tous ses accents
      Et elle ne lit dans ses courriels aucun de ses secrets

    Scénario: Les avis qui suivent arrivent à la nouvelle adresse
      Étant donné qu'Amélie est en session à la CléGC
      Et qu'elle a changé son adresse électronique dans un autre navigateur
      Et qu'elle est à la page du changement de mot de passe
      Quand elle choisit un nouveau mot de passe
      Alors elle reçoit l'avis du mot de passe changé
      Et elle ne reçoit à son ancienne adresse que l'avis de l'adresse changée

    Scénario: Le code n'est envoyé qu'à la nouvelle adresse
      Étant donné qu'Amélie est à la page du changement d'adresse
      Quand elle donne une nouvelle adresse électronique
      Alors elle est à la page du code du changement d'adresse
      Et elle ne reçoit que le courriel du code du changement d'adresse
      Et elle n'a rien reçu à son ancienne adresse

    Scénario: La page dit à quelle adresse arriveront les codes de session
      Étant donné qu'Amélie a un compte protégé par le courriel
      Et qu'elle est à la page du changement d'adresse
      Alors elle lit à quelle adresse arriveront ses codes de session
      Et elle lit que changer de méthode les fait arriver ailleurs

    Scénario: Les codes de session arrivent encore à l'ancienne adresse
      Étant donné qu'Amélie a un compte protégé par le courriel
      Et qu'elle a changé son adresse électronique dans un autre navigateur
      Et qu'elle est à la page de connexion de la CléGC
      Quand elle ouvre une session
      Alors elle reçoit à son ancienne adresse le courriel du code de session

    Scénario: Une ancienne adresse qui n'existe plus n'empêche pas le changement
      Étant donné qu'Amélie a reçu un code à sa nouvelle adresse
      Et que l'ancienne adresse d'Amélie n'existe plus
      Quand elle colle le code reçu
      Alors elle lit que l'adresse est changée
      Et elle reçoit l'avis de l'adresse changée

  Règle: Sans le bon code, l'adresse ne change pas

    Scénario: Un code erroné ne change rien
      Étant donné qu'Amélie a reçu un code à sa nouvelle adresse
      Quand elle donne un code erroné
      Alors elle lit que le code n'est pas le bon et rien ne change
      Et elle n'a rien reçu à son ancienne adresse

    @EM-2
    Plan du scénario: Le code est valide pendant dix minutes
      Étant donné qu'Amélie a reçu un code à sa nouvelle adresse
      Quand elle colle le code <délai> plus tard
      Alors <issue>

      Exemples:
        | délai                 | issue                                             |
        | 9 minutes 59 secondes | elle lit que l'adresse est changée                |
        | 10 minutes 1 seconde  | elle lit que le code est expiré et rien ne change |

    @EM-4
    Scénario: Après un nouveau code, le premier est refusé
      Étant donné qu'Amélie a reçu un code à sa nouvelle adresse
      Et qu'elle a demandé un nouveau code
      Quand elle colle le code du premier courriel
      Alors elle lit que le code a été remplacé et rien ne change

    @EM-6
    Scénario: Après cinq codes erronés, même le bon est refusé
      Étant donné qu'Amélie a reçu un code à sa nouvelle adresse
      Et qu'elle a donné 5 codes erronés
      Quand elle colle le code reçu
      Alors elle lit que trop de codes erronés ont été donnés et rien ne change

    @EM-7
    Scénario: La personne reçoit au plus cinq codes en quinze minutes
      Étant donné qu'Amélie a reçu un code à sa nouvelle adresse
      Et qu'elle a demandé 4 nouveaux codes
      Quand elle demande un nouveau code
      Alors elle lit que trop de codes ont été envoyés et rien ne change

    @EM-5
    Scénario: Le code d'une autre personne est refusé
      Étant donné que Benoît a reçu un code à sa nouvelle adresse
      Et qu'Amélie a reçu un code à sa nouvelle adresse
      Quand elle donne le code reçu par Benoît
      Alors elle lit que le code n'est pas le bon et rien ne change

    Plan du scénario: La nouvelle adresse suit les règles de l'inscription
      Étant donné qu'Amélie est à la page du changement d'adresse
      Quand <geste>
      Alors elle lit que <refus> et rien ne change
      Et aucun courriel n'a été envoyé

      Exemples:
        | geste                                                         | refus                        |
        | elle donne l'adresse "amelie"                                 | l'adresse n'est pas complète |
        | elle donne l'adresse "a@a.test" et la confirme par "b@b.test" | les deux adresses diffèrent  |
        | elle donne son adresse électronique                           | c'est déjà son adresse       |

    @FL-1
    Scénario: La page du code ne s'ouvre pas avant une nouvelle adresse
      Étant donné qu'Amélie est à la page du changement d'adresse
      Quand elle ouvre la page du code du changement d'adresse par son adresse
      Alors elle est à la page du changement d'adresse

  Règle: Quand un changement d'adresse échoue, rien n'est fait à moitié

    @EM-10
    Scénario: Pendant une panne du courriel, aucun code n'est envoyé
      Étant donné qu'Amélie est à la page du changement d'adresse
      Et que le serveur de courriel ne répond plus
      Quand elle donne une nouvelle adresse électronique
      Alors elle lit que le courriel n'a pas pu être envoyé
      Et rien n'a changé

    @EM-10
    Scénario: Après la panne du courriel, un code est envoyé
      Étant donné qu'Amélie est à la page du changement d'adresse
      Et qu'elle a envoyé l'étape pendant une panne du courriel
      Quand elle donne une nouvelle adresse électronique
      Alors elle ne reçoit que le courriel du code du changement d'adresse

    @EM-10
    Scénario: Quand l'avis ne peut pas être envoyé, le code reste valide
      Étant donné qu'Amélie a reçu un code à sa nouvelle adresse
      Et qu'elle a envoyé l'étape pendant une panne du courriel
      Quand elle colle le code reçu
      Alors elle lit que l'adresse est changée

    @FL-8
    Plan du scénario: Une étape faite dans un onglet ne peut pas être refaite dans l'autre
      Étant donné qu'Amélie a fait l'étape de <page> dans un deuxième onglet
      Quand elle fait la même étape dans le premier onglet
      Alors <issue>

      Exemples:
        | page                                    | issue                                                |
        | la page du changement d'adresse         | elle lit que l'étape a changé dans une autre fenêtre |
        | la page du code du changement d'adresse | elle lit l'erreur 403 et rien ne change              |

    @FL-7
    Scénario: Recharger la page garde l'étape du code
      Étant donné qu'Amélie a reçu un code à sa nouvelle adresse
      Quand elle recharge la page
      Alors elle est à la page du code du changement d'adresse
      Et rien n'a changé

    @FL-6
    Scénario: Des envois au même moment ne changent l'adresse qu'une fois
      Étant donné qu'Amélie a reçu un code à sa nouvelle adresse
      Quand elle envoie l'étape 4 fois au même moment
      Alors elle ne reçoit à son ancienne adresse que l'avis de l'adresse changée
