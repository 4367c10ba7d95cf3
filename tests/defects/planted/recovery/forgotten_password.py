"""Defects of the feature "Replace a forgotten password"."""

from __future__ import annotations

from tests.defects.changes import FAILURES_ARE_READ_THEN_WRITTEN, NOTHING_UNDONE, SERVES_AGAIN, write_what_is_said
from tests.defects.defect import Change, defect, imports

PASSWORD = "mot-de-passe-oublie"
SIGN_IN = "ouvrir-une-session"
LOCK = "verrou"
ADDRESS = "adresse-electronique"

_OPEN_IN_A_SESSION = Change(
    "clegc/recovery/recovery_pages.py", 'return visit.go("home", status="sign_out_first")', "return None"
)


defect(
    "recovery_waits_fourteen_minutes",
    Change(
        "ground/policy.py",
        "recovery_life: timedelta = timedelta(minutes=15)",
        "recovery_life: timedelta = timedelta(minutes=14)",
    ),
    red={"mot-de-passe-oublie": ["Une récupération attend quinze minutes"]},
)

defect(
    "recovered_account_is_a_field_of_the_form",
    Change(
        "clegc/recovery/recovery_pages.py",
        "        self._clegc.sessions.renew(visit.session)\n",
        '        if "account_id" in visit.form:\n'
        '            move = "UPDATE recoveries SET account_id = ? WHERE session_id = ?"\n'
        '            visit.ground.store.run(move, visit.form["account_id"], visit.session.id)\n'
        "        self._clegc.sessions.renew(visit.session)\n",
    ),
    red={PASSWORD: ["Un champ ajouté ne donne pas accès à un autre compte"]},
)

defect(
    "stage_of_the_recovery_is_a_field_of_the_form",
    write_what_is_said("stage", "UPDATE recoveries SET stage = ? WHERE session_id = ?"),
    red={PASSWORD: ["Un champ ajouté ne fait sauter aucune étape"]},
)

defect(
    "wrong_code_for_nobody_is_said_to_be_expired",
    Change(
        "clegc/recovery/recoveries.py",
        "faults = self._codes.verify(recovery.session_id, code)",
        'faults = self._codes.verify(recovery.session_id, code) if recovery.account_id else ["code_expired"]',
    ),
    red={PASSWORD: ["Un code erroné ne révèle pas si le compte existe"]},
)

defect(
    "nothing_is_mailed_for_nobody",
    Change(
        "clegc/sign_up/mail_codes.py",
        "self._mail(kind, to, language, self._ground",
        'kind == "recovery_code" or self._mail(kind, to, language, self._ground',
    ),
    red={PASSWORD: ["Une panne du courriel ne révèle pas si le compte existe"]},
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
            "Un nom inconnu reçoit toujours les mêmes questions",
        ]
    },
)

defect(
    "questions_of_nobody_change_with_the_process",
    Change(
        "clegc/recovery/recovery_questions.py",
        "self._policy = ground.policy",
        "self._policy = ground.policy\n        self._store.run(\"DELETE FROM site_secrets WHERE name = 'decoys'\")",
    ),
    red={PASSWORD: ["Les mêmes questions sont posées après le redémarrage, que le compte existe ou non"]},
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
    red={PASSWORD: ["L'erreur qui verrouille les réponses ne révèle pas si le compte existe"]},
)

defect(
    "wrong_answer_tells_that_the_account_exists",
    Change(
        "clegc/recovery/recovery_pages.py",
        "        if verdict is Verdict.WRONG:\n            return [",
        '        if verdict is Verdict.WRONG and not account:\n            return ["answers_locked"]\n'
        "        if verdict is Verdict.WRONG:\n            return [",
    ),
    red={PASSWORD: ["Une réponse erronée ne révèle pas si le compte existe"]},
)

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
    red={PASSWORD: ["La même question est posée de nouveau, dans un autre navigateur comme après une erreur"]},
)

defect(
    "answers_are_compared_as_written",
    Change("clegc/recovery/recovery_questions.py", "matches(normal(answer),", "matches(answer,"),
    red={PASSWORD: ["Ni la casse, ni les espaces autour, ni la façon d'écrire un accent ne comptent"]},
)

defect(
    "wrong_answers_are_read_then_written",
    *FAILURES_ARE_READ_THEN_WRITTEN,
    red={PASSWORD: ["Des réponses erronées envoyées à la fois sont toutes comptées"]},
)

defect(
    "both_ways_share_their_count",
    Change("clegc/recovery/recovery.py", "{self.stage}:{self.named}", "{self.named}"),
    red={PASSWORD: ["Des réponses devinées sans le code n'empêchent pas de revenir par un code"]},
)

defect(
    "sendings_of_every_purpose_count_together",
    Change("clegc/sign_up/sendings.py", 'WHERE whose = ? AND purpose = ?", mark, purpose', 'WHERE whose = ?", mark'),
    Change(
        "clegc/recovery/recoveries.py", 'email, language, "recovery_code", whose)', 'email, language, "recovery_code")'
    ),
    red={PASSWORD: ["Demander dix fois à remplacer un mot de passe n'empêche pas d'ouvrir une session"]},
)

