"""Defects of the feature "How long an account lasts"."""

from __future__ import annotations

from tests.defects.changes import NOTHING_UNDONE, USED
from tests.defects.defect import Change, defect

VALIDITY = "duree-du-compte"


defect(
    "home_leads_past_the_password",
    Change(
        "clegc/account_life/proof_pages.py",
        'return visit.show("proof", username=account_of(self._clegc, visit).username)',
        "return visit.go(_PROVED[visit.route.name])",
    ),
    Change(
        "clegc/account_life/proof_pages.py",
        "return since < visit.ground.policy.proof_life.total_seconds()",
        "return True",
    ),
    red={VALIDITY: ["Chaque renseignement peut être changé depuis la page d'accueil"]},
)

defect(
    "sessions_outlive_accounts",
    Change("ground/sessions.py", "return min(self.idle_left, self.life_left)", "return 1000.0"),
    Change("ground/sessions.py", "system = ? AND (seen_at <= ? OR", "system = ? AND 0 AND (seen_at <= ? OR"),
    red={VALIDITY: ["Une page déjà ouverte ne prolonge rien"]},
)

defect(
    "reminders_are_in_one_language",
    Change(
        "clegc/account_life/validity.py", 'row["language"], days', '{"fr": "en", "en": "fr"}[row["language"]], days'
    ),
    red={VALIDITY: ["Le rappel est dans la langue de la personne"]},
)

defect(
    "a_new_password_keeps_an_account",
    Change(
        "clegc/accounts.py",
        'SET password_hash = ? WHERE id = ?", password_hash, account_id)',
        'SET used_at = ?, password_hash = ? WHERE id = ?",\n'
        "                        self._clock.now().timestamp(), password_hash, account_id)",
    ),
    red={VALIDITY: ["Remplacer un mot de passe oublié ne réactive pas le compte"]},
)

defect(
    "accounts_last_a_second_too_long",
    Change("clegc/account_life/validity.py", "self._life <= self._now", "self._life < self._now"),
    red={VALIDITY: ["Le compte reste actif jusqu'à la dernière seconde"]},
)

defect(
    "accounts_end_a_second_too_soon",
    Change("clegc/account_life/validity.py", "self._life <= self._now", "self._life <= self._now + 1"),
    red={VALIDITY: ["Le compte reste actif jusqu'à la dernière seconde"]},
)

defect(
    "an_end_is_looked_for_at_the_password_alone",
    Change(
        "clegc/pages.py",
        "if visit.session.level == 1 and self._clegc.validity.over(account_of(self._clegc, visit)):",
        "if False:",
    ),
    red={VALIDITY: ["La fin compte aussi entre le mot de passe et le deuxième facteur"]},
)

defect(
    "the_password_alone_keeps_an_account",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        following = ",
        "        self._clegc.validity.keep(account.id)\n        following = ",
    ),
    red={VALIDITY: ["Le mot de passe sans le deuxième facteur ne prolonge rien"]},
)

defect(
    "reminders_come_each_day",
    Change("clegc/account_life/validity.py", ' AND reminders < ?", due, row["id"], due', '", due, row["id"]'),
    red={
        VALIDITY: [
            "Un rappel arrive soixante, trente et sept jours avant la fin",
            "Un rappel qui n'a pas pu être envoyé est envoyé plus tard, une seule fois",
        ]
    },
)

defect(
    "reminders_come_a_day_late",
    Change("clegc/account_life/validity.py", "before.total_seconds() for", "before.total_seconds() - _DAY for"),
    red={
        VALIDITY: [
            "Un rappel arrive soixante, trente et sept jours avant la fin",
            "Le rappel dit combien de jours il reste",
        ]
    },
)

defect(
    "a_reminder_that_fails_is_lost",
    NOTHING_UNDONE,
    red={VALIDITY: ["Un rappel qui n'a pas pu être envoyé est envoyé plus tard, une seule fois"]},
)

defect(
    "signing_in_keeps_nothing",
    Change("clegc/account_life/validity.py", f'self._store.run("{USED}", self._now, account_id)', "pass"),
    red={
        VALIDITY: [
            "Deux ans après, les rappels recommencent",
            "Une session ouverte après un rappel garde le compte actif",
        ]
    },
)

defect(
    "signing_in_starts_the_reminders_again_and_nothing_else",
    Change(
        "clegc/account_life/validity.py",
        f'"{USED}", self._now, account_id',
        '"UPDATE accounts SET reminders = 0 WHERE id = ?", account_id',
    ),
    red={
        VALIDITY: [
            "Une session ouverte après un rappel garde le compte actif",
            "Tant que la nouvelle fin est loin, aucun rappel n'est envoyé",
        ]
    },
)

defect(
    "reminders_come_once_in_a_life",
    Change("clegc/account_life/validity.py", USED, "UPDATE accounts SET used_at = ? WHERE id = ?"),
    red={VALIDITY: ["Deux ans après, les rappels recommencent"]},
)

defect(
    "a_deactivated_account_is_told_to_anybody",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        if account is None or verdict is not Verdict.RIGHT:\n",
        "        if account and self._clegc.validity.over(account):\n"
        '            return visit.go("account_expired")\n'
        "        if account is None or verdict is not Verdict.RIGHT:\n",
    ),
    red={
        VALIDITY: [
            "Un mot de passe erroné ne révèle pas que le compte est désactivé",
            "Un compte désactivé et verrouillé ne révèle rien non plus",
        ]
    },
)

defect(
    "the_username_of_a_deactivated_account_is_free",
    Change("clegc/accounts.py", "username_key = ?1 UNION ALL", "username_key = ?1 AND used_at > ?2 UNION ALL"),
    Change(
        "clegc/accounts.py",
        "            username_key(username),\n        ) is not None",
        "            username_key(username), (self._clock.now() - self._policy.account_life).timestamp(),\n"
        "        ) is not None",
    ),
    red={VALIDITY: ["Le nom d'utilisateur d'un compte désactivé reste pris"]},
)

defect(
    "account_lives_a_day_longer",
    Change(
        "ground/policy.py",
        "account_life: timedelta = timedelta(days=2 * 365)",
        "account_life: timedelta = timedelta(days=2 * 365 + 1)",
    ),
    red={VALIDITY: ["Le compte reste actif jusqu'à la dernière seconde"]},
)

defect(
    "reminders_come_a_day_early",
    Change(
        "ground/policy.py",
        "(timedelta(days=60), timedelta(days=30), timedelta(days=7))",
        "(timedelta(days=61), timedelta(days=31), timedelta(days=8))",
    ),
    red={VALIDITY: ["Un rappel arrive soixante, trente et sept jours avant la fin"]},
)
