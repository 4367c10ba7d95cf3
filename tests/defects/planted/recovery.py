"""The defects of recovery: the forgotten password and username, the locked account."""

from __future__ import annotations

from tests.defects.defect import Change, defect
from tests.defects.planted.account_life import NOTHING_UNDONE
from tests.defects.planted.sign_in import FAILURES_ARE_READ_THEN_WRITTEN

PASSWORD = "mot-de-passe-oublie"
USERNAME = "nom-d-utilisateur-oublie"
LOCKED = "sortir-d-un-compte-verrouille"


# who exists

defect(
    "unknown_name_is_refused",
    Change("clegc/recovery/recoveries.py", "if not username.strip():", "if self._accounts.find(username) is None:"),
    red={
        LOCKED: ["Un nom inconnu mène aux mêmes questions qu'un nom connu"],
        PASSWORD: ["Donner un nom inconnu mène à la même page"],
    },
)
defect(
    "nothing_is_kept_of_a_code_for_nobody",
    Change(
        "clegc/sign_up/mail_codes.py",
        "        with self._store.transaction():\n            self._keep(session_id, whose,",
        "        if False:\n            self._keep(session_id, whose,",
    ),
    red={
        USERNAME: ["Une panne du courriel ne trahit rien"],
        PASSWORD: [
            "Le code et les nouveaux codes n'en disent pas plus",
            "Le dernier code permis n'en dit pas plus",
        ],
    },
)
defect(
    "nothing_is_mailed_for_nobody",
    Change("clegc/sign_up/mail_codes.py", "self._mail(kind, to,", 'kind == "recovery_code" or self._mail(kind, to,'),
    red={PASSWORD: ["Une panne du courriel ne trahit rien"]},
)
defect(
    "nobody_is_asked_one_question_drawn_each_time",
    Change(
        "clegc/recovery/recovery_questions.py",
        "self._policy = ground.policy",
        "self._policy = ground.policy\n        self._left = [*QUESTIONS] * 99",
    ),
    Change(
        "clegc/recovery/recovery_questions.py",
        "sorted(QUESTIONS, key=drawn)[: self._policy.questions]",
        "[self._left.pop()]",
    ),
    red={
        PASSWORD: [
            "La page est la même pour un nom connu et pour un nom inconnu",
            "Un nom inconnu est toujours interrogé de la même manière",
        ]
    },
)
defect(
    "questions_of_nobody_change_with_the_process",
    Change(
        "clegc/recovery/recovery_questions.py",
        "self._policy = ground.policy",
        'self._policy = ground.policy\n        self._store.run("DELETE FROM site_secrets WHERE name = ?", _SECRET)',
    ),
    red={PASSWORD: ["Les mêmes questions sont posées, à quelqu'un comme à personne"]},
)
defect(
    "wrong_answers_of_nobody_are_not_counted",
    Change(
        "clegc/recovery/recovery_pages.py",
        "        verdict = self._clegc.answer_tries.judge(\n",
        "        if recovery.account_id is None:\n"
        '            return ["answers_wrong"]\n'
        "        verdict = self._clegc.answer_tries.judge(\n",
    ),
    red={PASSWORD: ["Des réponses erronées n'en disent pas plus, ni la première ni celle qui verrouille"]},
)
defect(
    "unknown_address_is_refused",
    Change(
        "clegc/recovery/recoveries.py",
        "faults = address_faults(email, email)",
        'faults = [] if self._accounts.at_address(email) else ["email_form"]',
    ),
    red={USERNAME: ["La page est la même pour une adresse connue et pour une inconnue"]},
)


# the proofs

