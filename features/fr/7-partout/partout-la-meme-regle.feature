# language: fr
@everywhere
Fonctionnalité: Tenir partout la même règle
  Ce qui vaut pour une page vaut pour toutes : chaque règle est essayée partout où le site pourrait la rompre.

  @EV-1
  Règle: Ce qu'on écrit reste du texte

    Scénario: Un texte hostile se relit tel quel, quel que soit le champ et où qu'il soit montré
      Quand des textes hostiles sont écrits dans chaque champ du site
      Alors chaque texte se relit tel quel partout où il est montré

  @EV-2
  Règle: Ce qui est à un autre est introuvable

    Scénario: Le numéro d'un autre n'ouvre rien, à personne
      Étant donné que quelqu'un a de tout à IRCC, et d'autres aussi
      Quand les autres demandent et envoient chaque adresse qui prend un numéro
      Alors chacun ne trouve que ce qui est à lui, et rien ne change

  @EV-3
  Règle: Un code ne sert qu'à ce pour quoi il a été demandé

    Scénario: Un code reçu pour une chose ne vaut pour aucune autre
      Étant donné que quelqu'un reçoit ses codes par courriel
      Quand un code de chaque usage est donné pour tous les autres, puis dans un autre navigateur
      Alors chaque code ne sert qu'à ce pour quoi il a été demandé

  @EV-10
  Règle: Un fichier est ce qu'il est, de son premier octet à son dernier

    Scénario: Ni coupé, ni mêlé à un autre, ni nommé autrement, un fichier ne passe pour ce qu'il n'est pas
      Quand des fichiers de chaque sorte sont envoyés entiers, coupés et mêlés à d'autres
      Alors seuls les fichiers entiers sont pris, et le nom de chacun dit sa sorte

  @OC-1 @OC-2
  Règle: Rien ne s'ouvre entre IRCC et la CléGC que par une demande entière

    Plan du scénario: Une demande altérée n'ouvre rien
      Étant donné que quelqu'un est en session à la CléGC et arrive d'IRCC
      Quand <altération>
      Alors rien ne s'ouvre que par une demande entière, et une seule fois

      Exemples:
        | altération                                                                             |
        | chaque paramètre de la demande d'IRCC est omis, doublé, vidé puis changé               |
        | l'adresse de retour est changée de toutes les façons                                   |
        | chaque paramètre de la réponse de la CléGC est omis, doublé, vidé, changé puis redonné |
        | chaque paramètre de l'échange du code est omis, doublé, vidé, changé puis redonné      |
