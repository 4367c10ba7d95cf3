# language: fr
@conseil-5
Fonctionnalité: La même adresse partout
  La CléGC et IRCC écrivent chacune à une adresse. Quand les deux diffèrent, le compte le dit.

  Scénario: Deux adresses différentes se voient
    Étant donné qu'Amélie a un profil à IRCC sous une autre adresse
    Et qu'elle est en session à IRCC
    Alors elle lit que les deux adresses diffèrent
    Et elle lit ses deux adresses

  Scénario: La même adresse ne dit rien
    Étant donné qu'Amélie a un profil à IRCC
    Et qu'elle est en session à IRCC
    Alors elle ne voit aucun avertissement sur ses adresses

  Scénario: Une majuscule n'est pas une différence
    Étant donné qu'Amélie a un profil à IRCC sous la même adresse en majuscules
    Et qu'elle est en session à IRCC
    Alors elle ne voit aucun avertissement sur ses adresses

  Scénario: Changer d'adresse à la CléGC seule fait une différence
    Étant donné qu'Amélie a un profil à IRCC
    Et qu'elle est en session à la CléGC
    Et qu'elle a changé son adresse électronique dans un autre navigateur
    Et qu'elle est en session à IRCC
    Alors elle lit que les deux adresses diffèrent

  Scénario: Mettre le profil à jour les accorde
    Étant donné qu'Amélie a un profil à IRCC sous une autre adresse
    Et qu'elle est en session à IRCC
    Quand elle met son profil à jour
    Alors elle lit que le profil est à jour
    Et elle ne voit aucun avertissement sur ses adresses