defect(
    "proof_keeps_the_cookie",
    Change("clegc/recovery/recovery_pages.py", "self._clegc.sessions.renew(visit.session)", "pass"),
    red={PASSWORD: ["Prouver son identité change le témoin, et l'ancien n'ouvre plus rien"]},
)

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
            "Le nouveau mot de passe mène au deuxième facteur, toujours demandé",
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
    red={PASSWORD: ["L'ancien mot de passe n'ouvre plus rien"]},
)

defect(
    "a_wrong_password_opens_a_session_behind_the_refusal",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "            # All fields are cleared: what was typed as a username may be a password.\n",
        "            if account:\n                self._clegc.sessions.rise(visit.session, account.id, SIGNED_IN)\n",
    ),
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "if visit.session.level == SIGNED_IN:",
        'if visit.session.level == SIGNED_IN and visit.route.name != "sign_in":',
    ),
    red={PASSWORD: ["L'ancien mot de passe n'ouvre plus rien"]},
)

defect(
    "sessions_survive_a_new_password",
    Change("clegc/recovery/recoveries.py", "self._sessions.end_all(account.id)", "pass"),
    Change("clegc/recovery/recoveries.py", "self._service_sessions.end_there(opened)", "pass"),
    red={PASSWORD: ["Remplacer le mot de passe ferme toutes les sessions ouvertes"]},
)

defect(
    "current_password_may_be_taken_again",
    Change("ground/policy.py", "password_reuse: bool = False", "password_reuse: bool = True"),
    red={PASSWORD: ["Le mot de passe actuel est refusé comme nouveau mot de passe"]},
)

defect(
    "new_password_has_no_rules",
    Change("clegc/recovery/recoveries.py", "self._accounts.replacement_faults(account, password, again)", "{}"),
    red={
        PASSWORD: [
            "La liste des règles donne le même verdict que le site",
            "Le nouveau mot de passe suit les règles de l'inscription",
            "Deux saisies différentes du nouveau mot de passe sont refusées",
        ]
    },
)

defect(
    "recovery_is_looked_at_then_ended",
    SERVES_AGAIN,
    imports("clegc/recovery/recoveries.py", "from mock_site import rivals"),
    Change(
        "clegc/recovery/recoveries.py",
        "faults = self._accounts.replacement_faults(account, password, again)\n",
        "faults = self._accounts.replacement_faults(account, password, again)\n        rivals.wait(self._store)\n",
    ),
    red={PASSWORD: ["Des envois au même moment ne remplacent le mot de passe qu'une fois"]},
)

defect(
    "older_recovery_still_serves",
    Change(
        "clegc/recovery/recoveries.py",
        "WHERE account_id = ? AND stage = 'new_password'",
        "WHERE account_id = ? AND FALSE",
    ),
    red={PASSWORD: ["De deux récupérations en cours, la plus ancienne est refusée"]},
)

defect(
    "asking_stops_the_recovery_of_another",
    Change(
        "clegc/recovery/recoveries.py",
        "account_id = account.id if account else None\n",
        "account_id = account.id if account else None\n"
        "        self._store.run(\"UPDATE recoveries SET stage = 'over' WHERE named = ?\", named)\n",
    ),
    red={PASSWORD: ["Une récupération sans preuve n'arrête pas celle d'une autre personne"]},
)

defect(
    "recovery_waits_for_ever",
    Change(
        "clegc/recovery/recoveries.py", "return self._now - self._policy.recovery_life.total_seconds()", "return 0.0"
    ),
    red={PASSWORD: ["Une récupération attend quinze minutes"]},
)

