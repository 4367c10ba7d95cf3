"""Defects of the feature "Get out of a locked account"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

LOCKED = "sortir-d-un-compte-verrouille"
PASSWORD = "mot-de-passe-oublie"
ADDRESS = "adresse-electronique"


defect(
    "unknown_name_is_refused",
    Change("clegc/recovery/recoveries.py", "if not username.strip():", "if self._accounts.find(username) is None:"),
    red={
        LOCKED: ["Un nom inconnu mène aux mêmes questions qu'un nom connu"],
        PASSWORD: ["Un nom inconnu mène à la même page qu'un nom connu"],
    },
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
    Change("clegc/recovery/recovery.py", "{self.stage}:{self.named}", "{self.session_id}:{self.revision}"),
    red={
        LOCKED: ["La cinquième erreur verrouille les réponses, pas la quatrième"],
        PASSWORD: [
            "La cinquième erreur verrouille les réponses, pas la quatrième",
            "Recommencer dans un autre navigateur ne remet pas le nombre d'erreurs à zéro",
            "Le verrou des réponses n'est annoncé qu'une fois",
        ],
    },
)

defect(
    "new_password_keeps_the_lock",
    Change("ground/policy.py", "recovery_lifts_lock: bool = True", "recovery_lifts_lock: bool = False"),
    red={LOCKED: ["Un nouveau mot de passe lève le verrou de l'ancien"]},
)

defect(
    "lock_is_never_lifted",
    Change(
        "clegc/recovery/recoveries.py",
        "        self._password_tries.forget(username_key(account.username))\n        self._ground.send(notice,",
        "        self._ground.send(notice,",
    ),
    red={
        LOCKED: [
            "De bonnes réponses déverrouillent le compte, avec le même mot de passe",
            "Le soutien déverrouille le compte et répond par courriel",
            "Après la panne du courriel, le soutien répond",
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
    red={LOCKED: ["De bonnes réponses ne lèvent pas le verrou du deuxième facteur"]},
)

defect(
    "support_does_not_compare_the_address",
    Change("clegc/recovery/recoveries.py", 'folded(account.email) == folded(email.strip(" "))', "True"),
    red={
        LOCKED: [
            "Une adresse qui n'est pas celle du compte ne déverrouille rien",
            "L'adresse d'un autre compte ne déverrouille rien",
        ]
    },
)

defect(
    "support_says_who_exists",
    Change(
        "ircc/support.py",
        "if not 0 < length(username) <= self._ground.policy.name_max:",
        'if self._store.row("SELECT 1 FROM accounts WHERE username_key = ?", username.casefold()) is None:',
    ),
    red={LOCKED: ["La page du soutien ne révèle pas si le compte existe"]},
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
    red={LOCKED: ["La même demande envoyée deux fois ne reçoit qu'une réponse"]},
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
    red={LOCKED: ["Chaque voie commence à la page du compte verrouillé", "La page d'IRCC mène aussi au soutien"]},
)

defect(
    "address_in_use_is_refused",
    Change(
        "clegc/sign_up/sign_up.py",
        "faults = address_faults(email, again)",
        'faults = ["email_form"] if self._accounts.address_in_use(email) else address_faults(email, again)',
    ),
    red={
        "sortir-d-un-compte-verrouille": [
            "La personne s'inscrit sous un autre nom d'utilisateur, avec la même adresse"
        ],
        ADDRESS: ["L'écran ne révèle pas qu'une adresse est déjà utilisée"],
    },
)

defect(
    "support_answers_again_and_again",
    Change(
        "ircc/support.py",
        """            self._store.run("DELETE FROM ircc_support_requests WHERE id = ?", row["id"])\n""",
        "            pass\n",
    ),
    red={LOCKED: ["Une demande ne reçoit sa réponse qu'une fois"]},
)
