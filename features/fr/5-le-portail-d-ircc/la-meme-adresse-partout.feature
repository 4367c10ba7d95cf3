# language: fr
@conseil-5
Fonctionnalité: La même adresse partout
  La CléGC et IRCC écrivent chacune à une adresse. Quand les deux diffèrent, le compte le dit.

  Scénario: Deux adresses différentes sont signalées
    Étant donné qu'Amélie a un profil à IRCC sous une autre adresse
    Et qu'elle est en session à IRCC
    Alors elle lit que les deux adresses diffèrent
    Et elle lit ses deux adresses

  Scénario: Deux adresses identiques ne sont pas signalées
    Étant donné qu'Amélie a un profil à IRCC
    Et qu'elle est en session à IRCC
    Alors elle ne voit aucun avertissement sur ses adresses

  Scénario: Une majuscule n'est pas une différence
    Étant donné qu'Amélie a un profil à IRCC sous la même adresse en majuscules
    Et qu'elle est en session à IRCC
    Alors elle ne voit aucun avertissement sur ses adresses

  Scénario: Une adresse changée seulement à la CléGC est signalée
    Étant donné qu'Amélie a un profil à IRCC
    Et qu'elle est en session à la CléGC
    Et qu'elle a changé son adresse électronique dans un autre navigateur
    Et qu'elle est en session à IRCC
    Alors elle lit que les deux adresses diffèrent

  Scénario: Mettre le profil à jour fait disparaître la différence
    Étant donné qu'Amélie a un profil à IRCC sous une autre adresse
    Et qu'elle est en session à IRCC
    Quand elle met son profil à jour
    Alors elle lit que le profil est à jour
    Et elle ne voit aucun avertissement sur ses adresses
