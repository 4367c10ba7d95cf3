"""Defects of the feature "Choose a username and a password"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

NAMES = "nom-d-utilisateur-et-mot-de-passe"


defect(
    "usernames_have_nine_characters",
    Change("ground/policy.py", "username_min: int = 8", "username_min: int = 9"),
    red={NAMES: ["Un nom dans les limites est accepté"]},
)

defect(
    "usernames_have_fifteen_characters_at_most",
    Change("ground/policy.py", "username_max: int = 16", "username_max: int = 15"),
    red={NAMES: ["Un nom dans les limites est accepté"]},
)

defect(
    "usernames_have_six_digits_at_most",
    Change("ground/policy.py", "username_max_digits: int = 7", "username_max_digits: int = 6"),
    red={NAMES: ["Un nom dans les limites est accepté"]},
)

defect(
    "two_characters_of_the_username_are_refused",
    Change("ground/policy.py", "password_username_run: int = 3", "password_username_run: int = 2"),
    red={NAMES: ["Le mot de passe peut reprendre deux caractères du nom d'utilisateur, pas trois"]},
)

defect(
    "username_of_any_length",
    Change("clegc/sign_up/credentials.py", "policy.username_min <= len(username) <= policy.username_max", "True"),
    red={
        NAMES: [
            "Un nom hors des limites est refusé",
            "La liste signale la règle que le nom d'utilisateur ne respecte pas",
        ]
    },
)

defect(
    "username_of_digits",
    Change(
        "clegc/sign_up/credentials.py",
        "sum(character in digits for character in username) <= policy.username_max_digits",
        "True",
    ),
    red={
        NAMES: [
            "Un nom hors des limites est refusé",
            "La liste signale la règle que le nom d'utilisateur ne respecte pas",
        ]
    },
)

defect(
    "username_takes_no_accent",
    Change("clegc/sign_up/credentials.py", "[{LETTERS}0-9._-]", "[A-Za-z0-9._-]"),
    red={NAMES: ["Un nom dans les limites est accepté"]},
)

defect(
    "username_of_somebody_else",
    Change("clegc/sign_up/sign_up.py", "if not faults and self._accounts.taken(username):", "if False:"),
    red={NAMES: ["Le nom d'une autre personne est refusé, quelle que soit sa casse"]},
)

defect(
    "username_taken_meanwhile_is_not_said",
    Change("clegc/sign_up/sign_up.py", 'return {"username": ["username_taken"]}', "raise"),
    red={NAMES: ["Si le nom est pris pendant l'inscription, la personne en choisit un autre"]},
)

defect(
    "password_of_any_length",
    Change("clegc/sign_up/credentials.py", "policy.password_min <= len(password) <= policy.password_max", "True"),
    red={
        NAMES: [
            "Un mot de passe hors des limites est refusé",
            "La liste signale la règle que le mot de passe ne respecte pas",
        ]
    },
)

defect(
    "password_of_one_kind_of_character",
    Change(
        "clegc/sign_up/credentials.py", 'any(unicodedata.category(character) == "Lu" for character in password)', "True"
    ),
    Change(
        "clegc/sign_up/credentials.py", 'any(unicodedata.category(character) == "Ll" for character in password)', "True"
    ),
    Change("clegc/sign_up/credentials.py", "any(character in digits for character in password)", "True"),
    Change("clegc/sign_up/credentials.py", "any(_is_symbol(character) for character in password)", "True"),
    red={
        NAMES: [
            "Un mot de passe hors des limites est refusé",
            "La liste signale la règle que le mot de passe ne respecte pas",
        ]
    },
)

defect(
    "password_that_everybody_has",
    Change("clegc/sign_up/credentials.py", "_core(password) not in COMMON_WORDS", "True"),
    red={NAMES: ["Un mot courant est refusé, même déguisé"]},
)

defect(
    "password_that_holds_the_username",
    Change("clegc/sign_up/credentials.py", "not _holds_run(password, username, policy.password_username_run)", "True"),
    red={NAMES: ["Le mot de passe peut reprendre deux caractères du nom d'utilisateur, pas trois"]},
)

defect(
    "password_confirmed_whatever_is_typed",
    Change(
        "clegc/sign_up/credentials.py",
        "return {} if composed(password) == composed(again) else",
        "return {} if True else",
    ),
    red={NAMES: ["La confirmation est comparée en entier"]},
)

defect(
    "password_cut_and_folded_at_sign_in",
    Change("ground/hashing.py", "composed(secret).encode(), salt=salt", "secret[:11].lower().encode(), salt=salt"),
    red={NAMES: ["Le mot de passe compte en entier à l'ouverture de session"]},
)

defect(
    "space_is_no_symbol_to_the_list",
    Change("static/site.js", r"/[\p{P}\p{S} ]/u", "/[-._]/u"),
    red={NAMES: ["La liste ne signale rien pour un bon mot de passe"]},
)

defect(
    "password_is_never_shown",
    Change("static/site.js", 'field.type = shown ? "text" : "password";', ""),
    red={NAMES: ["Le mot de passe est affiché sur demande"]},
)

defect(
    "password_is_never_masked",
    Change("templates/macros.html", 'type="password"', 'type="text"'),
    red={
        NAMES: ["Le mot de passe est masqué pendant la saisie", "Le mot de passe affiché peut être masqué de nouveau"]
    },
)

ALIKE = "La liste et le site jugent de même chaque sorte de caractère"

defect(
    "list_takes_no_capital_with_an_accent",
    Change("static/site.js", r"password_upper: (text) => /\p{Lu}/u", "password_upper: (text) => /[A-Z]/u"),
    red={NAMES: [ALIKE]},
)

defect(
    "list_takes_every_latin_letter_in_a_username",
    Change("static/site.js", "/^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ0-9._-]*$/u", r"/^[\p{Script=Latin}0-9._-]*$/u"),
    red={NAMES: [ALIKE]},
)

defect(
    "the_list_counts_the_spaces_after_a_username",
    Change(
        "static/site.js",
        "username_length: (text, facts) => within(text.trim(), facts)",
        "username_length: (text, facts) => within(text.trimStart(), facts)",
    ),
    red={NAMES: [ALIKE]},
)

defect(
    "the_list_has_a_dotless_i_for_an_i",
    Change("static/site.js", 'normalize("NFC").replace(/[^ı]+/gu,', 'normalize("NFC").replace(/.+/gu,'),
    red={NAMES: [ALIKE]},
)
