"""The defects of the sign-up, from the registration page to the recovery codes."""

from __future__ import annotations

from tests.defects.defect import Change, defect

REACH = "acceder-a-l-inscription"
CREDENTIALS = "nom-d-utilisateur-et-mot-de-passe"
MANAGER = "gestionnaire-de-mots-de-passe"
QUESTIONS = "questions-de-recuperation"
STRONG = "questions-solides"
ADDRESS = "adresse-electronique"
PASSWORD = "mot-de-passe-oublie"
FACTOR = "deux-facteurs"
CODES = "codes-de-recuperation"
LOST = "un-appareil-perdu"
SIGN_IN = "ouvrir-une-session"


# guide-1

defect(
    "person_is_left_at_clegc_at_the_end",
    Change(
        "clegc/sign_in_pages.py",
        'return Response.see_other(address) if address else visit.go("home")',
        'return visit.go("home")',
    ),
    red={REACH: ["Les six étapes ramènent à IRCC, session ouverte"]},
)
defect(
    "sign_up_opens_without_a_service",
    Change("clegc/sign_up_pages.py", "if self._clegc.authorizations.of(visit.session.id) is None:", "if False:"),
    red={REACH: ["Sans passer par IRCC, la CléGC renvoie au service"]},
)
defect(
    "cancelling_creates_the_account",
    Change(
        "clegc/sign_up_pages.py",
        "self._drafts.abandon(visit.session.id)",
        'self._clegc.accounts.create(self._draft(visit).username or "", "", [], "", "fr")',
    ),
    red={REACH: ["Annuler en chemin ramène à la page de connexion"]},
)
defect(
    "leaving_stays_at_clegc",
    Change(
        "clegc/sign_up_pages.py",
        'return Response.see_other(address) if address else visit.go("start")',
        'return visit.go("start")',
    ),
    red={REACH: ["Quitter en chemin ramène à IRCC", "Refuser les conditions ramène à IRCC"]},
)

# guide-2

