"""Defects of the feature "A stolen password is not enough"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

THEFT = "mot-de-passe-vole"


defect(
    "password_is_enough",
    Change("ground/sessions.py", "self._renew(session, account_id, level)", "self._renew(session, account_id, 2)"),
    red={
        THEFT: [
            "Le voleur s'arrête à la page du deuxième facteur",
            "Aucune page ne laisse passer le voleur",
            "Le voleur n'entre pas par IRCC",
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
    "lock_of_the_second_factor_is_not_told",
    Change("clegc/sign_in/sign_in_pages.py", 'tell_of_lock(visit, account, "second_factor_locked")', "pass"),
    red={THEFT: ["Quand un voleur devine des codes, la personne apprend que son mot de passe est connu"]},
)

defect(
    "a_guess_will_do",
    Change(
        "clegc/sign_up/totp.py", "present = int(now.timestamp() // policy.totp_period.total_seconds())", "return 10**9"
    ),
    red={"mot-de-passe-vole": ["Un code deviné n'ouvre rien"]},
)
