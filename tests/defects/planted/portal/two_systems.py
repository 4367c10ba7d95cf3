"""Defects of the feature "GCKey and the portal, two systems"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

SYSTEMS = "deux-systemes"
LOST = "telephone-ou-appareil-perdu"
SIGN_IN = "ouvrir-une-session"


defect(
    "answer_to_the_service_holds_half_a_minute",
    Change(
        "ground/policy.py",
        "authorization_code_life: timedelta = timedelta(minutes=1)",
        "authorization_code_life: timedelta = timedelta(seconds=30)",
    ),
    red={"deux-systemes": ["Une réponse est valide pendant une minute"]},
)

defect(
    "ircc_takes_an_answer_to_no_request_of_its",
    Change(
        "ircc/sign_in.py",
        'state = query.get("state", "")',
        'asked = self._store.row("SELECT state FROM ircc_requests WHERE session_id = ?", session_id)\n'
        '        state = asked["state"] if asked else query.get("state", "")',
    ),
    red={SYSTEMS: ["Une réponse altérée n'ouvre rien"]},
)

defect(
    "ircc_takes_an_answer_that_another_browser_asked_for",
    Change("ircc/sign_in.py", "state = ? AND session_id = ? AND", "state = ? AND ? IS NOT NULL AND"),
    red={SYSTEMS: ["La réponse d'une autre personne n'ouvre rien, même avec sa complicité"]},
)

defect(
    "an_answer_serves_twice",
    Change("ircc/sign_in.py", "AND session_id = ? AND used_at IS NULL", "AND session_id = ?"),
    Change("clegc/sign_in/authorizations.py", "code_hash = ? AND used_at IS NULL", "code_hash = ?"),
    red={SYSTEMS: ["Une réponse ne sert qu'une fois"]},
)

defect(
    "an_answer_is_worth_two_minutes",
    Change(
        "ground/policy.py",
        "authorization_code_life: timedelta = timedelta(minutes=1)",
        "authorization_code_life: timedelta = timedelta(minutes=2)",
    ),
    red={SYSTEMS: ["Une réponse est valide pendant une minute"]},
)

defect(
    "a_code_is_not_tied_to_its_request",
    Change(
        "clegc/sign_in/authorizations.py",
        'if not (same and hmac.compare_digest(row["challenge"], challenge_of(form["code_verifier"]))):',
        "if not same:",
    ),
    Change("ircc/id_tokens.py", 'nonce={"essential": True, "value": nonce},', ""),
    red={SYSTEMS: ["Le code d'une autre personne n'ouvre rien"]},
)

defect(
    "altered_answer_is_said_to_be_declined",
    Change("ircc/pages.py", 'visit.go("not_opened")', 'visit.go("secure_account", status="declined")'),
    red={SYSTEMS: ["Une réponse altérée n'ouvre rien"]},
)

defect(
    "systems_share_a_token",
    Change("ground/sessions.py", "return secrets.token_urlsafe(32)", 'return "A" * 43'),
    Change("ground/schema.sql", "token_hash TEXT NOT NULL UNIQUE", "token_hash TEXT NOT NULL"),
    red={SYSTEMS: ["La CléGC et IRCC ne partagent aucun témoin"]},
)

defect(
    "username_is_sent_to_the_service",
    Change(
        "clegc/sign_in/authorizations.py",
        "return asked.answer(code=code)",
        'row = self._store.row("SELECT username FROM accounts WHERE id = ?", account_id)\n'
        '        return asked.answer(code=code, user=row["username"])',
    ),
    red={SYSTEMS: ["IRCC ne reçoit rien de ce que la personne donne à la CléGC"]},
)

defect(
    "key_asks_each_time",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "if visit.session.level == SIGNED_IN:\n            return to_service(self._clegc, visit)",
        "if visit.session.level == SIGNED_IN:\n            self._clegc.ask_anew(visit)",
    ),
    red={SYSTEMS: ["Le délai de vingt minutes est respecté à la seconde près"]},
)

defect(
    "window_lasts_longer",
    Change(
        "ground/policy.py",
        "session_idle: timedelta = timedelta(minutes=20)",
        "session_idle: timedelta = timedelta(minutes=30)",
    ),
    red={SYSTEMS: ["Le délai de vingt minutes est respecté à la seconde près"]},
)

defect(
    "service_cannot_ask_again",
    Change(
        "clegc/sign_in/service_pages.py",
        '("login" in prompt or _too_old(visit, query.get("max_age", "")))',
        "False",
    ),
    red={SYSTEMS: ["Un service peut exiger que la personne ouvre de nouveau une session"]},
)

defect(
    "half_a_sign_in_opens_the_service",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        if account_of(self._clegc, visit).second_factor is None:\n",
        '        if visit.route.name == "sign_in":\n'
        "            return to_service(self._clegc, visit)\n"
        "        if account_of(self._clegc, visit).second_factor is None:\n",
    ),
    red={SYSTEMS: ["Une session attendue mais inachevée n'ouvre rien"]},
)

defect(
    "person_stays_at_the_key",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'return Response.see_other(address) if address else visit.go("home")',
        'return visit.go("home")',
    ),
    red={
        SYSTEMS: [
            "IRCC garde les demandes, la CléGC n'en sait rien",
            "La réponse ouvre IRCC à la personne qui l'a demandée",
            "Après une session refusée, la personne peut recommencer",
            "Le mot de passe se donne à l'adresse de la CléGC, le compte s'ouvre à celle d'IRCC",
        ],
        "codes-de-recuperation": ["Une fois ses codes gardés, la personne est en session à IRCC"],
        LOST: ["Le courriel peut remplacer l'application"],
        SIGN_IN: ["Le code de l'application ouvre une session"],
    },
)