defect(
    "username_of_any_length",
    Change("clegc/credentials.py", "policy.username_min <= len(username) <= policy.username_max", "True"),
    red={
        CREDENTIALS: [
            "Un nom hors des limites est refusé",
            "La liste montre la règle du nom d'utilisateur qui manque",
        ]
    },
)
defect(
    "username_of_digits",
    Change("clegc/credentials.py", "sum(map(str.isdigit, username)) <= policy.username_max_digits", "True"),
    red={
        CREDENTIALS: [
            "Un nom hors des limites est refusé",
            "La liste montre la règle du nom d'utilisateur qui manque",
        ]
    },
)
defect(
    "username_of_any_character",
    Change("clegc/credentials.py", "all(_may_name(character) for character in username)", "True"),
    red={
        "protection-des-pages": ["Ce qu'on écrit dans un champ reste du texte"],
        CREDENTIALS: [
            "Un nom hors des limites est refusé",
            "La liste montre la règle du nom d'utilisateur qui manque",
        ],
    },
)
defect(
    "username_takes_no_accent",
    Change("clegc/credentials.py", '"LATIN" in unicodedata.name(character, "")', "character.isascii()"),
    red={CREDENTIALS: ["Un nom dans les limites est accepté"]},
)
defect(
    "username_of_somebody_else",
    Change("clegc/sign_up.py", "if not faults and self._accounts.taken(username):", "if False:"),
    red={CREDENTIALS: ["Le nom d'une autre personne est refusé, quelle que soit sa casse"]},
)
defect(
    "username_taken_meanwhile_is_not_said",
    Change("clegc/sign_up.py", 'return {"username": ["username_taken"]}', "raise"),
    red={CREDENTIALS: ["Un nom pris pendant l'inscription est rendu à choisir"]},
)
defect(
    "password_of_any_length",
    Change("clegc/credentials.py", "policy.password_min <= len(password) <= policy.password_max", "True"),
    red={
        CREDENTIALS: [
            "Un mot de passe hors des limites est refusé",
            "La liste montre la règle du mot de passe qui manque",
        ]
    },
)
defect(
    "password_of_one_kind_of_character",
    Change("clegc/credentials.py", "any(map(str.isupper, password))", "True"),
    Change("clegc/credentials.py", "any(map(str.islower, password))", "True"),
    Change("clegc/credentials.py", 'any(character in "0123456789" for character in password)', "True"),
    Change("clegc/credentials.py", "any(_is_symbol(character) for character in password)", "True"),
    red={
        CREDENTIALS: [
            "Un mot de passe hors des limites est refusé",
            "La liste montre la règle du mot de passe qui manque",
        ]
    },
)
defect(
    "password_that_everybody_has",
    Change("clegc/credentials.py", "_core(password) not in COMMON_WORDS", "True"),
    red={CREDENTIALS: ["Un mot courant est refusé, même arrangé"]},
)
defect(
    "password_that_holds_the_username",
    Change("clegc/credentials.py", "not _holds_run(password, username, policy.password_username_run)", "True"),
    red={CREDENTIALS: ["Deux caractères du nom d'utilisateur passent, trois sont refusés"]},
)
defect(
    "password_confirmed_whatever_is_typed",
    Change("clegc/credentials.py", "return {} if password == again else", "return {} if True else"),
    red={CREDENTIALS: ["La confirmation est comparée en entier"]},
)
defect(
    "password_cut_and_folded_at_sign_in",
    Change("hashing.py", "secret.encode(), salt=salt", "secret[:11].lower().encode(), salt=salt"),
    red={CREDENTIALS: ["Le mot de passe compte en entier quand on ouvre une session"]},
)
defect(
    "space_is_no_symbol_to_the_list",
    Change("static/site.js", r"/[\p{P}\p{S} ]/u", "/[-._]/u"),
    red={CREDENTIALS: ["La liste n'a rien à redire d'un bon mot de passe"]},
)
defect(
    "password_is_never_shown",
    Change("static/site.js", 'field.type = shown ? "text" : "password";', ""),
    red={CREDENTIALS: ["Il se lit quand on le demande"]},
)
defect(
    "fields_tell_a_manager_nothing",
    Change("templates/macros.html", ' autocomplete="', ' x="', everywhere=True),
    red={MANAGER: ["Chaque champ dit au gestionnaire ce qu'il attend"]},
)
defect(
    "pasting_is_forbidden",
    Change(
        "static/site.js",
        '"use strict";\n',
        '"use strict";\ndocument.addEventListener("paste", (event) => event.preventDefault());\n',
    ),
    red={MANAGER: ["Le mot de passe se colle", "Le code reçu par courriel se colle d'un seul geste"]},
)
defect(
    "password_is_never_masked",
    Change("templates/macros.html", 'type="password"', 'type="text"'),
    red={CREDENTIALS: ["Il est masqué tant qu'on ne demande pas à le voir", "Il est montré, puis masqué de nouveau"]},
)

# guide-3 and conseil-3

