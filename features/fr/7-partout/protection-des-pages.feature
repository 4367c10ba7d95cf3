# language: fr
@security
Fonctionnalité: Protéger les pages et ce qu'on leur confie
  Ce que le site envoie ne dévoile rien de la personne, et une demande inattendue ne change rien.

  @HD-1
  Règle: Chaque réponse dit au navigateur ce qu'il peut en faire

    Scénario: Chaque réponse d'une inscription porte les bons en-têtes
      Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
      Quand elle mène l'inscription à bien par courriel
      Alors chaque réponse reçue par Amélie porte ces en-têtes
        | Content-Security-Policy | default-src 'none'     |
        | Content-Security-Policy | frame-ancestors 'none' |
        | X-Content-Type-Options  | nosniff                |
        | Referrer-Policy         | same-origin            |

    Plan du scénario: Chaque réponse d'erreur porte les bons en-têtes
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand <geste>
      Alors chaque réponse reçue par Amélie porte ces en-têtes
        | Content-Security-Policy | default-src 'none'     |
        | Content-Security-Policy | frame-ancestors 'none' |
        | Content-Security-Policy | base-uri 'none'        |
        | X-Content-Type-Options  | nosniff                |
        | Referrer-Policy         | same-origin            |
        | Content-Type            | charset=utf-8          |

      Exemples:
        | geste                                               |
        | elle ouvre à la CléGC l'adresse "/inconnue"         |
        | elle envoie l'étape sans le jeton de la page        |
        | elle appelle le site par le nom "inconnu.localhost" |
        | elle envoie au site une ligne qui n'est pas du HTTP |
        | elle envoie au site un en-tête de 70 000 caractères |

  @HD-3
  Règle: Un secret n'apparaît nulle part où d'autres le liraient

    Plan du scénario: Une inscription ne laisse échapper aucun secret
      Étant donné qu'Amélie est à la page d'ouverture de compte d'IRCC
      Quand elle mène l'inscription à bien par <méthode>
      Alors aucun secret d'Amélie n'apparaît dans une adresse
      Et aucun secret d'Amélie n'apparaît dans un en-tête Referer
      Et aucun secret d'Amélie n'apparaît dans le titre d'une page
      Et aucun secret d'Amélie n'apparaît dans la console
      Et aucun secret d'Amélie n'apparaît dans ce que les scripts gardent
      Et aucun secret d'Amélie n'apparaît dans un courriel, sauf le code

      Exemples:
        | méthode  |
        | code QR  |
        | courriel |

  @HD-4
  Règle: Le site n'envoie qu'aux adresses qu'il connaît

    Plan du scénario: Une adresse de retour qui n'est pas celle d'IRCC est refusée
      Étant donné qu'Amélie arrive à la CléGC par IRCC
      Quand elle refait le même chemin avec le paramètre "redirect_uri" égal à <adresse>
      Alors elle lit l'erreur 400 et rien ne change
      Et le site n'a jamais envoyé Amélie ailleurs

      Exemples:
        | adresse                            |
        | "//evil.test"                      |
        | "https:evil.test"                  |
        | "\evil.test"                       |
        | "/\evil.test/callback"             |
        | "%2F%2Fevil.test"                  |
        | "https://evil.test/callback"       |
        | "http://ircc.localhost@evil.test/" |
        | "http://ircc.localhost.evil.test/" |
        | "javascript:alert(1)"              |
        | ""                                 |

    Plan du scénario: Un paramètre ajouté n'envoie pas ailleurs
      Étant donné qu'Amélie arrive à la CléGC par IRCC
      Quand elle refait le même chemin avec le paramètre <paramètre> égal à <adresse>
      Alors elle est à la page de connexion de la CléGC
      Et le site n'a jamais envoyé Amélie ailleurs

      Exemples:
        | paramètre    | adresse              |
        | "ui_locales" | "//evil.test"        |
        | "ui_locales" | "/\evil.test"        |
        | "return_to"  | "https://evil.test/" |
        | "next"       | "//evil.test"        |

    Plan du scénario: Une adresse du site qui en cache une autre est introuvable
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand elle ouvre à la CléGC l'adresse <adresse>
      Alors elle lit l'erreur 404 et rien ne change
      Et le site n'a jamais envoyé Amélie ailleurs

      Exemples:
        | adresse            |
        | "//evil.test"      |
        | "/\evil.test/"     |
        | "/%2F%2Fevil.test" |
        | "/a//evil.test"    |

    Scénario: L'hôte que nomme une demande ne change aucune adresse
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand elle envoie au site une demande pour l'hôte d'un autre site
      Alors elle reçoit du site l'erreur 421 et rien ne change

  @HD-5
  Règle: Une demande inattendue reçoit une page d'erreur, et rien de plus

    Plan du scénario: Une adresse inconnue reçoit une page d'erreur
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand <geste>
      Alors elle lit <erreur> et rien ne change
      Et elle n'apprend rien du fonctionnement du site

      Exemples:
        | geste                                                    | erreur       |
        | elle ouvre à la CléGC l'adresse "/inconnue"              | l'erreur 404 |
        | elle ouvre à la CléGC l'adresse "/static/../schema.sql"  | l'erreur 404 |
        | elle ouvre à la CléGC l'adresse "/static/%2e%2e%2fa.sql" | l'erreur 404 |
        | elle ouvre à la CléGC l'adresse "/%00"                   | l'erreur 404 |
        | elle ouvre à la CléGC l'adresse "/%FF%FE"                | l'erreur 400 |
        | elle ouvre à la CléGC l'adresse "/authorize"             | l'erreur 400 |
        | elle appelle le site par le nom "inconnu.localhost"      | l'erreur 421 |

    Plan du scénario: Un formulaire déformé est refusé
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand elle envoie l'étape <façon>
      Alors elle lit <erreur> et rien ne change
      Et elle n'apprend rien du fonctionnement du site

      Exemples:
        | façon                                    | erreur       |
        | par la méthode DELETE                    | l'erreur 405 |
        | avec 40 000 caractères                   | l'erreur 413 |
        | avec mille champs                        | l'erreur 400 |
        | avec deux fois le même champ             | l'erreur 400 |
        | avec des octets qui ne sont pas du texte | l'erreur 400 |
        | avec des octets qui ne sont pas encodés  | l'erreur 400 |
        | en JSON                                  | l'erreur 415 |
        | comme s'il portait des fichiers          | l'erreur 415 |
        | sans rien dedans                         | l'erreur 403 |

    Plan du scénario: Une demande qu'aucun navigateur n'enverrait est refusée
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand elle envoie au site <envoi>
      Alors elle reçoit du site <erreur> et rien ne change
      Et elle n'apprend rien du fonctionnement du site

      Exemples:
        | envoi                               | erreur       |
        | une ligne qui n'est pas du HTTP     | l'erreur 400 |
        | une adresse de 70 000 caractères    | l'erreur 414 |
        | une adresse qui n'est pas du texte  | l'erreur 400 |
        | un en-tête de 70 000 caractères     | l'erreur 431 |
        | un formulaire sans longueur         | l'erreur 411 |
        | un formulaire de longueur négative  | l'erreur 400 |
        | un formulaire coupé                 | l'erreur 400 |
        | une demande qui ne nomme pas d'hôte | l'erreur 421 |

    Plan du scénario: Un témoin abîmé est refusé
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand elle revient avec <témoin>
      Alors elle lit <erreur> et rien ne change
      Et elle n'apprend rien du fonctionnement du site

      Exemples:
        | témoin                 | erreur       |
        | un témoin mal formé    | l'erreur 400 |
        | des témoins trop longs | l'erreur 431 |

    Scénario: Un témoin mal formé est oublié
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand elle revient avec un témoin mal formé
      Et elle recharge la page
      Alors elle est à la page qui renvoie au service

    Scénario: Un témoin de plus ne gêne en rien
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand elle revient avec un témoin de plus
      Alors elle est à la page du nom d'utilisateur

    Plan du scénario: Ce qu'on écrit dans un champ reste du texte
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Quand elle choisit le nom d'utilisateur <texte>
      Alors elle lit que le nom d'utilisateur a un caractère interdit et rien ne change
      Et elle n'apprend rien du fonctionnement du site

      Exemples:
        | texte            |
        | "<script>a</sc>" |
        | "{{ 7 * 7 }}"    |
        | "a' OR '1'='1"   |
        | "../../etc/pwd"  |

    Scénario: Une panne du site ne montre que la page de panne
      Étant donné qu'Amélie est à la page de l'adresse électronique
      Et que le site tombera en panne en créant un code
      Quand elle donne son adresse électronique
      Alors elle lit l'erreur 500 et rien ne change
      Et elle n'apprend rien du fonctionnement du site
      Et chaque réponse reçue par Amélie porte ces en-têtes
        | Content-Security-Policy | frame-ancestors 'none' |
        | X-Content-Type-Options  | nosniff                |

  @FL-3
  Règle: Un formulaire n'est accepté que de sa page, dans le navigateur qui la montre

    Plan du scénario: Une étape envoyée sans le bon jeton est refusée
      Étant donné qu'Amélie est à la page du nom d'utilisateur
      Et qu'elle a un autre navigateur à la page du nom d'utilisateur
      Quand elle envoie l'étape <façon>
      Alors elle lit l'erreur 403 et rien ne change

      Exemples:
        | façon                               |
        | sans le jeton de la page            |
        | avec un jeton inventé               |
        | avec le jeton d'un autre navigateur |
        | depuis la page d'un autre site      |

  @FL-4
  Règle: Demander une page ne change rien

    Plan du scénario: Les demandes GET et HEAD ne changent rien, quel que soit leur contenu
      Étant donné qu'Amélie est à <page>
      Quand elle demande chaque page et chaque formulaire par GET et par HEAD
      Alors elle retrouve <page> et rien n'a changé

      Exemples:
        | page                                       |
        | la page des conditions                     |
        | la page du nom d'utilisateur               |
        | la page du code reçu par courriel          |
        | la page du choix de la méthode             |
        | la page du code QR                         |
        | la page de l'adresse qui recevra les codes |
        | la page des codes de récupération          |

  @FL-5
  Règle: Un champ caché ne décide de rien

    Plan du scénario: Un champ ajouté est sans effet
      Étant donné qu'Amélie a reçu un code
      Quand elle envoie l'étape avec le champ <champ> égal à <valeur>
      Alors elle est à la page de confirmation
      Et elle a un compte au nom d'utilisateur choisi

      Exemples:
        | champ        | valeur      |
        | "username"   | "voleur.99" |
        | "account_id" | "1"         |
        | "level"      | "2"         |
        | "step"       | "codes"     |

    Plan du scénario: Une révision altérée ne fait pas franchir l'étape
      Étant donné qu'Amélie est à la page du mot de passe
      Quand elle envoie l'étape avec le champ "revision" égal à <valeur>
      Alors elle lit que l'étape a changé dans une autre fenêtre
      Et rien n'a changé

      Exemples:
        | valeur |
        | ""     |
        | "0"    |
        | "2"    |
        | "-1"   |
        | "1.0"  |

    Scénario: La clé secrète ne peut pas être changée par le formulaire
      Étant donné qu'Amélie est à la page du code QR
      Quand elle envoie l'étape avec le champ "secret" égal à "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
      Alors elle est à la page des codes de récupération
