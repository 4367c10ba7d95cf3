"""Authorizations: what a service asks of CléGC for a browser, and the one-time code it gets.

OpenID Connect's authorization code flow (RFC 6749, RFC 7636, OpenID Connect Core).
"""

from __future__ import annotations

import hmac
import secrets
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from mock_site.clegc.sign_in.id_tokens import IdTokens
from mock_site.clegc.sign_in.service_sessions import ServiceSessions
from mock_site.clegc.sign_in.services import Service
from mock_site.ground import Ground
from mock_site.ground.hashing import digest
from mock_site.ground.pkce import challenge_of

SCOPES = ("openid", "email")
"""What a service may ask to be told: who signed in, and the address where they are reached."""


class NotAuthorized(Exception):
    """A request, or a code, that does not hold; `error` is its name in RFC 6749 and in OpenID Connect."""

    def __init__(self, error: str, address: str | None = None) -> None:
        super().__init__(error)
        self.error = error
        self.address = address
        """Where the browser takes the error, when the request named an address that is registered."""


@dataclass(frozen=True)
class Asked:
    """A service's request for a browser."""

    client_id: str
    redirect_uri: str
    state: str
    nonce: str
    challenge: str
    scope: str
    """What it is to be told, of SCOPES."""

    def answer(self, **answer: str) -> str:
        """Return the address that takes an answer to the service."""
        return f"{self.redirect_uri}?{urlencode({**answer, 'state': self.state})}"


class Authorizations:
    """The requests under way and the codes given out."""

    def __init__(self, ground: Ground, services: Mapping[str, Service], service_sessions: ServiceSessions) -> None:
        self._ground = ground
        self._service_sessions = service_sessions
        self._store = ground.store
        self._services = services
        self._id_tokens = IdTokens(ground)

    @property
    def keys(self) -> dict[str, Any]:
        """The keys that the signature of an ID token is checked with."""
        return self._id_tokens.published()

    def keep(self, session_id: int, asked: Asked) -> None:
        """Keep a request for a session, in place of any before."""
        self._store.run(
            "INSERT OR REPLACE INTO authorizations"
            " (session_id, client_id, redirect_uri, state, nonce, challenge, scope) VALUES (?, ?, ?, ?, ?, ?, ?)",
            session_id, asked.client_id, asked.redirect_uri, asked.state, asked.nonce, asked.challenge, asked.scope,
        )  # fmt: skip

    def read(self, query: Mapping[str, str]) -> Asked:
        """Return the request that a browser brings; NotAuthorized when it is not one of a registered service."""
        asked = Asked(
            query.get("client_id", ""), query.get("redirect_uri", ""), query.get("state", ""), query.get("nonce", ""),
            query.get("code_challenge", ""),
            # What is not known is left out, and the answer says so (RFC 6749, section 3.3).
            " ".join(scope for scope in SCOPES if scope in query.get("scope", "").split()),
        )  # fmt: skip
        service = self._services.get(asked.client_id)
        if service is None or service.redirect_uri != asked.redirect_uri:
            raise NotAuthorized("invalid_request")
        error = self._error(asked, query)
        if error:
            raise NotAuthorized(error, asked.answer(error=error))
        return asked

    @staticmethod
    def _error(asked: Asked, query: Mapping[str, str]) -> str | None:
        if not (asked.state and asked.nonce and asked.challenge and query.get("code_challenge_method") == "S256"):
            return "invalid_request"
        for parameter in ("request", "request_uri"):
            if parameter in query:
                return f"{parameter}_not_supported"
        if query.get("response_type") != "code":
            return "unsupported_response_type"
        return None if "openid" in asked.scope.split() else "invalid_scope"

    def of(self, session_id: int) -> Asked | None:
        """Return what was asked for a session, or None when no service sent it."""
        row = self._store.row(
            "SELECT client_id, redirect_uri, state, nonce, challenge, scope FROM authorizations WHERE session_id = ?",
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
                "INSERT INTO authorization_codes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
                digest(code), asked.client_id, asked.redirect_uri, asked.nonce, asked.challenge, asked.scope,
                account_id, session_id, self._ground.clock.now().timestamp(),
            )  # fmt: skip
            self._store.run("DELETE FROM authorizations WHERE session_id = ?", session_id)
        return asked.answer(code=code)

    def decline(self, session_id: int) -> str | None:
        """Tell a service that the person does not want to: return the address to go to, or None without request."""
        asked = self.of(session_id)
        if asked is None:
            return None
        self._store.run("DELETE FROM authorizations WHERE session_id = ?", session_id)
        return asked.answer(error="access_denied")

    def redeem(self, form: Mapping[str, str]) -> dict[str, Any]:
        """Use a code up and return its tokens (RFC 6749, section 5.1); NotAuthorized when anything does not hold."""
        self._check_form(form)
        row = self._use_up(form["code"])
        same = (row["client_id"], row["redirect_uri"]) == (form["client_id"], form["redirect_uri"])
        if not (same and hmac.compare_digest(row["challenge"], challenge_of(form["code_verifier"]))):
            raise NotAuthorized("invalid_grant")
        claims = {
            "sub": self._subject(row["client_id"], row["account_id"]),
            "nonce": row["nonce"],
            "auth_time": int(row["risen_at"]),
            "sid": self._service_sessions.open(row["client_id"], row["account_id"], row["session_id"]),
        }
        if "email" in row["scope"].split():
            # So that a service can tell a person that it knows another address of theirs.
            claims["email"] = row["email"]
        return {
            # Asked for by the protocol; it opens nothing, for all that CléGC tells is in the ID token.
            "access_token": secrets.token_urlsafe(32),
            "token_type": "Bearer",
            "expires_in": int(self._ground.policy.id_token_life.total_seconds()),
            "scope": row["scope"],
            "id_token": self._id_tokens.issue(row["client_id"], claims),
        }

    def _check_form(self, form: Mapping[str, str]) -> None:
        if form.get("client_id") not in self._services:
            raise NotAuthorized("invalid_client")
        if not all(form.get(name) for name in ("grant_type", "code", "redirect_uri", "code_verifier")):
            raise NotAuthorized("invalid_request")
        if form["grant_type"] != "authorization_code":
            raise NotAuthorized("unsupported_grant_type")

    def _use_up(self, code: str) -> sqlite3.Row:
        now, oldest = self._ground.clock.now(), self._ground.clock.now() - self._ground.policy.authorization_code_life
        won = self._store.run(
            "UPDATE authorization_codes SET used_at = ? WHERE code_hash = ? AND used_at IS NULL AND issued_at > ?",
            now.timestamp(), digest(code), oldest.timestamp(),
        )  # fmt: skip
        row = self._store.row(
            "SELECT authorization_codes.*, sessions.risen_at, accounts.email FROM authorization_codes"
            " JOIN sessions ON sessions.id = session_id"
            " JOIN accounts ON accounts.id = authorization_codes.account_id WHERE code_hash = ?",
            digest(code),
        )
        if not won or row is None:
            raise NotAuthorized("invalid_grant")
        return row

    @staticmethod
    def _subject(client_id: str, account_id: int) -> str:
        # A service knows an account by a name that means nothing elsewhere (OpenID Connect Core, section 8.1).
        return digest(f"{client_id}:{account_id}")
