"""Defects of the feature "Verify the email address"."""

from __future__ import annotations

from tests.defects.defect import Change, defect, imports

ADDRESS = "adresse-electronique"

_ADDRESS_IS_WRITTEN = 'self._write(draft, "email = ?", address)\n'

_WRITTEN_BEFORE_THE_MAIL = Change(
    "clegc/sign_up/sign_up.py",
    f"        with self._store.transaction():\n            {_ADDRESS_IS_WRITTEN}",
    f"        {_ADDRESS_IS_WRITTEN}        with self._store.transaction():\n",
)
"""The address is kept even when the mail fails: it is written outside the transaction."""


defect(
    "codes_hold_nine_minutes",
    Change(
        "ground/policy.py",
        "mail_code_life: timedelta = timedelta(minutes=10)",
        "mail_code_life: timedelta = timedelta(minutes=9)",
    ),
    red={
        "adresse-electronique": ["Le code est valide pendant dix minutes"],
        "garder-son-adresse-a-jour": ["Le code est valide pendant dix minutes"],
        "mot-de-passe-oublie": ["Le code est valide pendant dix minutes"],
        "ouvrir-une-session": ["Le code de session est valide pendant dix minutes"],
    },
)

defect(
    "four_wrong_codes_use_the_right_one_up",
    Change("ground/policy.py", "mail_code_tries: int = 5", "mail_code_tries: int = 4"),
    red={"adresse-electronique": ["Après cinq codes erronés, même le bon est refusé"]},
)

defect(
    "codes_are_rationed_a_minute_longer",
    Change(
        "ground/policy.py",
        "mail_code_sendings_window: timedelta = timedelta(minutes=15)",
        "mail_code_sendings_window: timedelta = timedelta(minutes=16)",
    ),
    red={"adresse-electronique": ["Au bout de quinze minutes, la personne peut redemander un code"]},
)

defect(
    "address_of_any_form",
    Change("clegc/sign_up/addresses.py", "if not is_address(email):", "if False:"),
    red={ADDRESS: ["Une adresse incomplète est refusée et rien n'est envoyé"]},
)

defect(
    "address_of_two_lines",
    Change(
        "clegc/sign_up/sign_up.py",
        "        faults = address_faults(email, again)\n",
        '        email, again = email.split("\\n")[0], again.split("\\n")[0]\n'
        "        faults = address_faults(email, again)\n",
    ),
    red={ADDRESS: ["Un saut de ligne glissé dans l'adresse n'ajoute pas de destinataire"]},
)

defect(
    "address_confirmed_whatever_is_typed",
    Change("clegc/sign_up/addresses.py", 'else ["email_twice"]', "else []"),
    red={ADDRESS: ["Deux adresses différentes sont refusées"]},
)

defect(
    "code_never_expires",
    Change(
        "clegc/sign_up/mail_codes.py", "return self._now - self._policy.mail_code_life.total_seconds()", "return 0.0"
    ),
    red={ADDRESS: ["Le code est valide pendant dix minutes"]},
)

defect(
    "code_expires_too_early",
    Change(
        "clegc/sign_up/mail_codes.py",
        "return self._now - self._policy.mail_code_life.total_seconds()",
        "return self._now - 599",
    ),
    red={ADDRESS: ["Le code est valide pendant dix minutes"]},
)

defect(
    "any_six_digits_are_the_code",
    Change("clegc/sign_up/mail_codes.py", 'return digest(f"{session_id}:{self._purpose}:{code}")', 'return "same"'),
    red={
        ADDRESS: [
            "Un code erroné est refusé",
            "Le code d'une personne ne confirme pas l'adresse d'une autre",
            "Un code déjà utilisé est refusé, même dans un autre navigateur",
        ]
    },
)

defect(
    "code_with_noise_inside",
    Change(
        "clegc/sign_up/mail_codes.py",
        "        if not well_formed(typed, self._policy):\n",
        '        typed = "".join(filter(str.isdigit, typed)).zfill(6)[:6]\n'
        "        if not well_formed(typed, self._policy):\n",
    ),
    red={ADDRESS: ["Un code mal formé est refusé"]},
)

defect(
    "spaces_around_the_code_are_refused",
    Change("clegc/sign_up/mail_codes.py", "code = typed.strip()", "code = typed"),
    red={ADDRESS: ["Un code collé avec des espaces autour est accepté"]},
)

defect(
    "replaced_code_still_serves",
    Change(
        "clegc/sign_up/mail_codes.py",
        "if self._consume(newest, code) else",
        "if self._consume(newest, code) or self._was_replaced(newest, code) else",
    ),
    red={ADDRESS: ["L'ancien code est refusé"]},
)

defect(
    "code_serves_any_purpose",
    Change("clegc/sign_up/mail_codes.py", "return used == 1", "return True"),
    red={ADDRESS: ["Le code de l'adresse n'active pas le deuxième facteur"]},
)

defect(
    "code_is_a_number",
    Change(
        "clegc/sign_up/mail_codes.py",
        "        if not well_formed(typed, self._policy):\n",
        "        typed = str(int(typed)) if typed.strip().isdigit() else typed\n"
        "        if not well_formed(typed, self._policy):\n",
    ),
    red={ADDRESS: ["Un code qui commence par zéro est accepté"]},
)

defect(
    "mail_tells_the_username",
    Change(
        "ground/__init__.py",
        'facts |= {"lines": lines, "subject": words(f"mail.{kind}.subject"), "t": words}',
        'username = self.store.row("SELECT username FROM sign_ups")["username"]\n'
        '        facts |= {"lines": [*lines, username], "subject": f"Bonjour {username}", "t": words}',
    ),
    red={
        ADDRESS: [
            "Le courriel contient le code de vérification et aucun autre secret",
            "Un code est envoyé à l'adresse donnée",
        ]
    },
)

defect(
    "mail_that_fails_goes_unnoticed",
    Change("ground/post.py", "raise (NoSuchMailbox if for_ever else MailError)(str(error)) from error", "return"),
    Change("ground/post.py", "raise MailError(str(error)) from error", "return"),
    red={
        ADDRESS: [
            "Un serveur de courriel qui ne répond pas est signalé, et rien ne change",
            "Un message refusé par le serveur de courriel est signalé, et rien ne change",
        ]
    },
)

defect(
    "mail_that_fails_leaves_the_address_behind",
    _WRITTEN_BEFORE_THE_MAIL,
    red={
        ADDRESS: [
            "Un serveur de courriel qui ne répond pas est signalé, et rien ne change",
            "Un message refusé par le serveur de courriel est signalé, et rien ne change",
        ]
    },
)

defect(
    "address_is_written_to_once",
    Change(
        "clegc/sign_up/sign_up.py",
        "        faults = address_faults(email, again)\n",
        "        if draft.email == email:\n            return {}\n        faults = address_faults(email, again)\n",
    ),
    _WRITTEN_BEFORE_THE_MAIL,
    red={ADDRESS: ["Après la panne du courriel, la même demande aboutit"]},
)

defect(
    "digits_of_any_script_are_a_code",
    Change("clegc/sign_up/mail_codes.py", "[0-9]", r"\d"),
    red={ADDRESS: ["Un code mal formé est refusé"]},
)

defect(
    "what_follows_a_plus_is_dropped",
    imports("ground/post.py", "import re"),
    Change("ground/post.py", "to_addrs=[letter.to]", 'to_addrs=[re.sub(r"\\+[^@]*", "", letter.to)]'),
    red={"adresse-electronique": ["Le code arrive à l'adresse telle qu'elle est écrite"]},
)
