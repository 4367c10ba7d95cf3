"""The defects of signing in, of its locks, of recovery and of sessions."""

from __future__ import annotations

from tests.defects.defect import Change, defect

SIGN_IN = "ouvrir-une-session"
THEFT = "mot-de-passe-vole"
LOCK = "verrou"
LOST = "telephone-ou-appareil-perdu"
END = "fin-de-session"
SYSTEMS = "deux-systemes"
PROTECTION = "proteger-l-ouverture-de-session"
PASSWORD = "mot-de-passe-oublie"

_WITHOUT_TRANSACTION = Change("ground/tries.py", "with self._store.transaction():", "if True:")
"""Tries at the same moment are looked at together, and what one consumes stays consumed when something fails."""
FAILURES_ARE_READ_THEN_WRITTEN = (
    _WITHOUT_TRANSACTION,
    Change(
        "ground/tries.py",
        "from enum import Enum, auto\n",
        "from enum import Enum, auto\n\nfrom mock_site import rivals\n",
    ),
    Change(
        "ground/tries.py",
        "        # After a lock that has ended, the count starts again.\n",
        '        counting = "kind = ? AND whose = ? AND locked_until IS NULL"\n'
        '        read = self._store.row(f"SELECT failures FROM tries WHERE {counting}", self._kind, whose)\n'
        "        if read is None:\n"
        "            rivals.wait(self._store)\n"
        '        failures = read["failures"] + 1 if read else 1\n',
    ),
    Change("ground/tries.py", "VALUES (?, ?, 1)", "VALUES (?, ?, ?)"),
    Change("ground/tries.py", "CASE WHEN locked_until IS NULL THEN failures + 1 ELSE 1 END", "excluded.failures"),
    Change(
        "ground/tries.py",
        '" RETURNING failures",\n            self._kind, whose,',
        '" RETURNING failures",\n            self._kind, whose, failures,',
    ),
)


# signing in

