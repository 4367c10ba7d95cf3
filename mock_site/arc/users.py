"""ARC's own users: who registered with it, and who comes by a Sign-In Partner."""

from __future__ import annotations

import re
import sqlite3
from functools import cache

from mock_site.ground import Ground, hashing
from mock_site.ground.policy import Policy
from mock_site.ground.spelling import LETTERS, composed, folded


class Users:
    """The users of ARC, who are nobody at CléGC."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._store = ground.store
        self._cost = ground.policy.scrypt_cost

    def register(self, name: str, password: str, again: str) -> dict[str, list[str]] | int:
        """Enter a user and return its id, or what is wrong, by field."""
        policy = self._ground.policy
        name, password, again = map(composed, (name, password, again))
        faults = {
            "arc_user": _name_faults(name, policy),
            "password": _password_faults(password, policy),
            "password_again": [] if password == again else ["password_twice"],
        }
        found = {field: wrong for field, wrong in faults.items() if wrong}
        if found:
            return found
        try:
            return self._store.insert(
                "INSERT INTO arc_users (name, password_hash, created_at) VALUES (?, ?, ?)",
                _key(name), hashing.scrypt(password, self._cost), self._now,
            )  # fmt: skip
        except sqlite3.IntegrityError:
            return {"arc_user": ["arc_user_taken"]}

    def authenticate(self, name: str, password: str) -> tuple[int | None, bool]:
        """Return the user of a name, and whether the password opens it: as much work for a name that is nobody's."""
        row = self._store.row("SELECT id, password_hash FROM arc_users WHERE name = ?", _key(name))
        opens = hashing.matches(password, row["password_hash"] if row else _nobody(self._cost))
        return (row["id"], opens) if row else (None, False)

    def of_partner(self, partner: str, subject: str) -> int:
        """Return the user whom a partner vouches for, who is entered at the first coming."""
        self._store.run(
            "INSERT OR IGNORE INTO arc_users (partner, subject, created_at) VALUES (?, ?, ?)",
            partner, subject, self._now,
        )  # fmt: skip
        row = self._store.row("SELECT id FROM arc_users WHERE partner = ? AND subject = ?", partner, subject)
        return int(row["id"]) if row else 0

    def partner_of(self, user_id: int) -> str | None:
        """Return the partner that a user comes by; None for who registered with ARC."""
        row = self._store.row("SELECT partner FROM arc_users WHERE id = ?", user_id)
        return row["partner"] if row else None

    @property
    def _now(self) -> float:
        return self._ground.clock.now().timestamp()


def _name_faults(name: str, policy: Policy) -> list[str]:
    fits = policy.arc_user_min <= len(name) <= policy.arc_user_max
    return [] if fits and re.fullmatch(f"[{LETTERS}0-9]*", name) else ["arc_user_form"]


def _password_faults(password: str, policy: Policy) -> list[str]:
    fits = policy.arc_password_min <= len(password) <= policy.arc_password_max
    return [] if fits else ["arc_password_length"]


def _key(name: str) -> str:
    return folded(name)


@cache
def _nobody(cost: int) -> str:
    return hashing.scrypt("", cost)
