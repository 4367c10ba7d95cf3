"""Defects of the feature "An account in use does not expire"."""

from __future__ import annotations

from tests.defects.changes import USED
from tests.defects.defect import Change, defect

USE = "un-compte-utilise-n-expire-pas"
VALIDITY = "duree-du-compte"


defect(
    "age_ends_an_account",
    Change("clegc/account_life/validity.py", f'self._store.run("{USED}", self._now, account_id)', "pass"),
    red={
        USE: [
            "Un compte utilisé reste actif pendant des années",
            "Un compte utilisé chaque mois ne reçoit aucun rappel",
        ]
    },
)

defect(
    "signing_up_is_no_use",
    Change("clegc/accounts.py", "email, language, now, now,", "email, language, now, 0,"),
    Change("clegc/account_life/validity.py", f'self._store.run("{USED}", self._now, account_id)', "pass"),
    red={USE: ["L'inscription compte comme un premier usage"]},
)

defect(
    "accounts_last_for_ever",
    Change("clegc/account_life/validity.py", "return account.used_at + self._life <= self._now", "return False"),
    red={
        USE: ["Après des années d'usage, deux ans sans session désactivent le compte"],
        VALIDITY: ["Le compte désactivé mène à une nouvelle CléGC et aux demandes à lier"],
    },
)

defect(
    "one_sign_in_keeps_all_accounts",
    Change("clegc/account_life/validity.py", "reminders = 0 WHERE id = ?", "reminders = 0 WHERE ? > 0"),
    red={USE: ["Les sessions d'une autre personne ne prolongent pas le compte"]},
)