defect(
    "every_page_of_a_recovery_is_open",
    Change(
        "clegc/recovery/recovery_pages.py",
        'return {recovery.stage} | again | ({"way"} if chosen else set())',
        'return {"code", "question", "questions", "new_password", "way"}',
    ),
    red={PASSWORD: ["La question n'est montrée qu'après le code, le mot de passe qu'après la question"]},
)
defect(
    "questions_come_before_the_code",
    Change(
        "clegc/recovery/recovery_pages.py",
        'return {recovery.stage} | again | ({"way"} if chosen else set())',
        'return {recovery.stage, "questions"}',
    ),
    red={USERNAME: ["Les questions ne sont pas montrées avant le code"]},
)
defect(
    "another_question_each_time",
    Change(
        "clegc/recovery/recovery_questions.py",
        "self._policy = ground.policy",
        "self._policy = ground.policy\n        self._turn = 0",
    ),
    Change(
        "clegc/recovery/recovery_questions.py",
        "drawn = secrets.choice(list(self._hashes(account_id)))\n",
        "self._turn += 1\n        return list(self._hashes(account_id))[self._turn % self._policy.questions]\n",
    ),
    red={PASSWORD: ["La même question revient, dans un autre navigateur comme après une erreur"]},
)
defect(
    "answers_are_compared_as_written",
    Change("clegc/recovery/recovery_questions.py", "matches(normal(answer),", "matches(answer,"),
    red={PASSWORD: ["Ni la casse, ni les espaces autour, ni la façon d'écrire un accent ne comptent"]},
)
defect(
    "one_right_answer_is_enough",
    Change("clegc/recovery/recovery_questions.py", "not all(right)", "not any(right)"),
    red={
        LOCKED: ["Une erreur laisse le compte verrouillé"],
        PASSWORD: ["Une seule bonne réponse ne suffit pas quand toutes sont demandées"],
    },
)
defect(
    "wrong_answers_are_counted_by_session",
    Change("clegc/recovery/recoveries.py", "{self.stage}:{self.named}", "{self.session_id}:{self.revision}"),
    red={
        LOCKED: ["La cinquième erreur verrouille les réponses, pas la quatrième"],
        PASSWORD: [
            "La cinquième erreur verrouille les réponses, pas la quatrième",
            "Recommencer dans un autre navigateur ne remet pas le compte à zéro",
            "Le verrou des réponses est annoncé une fois",
        ],
    },
)
defect(
    "wrong_answers_are_read_then_written",
    *FAILURES_ARE_READ_THEN_WRITTEN,
    red={PASSWORD: ["Des réponses envoyées à la fois sont toutes comptées"]},
)
defect(
    "both_ways_share_their_count",
    Change("clegc/recovery/recoveries.py", "{self.stage}:{self.named}", "{self.named}"),
    red={PASSWORD: ["Qui devine sans le code ne ferme pas la voie du code"]},
)
defect(
    "sendings_of_every_purpose_count_together",
    Change("clegc/sign_up/mail_codes.py", "WHERE email = ? AND purpose = ? AND sent_at > ?", "WHERE email = ?"),
    Change("clegc/sign_up/mail_codes.py", "email.casefold(), self._purpose, since,", "email.casefold(),"),
    red={PASSWORD: ["Demander dix fois à remplacer un mot de passe n'empêche pas d'ouvrir une session"]},
)
defect(
    "proof_keeps_the_cookie",
    Change("clegc/recovery/recovery_pages.py", "self._clegc.sessions.fall(visit.session)", "pass"),
    red={PASSWORD: ["Prouver qui l'on est change le témoin, et l'ancien ne vaut plus rien"]},
)


# the new password

