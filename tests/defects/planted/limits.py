"""The defects of the limits: each comes sooner than it is said to, or later, by no more than a person would notice."""

from __future__ import annotations

from datetime import timedelta

from tests.defects.defect import turns_red
from tests.defects.numbers import let

NAMES = "nom-d-utilisateur-et-mot-de-passe"
AGENCY = "l-agence-du-revenu"
CARD = "lier-une-carte"
LIFE = "duree-du-compte"
IDLE = "fin-de-session"


@turns_red("adresse-electronique", "Le code vaut dix minutes")
@turns_red("garder-son-adresse-a-jour", "Le code vaut dix minutes")
@turns_red("mot-de-passe-oublie", "Le code vaut dix minutes")
@turns_red("ouvrir-une-session", "Le code de session vaut dix minutes")
def codes_hold_nine_minutes(_patch):
    let("mail_code_life", timedelta(minutes=9))


@turns_red("adresse-electronique", "Cinq codes erronés usent le bon")
def four_wrong_codes_use_the_right_one_up(_patch):
    let("mail_code_tries", 4)


@turns_red("adresse-electronique", "Au bout de quinze minutes, un code peut être redemandé")
def codes_are_rationed_a_minute_longer(_patch):
    let("mail_code_sendings_window", timedelta(minutes=16))


@turns_red("changer-ses-renseignements", "Le mot de passe redonné vaut dix minutes")
@turns_red("un-appareil-perdu", "Le mot de passe confirmé vaut dix minutes")
def proof_holds_nine_minutes(_patch):
    let("proof_life", timedelta(minutes=9))


@turns_red("ouvrir-une-session", "Une ouverture inachevée attend quinze minutes")
def sign_in_waits_fourteen_minutes(_patch):
    let("sign_in_life", timedelta(minutes=14))


@turns_red("mot-de-passe-oublie", "Une récupération attend quinze minutes")
def recovery_waits_fourteen_minutes(_patch):
    let("recovery_life", timedelta(minutes=14))


@turns_red(IDLE, "Après vingt minutes sans rien faire")
def session_idles_nineteen_minutes(_patch):
    let("session_idle", timedelta(minutes=19))


@turns_red(IDLE, "Après huit heures, même active")
def session_lives_seven_hours(_patch):
    let("session_life", timedelta(hours=7))


@turns_red("deux-systemes", "Une réponse vaut une minute")
def answer_to_the_service_holds_half_a_minute(_patch):
    let("authorization_code_life", timedelta(seconds=30))


@turns_red(CARD, "Le cinquième essai ferme, pas le quatrième")
def fourth_try_closes_linking(_patch):
    let("link_tries", 4)


@turns_red(CARD, "La liaison rouvre à la seconde dite, dans n'importe quel navigateur")
def linking_stays_closed_an_hour_longer(_patch):
    let("link_lock_life", timedelta(hours=25))


@turns_red(LIFE, "La dernière seconde")
def account_lives_a_day_longer(_patch):
    let("account_life", timedelta(days=2 * 365 + 1))


@turns_red(LIFE, "Soixante, trente et sept jours avant")
def reminders_come_a_day_early(_patch):
    let("account_reminders", (timedelta(days=61), timedelta(days=31), timedelta(days=8)))


@turns_red("invitation", "La réponse arrive à temps, ou non")
def invitation_waits_a_day_less(_patch):
    let("invitation_life", timedelta(days=59))


@turns_red("deux-facteurs", "L'horloge du téléphone peut être en retard d'un pas, pas davantage")
@turns_red("ouvrir-une-session", "Le téléphone peut retarder d'un pas, pas plus")
def phone_may_not_be_late(_patch):
    let("totp_steps_back", 0)


@turns_red("documents", "La taille compte à l'octet près")
def documents_have_three_megabytes(_patch):
    let("document_max", 3 * 1024**2)


@turns_red("questions-de-recuperation", "Une réponse à la limite")
def answers_have_four_letters(_patch):
    let("answer_min", 4)


@turns_red(NAMES, "Un nom dans les limites est accepté")
def usernames_have_nine_characters(_patch):
    let("username_min", 9)


@turns_red(NAMES, "Un nom dans les limites est accepté")
def usernames_have_fifteen_characters_at_most(_patch):
    let("username_max", 15)


@turns_red(NAMES, "Un nom dans les limites est accepté")
def usernames_have_six_digits_at_most(_patch):
    let("username_max_digits", 6)


@turns_red(NAMES, "Deux caractères du nom d'utilisateur passent, trois sont refusés")
def two_characters_of_the_username_are_refused(_patch):
    let("password_username_run", 2)


@turns_red(AGENCY, "L'identifiant a de six à seize lettres ou chiffres")
def arc_users_have_seven_characters(_patch):
    let("arc_user_min", 7)


@turns_red(AGENCY, "L'identifiant a de six à seize lettres ou chiffres")
def arc_users_have_fifteen_characters_at_most(_patch):
    let("arc_user_max", 15)


@turns_red(AGENCY, "Le mot de passe a de huit à soixante-quatre caractères")
def arc_passwords_have_nine_characters(_patch):
    let("arc_password_min", 9)


@turns_red(AGENCY, "Le mot de passe a de huit à soixante-quatre caractères")
def arc_passwords_have_sixty_three_characters_at_most(_patch):
    let("arc_password_max", 63)