defect(
    "username_case_counts",
    Change("clegc/sign_up/credentials.py", '("NFC", username).casefold()', '("NFC", username)'),
    red={SIGN_IN: ["La casse du nom d'utilisateur ne compte pas"]},
)
defect(
    "half_finished_sign_in_waits_for_ever",
    Change(
        "clegc/sign_in/sign_in_pages.py", "if waited < visit.ground.policy.sign_in_life.total_seconds():", "if True:"
    ),
    red={
        SIGN_IN: [
            "Une ouverture inachevée attend quinze minutes",
            "Après une trop longue attente, le mot de passe est redemandé",
        ]
    },
)
defect(
    "unknown_username_is_said",
    Change("clegc/sign_in/sign_in_pages.py", '["sign_in_wrong"]', '["sign_in_wrong" if account else "password_wrong"]'),
    red={SIGN_IN: ["Rien ne distingue une raison d'une autre"]},
)
defect(
    "unknown_username_has_a_header_of_its_own",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'return visit.go("sign_in", errors={"form": ["sign_in_wrong"]})',
        'answer = visit.go("sign_in", errors={"form": ["sign_in_wrong"]})\n'
        '            answer.headers += [] if account else [("X-Cache", "miss")]\n'
        "            return answer",
    ),
    red={SIGN_IN: ["Rien ne distingue une raison d'une autre"]},
)
defect(
    "lock_is_said",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        '["sign_in_wrong"]',
        '["sign_in_wrong" if verdict is Verdict.WRONG else "password_locked"]',
    ),
    red={SIGN_IN: ["Rien ne distingue un compte verrouillé", "Rien ne distingue l'échec qui verrouille"]},
)
defect(
    "lock_notice_that_fails_is_said",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'visit.ground.record("mail not sent", system=visit.system.name, reason=str(error))',
        "raise",
    ),
    red={SIGN_IN: ["Rien ne distingue l'échec qui verrouille quand l'avis ne peut pas partir"]},
)
defect(
    "nothing_is_compared_for_nobody",
    Change(
        "clegc/accounts.py",
        'row["password_hash"] if row else _nobody(self._policy.scrypt_cost))',
        'row["password_hash"]) if row else False',
    ),
    red={SIGN_IN: ["Le mot de passe d'un inconnu est comparé comme un autre"]},
)
defect(
    "app_code_serves_twice",
    Change("clegc/sign_up/second_factor.py", 'return [] if used else ["code_used"]', "return []"),
    red={
        SIGN_IN: [
            "Le même code n'ouvre pas une deuxième session",
            "Un code plus ancien que le dernier n'ouvre rien",
            "Le code qui a activé le deuxième facteur n'ouvre rien d'autre",
            "Deux navigateurs, le même code, un seul gagnant",
        ]
    },
)
defect(
    "only_the_last_step_is_refused",
    Change("clegc/sign_up/second_factor.py", "AND totp_last_step < ?", "AND totp_last_step <> ?"),
    red={SIGN_IN: ["Un code plus ancien que le dernier n'ouvre rien"]},
)
defect(
    "step_of_the_set_up_is_forgotten",
    Change("clegc/sign_up/second_factor.py", "self._verified(enrolment, step)", "self._verified(enrolment, -1)"),
    red={SIGN_IN: ["Le code qui a activé le deuxième facteur n'ouvre rien d'autre"]},
)
defect(
    "step_is_looked_at_then_written",
    _WITHOUT_TRANSACTION,
    Change(
        "clegc/sign_up/second_factor.py",
        "from mock_site.ground import hashing\n",
        "from mock_site import rivals\nfrom mock_site.ground import hashing\n",
    ),
    Change(
        "clegc/sign_up/second_factor.py",
        "SELECT totp_secret FROM accounts",
        "SELECT totp_secret, totp_last_step FROM accounts",
    ),
    Change(
        "clegc/sign_up/second_factor.py",
        "        used = self._store.run(\n",
        "        rivals.wait(self._store)\n"
        '        if step <= row["totp_last_step"]:\n'
        '            return ["code_used"]\n'
        "        used = self._store.run(\n",
    ),
    Change("clegc/sign_up/second_factor.py", ' AND totp_last_step < ?", step, account.id, step', '", step, account.id'),
    red={SIGN_IN: ["Deux navigateurs, le même code, un seul gagnant"]},
)
defect(
    "app_codes_of_two_steps_ago",
    Change("clegc/sign_up/totp.py", "present - policy.totp_steps_back - 1", "present - policy.totp_steps_back - 2"),
    red={SIGN_IN: ["Le téléphone peut retarder d'un pas, pas plus"]},
)
defect(
    "app_codes_to_come",
    Change("clegc/sign_up/totp.py", "range(present,", "range(present + 1,"),
    red={SIGN_IN: ["Le téléphone peut retarder d'un pas, pas plus"]},
)
defect(
    "sign_in_code_never_expires",
    Change(
        "clegc/sign_up/mail_codes.py", "return self._now - self._policy.mail_code_life.total_seconds()", "return 0.0"
    ),
    red={PASSWORD: ["Le code vaut dix minutes"], SIGN_IN: ["Le code de session vaut dix minutes"]},
)
defect(
    "former_sign_in_code_still_serves",
    Change(
        "clegc/sign_up/mail_codes.py",
        "if self._consume(newest, code) else",
        "if self._consume(newest, code) or self._was_replaced(session_id, code) else",
    ),
    red={PASSWORD: ["Un nouveau code remplace le premier"], SIGN_IN: ["Un nouveau code de session remplace l'ancien"]},
)
defect(
    "sign_in_code_serves_anybody",
    Change("clegc/sign_up/mail_codes.py", "{session_id}:{self._purpose}", "{self._purpose}"),
    Change(
        "clegc/sign_up/mail_codes.py",
        "SELECT * FROM mail_codes WHERE session_id = ? AND purpose = ?",
        "SELECT * FROM mail_codes WHERE code_hash = ? AND purpose = ?",
    ),
    Change(
        "clegc/sign_up/mail_codes.py",
        '" ORDER BY id DESC LIMIT 1",\n                session_id, self._purpose,',
        '" ORDER BY id DESC LIMIT 1",\n                self._hash(session_id, code), self._purpose,',
    ),
    red={
        PASSWORD: [
            "Le code d'ailleurs n'avance à rien",
            "Un code demandé dans un navigateur ne sert pas dans un autre",
        ],
        SIGN_IN: [
            "Le code d'un navigateur ne sert pas dans un autre",
            "Le code de session d'une autre personne n'ouvre rien",
        ],
    },
)
defect(
    "noise_in_a_sign_in_code_is_dropped",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'visit.form.get("code", "")',
        '"".join(filter(str.isdigit, visit.form.get("code", ""))).zfill(6)',
    ),
    red={SIGN_IN: ["Un code de session mal formé est refusé"]},
)
defect(
    "spaces_around_a_sign_in_code_are_refused",
    Change("clegc/sign_up/mail_codes.py", "typed.strip()) is not None", "typed) is not None"),
    red={SIGN_IN: ["Le code de session est collé avec les espaces qui l'entourent"]},
)
defect(
    "sign_in_goes_on_without_the_mail",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        except TooManySendings:\n",
        "        except MailError:\n            return []\n        except TooManySendings:\n",
    ),
    red={
        SIGN_IN: [
            "Quand le courriel repart, la même demande aboutit",
            "Quand le courriel ne part pas, la session ne s'ouvre pas à moitié",
        ]
    },
)
defect(
    "tries_are_not_recorded",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'visit.ground.record(f"{secret} {outcome}", username=username, verdict=verdict.name.lower())',
        "pass",
    ),
    red={SIGN_IN: ["Le journal dit ce qui a été essayé", "Un mot de passe écrit à la place du nom n'est pas retenu"]},
)
defect(
    "forms_are_recorded",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'if visit.route.name == "sign_in.out":',
        'visit.ground.record("form", **visit.form)\n        if visit.route.name == "sign_in.out":',
    ),
    red={SIGN_IN: ["Le journal dit ce qui a été essayé", "Un mot de passe écrit à la place du nom n'est pas retenu"]},
)
defect(
    "username_is_recorded_as_typed",
    Change(
        "clegc/accounts.py",
        "opens = self._compare(",
        'self._record("trying", username=username)\n        opens = self._compare(',
    ),
    red={SIGN_IN: ["Un mot de passe écrit à la place du nom n'est pas retenu"]},
)
defect(
    "next_step_is_refused",
    Change("clegc/sign_up/second_factor.py", '< ?", step, account.id, step', '< ?", step, account.id, step - 1'),
    red={SIGN_IN: ["Le code suivant ouvre une session"]},
)
defect(
    "sign_in_code_is_read_as_a_number",
    Change(
        "clegc/sign_up/mail_codes.py",
        "        if not well_formed(typed, self._policy):\n",
        "        typed = str(int(typed))\n        if not well_formed(typed, self._policy):\n",
    ),
    red={SIGN_IN: ["Un code de session commence par zéro comme par un autre chiffre"]},
)
defect(
    "first_code_alone_is_compared",
    Change(
        "clegc/sign_up/mail_codes.py",
        ' AND replaced_at IS NULL"\n                " ORDER BY id DESC LIMIT 1"',
        '"\n                " ORDER BY id LIMIT 1"',
    ),
    red={SIGN_IN: ["Le nouveau code de session ouvre la session"]},
)


