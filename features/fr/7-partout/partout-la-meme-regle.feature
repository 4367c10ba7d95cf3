# language: fr
@everywhere
Fonctionnalité: Tenir partout la même règle
  Ce qui vaut pour une page vaut pour toutes : chaque règle est essayée partout où le site pourrait la rompre.

  @EV-1
  Règle: Ce qu'on écrit reste du texte

    Scénario: Un texte hostile se relit tel quel, quel que soit le champ et où qu'il soit montré
      Quand des textes hostiles sont écrits dans chaque champ du site
      Alors chaque texte se relit tel quel partout où il est montré
