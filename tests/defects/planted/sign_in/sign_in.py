"""Defects of the feature "Sign in"."""

from __future__ import annotations

from tests.defects.changes import WITHOUT_TRANSACTION
from tests.defects.defect import Change, defect, imports

SIGN_IN = "ouvrir-une-session"
_PAGE = "Une page se lit, s'entend et se parcourt, dans chacun de ses états"
THEFT = "mot-de-passe-vole"


defect(
    "sign_in_waits_fourteen_minutes",
    Change(
        "ground/policy.py",
        "sign_in_life: timedelta = timedelta(minutes=15)",
        "sign_in_life: timedelta = timedelta(minutes=14)",
    ),
    red={"ouvrir-une-session": ["Une ouverture de session inachevée attend quinze minutes"]},
)

defect(
    "username_case_counts",
    Change("clegc/sign_up/credentials.py", "return folded(username)", "return composed(username)"),
    red={SIGN_IN: ["La casse du nom d'utilisateur ne compte pas"]},
)

defect(
    "half_finished_sign_in_waits_for_ever",
    Change(
        "clegc/sign_in/sign_in_pages.py", "if waited < visit.ground.policy.sign_in_life.total_seconds():", "if True:"
    ),
    red={
        SIGN_IN: [
            "Une ouverture de session inachevée attend quinze minutes",
            "Après plus de quinze minutes, le mot de passe est redemandé",
        ]
    },
)

defect(
    "unknown_username_is_said",
    Change("clegc/sign_in/sign_in_pages.py", '["sign_in_wrong"]', '["sign_in_wrong" if account else "password_wrong"]'),
    red={SIGN_IN: ["Un mot de passe erroné et un nom inconnu donnent la même page"]},
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
    red={SIGN_IN: ["Un mot de passe erroné et un nom inconnu donnent la même page"]},
)

defect(
    "lock_is_said",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        '["sign_in_wrong"]',
        '["sign_in_wrong" if verdict is Verdict.WRONG else "password_locked"]',
    ),
    red={
        SIGN_IN: [
            "Un compte verrouillé donne la même page qu'un mot de passe erroné",
            "L'échec qui verrouille donne la même page qu'un nom inconnu",
        ]
    },
)

defect(
    "lock_notice_that_fails_is_said",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'visit.ground.record("mail not sent", system=visit.system.name, reason=str(error))',
        "raise",
    ),
    red={SIGN_IN: ["L'échec qui verrouille donne la même page, même si l'avis ne peut pas être envoyé"]},
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
            "Le même code n'ouvre rien non plus 30 secondes après",
            "Un code plus ancien que le dernier n'ouvre rien",
            "Le code qui a activé le deuxième facteur n'ouvre rien d'autre",
            "Un même code donné dans deux navigateurs n'ouvre qu'une session",
        ]
    },
)

defect(
    "used_code_is_forgotten_at_the_next_step",
    Change(
        "clegc/sign_up/second_factor.py",
        "step, account.id, step\n",
        "step, account.id, int(self._ground.clock.now().timestamp()) // 30\n",
    ),
    red={SIGN_IN: ["Le même code n'ouvre rien non plus 30 secondes après"]},
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
    WITHOUT_TRANSACTION,
    imports("clegc/sign_up/second_factor.py", "from mock_site import rivals"),
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
    red={SIGN_IN: ["Un même code donné dans deux navigateurs n'ouvre qu'une session"]},
)

defect(
    "app_codes_of_two_steps_ago",
    Change("clegc/sign_up/totp.py", "present - policy.totp_steps_back - 1", "present - policy.totp_steps_back - 2"),
    red={SIGN_IN: ["Le téléphone peut retarder de 30 secondes, pas plus"]},
)

defect(
    "app_codes_to_come",
    Change("clegc/sign_up/totp.py", "range(present,", "range(present + 1,"),
    red={SIGN_IN: ["Le téléphone peut retarder de 30 secondes, pas plus"]},
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
    red={SIGN_IN: ["Un code de session collé avec des espaces autour est accepté"]},
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
            "Après la panne du courriel, la même demande aboutit",
            "Quand le courriel ne peut pas être envoyé, la session ne s'ouvre pas",
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
    red={
        SIGN_IN: [
            "Le journal du site note chaque tentative",
            "Un mot de passe écrit à la place du nom d'utilisateur n'est pas conservé",
        ]
    },
)

defect(
    "forms_are_recorded",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'if visit.route.name == "sign_in.out":',
        'visit.ground.record("form", **visit.form)\n        if visit.route.name == "sign_in.out":',
    ),
    red={
        SIGN_IN: [
            "Le journal du site note chaque tentative",
            "Un mot de passe écrit à la place du nom d'utilisateur n'est pas conservé",
        ]
    },
)

defect(
    "username_is_recorded_as_typed",
    Change(
        "clegc/accounts.py",
        "opens = self._compare(",
        'self._record("trying", username=username)\n        opens = self._compare(',
    ),
    red={SIGN_IN: ["Un mot de passe écrit à la place du nom d'utilisateur n'est pas conservé"]},
)

defect(
    "next_step_is_refused",
    Change("clegc/sign_up/second_factor.py", '< ?", step, account.id, step', '< ?", step, account.id, step - 1'),
    red={SIGN_IN: ["Le code suivant de l'application ouvre une session"]},
)

defect(
    "sign_in_code_is_read_as_a_number",
    Change(
        "clegc/sign_up/mail_codes.py",
        "        if not well_formed(typed, self._policy):\n",
        "        typed = str(int(typed))\n        if not well_formed(typed, self._policy):\n",
    ),
    red={SIGN_IN: ["Un code de session qui commence par zéro est accepté"]},
)

defect(
    "first_code_alone_is_compared",
    Change(
        "clegc/sign_up/mail_codes.py",
        "AND purpose = ? ORDER BY id DESC LIMIT 1",
        "AND purpose = ? ORDER BY id LIMIT 1",
    ),
    red={SIGN_IN: ["Le nouveau code de session ouvre la session"]},
)

defect(
    "sign_in_code_is_not_sent",
    Change(
        "clegc/sign_up/second_factor.py",
        'self._sign_in_codes.send(session_id, email, language, "sign_in_code")',
        "pass",
    ),
    red={
        SIGN_IN: ["Le code reçu par courriel ouvre une session"],
        THEFT: ["Un code reçu par courriel arrive à la personne, pas au voleur"],
    },
)

defect(
    "what_was_typed_as_a_username_stays",
    Change("ground/tries.py", "self._marks.of(whose)", "whose", everywhere=True),
    red={SIGN_IN: ["Un mot de passe écrit à la place du nom d'utilisateur n'est pas conservé"]},
)

defect(
    "a_new_session_code_is_sent_without_a_word",
    Change(
        "clegc/sign_in/sign_in_pages.py", 'visit.go("sign_in.code", status="code_sent")', 'visit.go("sign_in.code")'
    ),
    red={
        "chaque-page": [
            f"{_PAGE}[la page du deuxième facteur, qui dit qu'un nouveau code est parti]",
        ]
    },
)
