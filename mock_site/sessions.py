"""Server-side sessions, one table for the three systems."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mock_site.hashing import digest

if TYPE_CHECKING:
    import sqlite3

    from mock_site.clock import Clock
    from mock_site.policy import Policy
    from mock_site.store import Store


@dataclass
class Session:
    """One browser's session with one system."""

    id: int
    csrf: str
    account_id: int | None = None
    level: int = 0
    notes: dict[str, Any] = field(default_factory=dict)
    new_token: str | None = None
    """The value for the cookie, when the browser does not hold it yet."""


class Sessions:
    """The sessions of one system: opened for any visitor, renewed at each rise in assurance, ended at sign-out."""

    def __init__(self, system: str, store: Store, clock: Clock, policy: Policy) -> None:
        self._system = system
        self._store = store
        self._clock = clock
        self._policy = policy

    def open(self) -> Session:
        """Start an anonymous session with a token nobody has seen."""
        token, csrf, now = _token(), _token(), self._clock.now().timestamp()
        row_id = self._store.insert(
            "INSERT INTO sessions (system, token_hash, csrf, created_at, seen_at) VALUES (?, ?, ?, ?, ?)",
            self._system, digest(token), csrf, now, now,
        )  # fmt: skip
        return Session(row_id, csrf, new_token=token)

    def find(self, token: str) -> Session | None:
        """Return the live session of a cookie's value; an unknown or ended one gives None and is forgotten."""
        row = self._store.row("SELECT * FROM sessions WHERE token_hash = ? AND system = ?", digest(token), self._system)
        if row is None:
            return None
        if self._is_over(row):
            self.end(row["id"])
            return None
        self._store.run("UPDATE sessions SET seen_at = ? WHERE id = ?", self._clock.now().timestamp(), row["id"])
        return Session(row["id"], row["csrf"], row["account_id"], row["level"], json.loads(row["notes"]))

    def rise(self, session: Session, account_id: int, level: int) -> None:
        """Tie a session to an account at a level, under a new token and a new CSRF token: the old ones are dead."""
        session.new_token, session.csrf = _token(), _token()
        session.account_id, session.level = account_id, level
        self._store.run(
            "UPDATE sessions SET token_hash = ?, csrf = ?, account_id = ?, level = ? WHERE id = ?",
            digest(session.new_token), session.csrf, account_id, level, session.id,
        )  # fmt: skip

    def note(self, session: Session, **notes: Any) -> None:
        """Keep what the next page is to say, in place of what was kept before."""
        session.notes = notes
        self._store.run("UPDATE sessions SET notes = ? WHERE id = ?", json.dumps(notes), session.id)

    def end(self, session_id: int) -> None:
        """End a session on the server, and all that was under way in it."""
        self._store.run("DELETE FROM sessions WHERE id = ?", session_id)

    def _is_over(self, row: sqlite3.Row) -> bool:
        now = self._clock.now().timestamp()
        idle, life = self._policy.session_idle.total_seconds(), self._policy.session_life.total_seconds()
        return bool(now - row["seen_at"] >= idle or now - row["created_at"] >= life)


def _token() -> str:
    return secrets.token_urlsafe(32)