defect(
    "questions_are_few",
    Change("clegc/sign_up_pages.py", "questions=QUESTIONS)", "questions=QUESTIONS[:5])"),
    red={QUESTIONS: ["Le choix est assez large"]},
)
defect(
    "two_questions_are_enough",
    Change("clegc/questions.py", '["question_missing"] if choice not in', "[] if choice not in"),
    Change("clegc/questions.py", "languages) if not fault else ()", "languages) if question else ()"),
    red={QUESTIONS: ["Deux questions ne suffisent pas"]},
)
defect(
    "one_question_twice",
    Change("clegc/questions.py", '["question_twice"] if choice in choices[:place] else []', "[]"),
    red={QUESTIONS: ["La même question ne sert pas deux fois"]},
)
defect(
    "answer_of_any_length",
    Change("clegc/questions.py", 'return ["answer_length"]', "return []"),
    red={
        QUESTIONS: [
            "Une réponse à la limite",
            "Après un refus, les réponses sont à redonner mais les questions restent choisies",
        ]
    },
)
defect(
    "answer_of_any_character",
    Change("clegc/questions.py", 'frozenset("%#@")', "frozenset()"),
    red={QUESTIONS: ["Une réponse à la limite"]},
)
defect(
    "one_answer_twice",
    Change("clegc/questions.py", "if answer in earlier:", "if False:"),
    red={QUESTIONS: ["La même réponse ne sert pas deux fois, même en majuscules"]},
)
defect(
    "answers_are_shown_again",
    Change("system.py", " if name in self.system.kept}", "}"),
    red={QUESTIONS: ["Après un refus, les réponses sont à redonner mais les questions restent choisies"]},
)
defect(
    "answer_found_in_its_question",
    Change("clegc/questions.py", "if any(answer in wording for wording in wordings):", "if False:"),
    red={STRONG: ["Une réponse qui se trouve dans sa question est refusée"]},
)
defect(
    "answer_found_in_the_username",
    Change("clegc/questions.py", "if answer in username:", "if False:"),
    red={STRONG: ["Une réponse qui se trouve dans le nom d'utilisateur est refusée"]},
)

# guide-4

_ADDRESS_IS_WRITTEN = 'self._write(draft, "email = ?", email.strip(" "))\n'
_WRITTEN_BEFORE_THE_MAIL = Change(
    "clegc/sign_up.py",
    f"            with self._store.transaction():\n                {_ADDRESS_IS_WRITTEN}",
    f"            {_ADDRESS_IS_WRITTEN}            with self._store.transaction():\n",
)
"""The address is kept even when the mail fails: it is written outside the transaction."""

