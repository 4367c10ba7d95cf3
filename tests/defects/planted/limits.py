"""The defects of the limits: each comes sooner than it is said to, or later, by no more than a person would notice."""

from __future__ import annotations

from tests.defects.defect import Change, defect

NAMES = "nom-d-utilisateur-et-mot-de-passe"
AGENCY = "l-agence-du-revenu"
CARD = "lier-une-carte"
LIFE = "duree-du-compte"
IDLE = "fin-de-session"

defect(
    "codes_hold_nine_minutes",
    Change(
        "policy.py",
        "mail_code_life: timedelta = timedelta(minutes=10)",
        "mail_code_life: timedelta = timedelta(minutes=9)",
    ),
    red={
        "adresse-electronique": ["Le code vaut dix minutes"],
        "garder-son-adresse-a-jour": ["Le code vaut dix minutes"],
        "mot-de-passe-oublie": ["Le code vaut dix minutes"],
        "ouvrir-une-session": ["Le code de session vaut dix minutes"],
    },
)
defect(
    "four_wrong_codes_use_the_right_one_up",
    Change("policy.py", "mail_code_tries: int = 5", "mail_code_tries: int = 4"),
    red={"adresse-electronique": ["Cinq codes erronés usent le bon"]},
)
defect(
    "codes_are_rationed_a_minute_longer",
    Change(
        "policy.py",
        "mail_code_sendings_window: timedelta = timedelta(minutes=15)",
        "mail_code_sendings_window: timedelta = timedelta(minutes=16)",
    ),
    red={"adresse-electronique": ["Au bout de quinze minutes, un code peut être redemandé"]},
)
defect(
    "proof_holds_nine_minutes",
    Change(
        "policy.py", "proof_life: timedelta = timedelta(minutes=10)", "proof_life: timedelta = timedelta(minutes=9)"
    ),
    red={
        "changer-ses-renseignements": ["Le mot de passe redonné vaut dix minutes"],
        "un-appareil-perdu": ["Le mot de passe confirmé vaut dix minutes"],
    },
)
defect(
    "sign_in_waits_fourteen_minutes",
    Change(
        "policy.py",
        "sign_in_life: timedelta = timedelta(minutes=15)",
        "sign_in_life: timedelta = timedelta(minutes=14)",
    ),
    red={"ouvrir-une-session": ["Une ouverture inachevée attend quinze minutes"]},
)
defect(
    "recovery_waits_fourteen_minutes",
    Change(
        "policy.py",
        "recovery_life: timedelta = timedelta(minutes=15)",
        "recovery_life: timedelta = timedelta(minutes=14)",
    ),
    red={"mot-de-passe-oublie": ["Une récupération attend quinze minutes"]},
)
defect(
    "session_idles_nineteen_minutes",
    Change(
        "policy.py",
        "session_idle: timedelta = timedelta(minutes=20)",
        "session_idle: timedelta = timedelta(minutes=19)",
    ),
    red={IDLE: ["Après vingt minutes sans rien faire"]},
)
defect(
    "session_lives_seven_hours",
    Change("policy.py", "session_life: timedelta = timedelta(hours=8)", "session_life: timedelta = timedelta(hours=7)"),
    red={IDLE: ["Après huit heures, même active"]},
)
defect(
    "answer_to_the_service_holds_half_a_minute",
    Change(
        "policy.py",
        "authorization_code_life: timedelta = timedelta(minutes=1)",
        "authorization_code_life: timedelta = timedelta(seconds=30)",
    ),
    red={"deux-systemes": ["Une réponse vaut une minute"]},
)
defect(
    "fourth_try_closes_linking",
    Change("policy.py", "link_tries: int = 5", "link_tries: int = 4"),
    red={CARD: ["Le cinquième essai ferme, pas le quatrième"]},
)
defect(
    "linking_stays_closed_an_hour_longer",
    Change(
        "policy.py",
        "link_lock_life: timedelta = timedelta(hours=24)",
        "link_lock_life: timedelta = timedelta(hours=25)",
    ),
    red={CARD: ["La liaison rouvre à la seconde dite, dans n'importe quel navigateur"]},
)
defect(
    "account_lives_a_day_longer",
    Change(
        "policy.py",
        "account_life: timedelta = timedelta(days=2 * 365)",
        "account_life: timedelta = timedelta(days=2 * 365 + 1)",
    ),
    red={LIFE: ["La dernière seconde"]},
)
defect(
    "reminders_come_a_day_early",
    Change(
        "policy.py",
        "(timedelta(days=60), timedelta(days=30), timedelta(days=7))",
        "(timedelta(days=61), timedelta(days=31), timedelta(days=8))",
    ),
    red={LIFE: ["Soixante, trente et sept jours avant"]},
)
defect(
    "invitation_waits_a_day_less",
    Change(
        "policy.py",
        "invitation_life: timedelta = timedelta(days=60)",
        "invitation_life: timedelta = timedelta(days=59)",
    ),
    red={"invitation": ["La réponse arrive à temps, ou non"]},
)
defect(
    "phone_may_not_be_late",
    Change("policy.py", "totp_steps_back: int = 1", "totp_steps_back: int = 0"),
    red={
        "deux-facteurs": ["L'horloge du téléphone peut être en retard d'un pas, pas davantage"],
        "ouvrir-une-session": ["Le téléphone peut retarder d'un pas, pas plus"],
    },
)
defect(
    "documents_have_three_megabytes",
    Change("policy.py", "document_max: int = 4 * 1024 * 1024", "document_max: int = 3 * 1024 * 1024"),
    red={"documents": ["La taille compte à l'octet près"]},
)
defect(
    "answers_have_four_letters",
    Change("policy.py", "answer_min: int = 3", "answer_min: int = 4"),
    red={"questions-de-recuperation": ["Une réponse à la limite"]},
)
defect(
    "usernames_have_nine_characters",
    Change("policy.py", "username_min: int = 8", "username_min: int = 9"),
    red={NAMES: ["Un nom dans les limites est accepté"]},
)
defect(
    "usernames_have_fifteen_characters_at_most",
    Change("policy.py", "username_max: int = 16", "username_max: int = 15"),
    red={NAMES: ["Un nom dans les limites est accepté"]},
)
defect(
    "usernames_have_six_digits_at_most",
    Change("policy.py", "username_max_digits: int = 7", "username_max_digits: int = 6"),
    red={NAMES: ["Un nom dans les limites est accepté"]},
)
defect(
    "two_characters_of_the_username_are_refused",
    Change("policy.py", "password_username_run: int = 3", "password_username_run: int = 2"),
    red={NAMES: ["Deux caractères du nom d'utilisateur passent, trois sont refusés"]},
)
defect(
    "arc_users_have_seven_characters",
    Change("policy.py", "arc_user_min: int = 6", "arc_user_min: int = 7"),
    red={AGENCY: ["L'identifiant a de six à seize lettres ou chiffres"]},
)
defect(
    "arc_users_have_fifteen_characters_at_most",
    Change("policy.py", "arc_user_max: int = 16", "arc_user_max: int = 15"),
    red={AGENCY: ["L'identifiant a de six à seize lettres ou chiffres"]},
)
defect(
    "arc_passwords_have_nine_characters",
    Change("policy.py", "arc_password_min: int = 8", "arc_password_min: int = 9"),
    red={AGENCY: ["Le mot de passe a de huit à soixante-quatre caractères"]},
)
defect(
    "arc_passwords_have_sixty_three_characters_at_most",
    Change("policy.py", "arc_password_max: int = 64", "arc_password_max: int = 63"),
    red={AGENCY: ["Le mot de passe a de huit à soixante-quatre caractères"]},
)
