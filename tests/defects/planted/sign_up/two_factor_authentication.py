"""Defects of the feature "Turn on two-factor authentication"."""

from __future__ import annotations

from tests.defects.defect import Change, defect, imports

FACTOR = "authentification-a-deux-facteurs"
SIGN_IN = "ouvrir-une-session"


defect(
    "phone_may_not_be_late",
    Change("ground/policy.py", "totp_steps_back: int = 1", "totp_steps_back: int = 0"),
    red={
        "authentification-a-deux-facteurs": ["L'horloge du téléphone peut retarder de 30 secondes, pas plus"],
        "ouvrir-une-session": ["Le téléphone peut retarder de 30 secondes, pas plus"],
    },
)

defect(
    "any_app_code_will_do",
    Change("clegc/sign_up/totp.py", "present = int(now.timestamp() // policy.totp_period.total_seconds())", "return 1"),
    red={FACTOR: ["Un code erroné est refusé"]},
)

defect(
    "wrong_app_code_turns_the_factor_on",
    Change(
        "clegc/sign_up/second_factor.py",
        'return {"code": ["totp_wrong"]}',
        "self._store.run(\"UPDATE accounts SET second_factor = 'app', totp_secret = ?\", enrolment.secret)\n"
        '            return {"code": ["totp_wrong"]}',
    ),
    red={FACTOR: ["Après un code erroné, l'ouverture de session ne demande pas de code"]},
)

defect(
    "app_codes_live_too_long",
    Change("clegc/sign_up/totp.py", "present - policy.totp_steps_back - 1", "present - policy.totp_steps_back - 2"),
    red={FACTOR: ["L'horloge du téléphone peut retarder de 30 secondes, pas plus"]},
)

defect(
    "app_codes_die_at_once",
    Change("clegc/sign_up/totp.py", "present - policy.totp_steps_back - 1", "present - policy.totp_steps_back"),
    red={FACTOR: ["L'horloge du téléphone peut retarder de 30 secondes, pas plus"]},
)

defect(
    "app_codes_of_the_future",
    Change("clegc/sign_up/totp.py", "range(present,", "range(present + 1,"),
    red={FACTOR: ["Un code à venir est refusé"]},
)

defect(
    "secret_changes_at_each_look",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        'secret = self._enrolment(visit).secret or ""',
        'self._factors.choose(visit.session.id, "app", self._revision(visit))\n'
        '        secret = self._enrolment(visit).secret or ""',
    ),
    red={FACTOR: ["Recharger la page garde la même clé"]},
)

defect(
    "secret_is_always_the_same",
    Change("clegc/sign_up/totp.py", "return pyotp.random_base32()", 'return "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"'),
    red={FACTOR: ["Recommencer donne une nouvelle clé"]},
)

defect(
    "secret_can_be_seen_again",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        'return {_CODES, "second_factor.new_codes"}',
        'return {_CODES, "second_factor.new_codes", "second_factor.app"}',
    ),
    red={FACTOR: ["Une fois vérifiée, la clé n'est plus montrée"]},
)

defect(
    "an_app_names_gckey_by_its_name_in_the_other_language",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        'visit.words("senders',
        'visit.ground.words["en" if visit.language == "fr" else "fr"]("senders',
    ),
    red={FACTOR: ["Le code QR et la clé secrète à l'écran portent la même clé"]},
)

defect(
    "qr_code_holds_another_secret",
    Change("clegc/sign_up/second_factor_pages.py", "totp.uri(secret,", "totp.uri(totp.new_secret(),"),
    red={
        FACTOR: [
            "Le code QR et la clé secrète à l'écran portent la même clé",
            "Une application activée par le code QR est acceptée",
        ],
    },
)

defect(
    "secret_on_the_page_is_another",
    Change(
        "clegc/sign_up/second_factor_pages.py", "secret=groups)", 'secret="JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP")'
    ),
    red={FACTOR: ["Une application activée par la clé secrète est acceptée"]},
)

defect(
    "code_of_the_mail_method_is_never_right",
    Change(
        "clegc/sign_up/second_factor.py",
        "faults = self._set_up_codes.verify(enrolment.session_id, typed)",
        'faults = ["code_wrong"]',
    ),
    red={FACTOR: ["Les codes par courriel à la même adresse sont acceptés"]},
)

defect(
    "first_method_is_kept",
    Change(
        "clegc/sign_up/second_factor.py",
        "        self._start(session_id, revision, method, totp",
        "        if self.of(session_id) is None:\n            self._start(session_id, revision, method, totp",
    ),
    red={FACTOR: ["La méthode peut changer avant la fin de l'activation"]},
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
    Change("web/system.py", "visit.form = form", 'visit.form, self.ground.believed = form, float(form.get("now", 0))'),
    imports("clegc/sign_up/second_factor.py", "from datetime import UTC, datetime"),
    Change(
        "clegc/sign_up/second_factor.py",
        "typed, self._ground.clock.now(),",
        "typed, datetime.fromtimestamp(self._ground.believed, UTC),",
        everywhere=True,
    ),
    red={
        FACTOR: ["L'heure du navigateur ne compte pas"],
        SIGN_IN: ["L'heure du navigateur ne compte pas"],
    },
)

defect(
    "no_method_means_email",
    Change(
        "clegc/sign_up/second_factor_pages.py", 'visit.form.get("method", "")', 'visit.form.get("method") or "email"'
    ),
    red={FACTOR: ["Continuer sans choisir de méthode est refusé"]},
)

defect(
    "home_leads_nowhere",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        'return visit.go("second_factor.choose") if visit.session.level == 1 else to_service(self._clegc, visit)',
        'return visit.go("home")',
    ),
    red={FACTOR: ["La page d'accueil mène au choix de la méthode"]},
)