defect(
    "address_of_any_form",
    Change("clegc/addresses.py", "if not is_address(email):", "if False:"),
    red={ADDRESS: ["Une adresse incomplète est refusée et rien ne part"]},
)
defect(
    "address_of_two_lines",
    Change(
        "clegc/sign_up.py",
        "        faults = address_faults(email, again)\n",
        '        email, again = email.split("\\r\\n")[0], again.split("\\r\\n")[0]\n'
        "        faults = address_faults(email, again)\n",
    ),
    red={ADDRESS: ["Des fins de ligne glissées dans l'adresse n'ajoutent pas de destinataire"]},
)
defect(
    "address_confirmed_whatever_is_typed",
    Change("clegc/addresses.py", 'else ["email_twice"]', "else []"),
    red={ADDRESS: ["Les deux adresses sont identiques"]},
)
defect(
    "code_never_expires",
    Change("clegc/mail_codes.py", "return self._now - self._policy.mail_code_life.total_seconds()", "return 0.0"),
    red={ADDRESS: ["Le code vaut dix minutes"]},
)
defect(
    "code_expires_too_early",
    Change(
        "clegc/mail_codes.py",
        "return self._now - self._policy.mail_code_life.total_seconds()",
        "return self._now - 599",
    ),
    red={ADDRESS: ["Le code vaut dix minutes"]},
)
defect(
    "any_six_digits_are_the_code",
    Change("clegc/mail_codes.py", 'return digest(f"{session_id}:{self._purpose}:{code}")', 'return "same"'),
    red={
        ADDRESS: [
            "Un code erroné est refusé",
            "Le code d'une personne ne confirme pas l'adresse d'une autre",
            "Le code qui a servi ne sert plus, même dans un autre navigateur",
        ]
    },
)
defect(
    "code_with_noise_inside",
    Change(
        "clegc/mail_codes.py",
        "        if not well_formed(typed, self._policy):\n",
        '        typed = "".join(filter(str.isdigit, typed)).zfill(6)[:6]\n'
        "        if not well_formed(typed, self._policy):\n",
    ),
    red={ADDRESS: ["Un code mal formé est refusé"]},
)
defect(
    "spaces_around_the_code_are_refused",
    Change("clegc/mail_codes.py", "code = typed.strip()", "code = typed"),
    red={ADDRESS: ["Le code est collé avec les espaces qui l'entourent"]},
)
defect(
    "codes_can_be_guessed_for_ever",
    Change("clegc/mail_codes.py", "SET tries = tries + 1", "SET tries = 0"),
    red={PASSWORD: ["Cinq codes erronés annulent le bon"], ADDRESS: ["Cinq codes erronés usent le bon"]},
)
defect(
    "replaced_code_still_serves",
    Change(
        "clegc/mail_codes.py",
        "if self._consume(newest, code) else",
        "if self._consume(newest, code) or self._was_replaced(session_id, code) else",
    ),
    red={ADDRESS: ["L'ancien code est refusé"]},
)
defect(
    "codes_are_sent_without_limit",
    Change("clegc/mail_codes.py", "raise TooManySendings", "return"),
    red={
        "garder-son-adresse-a-jour": ["Cinq codes en quinze minutes, pas un de plus"],
        SIGN_IN: ["Cinq codes de session en quinze minutes, pas un de plus"],
        PASSWORD: ["Les envois sont limités"],
        ADDRESS: [
            "Cinq codes en quinze minutes, pas un de plus",
            "Au bout de quinze minutes, un code peut être redemandé",
        ],
    },
)
defect(
    "code_serves_any_purpose",
    Change("clegc/mail_codes.py", "return used == 1", "return True"),
    red={ADDRESS: ["Le code de l'adresse n'active pas le deuxième facteur"]},
)
defect(
    "code_is_a_number",
    Change(
        "clegc/mail_codes.py",
        "        if not well_formed(typed, self._policy):\n",
        "        typed = str(int(typed)) if typed.strip().isdigit() else typed\n"
        "        if not well_formed(typed, self._policy):\n",
    ),
    red={ADDRESS: ["Un code qui commence par zéro est un code comme un autre"]},
)
defect(
    "mail_tells_the_username",
    Change(
        "site.py",
        'facts |= {"lines": lines, "subject": words(f"mail.{kind}.subject")}',
        'username = self.store.row("SELECT username FROM sign_ups")["username"]\n'
        '        facts |= {"lines": [*lines, username], "subject": f"Bonjour {username}"}',
    ),
    red={ADDRESS: ["Le courriel du code de vérification", "Un code part à l'adresse donnée"]},
)
defect(
    "address_in_use_is_refused",
    Change(
        "clegc/sign_up.py",
        "faults = address_faults(email, again)",
        'faults = ["email_form"] if self._accounts.address_in_use(email) else address_faults(email, again)',
    ),
    red={
        "compte-verrouille": ["On s'inscrit de nouveau, sous un autre nom, avec la même adresse"],
        ADDRESS: ["Une adresse déjà utilisée ne se voit pas à l'écran"],
    },
)
defect(
    "mail_that_fails_goes_unnoticed",
    Change("mail.py", "raise (NoSuchMailbox if for_ever else MailError)(str(error)) from error", "return"),
    Change("mail.py", "raise MailError(str(error)) from error", "return"),
    red={ADDRESS: ["Le serveur de courriel ne répond pas", "Le serveur de courriel refuse le message"]},
)
defect(
    "mail_that_fails_leaves_the_address_behind",
    _WRITTEN_BEFORE_THE_MAIL,
    red={ADDRESS: ["Le serveur de courriel ne répond pas", "Le serveur de courriel refuse le message"]},
)
defect(
    "address_is_written_to_once",
    Change(
        "clegc/sign_up.py",
        "        faults = address_faults(email, again)\n",
        "        if draft.email == email:\n            return {}\n        faults = address_faults(email, again)\n",
    ),
    _WRITTEN_BEFORE_THE_MAIL,
    red={ADDRESS: ["Quand il répond de nouveau, la même demande aboutit"]},
)