# a stolen password

defect(
    "password_is_enough",
    Change("ground/sessions.py", "self._renew(session, account_id, level)", "self._renew(session, account_id, 2)"),
    red={
        THEFT: [
            "Le voleur s'arrête à la page du deuxième facteur",
            "Aucune page ne laisse passer le voleur",
            "IRCC ne connaît pas le voleur",
            "Le code de l'application du voleur n'ouvre rien",
        ]
    },
)
defect(
    "second_factor_can_be_changed_with_the_password_alone",
    Change("clegc/sign_up/second_factor_pages.py", "away = self._before_change(visit)", "away = None"),
    red={THEFT: ["Aucune page ne laisse passer le voleur"]},
)
defect(
    "app_of_anybody_will_do",
    Change(
        "clegc/sign_up/totp.py", "present = int(now.timestamp() // policy.totp_period.total_seconds())", "return 10**9"
    ),
    red={THEFT: ["Le code de l'application du voleur n'ouvre rien"]},
)
defect(
    "sign_in_code_is_not_sent",
    Change(
        "clegc/sign_up/second_factor.py",
        'self._sign_in_codes.send(session_id, email, language, "sign_in_code")',
        "pass",
    ),
    red={SIGN_IN: ["Par courriel"], THEFT: ["Un code reçu par courriel arrive à la personne, pas au voleur"]},
)
defect(
    "lock_of_the_second_factor_is_not_told",
    Change("clegc/sign_in/sign_in_pages.py", 'tell_of_lock(visit, account, "second_factor_locked")', "pass"),
    red={THEFT: ["Des codes devinés avertissent la personne que son mot de passe est connu"]},
)


# the lock

