"""IRCC's side of signing in: what it asks of CléGC, and what it makes of the answer."""

from __future__ import annotations

import hmac
import http.client
import json
import secrets
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from mock_site.pkce import challenge_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mock_site.site import Site

_PATIENCE = 10
"""Seconds to wait for CléGC."""


class SignInFailed(Exception):
    """The answer does not hold: it is not for this browser, was used already, or CléGC does not confirm it."""


class Requests:
    """The sign-ins that IRCC has asked for."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._store = site.store

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
            "scope": "openid",
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge_of(verifier),
            "code_challenge_method": "S256",
            "ui_locales": language,
        }
        return f"{self._site.address('clegc')}/authorize?{urlencode(query)}"

    def finish(self, session_id: int, query: Mapping[str, str]) -> tuple[str, int | None]:
        """Return the language of a request and IRCC's client that it brings: None when the person declined.

        SignInFailed when the answer is not one to a request of this very browser.
        """
        state = query.get("state", "")
        used = self._store.run(
            "UPDATE ircc_requests SET used_at = ? WHERE state = ? AND session_id = ? AND used_at IS NULL",
            self._site.clock.now().timestamp(), state, session_id,
        )  # fmt: skip
        row = self._store.row("SELECT * FROM ircc_requests WHERE state = ?", state) if used else None
        if row is None:
            raise SignInFailed
        if query.get("error") == "access_denied":
            return row["language"], None
        claims = self._redeem(query.get("code", ""), row["verifier"])
        if not hmac.compare_digest(claims["nonce"], row["nonce"]):
            raise SignInFailed
        return row["language"], self._client(claims["sub"])

    def _redeem(self, code: str, verifier: str) -> dict[str, str]:
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self._callback,
            "client_id": "ircc",
            "code_verifier": verifier,
        }
        # By number: a resolver may not know names under .localhost, as a browser does.
        connection = http.client.HTTPConnection("127.0.0.1", self._site.port, timeout=_PATIENCE)
        headers = {"Host": f"clegc.localhost:{self._site.port}", "Content-Type": "application/x-www-form-urlencoded"}
        try:
            connection.request("POST", "/token", urlencode(form), headers)
            answer = connection.getresponse()
            claims: dict[str, str] = json.loads(answer.read())
        except (OSError, http.client.HTTPException, ValueError):
            raise SignInFailed from None
        finally:
            connection.close()
        if answer.status != http.client.OK:
            raise SignInFailed
        return claims

    def _client(self, subject: str) -> int:
        self._store.run(
            "INSERT OR IGNORE INTO ircc_clients (subject, created_at) VALUES (?, ?)",
            subject, self._site.clock.now().timestamp(),
        )  # fmt: skip
        row = self._store.row("SELECT id FROM ircc_clients WHERE subject = ?", subject)
        return int(row["id"]) if row else 0

    @property
    def _callback(self) -> str:
        return f"{self._site.address('ircc')}/callback"