defect(
    "new_password_signs_in",
    Change(
        "clegc/recovery/recovery_pages.py",
        'visit.ground.record("password replaced", account=recovery.account_id)',
        "self._clegc.sessions.rise(visit.session, recovery.account_id, 2)",
    ),
    red={
        PASSWORD: [
            "Chaque moyen mène au nouveau mot de passe, sans ouvrir de session",
            "Le nouveau ouvre une session, et le deuxième facteur reste demandé",
        ]
    },
)
defect(
    "old_password_stays",
    Change(
        "clegc/accounts.py",
        'self._store.run("UPDATE accounts SET password_hash = ? WHERE id = ?", password_hash, account_id)',
        "pass",
    ),
    red={PASSWORD: ["L'ancien n'ouvre plus rien"]},
)
defect(
    "sessions_survive_a_new_password",
    Change("clegc/recovery/recoveries.py", "self._sessions.end_all(account.id)", "pass"),
    Change("clegc/recovery/recoveries.py", "self._service_sessions.end_there(opened)", "pass"),
    red={PASSWORD: ["Les sessions ouvertes se ferment partout"]},
)
defect(
    "new_password_keeps_the_lock",
    Change("ground/policy.py", "recovery_lifts_lock: bool = True", "recovery_lifts_lock: bool = False"),
    red={LOCKED: ["Un nouveau mot de passe lève le verrou de l'ancien"]},
)
defect(
    "current_password_may_be_taken_again",
    Change("ground/policy.py", "password_reuse: bool = False", "password_reuse: bool = True"),
    red={PASSWORD: ["Le mot de passe actuel ne peut pas être repris"]},
)
defect(
    "new_password_has_no_rules",
    Change("clegc/recovery/recoveries.py", "self._accounts.replacement_faults(account, password, again)", "{}"),
    red={
        PASSWORD: [
            "La liste des règles et le site sont d'accord",
            "Les règles sont celles de l'inscription",
            "Les deux saisies doivent être les mêmes",
        ]
    },
)
_SERVES_AGAIN = Change(
    "clegc/recovery/recoveries.py",
    "        moved = self._store.run(\n",
    '        if stage == "over":\n            return\n        moved = self._store.run(\n',
)
"""A recovery that has done what it was for is not over."""
defect(
    "recovery_serves_again",
    _SERVES_AGAIN,
    red={
        USERNAME: ["Le même formulaire envoyé au même moment n'envoie le nom qu'une fois"],
        LOCKED: ["Le même formulaire envoyé au même moment n'est annoncé qu'une fois"],
        PASSWORD: [
            "Revenir en arrière ne montre rien qui serve encore",
            "L'étape faite dans un onglet ferme le formulaire de l'autre",
        ],
    },
)
defect(
    "recovery_is_looked_at_then_ended",
    _SERVES_AGAIN,
    Change(
        "clegc/recovery/recoveries.py",
        "from mock_site.ground import hashing\n",
        "from mock_site import rivals\nfrom mock_site.ground import hashing\n",
    ),
    Change(
        "clegc/recovery/recoveries.py",
        "faults = self._accounts.replacement_faults(account, password, again)\n",
        "faults = self._accounts.replacement_faults(account, password, again)\n        rivals.wait(self._store)\n",
    ),
    red={PASSWORD: ["Le même formulaire envoyé au même moment ne sert qu'une fois"]},
)
defect(
    "older_recovery_still_serves",
    Change(
        "clegc/recovery/recoveries.py",
        "WHERE account_id = ? AND stage = 'new_password'",
        "WHERE account_id = ? AND FALSE",
    ),
    red={PASSWORD: ["De deux récupérations prouvées, l'ancienne est refusée"]},
)
defect(
    "asking_stops_the_recovery_of_another",
    Change(
        "clegc/recovery/recoveries.py",
        "account_id = account.id if account else None\n",
        "account_id = account.id if account else None\n"
        "        self._store.run(\"UPDATE recoveries SET stage = 'over' WHERE named = ?\", named)\n",
    ),
    red={PASSWORD: ["Qui ne prouve rien n'arrête pas la récupération d'un autre"]},
)
defect(
    "recovery_waits_for_ever",
    Change(
        "clegc/recovery/recoveries.py", "return self._now - self._policy.recovery_life.total_seconds()", "return 0.0"
    ),
    red={PASSWORD: ["Une récupération attend quinze minutes"]},
)
_OPEN_IN_A_SESSION = Change(
    "clegc/recovery/recovery_pages.py", 'return visit.go("home", status="sign_out_first")', "return None"
)
defect(
    "recovery_is_open_to_who_is_signed_in",
    _OPEN_IN_A_SESSION,
    red={PASSWORD: ["Qui est en session n'en récupère pas un autre"]},
)
defect(
    "recovery_goes_on_in_a_session",
    _OPEN_IN_A_SESSION,
    Change("web/system.py", "raise BadRequest(HTTPStatus.FORBIDDEN)", "pass"),
    red={PASSWORD: ["Une session ouverte entre-temps arrête la récupération"]},
)
defect(
    "password_is_replaced_although_the_notice_is_not_mailed",
    NOTHING_UNDONE,
    red={
        PASSWORD: [
            "La panne est dite, et rien n'a changé",
            "Après la panne, on reprend où l'on en était",
        ]
    },
)
defect(
    "replaced_password_is_not_told",
    Change(
        "clegc/recovery/recoveries.py",
        'self._ground.send("password_replaced", account.email, account.language)',
        "pass",
    ),
    Change("clegc/recovery/recovery_pages.py", 'tell_of_lock(visit, account, "answers_locked")', "pass"),
    red={PASSWORD: ["Chaque avis est écrit dans la langue de la personne"]},
)


# the username