defect(
    "nothing_locks",
    Change("ground/tries.py", 'if row is None or row["failures"] < self._limit:', "if True:"),
    red={
        "nom-d-utilisateur-oublie": ["La cinquième erreur verrouille les réponses, pas la quatrième"],
        LOCK: [
            "Le cinquième échec verrouille, pas le quatrième",
            "Le verrou finit à la seconde dite",
            "Le cinquième code d'application erroné verrouille, pas le quatrième",
            "Le cinquième code reçu erroné verrouille, pas le quatrième",
            "Le cinquième code de récupération erroné verrouille, pas le quatrième",
            "Ni un autre navigateur ni la casse ne remettent le compte à zéro",
            "Un nouveau code de session ne remet pas le compte à zéro",
            "Le bon mot de passe ne remet pas le compte des codes à zéro",
            "Des mots de passe envoyés à la fois sont tous comptés",
            "Des codes envoyés à la fois sont tous comptés",
        ],
    },
)
defect(
    "four_failures_lock",
    Change("ground/policy.py", "lock_tries: int = 5", "lock_tries: int = 4"),
    red={
        "agence-du-revenu-du-canada": ["Le cinquième mot de passe erroné verrouille, pas le quatrième"],
        "sortir-d-un-compte-verrouille": ["La cinquième erreur verrouille les réponses, pas la quatrième"],
        PASSWORD: ["La cinquième erreur verrouille les réponses, pas la quatrième"],
        "nom-d-utilisateur-oublie": ["La cinquième erreur verrouille les réponses, pas la quatrième"],
        LOCK: [
            "Le cinquième échec verrouille, pas le quatrième",
            "Le cinquième code d'application erroné verrouille, pas le quatrième",
            "Le cinquième code de récupération erroné verrouille, pas le quatrième",
            "Le cinquième code reçu erroné verrouille, pas le quatrième",
        ],
    },
)
defect(
    "right_secret_opens_the_lock",
    Change("ground/tries.py", "if self._locked(whose):", "if self._locked(whose) and not right():"),
    red={LOCK: ["Le cinquième échec verrouille, pas le quatrième", "Le verrou finit à la seconde dite"]},
)
defect(
    "lock_ends_two_seconds_early",
    Change(
        "ground/policy.py",
        "    lock_life: timedelta = timedelta(minutes=15)",
        "    lock_life: timedelta = timedelta(minutes=14, seconds=58)",
    ),
    red={
        PASSWORD: ["Le verrou des réponses finit à la seconde dite"],
        LOCK: ["Le verrou finit à la seconde dite", "Le verrou du deuxième facteur finit à la seconde dite"],
    },
)
defect(
    "lock_ends_a_minute_late",
    Change(
        "ground/policy.py",
        "    lock_life: timedelta = timedelta(minutes=15)",
        "    lock_life: timedelta = timedelta(minutes=16)",
    ),
    red={
        PASSWORD: ["Le verrou des réponses finit à la seconde dite"],
        LOCK: ["Le verrou finit à la seconde dite", "Le verrou du deuxième facteur finit à la seconde dite"],
    },
)
defect(
    "trying_prolongs_the_lock",
    Change(
        "ground/tries.py",
        "return Verdict.LOCKED\n",
        "until = self._clock.now().timestamp() + self._life.total_seconds()\n"
        '                self._store.run("UPDATE tries SET locked_until = ? WHERE whose = ?", until, whose)\n'
        "                return Verdict.LOCKED\n",
    ),
    red={LOCK: ["Essayer pendant le verrou ne le prolonge pas"]},
)
defect(
    "count_goes_on_after_the_lock",
    Change("ground/tries.py", "CASE WHEN locked_until IS NULL THEN failures + 1 ELSE 1 END", "failures + 1"),
    red={LOCK: ["Après le verrou, le compte des échecs repart de zéro"]},
)
defect(
    "success_keeps_the_count",
    Change("ground/tries.py", "self.forget(whose)", "pass"),
    red={LOCK: ["Réussir remet le compte des échecs à zéro"]},
)
defect(
    "case_has_a_count_of_its_own",
    Change("clegc/sign_in/sign_in_pages.py", "judge(username_key(username),", "judge(username,"),
    red={LOCK: ["Ni un autre navigateur ni la casse ne remettent le compte à zéro"]},
)
defect(
    "lock_is_everybodys",
    Change(
        "ground/tries.py",
        "        with self._store.transaction():\n",
        '        whose = "everybody"\n        with self._store.transaction():\n',
    ),
    red={LOCK: ["Le verrou d'une personne n'atteint pas l'autre"]},
)
defect(
    "lock_ends_sessions",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        "        if account_of(self._clegc, visit).second_factor:\n",
        "        username = account_of(self._clegc, visit).username.casefold()\n"
        "        if self._clegc.password_tries._locked(username):\n"
        '            return visit.go("start")\n'
        "        if account_of(self._clegc, visit).second_factor:\n",
    ),
    red={LOCK: ["Le verrou n'atteint pas la session ouverte"]},
)
defect(
    "failures_are_read_then_written",
    *FAILURES_ARE_READ_THEN_WRITTEN,
    red={
        LOCK: ["Des mots de passe envoyés à la fois sont tous comptés", "Des codes envoyés à la fois sont tous comptés"]
    },
)
defect(
    "lock_is_not_told",
    Change("clegc/sign_in/sign_in_pages.py", 'tell_of_lock(visit, account, "password_locked")', "pass"),
    red={LOCK: ["Le verrou est annoncé une fois, dans la langue de la personne"]},
)
defect(
    "lock_is_told_at_each_try",
    Change("ground/tries.py", "return Verdict.LOCKED\n", "return Verdict.LOCKS\n"),
    red={LOCK: ["Le verrou est annoncé une fois, dans la langue de la personne"]},
)
defect(
    "lock_is_told_in_the_language_of_the_page",
    Change("clegc/sign_in/sign_in_pages.py", "account.email, account.language,", "account.email, visit.language,"),
    red={LOCK: ["Le verrou est annoncé une fois, dans la langue de la personne"]},
)
defect(
    "recovery_codes_can_be_guessed_for_ever",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        faults: list[str] = []\n",
        '        if secret == "recovery code":\n            return check()\n        faults: list[str] = []\n',
    ),
    red={LOCK: ["Le cinquième code de récupération erroné verrouille, pas le quatrième"]},
)
defect(
    "new_code_starts_the_count_again",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "flood = self._ask(visit, account_of(self._clegc, visit))",
        "self._clegc.second_factor_tries.forget(str(visit.session.account_id))\n"
        "        flood = self._ask(visit, account_of(self._clegc, visit))",
    ),
    red={LOCK: ["Un nouveau code de session ne remet pas le compte à zéro"]},
)
defect(
    "password_starts_the_count_of_codes_again",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        following = ",
        "        self._clegc.second_factor_tries.forget(str(account.id))\n        following = ",
    ),
    red={LOCK: ["Le bon mot de passe ne remet pas le compte des codes à zéro"]},
)
defect(
    "lock_message_does_not_say_how_long",
    Change("ground/policy.py", "return int(self.lock_life.total_seconds() // 60)", 'return ""'),
    red={
        LOCK: [
            "Le cinquième code d'application erroné verrouille, pas le quatrième",
            "Le cinquième code reçu erroné verrouille, pas le quatrième",
        ]
    },
)


# a lost device

