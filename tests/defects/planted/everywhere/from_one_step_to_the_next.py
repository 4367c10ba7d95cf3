"""Defects of the feature "Go from one step to the next"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

REACH = "acceder-a-l-inscription"
STEP = "d-une-etape-a-la-suivante"
CREDENTIALS = "nom-d-utilisateur-et-mot-de-passe"
QUESTIONS = "questions-de-recuperation"
ADDRESS = "adresse-electronique"


defect(
    "registering_leads_to_the_sign_in",
    Change("templates/clegc/sign_in.html", "visit.path('sign_up.terms')", "visit.path('sign_in')"),
    red={STEP: ["La page d'IRCC mène aux conditions"], REACH: ["La page d'IRCC mène aux conditions de la CléGC"]},
)

defect(
    "accepted_terms_are_forgotten",
    Change(
        "clegc/sign_up/sign_up.py",
        'self._store.run("INSERT OR IGNORE INTO sign_ups (session_id) VALUES (?)", session_id)',
        "pass",
    ),
    red={STEP: ["Les conditions mènent au nom d'utilisateur"]},
)

defect(
    "choices_are_not_kept",
    Change(
        "clegc/sign_up/sign_up_pages.py",
        'return self._drafts.choose_username(draft, visit.form.get("username", ""))',
        "return {}",
    ),
    Change(
        "clegc/sign_up/sign_up_pages.py",
        'return self._drafts.choose_password(draft, visit.form.get("password", ""), '
        'visit.form.get("password_again", ""))',
        "return {}",
    ),
    Change(
        "clegc/sign_up/sign_up_pages.py", "return self._drafts.choose_answers(draft, questions, answers)", "return {}"
    ),
    red={
        STEP: ["Le nom d'utilisateur mène au mot de passe", "Le mot de passe mène aux questions"],
        CREDENTIALS: ["Un mot de passe dans les limites est accepté"],
        QUESTIONS: ["Trois questions et trois réponses suffisent"],
    },
)

defect(
    "confirmation_is_not_said",
    Change(
        "clegc/sign_up/sign_up_pages.py",
        'return None if visit.route.name == _CONFIRMED and new else visit.go("home")',
        'return visit.go("home")',
    ),
    red={
        STEP: ["Le code reçu mène à la confirmation"],
        ADDRESS: [
            "Une adresse mal écrite peut être corrigée",
            "Le code reçu, collé tel quel, confirme l'adresse",
            "Le nouveau code confirme l'adresse",
        ],
    },
)

defect(
    "home_is_skipped",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        "return visit.show(account=account_of(self._clegc, visit))",
        'return visit.go("second_factor.choose")',
    ),
    red={
        STEP: ["Une inscription interrompue avant le deuxième facteur reprend à la page d'accueil"],
        ADDRESS: ["La page de confirmation mène à la page d'accueil"],
    },
)
