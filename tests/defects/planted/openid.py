"""The defects of what CléGC answers to IRCC, and of what IRCC believes of it."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace

from mock_site.clegc import authorizations
from mock_site.ircc import id_tokens
from mock_site.ircc.sign_in import Requests, SignInFailed
from mock_site.store import Store
from tests.defects.defect import turns_red
from tests.defects.numbers import let

SYSTEMS = "deux-systemes"
_ASKED = "UPDATE ircc_requests SET used_at = ? WHERE state = ? AND session_id = ? AND used_at IS NULL"


def _statement(patch, *changes):
    """Let the store run another statement in place of one."""
    original = Store.run

    def run(self, sql, *values):
        for before, after in changes:
            sql = sql.replace(before, after)
        return original(self, sql, *values)

    patch.setattr(Store, "run", run)


@turns_red(SYSTEMS, "Une réponse altérée n'ouvre rien")
def ircc_takes_an_answer_to_no_request_of_its(patch):
    finish = Requests.finish

    def lenient(self, session_id, query):
        row = self._store.row("SELECT state FROM ircc_requests WHERE session_id = ?", session_id)
        return finish(self, session_id, {**query, "state": row["state"]} if row else query)

    patch.setattr(Requests, "finish", lenient)


@turns_red(SYSTEMS, "La réponse d'une autre personne n'ouvre rien, même avec sa complicité")
def ircc_takes_an_answer_that_another_browser_asked_for(patch):
    _statement(patch, (_ASKED, _ASKED.replace("AND session_id = ?", "AND ? > 0")))


@turns_red(SYSTEMS, "Une réponse ne sert qu'une fois")
def an_answer_serves_twice(patch):
    _statement(
        patch,
        (_ASKED, _ASKED.replace("AND used_at IS NULL", "")),
        ("WHERE code_hash = ? AND used_at IS NULL AND issued_at > ?", "WHERE code_hash = ? AND issued_at > ?"),
    )


@turns_red(SYSTEMS, "Une réponse vaut une minute")
def an_answer_is_worth_two_minutes(patch):
    let("authorization_code_life", timedelta(minutes=2))


@turns_red(SYSTEMS, "Le code d'une autre personne n'ouvre rien")
def a_code_is_not_tied_to_its_request(patch):
    patch.setattr(authorizations, "hmac", SimpleNamespace(compare_digest=lambda *_: True))
    expected = id_tokens._expected
    patch.setattr(id_tokens, "_expected", lambda site, nonce: _without_nonce(expected(site, nonce)))


def _without_nonce(registry):
    registry.options.pop("nonce")
    return registry


@turns_red(SYSTEMS, "Une réponse altérée n'ouvre rien")
def altered_answer_is_said_to_be_declined(patch):
    original = Requests.finish

    def finish(self, session_id, query):
        try:
            return original(self, session_id, query)
        except SignInFailed:
            return "fr", None

    patch.setattr(Requests, "finish", finish)