defect(
    "recovery_code_serves_twice",
    Change(
        "clegc/sign_up/second_factor.py",
        "SELECT id, code_hash FROM recovery_codes WHERE account_id = ? AND used_at IS NULL",
        "SELECT id, code_hash FROM recovery_codes WHERE account_id = ?",
    ),
    Change("clegc/sign_up/second_factor.py", "WHERE id = ? AND used_at IS NULL", "WHERE id = ?"),
    red={
        LOST: ["Le même code ne sert pas deux fois", "Deux navigateurs, le même code de récupération, un seul gagnant"]
    },
)
defect(
    "recovery_code_is_looked_at_then_used",
    _WITHOUT_TRANSACTION,
    Change(
        "clegc/sign_up/second_factor.py",
        "from mock_site.ground import hashing\n",
        "from mock_site import rivals\nfrom mock_site.ground import hashing\n",
    ),
    Change(
        "clegc/sign_up/second_factor.py",
        "        won = self._store.run(\n",
        "        rivals.wait(self._store)\n        won = self._store.run(\n",
    ),
    Change("clegc/sign_up/second_factor.py", "WHERE id = ? AND used_at IS NULL", "WHERE id = ?"),
    red={LOST: ["Deux navigateurs, le même code de récupération, un seul gagnant"]},
)
defect(
    "using_one_code_uses_them_all",
    Change("clegc/sign_up/second_factor.py", "WHERE id = ? AND used_at IS NULL", "WHERE ? AND used_at IS NULL"),
    red={LOST: ["En utiliser un laisse les autres", "Le code est accepté, compté et annoncé"]},
)
defect(
    "wrong_code_uses_up_a_right_one",
    Change(
        "clegc/sign_up/second_factor.py",
        'return ["recovery_code_wrong"]',
        'self._store.run("DELETE FROM recovery_codes WHERE id = (SELECT MIN(id) FROM recovery_codes)")\n'
        '            return ["recovery_code_wrong"]',
    ),
    red={LOST: ["Un code erroné n'use aucun des bons"]},
)
defect(
    "recovery_code_counts_to_the_letter",
    Change(
        "clegc/sign_up/recovery_codes.py",
        '"".join(filter(str.isalnum, typed)).upper().translate(_LOOK_ALIKE)',
        'typed.replace("-", "", 1)',
    ),
    red={LOST: ["Ni la casse ni le trait d'union ne comptent"]},
)
defect(
    "malformed_recovery_code_is_a_try",
    Change("clegc/sign_up/recovery_codes.py", "return len(code) == 2 * _HALF and", "return True or"),
    red={LOST: ["Ce qui n'a pas la forme d'un code n'est pas un essai"]},
)
defect(
    "recovery_code_is_a_password",
    Change(
        "clegc/accounts.py",
        "same = hashing.matches(password, stored)",
        'codes = [row["code_hash"] for row in self._store.rows("SELECT code_hash FROM recovery_codes")]\n'
        '        same = any(hashing.matches(password.replace("-", ""), code) for code in codes)\n'
        "        same = same or hashing.matches(password, stored)",
    ),
    red={LOST: ["Un code de récupération ne remplace pas le mot de passe"]},
)
defect(
    "recovery_code_page_opens_to_anybody",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'if visit.route.name == "sign_in.out":',
        'if visit.route.name in {"sign_in.out", "sign_in.recover"}:',
    ),
    red={LOST: ["Sans le mot de passe, la page du code de récupération ne s'ouvre pas"]},
)
defect(
    "recovery_code_is_anybodys",
    Change(
        "clegc/sign_up/second_factor.py",
        "SELECT id, code_hash FROM recovery_codes WHERE account_id = ?",
        "SELECT id, code_hash FROM recovery_codes WHERE ?",
    ),
    red={LOST: ["Le code de récupération d'une autre personne n'ouvre rien"]},
)
defect(
    "use_of_a_recovery_code_is_not_told",
    Change(
        "clegc/sign_up/second_factor.py",
        'self._ground.send("recovery_code_used", account.email, account.language, left=len(unused) - 1)',
        "pass",
    ),
    red={LOST: ["Le code est accepté, compté et annoncé"]},
)
defect(
    "last_codes_do_not_warn",
    Change("clegc/sign_up/second_factor.py", 'return int(row["left"]) if row else 0', "return 4"),
    red={LOST: ["Les derniers codes avertissent"]},
)
defect(
    "code_is_used_up_without_the_notice",
    _WITHOUT_TRANSACTION,
    red={LOST: ["Quand l'avis ne peut pas partir, le code n'est pas usé"]},
)
defect(
    "former_app_still_opens",
    Change(
        "clegc/sign_up/second_factor.py",
        "second_factor_email = ?, totp_secret = ?,",
        "second_factor_email = ?, totp_secret = COALESCE(totp_secret, ?),",
    ),
    red={LOST: ["Une nouvelle application ramène à IRCC, et l'ancienne ne vaut plus rien"]},
)
defect(
    "former_recovery_codes_stay",
    Change(
        "clegc/sign_up/second_factor.py",
        'self._store.run("DELETE FROM recovery_codes WHERE account_id = ?", account.id)',
        "pass",
    ),
    red={LOST: ["De nouveaux codes annulent les anciens"]},
)
defect(
    "former_codes_die_before_the_new_are_saved",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        'if visit.form.get("saved") != "yes":',
        'visit.ground.store.run("DELETE FROM recovery_codes")\n        if visit.form.get("saved") != "yes":',
    ),
    red={
        LOST: [
            "Quand l'avis du changement ne peut pas partir, rien n'est remplacé",
            "Tant que les nouveaux codes ne sont pas gardés, les anciens restent",
        ]
    },
)
defect(
    "change_is_not_told",
    Change("clegc/sign_up/second_factor.py", "self._ground.send(kind, account.email, account.language)", "pass"),
    red={
        LOST: [
            "Une nouvelle application ramène à IRCC, et l'ancienne ne vaut plus rien",
            "Cinq nouveaux codes ramènent à IRCC, la méthode reste",
            "La méthode se change de l'accueil",
        ]
    },
)
defect(
    "recovery_code_opens_everything",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        "        recovered = ",
        "        if visit.session.proved_at:\n            return None\n        recovered = ",
    ),
    red={LOST: ["Tant que rien n'est remplacé, rien d'autre ne s'ouvre"]},
)
defect(
    "change_needs_no_password",
    Change("clegc/sign_up/second_factor_pages.py", "or proved_lately(visit):", "or True:"),
    red={
        LOST: [
            "Sans le mot de passe, aucune page de changement ne s'ouvre",
            "Le mot de passe confirmé vaut dix minutes",
        ]
    },
)
defect(
    "any_password_allows_a_change",
    Change("clegc/account_life/proof_pages.py", "lambda: opens", "lambda: True"),
    red={LOST: ["Un mot de passe erroné ne change rien"]},
)
defect(
    "passwords_given_again_are_not_counted",
    Change(
        "clegc/account_life/proof_pages.py",
        "clegc.password_tries.judge(username_key(account.username), lambda: opens)",
        "Verdict.RIGHT if opens else Verdict.WRONG",
    ),
    red={LOST: ["Des mots de passe devinés d'une session ouverte verrouillent aussi"]},
)
defect(
    "other_sessions_stay",
    Change("clegc/system.py", "self.sessions.end_others(session)", "pass"),
    red={LOST: ["Les autres sessions se ferment"]},
)
defect(
    "no_choice_means_new_codes",
    Change("clegc/recovery/renewal_pages.py", 'visit.form.get("way", "")', 'visit.form.get("way") or "codes"'),
    red={LOST: ["Sans choix, on ne va pas plus loin"]},
)
defect(
    "recovery_code_serves_as_a_code_of_the_app",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        if not mail_codes.well_formed(typed, visit.ground.policy):\n",
        "        if recovery_codes.well_formed(typed):\n"
        '            visit.form = {**visit.form, "recovery_code": typed}\n'
        "            return self._recover(visit)\n"
        "        if not mail_codes.well_formed(typed, visit.ground.policy):\n",
    ),
    red={LOST: ["Un code de récupération ne se donne pas pour un code d'application"]},
)
defect(
    "new_recovery_codes_are_not_kept",
    Change(
        "clegc/sign_up/second_factor.py",
        "            self._write_codes(",
        "            if not account.second_factor:\n                self._write_codes(",
    ),
    red={LOST: ["Les nouveaux codes valent à la place des anciens"]},
)


