"""Defects of the feature "The lock"."""

from __future__ import annotations

from tests.defects.changes import FAILURES_ARE_READ_THEN_WRITTEN
from tests.defects.defect import Change, defect

LOCK = "verrou"


defect(
    "right_secret_opens_the_lock",
    Change("ground/tries.py", "if self._locked(whose):", "if self._locked(whose) and not right():"),
    red={
        LOCK: [
            "Le cinquième échec verrouille le compte, pas le quatrième",
            "Le verrou prend fin après quinze minutes, à la seconde près",
        ]
    },
)

defect(
    "trying_prolongs_the_lock",
    Change(
        "ground/tries.py",
        "return Verdict.LOCKED\n",
        "until = self._clock.now().timestamp() + self._life.total_seconds()\n"
        '                self._store.run("UPDATE tries SET locked_until = ? WHERE whose = ?", until, self._marks.of(whose))\n'
        "                return Verdict.LOCKED\n",
    ),
    red={LOCK: ["Essayer pendant le verrou ne le prolonge pas"]},
)

defect(
    "count_goes_on_after_the_lock",
    Change("ground/tries.py", "CASE WHEN locked_until IS NULL THEN failures + 1 ELSE 1 END", "failures + 1"),
    red={LOCK: ["Après le verrou, le nombre d'échecs repart de zéro"]},
)

defect(
    "success_keeps_the_count",
    Change("ground/tries.py", "self.forget(whose)", "pass"),
    red={LOCK: ["Ouvrir une session remet le nombre d'échecs à zéro"]},
)

defect(
    "case_has_a_count_of_its_own",
    Change("clegc/sign_in/sign_in_pages.py", "judge(username_key(username),", "judge(username,"),
    red={LOCK: ["Ni un autre navigateur ni la casse ne remettent le nombre d'échecs à zéro"]},
)

defect(
    "lock_is_everybodys",
    Change(
        "ground/tries.py",
        "        with self._store.transaction():\n",
        '        whose = "everybody"\n        with self._store.transaction():\n',
    ),
    red={LOCK: ["Le verrou d'une personne ne touche pas les autres"]},
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
    red={LOCK: ["Le verrou ne ferme pas la session déjà ouverte"]},
)

defect(
    "failures_are_read_then_written",
    *FAILURES_ARE_READ_THEN_WRITTEN,
    red={
        LOCK: [
            "Des mots de passe erronés envoyés à la fois sont tous comptés",
            "Des codes erronés envoyés à la fois sont tous comptés",
        ]
    },
)

defect(
    "lock_is_not_told",
    Change("clegc/sign_in/sign_in_pages.py", 'tell_of_lock(visit, account, "password_locked")', "pass"),
    red={LOCK: ["Le verrou est annoncé une seule fois, dans la langue de la personne"]},
)

defect(
    "lock_is_told_at_each_try",
    Change("ground/tries.py", "return Verdict.LOCKED\n", "return Verdict.LOCKS\n"),
    red={LOCK: ["Le verrou est annoncé une seule fois, dans la langue de la personne"]},
)

defect(
    "lock_is_told_in_the_language_of_the_page",
    Change("clegc/sign_in/sign_in_pages.py", "account.email, account.language,", "account.email, visit.language,"),
    red={LOCK: ["Le verrou est annoncé une seule fois, dans la langue de la personne"]},
)

defect(
    "recovery_codes_can_be_guessed_for_ever",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        faults: list[str] = []\n",
        '        if secret == "recovery code":\n            return check()\n        faults: list[str] = []\n',
    ),
    red={LOCK: ["Le cinquième code de récupération erroné verrouille le deuxième facteur, pas le quatrième"]},
)

defect(
    "new_code_starts_the_count_again",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "flood = self._ask(visit, account_of(self._clegc, visit))",
        "self._clegc.second_factor_tries.forget(str(visit.session.account_id))\n"
        "        flood = self._ask(visit, account_of(self._clegc, visit))",
    ),
    red={LOCK: ["Un nouveau code de session ne remet pas le nombre d'échecs à zéro"]},
)

defect(
    "password_starts_the_count_of_codes_again",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        following = ",
        "        self._clegc.second_factor_tries.forget(str(account.id))\n        following = ",
    ),
    red={LOCK: ["Le bon mot de passe ne remet pas à zéro le nombre de codes erronés"]},
)

defect(
    "lock_message_does_not_say_how_long",
    Change("ground/policy.py", "return int(self.lock_life.total_seconds() // 60)", 'return ""'),
    red={
        LOCK: [
            "Le cinquième code d'application erroné verrouille le deuxième facteur, pas le quatrième",
            "Le cinquième code de session erroné verrouille le deuxième facteur, pas le quatrième",
        ]
    },
)

defect(
    "a_lock_on_one_secret_is_a_lock_on_all",
    Change(
        "ground/tries.py",
        '"SELECT locked_until FROM tries WHERE kind = ? AND whose = ?", self._kind, self._marks.of(whose)',
        '"SELECT locked_until FROM tries WHERE whose = ?", self._marks.of(whose)',
    ),
    red={LOCK: ["Le verrou du deuxième facteur ne touche pas l'ARC"]},
)
