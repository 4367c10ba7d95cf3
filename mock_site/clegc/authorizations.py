"""Authorizations: what a service asks of CléGC for a browser, and the one-time code it gets (RFC 6749, RFC 7636)."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from mock_site.hashing import digest
from mock_site.pkce import challenge_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mock_site.clegc.service_sessions import ServiceSessions
    from mock_site.site import Site


class NotAuthorized(Exception):
    """A request, or a code, that does not hold."""


@dataclass(frozen=True)
class Asked:
    """A service's request for a browser."""

    client_id: str
    redirect_uri: str
    state: str
    nonce: str
    challenge: str


class Authorizations:
    """The requests under way and the codes given out."""

    def __init__(self, site: Site, clients: Mapping[str, str], service_sessions: ServiceSessions) -> None:
        self._site = site
        self._service_sessions = service_sessions
        self._store = site.store
        self._clients = clients

    def ask(self, session_id: int, query: Mapping[str, str]) -> None:
        """Keep a request, in place of any before; NotAuthorized when it is not one of a registered service."""
        asked = self._read(query)
        self._store.run(
            "INSERT OR REPLACE INTO authorizations (session_id, client_id, redirect_uri, state, nonce, challenge)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            session_id, asked.client_id, asked.redirect_uri, asked.state, asked.nonce, asked.challenge,
        )  # fmt: skip

    def _read(self, query: Mapping[str, str]) -> Asked:
        asked = Asked(
            *(query.get(name, "") for name in ("client_id", "redirect_uri", "state", "nonce", "code_challenge"))
        )
        registered = self._clients.get(asked.client_id) == asked.redirect_uri != ""
        form = (query.get("response_type"), query.get("code_challenge_method")) == ("code", "S256")
        if not (registered and form and asked.state and asked.nonce and asked.challenge):
            raise NotAuthorized
        return asked

    def of(self, session_id: int) -> Asked | None:
        """Return what was asked for a session, or None when no service sent it."""
        row = self._store.row(
            "SELECT client_id, redirect_uri, state, nonce, challenge FROM authorizations WHERE session_id = ?",
            session_id,
        )
        return Asked(*row) if row else None

    def grant(self, session_id: int, account_id: int) -> str | None:
        """Answer a session's request with a code: return the service's address to go to, or None without request."""
        code = secrets.token_urlsafe(32)
        with self._store.transaction():
            asked = self.of(session_id)
            if asked is None:
                return None
            self._store.run(
                "INSERT INTO authorization_codes VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)",
                digest(code), asked.client_id, asked.redirect_uri, asked.nonce, asked.challenge, account_id,
                session_id, self._site.clock.now().timestamp(),
            )  # fmt: skip
            self._store.run("DELETE FROM authorizations WHERE session_id = ?", session_id)
        return f"{asked.redirect_uri}?{urlencode({'code': code, 'state': asked.state})}"

    def refuse(self, session_id: int) -> str | None:
        """Answer a session's request with `access_denied`: return the address to go to, or None without request."""
        asked = self.of(session_id)
        if asked is None:
            return None
        self._store.run("DELETE FROM authorizations WHERE session_id = ?", session_id)
        return f"{asked.redirect_uri}?{urlencode({'error': 'access_denied', 'state': asked.state})}"

    def redeem(self, form: Mapping[str, str]) -> dict[str, str]:
        """Use a code up and return whom it speaks of; NotAuthorized when anything about it does not hold."""
        oldest = self._site.clock.now() - self._site.policy.authorization_code_life
        code = digest(form.get("code", ""))
        won = self._store.run(
            "UPDATE authorization_codes SET used_at = ? WHERE code_hash = ? AND used_at IS NULL AND issued_at > ?",
            self._site.clock.now().timestamp(), code, oldest.timestamp(),
        )  # fmt: skip
        row = self._store.row("SELECT * FROM authorization_codes WHERE code_hash = ?", code) if won else None
        if row is None or form.get("grant_type") != "authorization_code":
            raise NotAuthorized
        same = (row["client_id"], row["redirect_uri"]) == (form.get("client_id"), form.get("redirect_uri"))
        if not (same and hmac.compare_digest(row["challenge"], challenge_of(form.get("code_verifier", "")))):
            raise NotAuthorized
        session = self._service_sessions.open(row["session_id"], row["client_id"])
        return {"sub": self._subject(row["client_id"], row["account_id"]), "nonce": row["nonce"], "session": session}

    @staticmethod
    def _subject(client_id: str, account_id: int) -> str:
        # A service knows an account by a name that means nothing elsewhere (OpenID Connect Core, section 8.1).
        return digest(f"{client_id}:{account_id}")