# the end of a session

defect(
    "sign_out_only_forgets_the_cookie",
    Change("web/system.py", "self.system.sessions.end(self.session.id)", "pass"),
    red={END: ["La session fermée est morte au serveur"]},
)
defect(
    "sign_out_ends_nothing",
    Change(
        "web/system.py",
        "self.system.sessions.end(self.session.id)\n        self.session = self.system.sessions.open()",
        "pass",
    ),
    Change(
        "ircc/sign_in.py", 'back_channel.call(self._ground, "clegc", "/end-session", {"session": row["name"]})', "pass"
    ),
    red={
        "changer-ses-renseignements": ["La session fermée dans un autre onglet ne change plus rien"],
        END: [
            "La session fermée est morte au serveur",
            "Fermer dans un onglet ferme l'autre",
            "Revenir en arrière ne montre rien de privé",
            "Fermer la session à IRCC la ferme à la CléGC",
        ],
    },
)
defect(
    "pages_are_kept_by_the_browser",
    Change(
        "web/system.py",
        "return Response(body)",
        'return Response(body, headers=[("Cache-Control", "private, max-age=3600")])',
    ),
    red={END: ["Revenir en arrière ne montre rien de privé", "Revenir en arrière ne montre rien du compte d'IRCC"]},
)
defect(
    "sign_out_is_out_of_sight",
    Change("templates/base.html", "{{ t('page.sign_out') }}", "…"),
    red={END: ["La session se ferme de chaque page"]},
)
defect(
    "key_stays_open_after_ircc",
    Change(
        "ircc/sign_in.py", 'back_channel.call(self._ground, "clegc", "/end-session", {"session": row["name"]})', "pass"
    ),
    red={END: ["Fermer la session à IRCC la ferme à la CléGC"]},
)
defect(
    "ircc_stays_open_after_the_key",
    Change("clegc/sign_in/service_sessions.py", "if path:", "if False:"),
    red={END: ["Fermer la session à la CléGC la ferme à IRCC"]},
)
defect(
    "sessions_never_end",
    Change("ground/sessions.py", "return min(self.idle_left, self.life_left)", "return 1000.0"),
    red={
        END: [
            "Sans réponse, la page dit que la session a pris fin",
            "Après vingt minutes sans rien faire",
            "Après huit heures, même active",
        ]
    },
)
defect(
    "activity_prolongs_for_ever",
    Change("ground/sessions.py", 'row["created_at"] + self._policy.session_life.total_seconds() - self._now', "10**6"),
    red={END: ["Après huit heures, même active", "Répondre n'allonge pas la plus longue session"]},
)
defect(
    "nothing_warns",
    Change("static/site.js", "dialog.showModal()", "undefined"),
    red={
        END: [
            "Répondre remet l'avertissement à plus tard",
            "L'avertissement vient au bout de dix-huit minutes",
            "Répondre prolonge la session",
        ]
    },
)
defect(
    "warning_comes_at_once",
    Change(
        "ground/policy.py",
        "session_warning: timedelta = timedelta(minutes=2)",
        "session_warning: timedelta = timedelta(minutes=3)",
    ),
    red={END: ["L'avertissement vient au bout de dix-huit minutes"]},
)
defect(
    "answering_the_warning_does_nothing",
    Change(
        "static/site.js",
        'await fetch(form.action, { method: "POST", body, redirect: "manual" });',
        '{ type: "opaqueredirect" };',
    ),
    red={END: ["Répondre prolonge la session"]},
)
defect(
    "seeing_the_warning_prolongs",
    Change("ground/sessions.py", "if active:", "if True:"),
    red={END: ["Voir l'avertissement ne prolonge rien"]},
)
defect(
    "answer_without_scripts_does_not_prolong",
    Change("ground/sessions.py", "if active:", "if False:"),
    red={END: ["Y répondre prolonge la session"]},
)
defect(
    "page_without_scripts_stays",
    Change("templates/base.html", "http-equiv", "data-equiv"),
    red={END: ["La page passe d'elle-même à l'avertissement"]},
)