defect(
    "username_is_shown_on_the_page",
    Change(
        "clegc/recovery/recovery_pages.py",
        'return visit.go("sign_in", status=_DONE[recovery.purpose])',
        'typed = {"username": self._clegc.accounts.get(recovery.account_id).username}\n'
        '            return visit.go("sign_in", status=_DONE[recovery.purpose], typed=typed)',
    ),
    red={USERNAME: ["Le nom d'utilisateur arrive par courriel, et la page ne le montre pas"]},
)
defect(
    "username_is_mailed_outside_of_the_recovery",
    _SERVES_AGAIN,
    NOTHING_UNDONE,
    red={
        USERNAME: [
            "Revenir en arrière ne renvoie rien",
            "La panne est dite, et rien n'a changé",
        ]
    },
)
defect(
    "username_is_mailed_in_the_language_of_the_account",
    Change(
        "clegc/recovery/recoveries.py",
        'send("username", account.email, language,',
        'send("username", account.email, account.language,',
    ),
    red={USERNAME: ["Le courriel est dans la langue où le nom est demandé"]},
)
defect(
    "only_the_newest_account_is_found",
    Change("clegc/recovery/recoveries.py", "        if others:\n", "        if False:\n"),
    red={USERNAME: ["De deux comptes à la même adresse, chacun se retrouve"]},
)


# the locked account

