# language: en
@guide-1
Fonctionnalité: Shopping

  Scénario: An apple
    Étant donné que Amélie is in the shop
    Alors the basket is kept
