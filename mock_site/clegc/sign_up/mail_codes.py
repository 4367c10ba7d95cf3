"""Six-digit codes sent by mail: short-lived, counted, used once."""

from __future__ import annotations

import re
import secrets
import sqlite3

from mock_site.clegc.sign_up.sendings import Sendings
from mock_site.ground import Ground
from mock_site.ground.hashing import digest
from mock_site.ground.policy import Policy


def well_formed(typed: str, policy: Policy) -> bool:
    """Tell whether what was typed can be a code at all; outer spaces do not count."""
    return re.fullmatch(rf"[0-9]{{{policy.mail_code_digits}}}", typed.strip()) is not None


class MailCodes:
    """The codes of one purpose; a code belongs to one session, and to this purpose alone."""

    def __init__(self, ground: Ground, purpose: str) -> None:
        self._ground = ground
        self._store = ground.store
        self._policy = ground.policy
        self._purpose = purpose
        self._sendings = Sendings(ground)

    def send(self, session_id: int, to: str, language: str, kind: str, whose: str = "") -> None:
        """Mail a new code, which replaces the one before; it is counted by `whose`, or by the address.

        TooManySendings when that has had its share of this purpose, for what anybody can ask for is not to use up
        what a sign-in needs; MailError when the post fails: nothing has changed then.
        """
        code = self._ground.digits(self._policy.mail_code_digits)
        with self._store.transaction():
            self._keep(session_id, whose or to, self._hash(session_id, code))
            self._mail(kind, to, language, code)

    def send_none(self, session_id: int, to: str, language: str, kind: str, whose: str) -> None:
        """Do all that `send` does where there is no account: what is kept is a code that nobody can give."""
        with self._store.transaction():
            self._keep(session_id, whose, digest(secrets.token_urlsafe(32)))
            self._mail(kind, to, language, self._ground.digits(self._policy.mail_code_digits))

    def _keep(self, session_id: int, whose: str, code_hash: str) -> None:
        self._sendings.count(self._purpose, whose)
        self._store.insert(
            "INSERT INTO mail_codes (session_id, purpose, code_hash, sent_at) VALUES (?, ?, ?, ?)",
            session_id, self._purpose, code_hash, self._now,
        )  # fmt: skip

    def _mail(self, kind: str, to: str, language: str, code: str) -> None:
        minutes = int(self._policy.mail_code_life.total_seconds() // 60)
        self._ground.send(kind, to, language, code=code, minutes=minutes)

    def verify(self, session_id: int, typed: str) -> list[str]:
        """Use a code up, and return what is wrong with it: nothing when it is accepted."""
        if not well_formed(typed, self._policy):
            return ["code_form"]
        code = typed.strip()
        newest = self._store.row(
            "SELECT * FROM mail_codes WHERE session_id = ? AND purpose = ? ORDER BY id DESC LIMIT 1",
            session_id, self._purpose,
        )  # fmt: skip
        if newest is None:
            return ["code_wrong"]
        return [] if self._consume(newest, code) else [self._fault(newest, code)]

    def _consume(self, newest: sqlite3.Row, code: str) -> bool:
        used = self._store.run(
            "UPDATE mail_codes SET used_at = ? WHERE id = ? AND code_hash = ?"
            " AND used_at IS NULL AND tries < ? AND sent_at > ?",
            self._now, newest["id"], self._hash(newest["session_id"], code), self._policy.mail_code_tries, self._oldest,
        )  # fmt: skip
        return used == 1

    def _fault(self, newest: sqlite3.Row, code: str) -> str:
        if newest["used_at"] is not None:
            return "code_used"
        if newest["sent_at"] <= self._oldest:
            return "code_expired"
        if self._was_replaced(newest, code):
            return "code_replaced"
        self._store.run("UPDATE mail_codes SET tries = tries + 1 WHERE id = ?", newest["id"])
        return "code_exhausted" if newest["tries"] + 1 >= self._policy.mail_code_tries else "code_wrong"

    def _was_replaced(self, newest: sqlite3.Row, code: str) -> bool:
        return self._store.row(
            "SELECT 1 FROM mail_codes WHERE id <> ? AND code_hash = ?",
            newest["id"], self._hash(newest["session_id"], code),
        ) is not None  # fmt: skip

    def _hash(self, session_id: int, code: str) -> str:
        return digest(f"{session_id}:{self._purpose}:{code}")

    @property
    def _now(self) -> float:
        return self._ground.clock.now().timestamp()

    @property
    def _oldest(self) -> float:
        return self._now - self._policy.mail_code_life.total_seconds()