# guide-5

defect(
    "any_app_code_will_do",
    Change("clegc/totp.py", "present = int(now.timestamp() // policy.totp_period.total_seconds())", "return 1"),
    red={FACTOR: ["Un code erroné est refusé"]},
)
defect(
    "wrong_app_code_turns_the_factor_on",
    Change(
        "clegc/second_factor.py",
        'return {"code": ["totp_wrong"]}',
        "self._store.run(\"UPDATE accounts SET second_factor = 'app', totp_secret = ?\", enrolment.secret)\n"
        '            return {"code": ["totp_wrong"]}',
    ),
    red={FACTOR: ["Après un code erroné, la session suivante ne demande pas de code"]},
)
defect(
    "app_codes_live_too_long",
    Change("clegc/totp.py", "present - policy.totp_steps_back - 1", "present - policy.totp_steps_back - 2"),
    red={FACTOR: ["L'horloge du téléphone peut être en retard d'un pas, pas davantage"]},
)
defect(
    "app_codes_die_at_once",
    Change("clegc/totp.py", "present - policy.totp_steps_back - 1", "present - policy.totp_steps_back"),
    red={FACTOR: ["L'horloge du téléphone peut être en retard d'un pas, pas davantage"]},
)
defect(
    "app_codes_of_the_future",
    Change("clegc/totp.py", "range(present,", "range(present + 1,"),
    red={FACTOR: ["Un code à venir est refusé"]},
)
defect(
    "secret_changes_at_each_look",
    Change(
        "clegc/second_factor_pages.py",
        'secret = self._enrolment(visit).secret or ""',
        'self._factors.choose(visit.session.id, "app", self._revision(visit))\n'
        '        secret = self._enrolment(visit).secret or ""',
    ),
    red={FACTOR: ["Recharger la page garde la même clé"]},
)
defect(
    "secret_is_always_the_same",
    Change("clegc/totp.py", "return pyotp.random_base32()", 'return "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"'),
    red={FACTOR: ["Recommencer donne une nouvelle clé"]},
)
defect(
    "secret_can_be_seen_again",
    Change(
        "clegc/second_factor_pages.py",
        'return {_CODES, "second_factor.new_codes"}',
        'return {_CODES, "second_factor.new_codes", "second_factor.app"}',
    ),
    red={FACTOR: ["La clé ne se revoit plus une fois vérifiée"]},
)
defect(
    "qr_code_holds_another_secret",
    Change("clegc/second_factor_pages.py", "totp.uri(secret,", "totp.uri(totp.new_secret(),"),
    red={
        FACTOR: ["Le code QR et la clé secrète disent la même chose", "Par l'application, en scannant le code QR"],
    },
)
defect(
    "secret_on_the_page_is_another",
    Change("clegc/second_factor_pages.py", "secret=groups)", 'secret="JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP")'),
    red={FACTOR: ["Par l'application, en écrivant la clé secrète"]},
)
defect(
    "code_of_the_mail_method_is_never_right",
    Change(
        "clegc/second_factor.py",
        "faults = self._set_up_codes.verify(enrolment.session_id, typed)",
        'faults = ["code_wrong"]',
    ),
    red={FACTOR: ["Par courriel, à la même adresse"]},
)
defect(
    "first_method_is_kept",
    Change(
        "clegc/second_factor.py",
        "        self._start(session_id, revision, method, totp",
        "        if self.of(session_id) is None:\n            self._start(session_id, revision, method, totp",
    ),
    red={FACTOR: ["Changer de méthode avant d'avoir fini"]},
)
defect(
    "clock_of_the_browser_is_believed",
    Change(
        "static/site.js",
        '"use strict";\n',
        '"use strict";\n'
        'for (const field of document.querySelectorAll("input[name=csrf]"))\n'
        '  field.insertAdjacentHTML("afterend", `<input type="hidden" name="now" value="${Date.now() / 1000}">`);\n',
    ),
    Change("system.py", "visit.form = form", 'visit.form, self.site.believed = form, float(form.get("now", 0))'),
    Change("clegc/second_factor.py", "import json\n", "import json\nfrom datetime import UTC, datetime\n"),
    Change(
        "clegc/second_factor.py",
        "typed, self._site.clock.now(),",
        "typed, datetime.fromtimestamp(self._site.believed, UTC),",
        everywhere=True,
    ),
    red={
        FACTOR: ["L'horloge du navigateur ne compte pas"],
        SIGN_IN: ["L'heure du navigateur ne compte pas"],
    },
)
defect(
    "no_method_means_email",
    Change("clegc/second_factor_pages.py", 'visit.form.get("method", "")', 'visit.form.get("method") or "email"'),
    red={FACTOR: ["Sans méthode, on ne va pas plus loin"]},
)