# two systems

defect(
    "systems_share_a_token",
    Change("ground/sessions.py", "return secrets.token_urlsafe(32)", 'return "A" * 43'),
    Change("ground/schema.sql", "token_hash TEXT NOT NULL UNIQUE", "token_hash TEXT NOT NULL"),
    red={SYSTEMS: ["Les deux ne partagent aucun témoin"]},
)
defect(
    "username_is_sent_to_the_service",
    Change(
        "clegc/sign_in/authorizations.py",
        "return _answer(asked, code=code)",
        'row = self._store.row("SELECT username FROM accounts WHERE id = ?", account_id)\n'
        '        return _answer(asked, code=code, user=row["username"])',
    ),
    red={SYSTEMS: ["IRCC ne reçoit rien de ce qui se donne à la CléGC"]},
)
defect(
    "key_asks_each_time",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "if visit.session.level == SIGNED_IN:\n            return to_service(self._clegc, visit)",
        "if visit.session.level == SIGNED_IN:\n            self._clegc.sessions.fall(visit.session)",
    ),
    red={SYSTEMS: ["La fenêtre dure vingt minutes"]},
)
defect(
    "window_lasts_longer",
    Change(
        "ground/policy.py",
        "session_idle: timedelta = timedelta(minutes=20)",
        "session_idle: timedelta = timedelta(minutes=30)",
    ),
    red={SYSTEMS: ["La fenêtre dure vingt minutes"]},
)
defect(
    "service_cannot_ask_again",
    Change(
        "clegc/sign_in/service_pages.py",
        'if "login" in prompt or _too_old(visit, query.get("max_age", "")):',
        "if False:",
    ),
    red={SYSTEMS: ["Un service peut exiger que la personne ouvre de nouveau une session"]},
)
defect(
    "half_a_sign_in_opens_the_service",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        if account_of(self._clegc, visit).second_factor is None:\n",
        '        if visit.route.name == "sign_in":\n'
        "            return to_service(self._clegc, visit)\n"
        "        if account_of(self._clegc, visit).second_factor is None:\n",
    ),
    red={SYSTEMS: ["Une session attendue à moitié n'ouvre rien"]},
)
defect(
    "person_stays_at_the_key",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'return Response.see_other(address) if address else visit.go("home")',
        'return visit.go("home")',
    ),
    red={
        SYSTEMS: [
            "IRCC garde les demandes, la CléGC n'en sait rien",
            "La réponse ouvre IRCC à qui l'a demandée",
            "De la session refusée, la personne recommence",
            "Le mot de passe se donne à l'adresse de la CléGC, le compte s'ouvre à celle d'IRCC",
        ],
        "codes-de-recuperation": ["Les codes gardés, la session s'ouvre à IRCC"],
        LOST: ["Le courriel peut remplacer l'application"],
        SIGN_IN: ["Par l'application"],
    },
)


# what protects the sign-in

