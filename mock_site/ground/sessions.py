"""Server-side sessions, one table for the three systems."""

from __future__ import annotations

import json
import secrets
import sqlite3
from dataclasses import dataclass, field
from typing import Any

from mock_site.ground.clock import Clock
from mock_site.ground.hashing import digest
from mock_site.ground.policy import Policy
from mock_site.ground.store import Store


@dataclass
class Session:
    """One browser's session with one system; moments are seconds since 1970, lengths are seconds."""

    id: int
    csrf: str
    account_id: int | None = None
    level: int = 0
    notes: dict[str, Any] = field(default_factory=dict)
    risen_at: float = 0
    proved_at: float | None = None
    idle_left: float = 0
    life_left: float = 0
    new_token: str | None = None
    """The value for the cookie, when the browser does not hold it yet."""

    @property
    def ends_in(self) -> float:
        """How long it still lives when nothing more is asked of it."""
        return min(self.idle_left, self.life_left)

    @property
    def is_last(self) -> bool:
        """Whether it ends because it has lasted as long as any may, which no answer puts off."""
        return self.life_left <= self.idle_left


class Sessions:
    """The sessions of one system: opened for any visitor, renewed at each rise in assurance, ended at sign-out."""

    def __init__(self, system: str, store: Store, clock: Clock, policy: Policy) -> None:
        self._system = system
        self._store = store
        self._clock = clock
        self._policy = policy

    def open(self) -> Session:
        """Start an anonymous session with a token nobody has seen."""
        token, csrf, now = _token(), _token(), self._now
        row_id = self._store.insert(
            "INSERT INTO sessions (system, token_hash, csrf, created_at, seen_at) VALUES (?, ?, ?, ?, ?)",
            self._system, digest(token), csrf, now, now,
        )  # fmt: skip
        return Session(row_id, csrf, new_token=token)

    def find(self, token: str, *, active: bool) -> Session | None:
        """Return the live session of a cookie's value; None for an unknown or ended one.

        What is not `active` does not prolong it.
        """
        row = self._store.row("SELECT * FROM sessions WHERE token_hash = ? AND system = ?", digest(token), self._system)
        if row is None:
            return None
        session = self._read(row)
        if session.ends_in <= 0:
            return None
        if active:
            self._store.run("UPDATE sessions SET seen_at = ? WHERE id = ?", self._now, row["id"])
            session.idle_left = self._policy.session_idle.total_seconds()
        return session

    def _read(self, row: sqlite3.Row) -> Session:
        session = Session(row["id"], row["csrf"], row["account_id"], row["level"], json.loads(row["notes"]))
        session.risen_at, session.proved_at = row["risen_at"] or 0, row["proved_at"]
        session.idle_left = row["seen_at"] + self._policy.session_idle.total_seconds() - self._now
        session.life_left = row["created_at"] + self._policy.session_life.total_seconds() - self._now
        return session

    def current(self, session: Session) -> bool:
        """Tell whether a session is still what a request found: no other has ended it, or renewed it, meanwhile."""
        return self._store.row("SELECT 1 FROM sessions WHERE id = ? AND csrf = ?", session.id, session.csrf) is not None

    def rise(self, session: Session, account_id: int, level: int) -> None:
        """Tie a session to an account at a level, under a new token and a new CSRF token: the old ones are dead."""
        self._renew(session, account_id, level)

    def renew(self, session: Session) -> None:
        """Go on under new tokens, as whoever it was: the old ones are dead."""
        self._renew(session, session.account_id, session.level)

    def _renew(self, session: Session, account_id: int | None, level: int) -> None:
        # The longest session counts from the sign-in, not from the first page seen.
        born = session.level == 0
        session.new_token, session.csrf = _token(), _token()
        session.account_id, session.level = account_id, level
        session.risen_at, session.proved_at = self._now, None
        self._store.run(
            "UPDATE sessions SET token_hash = ?, csrf = ?, account_id = ?, level = ?, risen_at = ?, proved_at = NULL,"
            " created_at = CASE WHEN ? THEN ? ELSE created_at END WHERE id = ?",
            digest(session.new_token), session.csrf, account_id, level, session.risen_at,
            born, session.risen_at, session.id,
        )  # fmt: skip

    def prove(self, session: Session) -> None:
        """Note that the person has just proved again who they are, which allows a change."""
        session.proved_at = self._now
        self._store.run("UPDATE sessions SET proved_at = ? WHERE id = ?", session.proved_at, session.id)

    def note(self, session: Session, **notes: Any) -> None:
        """Keep what the next page is to say, in place of what was kept before."""
        session.notes = notes
        self._store.run("UPDATE sessions SET notes = ? WHERE id = ?", json.dumps(notes), session.id)

    def end(self, session_id: int) -> None:
        """End a session on the server, and all that was under way in it."""
        self._store.run("DELETE FROM sessions WHERE id = ?", session_id)

    def end_all(self, account_id: int) -> None:
        """End every session of an account."""
        self._store.run("DELETE FROM sessions WHERE system = ? AND account_id = ?", self._system, account_id)

    def end_others(self, session: Session) -> None:
        """End every other session of the same account."""
        self._store.run(
            "DELETE FROM sessions WHERE system = ? AND account_id = ? AND id <> ?",
            self._system, session.account_id, session.id,
        )  # fmt: skip

    def forget(self) -> None:
        """Forget those that have ended, which nobody may come back to: with each goes all that was under way in it."""
        self._store.run(
            "DELETE FROM sessions WHERE system = ? AND (seen_at <= ? OR created_at <= ?)",
            self._system, self._now - self._policy.session_idle.total_seconds(),
            self._now - self._policy.session_life.total_seconds(),
        )  # fmt: skip

    @property
    def _now(self) -> float:
        return self._clock.now().timestamp()


def _token() -> str:
    return secrets.token_urlsafe(32)