defect(
    "recovery_is_open_to_who_is_signed_in",
    _OPEN_IN_A_SESSION,
    red={PASSWORD: ["Il faut fermer sa session avant de récupérer un compte"]},
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
            "La panne du courriel est signalée, et rien ne change",
            "Après la panne du courriel, la personne reprend où elle en était",
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

defect(
    "recoveries_are_lost_with_the_process",
    Change(
        "clegc/recovery/recoveries.py",
        'self._codes = MailCodes(ground, "recovery")',
        'self._codes = MailCodes(ground, "recovery")\n        self._store.run("DELETE FROM recoveries")',
    ),
    red={PASSWORD: ["Les étapes faites avant le redémarrage restent faites"]},
)

defect(
    "buttons_wait_for_scripts",
    Change("templates/macros.html", "<button>{{ label }}", "<button disabled>{{ label }}"),
    Change(
        "static/site.js",
        '"use strict";\n',
        '"use strict";\nfor (const button of document.querySelectorAll("main button")) button.disabled = false;\n',
    ),
    red={PASSWORD: ["Le mot de passe peut être remplacé sans JavaScript"]},
)

defect(
    "way_is_chosen_once",
    Change("clegc/recovery/recovery_pages.py", '({"way"} if chosen else set())', "set()"),
    red={PASSWORD: ["La personne peut changer de moyen tant qu'elle n'a rien prouvé"]},
)

defect(
    "no_choice_means_a_code",
    Change("clegc/recovery/recovery_pages.py", 'visit.form.get("way", "")', 'visit.form.get("way", "email")'),
    red={PASSWORD: ["Continuer sans répondre est refusé"]},
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
    red={PASSWORD: ["De deux récupérations en cours, la plus récente est acceptée"]},
)

defect(
    "every_lock_is_lifted_at_once",
    Change(
        "ground/tries.py",
        '"DELETE FROM tries WHERE kind = ? AND whose = ?", self._kind, self._marks.of(whose)',
        '"DELETE FROM tries"',
    ),
    red={PASSWORD: ["Remplacer le mot de passe ne lève pas le verrou du deuxième facteur"]},
)

defect(
    "counts_start_again_with_the_site",
    Change(
        "ground/tries.py",
        "self._forgiving = forgiving",
        'self._forgiving = forgiving\n        store.run("DELETE FROM tries WHERE kind = ?", kind)',
    ),
    red={PASSWORD: ["Un redémarrage ne remet pas à zéro le nombre de réponses erronées"]},
)

defect(
    "what_is_missing_is_not_said",
    Change(
        "web/system.py",
        "return self.go(self.route.page, errors=errors, typed=self._typed())",
        "return self.go(self.route.page)",
    ),
    red={PASSWORD: ["Continuer sans répondre est refusé"]},
)

defect(
    "any_code_brings_back",
    Change("clegc/sign_up/mail_codes.py", "[] if self._consume(newest, code) else [self._fault(newest, code)]", "[]"),
    red={PASSWORD: ["Un code d'une autre personne ou d'un autre usage est refusé"]},
)

defect(
    "sign_in_code_never_expires",
    Change(
        "clegc/sign_up/mail_codes.py", "return self._now - self._policy.mail_code_life.total_seconds()", "return 0.0"
    ),
    red={
        PASSWORD: ["Le code est valide pendant dix minutes"],
        SIGN_IN: ["Le code de session est valide pendant dix minutes"],
    },
)

defect(
    "former_sign_in_code_still_serves",
    Change(
        "clegc/sign_up/mail_codes.py",
        "if self._consume(newest, code) else",
        "if self._consume(newest, code) or self._was_replaced(newest, code) else",
    ),
    red={
        PASSWORD: ["Après un nouveau code, le premier est refusé"],
        SIGN_IN: ["Après un nouveau code de session, l'ancien est refusé"],
    },
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
        ' ORDER BY id DESC LIMIT 1",\n            session_id, self._purpose,',
        ' ORDER BY id DESC LIMIT 1",\n            self._hash(session_id, code), self._purpose,',
    ),
    red={
        PASSWORD: [
            "Un code d'une autre personne ou d'un autre usage est refusé",
            "Un code demandé dans un navigateur est refusé dans un autre",
        ],
        SIGN_IN: [
            "Le code demandé dans un navigateur est refusé dans un autre",
            "Le code de session d'une autre personne n'ouvre rien",
        ],
    },
)

defect(
    "lock_ends_two_seconds_early",
    Change(
        "ground/policy.py",
        "    lock_life: timedelta = timedelta(minutes=15)",
        "    lock_life: timedelta = timedelta(minutes=14, seconds=58)",
    ),
    red={
        PASSWORD: ["Le verrou des réponses prend fin après quinze minutes, à la seconde près"],
        LOCK: [
            "Le verrou prend fin après quinze minutes, à la seconde près",
            "Le verrou du deuxième facteur prend fin après quinze minutes, à la seconde près",
        ],
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
        PASSWORD: ["Le verrou des réponses prend fin après quinze minutes, à la seconde près"],
        LOCK: [
            "Le verrou prend fin après quinze minutes, à la seconde près",
            "Le verrou du deuxième facteur prend fin après quinze minutes, à la seconde près",
        ],
    },
)

defect(
    "codes_can_be_guessed_for_ever",
    Change("clegc/sign_up/mail_codes.py", "SET tries = tries + 1", "SET tries = 0"),
    red={
        PASSWORD: ["Après cinq codes erronés, même le bon est refusé"],
        ADDRESS: ["Après cinq codes erronés, même le bon est refusé"],
    },
)

defect(
    "whoever_came_back_can_never_leave",
    Change(
        "ground/schema.sql",
        """recoveries (
  session_id INTEGER PRIMARY KEY REFERENCES sessions ON DELETE CASCADE,""",
        """recoveries (
  session_id INTEGER PRIMARY KEY REFERENCES sessions,""",
    ),
    red={PASSWORD: ["Avec le nouveau mot de passe, une session s'ouvre et se ferme"]},
)

defect(
    "answer_of_spaces_is_a_wrong_one",
    Change("clegc/recovery/recovery_pages.py", "if not answer.strip()", "if not answer"),
    red={PASSWORD: ["Des espaces seuls ne sont pas une réponse"]},
)