defect(
    "session_keeps_its_token",
    Change("ground/sessions.py", "session.new_token, session.csrf = _token(), _token()", "session.csrf = _token()"),
    Change("ground/sessions.py", "SET token_hash = ?, csrf = ?", "SET csrf = ?"),
    Change("ground/sessions.py", "digest(session.new_token), session.csrf,", "session.csrf,"),
    red={
        "temoins-et-sessions": [
            "L'adresse confirmée renouvelle la session",
            "Le deuxième facteur activé renouvelle la session, à la CléGC comme à IRCC",
            "Le témoin d'une inscription commencée par un autre ne lui livre pas le compte",
        ],
        PROTECTION: [
            "L'ancien témoin n'ouvre rien",
            "Qui ouvre une session sous le témoin d'un autre ne la lui ouvre pas",
        ],
    },
)
defect(
    "forms_are_taken_from_anywhere",
    Change("web/system.py", "raise BadRequest(HTTPStatus.FORBIDDEN)", "return session or self.sessions.open()"),
    red={
        "supprimer-son-compte": [
            "Dans deux onglets, le second formulaire n'est plus valable",
            "Le formulaire n'est reçu que de la page, dans le navigateur qui la montre",
        ],
        "ordre-des-etapes": ["Un palier franchi dans un onglet ferme les formulaires de l'autre"],
        "protection-des-pages": ["Une étape envoyée sans le bon jeton est refusée", "Aucun formulaire ne s'en passe"],
        "proteger-le-portail": ["Aucun formulaire du portail ne s'en passe"],
        "changer-ses-renseignements": ["Un formulaire n'est reçu que de la page, dans le navigateur qui la montre"],
        PASSWORD: ["Un formulaire n'est reçu que de la page, dans le navigateur qui la montre"],
        "sortir-d-un-compte-verrouille": ["Le formulaire n'est reçu que de la page, dans le navigateur qui la montre"],
        "envoyer-ses-documents": ["Un envoi ne se forge pas"],
        "agence-du-revenu-du-canada": ["Un formulaire de l'ARC ne se forge pas"],
        PROTECTION: [
            "Aucun formulaire de l'ouverture ne s'en passe",
            "Le code donné dans un onglet ferme le formulaire de l'autre",
        ],
    },
)
defect(
    "asking_does",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "return visit.show(method=",
        'visit.ground.store.run("DELETE FROM recovery_codes")\n        return visit.show(method=',
    ),
    red={PROTECTION: ["GET et HEAD ne changent rien au compte"]},
)
defect(
    "guards_are_asleep",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        "        if visit.session.level == 0:\n",
        "        return None\n        if visit.session.level == 0:\n",
    ),
    Change("web/step.py", 'visit.form.get("revision", "")', 'visit.form.get("revision", "0")'),
    red={PROTECTION: ["Rien de ce qui vient après ne s'envoie d'avance", "Le mot de passe seul ne mène nulle part"]},
)
defect(
    "account_is_a_field_of_the_form",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        '        account, typed = account_of(self._clegc, visit), visit.form.get("recovery_code", "")\n',
        '        visit.session.account_id = int(visit.form.get("account_id", visit.session.account_id))\n'
        '        account, typed = account_of(self._clegc, visit), visit.form.get("recovery_code", "")\n',
    ),
    red={PROTECTION: ["Un champ ajouté ne change pas de compte"]},
)
defect(
    "same_form_counts_each_time",
    Change(
        "ground/sessions.py",
        ' AND csrf = ?", session.id, session.csrf) is not None',
        '", session.id) is not None',
    ),
    red={PROTECTION: ["Des envois au même moment n'envoient qu'un code"]},
)
defect(
    "same_code_counts_each_time",
    Change("clegc/sign_up/second_factor.py", 'return [] if used else ["code_used"]', "return []"),
    Change(
        "clegc/sign_in/authorizations.py",
        'self._store.run("DELETE FROM authorizations WHERE session_id = ?", session_id)\n'
        "        return _answer(asked, code=code)",
        "pass\n        return _answer(asked, code=code)",
    ),
    red={PROTECTION: ["Des envois au même moment n'ouvrent qu'une session"]},
)
defect(
    "going_back_asks_for_the_password",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'return waited_too_long(visit) or (visit.go("sign_in.code") if visit.route.name == "sign_in" else None)',
        "return waited_too_long(visit)",
    ),
    red={PROTECTION: ["Reculer du deuxième facteur ne redemande pas le mot de passe"]},
)
defect(
    "recovery_code_stands_in_the_address",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'self._clegc.sessions.prove(visit.session)\n        return visit.go("second_factor.renew")',
        "self._clegc.sessions.prove(visit.session)\n"
        "        return Response.see_other(f\"{visit.path('second_factor.renew')}?code={typed}\")",
    ),
    red={PROTECTION: ["Ni les témoins, ni les en-têtes, ni les adresses ne trahissent la personne"]},
)
defect(
    "reloading_starts_over",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        self._add_pages()\n",
        "        self._add_pages()\n        self._shown = set()\n",
    ),
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        if account_of(self._clegc, visit).second_factor is None:\n",
        "        page = (visit.session.csrf, visit.route.name)\n"
        '        if page in self._shown and visit.request.method == "GET" and not visit.session.notes:\n'
        "            self._clegc.sessions.fall(visit.session)\n"
        '            return visit.go("sign_in")\n'
        "        self._shown.add(page)\n"
        "        if account_of(self._clegc, visit).second_factor is None:\n",
    ),
    red={PROTECTION: ["Recharger laisse à la même étape de l'ouverture"]},
)
defect(
    "warning_has_no_name",
    Change("templates/session_warning.html", '<h2 id="warning">', '<h2 id="x">'),
    red={PROTECTION: ["L'avertissement est accessible et dans la langue de la page"]},
)
defect(
    "notices_are_in_english",
    Change(
        "ground/__init__.py",
        "        words = self.words[language]\n        lines = ",
        '        language = {"fr": "en", "en": "fr"}[language]\n        words = self.words[language]\n        lines = ',
    ),
    red={
        PROTECTION: [
            "Chaque avis est écrit dans la langue de la personne",
            "Chaque changement est annoncé dans la langue de la personne",
        ]
    },
)
