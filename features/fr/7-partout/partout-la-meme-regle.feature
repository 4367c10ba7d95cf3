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