defect(
    "lock_is_never_lifted",
    Change(
        "clegc/recovery/recoveries.py",
        "        self._password_tries.forget(username_key(account.username))\n        self._ground.send(notice,",
        "        self._ground.send(notice,",
    ),
    red={
        LOCKED: [
            "De bonnes réponses ouvrent de nouveau le compte, avec le même mot de passe",
            "Le soutien déverrouille et répond par courriel",
            "Après la panne, le soutien répond",
        ]
    },
)
defect(
    "second_factor_is_unlocked_too",
    Change(
        "clegc/recovery/recoveries.py",
        "        self._ground.send(notice,",
        "        forget = \"DELETE FROM tries WHERE kind = 'second factor'\"\n"
        "        self._store.run(forget)\n        self._ground.send(notice,",
    ),
    red={LOCKED: ["Le verrou du deuxième facteur n'est pas levé"]},
)
defect(
    "lock_is_lifted_although_nobody_is_told",
    NOTHING_UNDONE,
    red={
        USERNAME: ["Après la panne, les mêmes réponses valent encore"],
        LOCKED: [
            "Après la panne, les mêmes réponses déverrouillent",
            "Quand l'avis ne peut pas partir, le compte reste verrouillé",
            "Quand la réponse ne peut pas partir, rien n'est fait à moitié",
        ],
    },
)
defect(
    "support_does_not_compare_the_address",
    Change("clegc/recovery/recoveries.py", 'account.email.casefold() == email.strip(" ").casefold()', "True"),
    red={
        LOCKED: [
            "Une adresse qui n'est pas celle du compte ne déverrouille rien",
            "L'adresse d'un autre compte non plus",
        ]
    },
)
defect(
    "support_says_who_exists",
    Change(
        "ircc/support.py",
        "if not 0 < len(username) <= self._ground.policy.name_max:",
        'if self._store.row("SELECT 1 FROM accounts WHERE username_key = ?", username.casefold()) is None:',
    ),
    red={LOCKED: ["La page ne dit pas si le compte existe"]},
)
defect(
    "support_answers_without_a_clerk",
    Change(
        "ircc/support.py",
        "        return faults\n",
        "        self.treat()\n        return faults\n",
    ),
    red={LOCKED: ["Tant que le soutien n'a pas répondu, le compte reste verrouillé"]},
)
defect(
    "support_keeps_the_same_request_twice",
    Change("ground/schema.sql", "UNIQUE (username, email)", "UNIQUE (id)"),
    red={LOCKED: ["La même demande écrite deux fois n'a qu'une réponse"]},
)
defect(
    "recoveries_are_lost_with_the_process",
    Change(
        "clegc/recovery/recoveries.py",
        'self._codes = MailCodes(ground, "recovery")',
        'self._codes = MailCodes(ground, "recovery")\n        self._store.run("DELETE FROM recoveries")',
    ),
    red={PASSWORD: ["Ce qui était fait l'est encore"]},
)
defect(
    "support_takes_anything",
    Change("ircc/support.py", "return faults", "return {}"),
    red={LOCKED: ["Une demande incomplète est refusée", "Une adresse incomplète est refusée"]},
)
defect(
    "ways_to_the_support_are_out_of_sight",
    Change("templates/clegc/forgotten.help.html", "{{ t('locked.to_support') }}", "…"),
    Change("templates/ircc/secure_account.html", "{{ t('support.link') }}", "…"),
    red={LOCKED: ["Chaque voie part de la page du compte verrouillé", "Le soutien se trouve aussi à IRCC"]},
)
defect(
    "any_address_is_looked_for",
    Change("clegc/recovery/recoveries.py", "faults = address_faults(email, email)", "faults = []"),
    red={USERNAME: ["Une adresse incomplète est refusée"]},
)
defect(
    "code_for_nobody_has_always_expired",
    Change(
        "clegc/recovery/recoveries.py",
        "self._codes.verify(recovery.session_id, code)",
        'self._codes.verify(recovery.session_id, code) if recovery.account_id else ["code_expired"]',
    ),
    red={USERNAME: ["Un code erroné n'en dit pas plus"]},
)
defect(
    "username_is_mailed_with_the_code",
    Change(
        "clegc/recovery/recoveries.py",
        'self._codes.send(session_id, email, language, "recovery_code")',
        'self._codes.send(session_id, email, language, "recovery_code")\n'
        '            if recovery.purpose == "username":\n'
        "                username = self._accounts.get(recovery.account_id).username\n"
        '                self._ground.send("username", email, language, username=username)',
    ),
    red={USERNAME: ["Le code arrive seul, sans le nom d'utilisateur"]},
)
defect(
    "found_username_ends_the_password",
    Change(
        "clegc/recovery/recoveries.py",
        'self._ground.send("username", account.email, language, username=account.username)',
        'self._ground.send("username", account.email, language, username=account.username)\n'
        '            self._accounts.set_password(account.id, hashing.scrypt("", self._policy.scrypt_cost))',
    ),
    red={USERNAME: ["Le nom retrouvé ouvre une session avec le mot de passe d'avant"]},
)
defect(
    "buttons_wait_for_scripts",
    Change("templates/macros.html", "<button>{{ label }}", "<button disabled>{{ label }}"),
    Change(
        "static/site.js",
        '"use strict";\n',
        '"use strict";\nfor (const button of document.querySelectorAll("main button")) button.disabled = false;\n',
    ),
    red={PASSWORD: ["Sans JavaScript, tout se fait aussi"]},
)
defect(
    "way_is_chosen_once",
    Change("clegc/recovery/recovery_pages.py", '({"way"} if chosen else set())', "set()"),
    red={PASSWORD: ["On peut changer de moyen tant que rien n'est prouvé"]},
)
defect(
    "no_choice_means_a_code",
    Change("clegc/recovery/recovery_pages.py", 'visit.form.get("way", "")', 'visit.form.get("way", "email")'),
    red={PASSWORD: ["Rien n'avance sans réponse"]},
)
defect(
    "older_recovery_alone_serves",
    Change(
        "clegc/recovery/recoveries.py",
        "        self._store.run(\n            \"UPDATE recoveries SET stage = 'over' WHERE account_id",
        '        if self._store.row(\n            "SELECT 1 FROM recoveries WHERE account_id',
    ),
    Change(
        "clegc/recovery/recoveries.py",
        'account.id\n        )\n        self._move(recovery, "new_password")',
        'account.id\n        ):\n            raise Stale\n        self._move(recovery, "new_password")',
    ),
    red={PASSWORD: ["De deux récupérations prouvées, la nouvelle sert"]},
)
defect(
    "every_lock_is_lifted_at_once",
    Change(
        "ground/tries.py", '"DELETE FROM tries WHERE kind = ? AND whose = ?", self._kind, whose', '"DELETE FROM tries"'
    ),
    red={PASSWORD: ["Le verrou du deuxième facteur n'est pas levé"]},
)
defect(
    "counts_start_again_with_the_site",
    Change(
        "ground/tries.py",
        "self._forgiving = forgiving",
        'self._forgiving = forgiving\n        store.run("DELETE FROM tries WHERE kind = ?", kind)',
    ),
    red={PASSWORD: ["Le compte des réponses erronées ne repart pas de zéro"]},
)
defect(
    "what_is_missing_is_not_said",
    Change(
        "web/system.py",
        "return self.go(self.route.page, errors=errors, typed=self._typed())",
        "return self.go(self.route.page)",
    ),
    red={PASSWORD: ["Rien n'avance sans réponse"]},
)
defect(
    "any_code_brings_back",
    Change("clegc/sign_up/mail_codes.py", "[] if self._consume(newest, code) else [self._fault(newest, code)]", "[]"),
    red={PASSWORD: ["Le code d'ailleurs n'avance à rien"]},
)