# guide-6

defect(
    "four_codes",
    Change("clegc/second_factor.py", "new_codes(self._policy.recovery_codes)", "new_codes(4)"),
    red={CODES: ["Cinq codes différents"]},
)
defect(
    "the_same_code_five_times",
    Change("clegc/second_factor.py", "recovery_codes.new_codes(self._policy.recovery_codes)", '["ABCD-1234"] * 5'),
    red={
        LOST: ["Les nouveaux codes sont cinq, tous différents"],
        CODES: ["Cinq codes différents"],
    },
)
defect(
    "unticked_box_goes_through",
    Change("clegc/second_factor_pages.py", 'if visit.form.get("saved") != "yes":', "if False:"),
    red={CODES: ["Sans la case cochée, rien n'est activé"]},
)
defect(
    "codes_are_shown_at_each_look",
    Change(
        "system.py",
        'if notes and self.request.method == "GET":',
        'if notes and "codes" not in notes and self.request.method == "GET":',
    ),
    red={CODES: ["Les codes ne se revoient pas"]},
)
defect(
    "codes_can_be_seen_again_once_kept",
    Change(
        "clegc/second_factor_pages.py",
        "        self._factors = clegc.second_factors\n",
        "        self._factors = clegc.second_factors\n        self._shown = []\n",
    ),
    Change(
        "clegc/second_factor_pages.py",
        "        if visit.session.level == 0:\n",
        '        if visit.route.name == _CODES and visit.request.method == "GET":\n'
        '            self._shown += visit.session.notes.get("codes", [])\n'
        '            visit.session.notes = {"page": _CODES, "codes": self._shown}\n'
        "            return None\n"
        "        if visit.session.level == 0:\n",
    ),
    red={
        CODES: [
            "Les codes ne se revoient pas",
            "Revenir en arrière une fois le compte protégé ne montre pas les codes",
        ]
    },
)
defect(
    "new_codes_are_the_old_ones",
    Change(
        "clegc/second_factor.py",
        "recovery_codes.new_codes(self._policy.recovery_codes)",
        '[f"ABCD-123{place}" for place in range(5)]',
    ),
    red={CODES: ["Qui n'a pas gardé ses codes en demande de nouveaux"]},
)
defect(
    "download_holds_other_codes",
    Change("templates/clegc/second_factor.codes.html", "charset=utf-8,", "charset=utf-8,0000-0000%0A"),
    red={CODES: ["Les codes se téléchargent et s'impriment"]},
)
defect(
    "digits_of_any_script_are_a_code",
    Change("clegc/mail_codes.py", "[0-9]", r"\d"),
    red={ADDRESS: ["Un code mal formé est refusé"]},
)
defect(
    "hyphen_counts",
    Change(
        "clegc/recovery_codes.py",
        ".upper().translate(_LOOK_ALIKE)",
        '.upper().translate(_LOOK_ALIKE) if "-" in typed else ""',
    ),
    red={LOST: ["Ni la casse ni le trait d'union ne comptent"]},
)
