"""IRCC's side of signing in and out: what it asks of CléGC, and what it makes of the answer."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlencode

from mock_site.ground import Ground, back_channel
from mock_site.ground.pkce import challenge_of
from mock_site.ircc import id_tokens


class SignInFailed(Exception):
    """The answer does not hold: it is not for this browser, was used already, or CléGC does not confirm it."""


class Entry(NamedTuple):
    """How a request ended: its language, IRCC's client, None when the person declined, and the session's name."""

    language: str
    client: int | None = None
    name: str = ""


class Requests:
    """The sign-ins that IRCC has asked for."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._store = ground.store

    def start(self, session_id: int, language: str) -> str:
        """Return the address at CléGC where a browser is to sign in or up."""
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        self._store.run(
            "INSERT INTO ircc_requests (state, session_id, language, nonce, verifier) VALUES (?, ?, ?, ?, ?)",
            state, session_id, language, nonce, verifier,
        )  # fmt: skip
        query = {
            "response_type": "code",
            "client_id": "ircc",
            "redirect_uri": self._callback,
            "scope": "openid email",
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge_of(verifier),
            "code_challenge_method": "S256",
            "ui_locales": language,
        }
        return f"{self._ground.address('clegc')}/authorize?{urlencode(query)}"

    def finish(self, session_id: int, query: Mapping[str, str]) -> Entry:
        """Return how a request ended; SignInFailed when the answer is not one to a request of this very browser."""
        state = query.get("state", "")
        used = self._store.run(
            "UPDATE ircc_requests SET used_at = ? WHERE state = ? AND session_id = ? AND used_at IS NULL",
            self._ground.clock.now().timestamp(), state, session_id,
        )  # fmt: skip
        row = self._store.row("SELECT * FROM ircc_requests WHERE state = ?", state) if used else None
        if row is None:
            raise SignInFailed
        if query.get("error") == "access_denied":
            return Entry(row["language"])
        claims = id_tokens.read(self._ground, self._redeem(query.get("code", ""), row["verifier"]), row["nonce"])
        if claims is None:
            raise SignInFailed
        return Entry(row["language"], self._client(claims["sub"], claims.get("email", "")), claims["sid"])

    def keep_name(self, session_id: int, name: str) -> None:
        """Keep the name that CléGC gave to a session, in place of any before."""
        self._store.run("INSERT OR REPLACE INTO ircc_sessions VALUES (?, ?)", session_id, name)

    def _redeem(self, code: str, verifier: str) -> str:
        """Return the ID token that CléGC gives for a code."""
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self._callback,
            "client_id": "ircc",
            "code_verifier": verifier,
        }
        tokens = back_channel.call(self._ground, "clegc", "/token", form)
        if tokens is None:
            raise SignInFailed
        return str(tokens.get("id_token"))

    def end_at_clegc(self, session_id: int) -> None:
        """Have CléGC end the session that opened one of IRCC's."""
        row = self._store.row("SELECT name FROM ircc_sessions WHERE session_id = ?", session_id)
        if row:
            back_channel.call(self._ground, "clegc", "/end-session", {"session": row["name"]})

    def end_here(self, name: str) -> None:
        """End the session of IRCC to which CléGC gave this name."""
        self._store.run("DELETE FROM sessions WHERE id = (SELECT session_id FROM ircc_sessions WHERE name = ?)", name)

    def _client(self, subject: str, email: str) -> int:
        self._store.run(
            "INSERT INTO ircc_clients (subject, created_at, key_email) VALUES (?, ?, ?)"
            " ON CONFLICT (subject) DO UPDATE SET key_email = excluded.key_email",
            subject, self._ground.clock.now().timestamp(), email,
        )  # fmt: skip
        row = self._store.row("SELECT id FROM ircc_clients WHERE subject = ?", subject)
        return int(row["id"]) if row else 0

    @property
    def _callback(self) -> str:
        return f"{self._ground.address('ircc')}/callback"
