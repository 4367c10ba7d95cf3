"""The defects of what CléGC answers to IRCC, and of what IRCC believes of it."""

from __future__ import annotations

from tests.defects.defect import Change, defect

SYSTEMS = "deux-systemes"

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
    Change("clegc/authorizations.py", "code_hash = ? AND used_at IS NULL", "code_hash = ?"),
    red={SYSTEMS: ["Une réponse ne sert qu'une fois"]},
)
defect(
    "an_answer_is_worth_two_minutes",
    Change(
        "policy.py",
        "authorization_code_life: timedelta = timedelta(minutes=1)",
        "authorization_code_life: timedelta = timedelta(minutes=2)",
    ),
    red={SYSTEMS: ["Une réponse vaut une minute"]},
)
defect(
    "a_code_is_not_tied_to_its_request",
    Change(
        "clegc/authorizations.py",
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
