"""IRCC's support: what people write to it, and what a clerk makes of it."""

from __future__ import annotations

import sqlite3

from mock_site.ground import Ground, back_channel
from mock_site.ground.addresses import is_address
from mock_site.ground.spelling import folded, length
from mock_site.ground.steps import Faults


class Support:
    """The requests to unlock a CléGC: IRCC does not know whose they are, and asks CléGC."""

    def __init__(self, ground: Ground, key: str) -> None:
        """`key` is what the clerks show CléGC."""
        self._ground = ground
        self._key = key
        self._store = ground.store

    def ask(self, username: str, email: str, language: str) -> Faults:
        """Keep a request; the same one, sent again before it is treated, is not another, however it is written."""
        faults: Faults = {}
        if not 0 < length(username) <= self._ground.policy.name_max:
            faults["username"] = ["username_missing"]
        if not is_address(email):
            faults["email"] = ["email_form"]
        if not faults:
            self._store.run(
                "INSERT OR IGNORE INTO ircc_support_requests (username, email, language, asked_at) VALUES (?, ?, ?, ?)",
                folded(username.strip()), folded(email.strip(" ")), language, self._ground.clock.now().timestamp(),
            )  # fmt: skip
        return faults

    def treat(self) -> None:
        """Do the work of a clerk: have CléGC unlock what is asked for and tell its owner, where the two match.

        What CléGC cannot do now is left for the next time.
        """
        for row in self._store.rows("SELECT * FROM ircc_support_requests ORDER BY id"):
            self._ground.attempt(self._treat, row)

    def _treat(self, row: sqlite3.Row) -> None:
        if self._pass_on(row) is not None:
            self._store.run("DELETE FROM ircc_support_requests WHERE id = ?", row["id"])

    def _pass_on(self, row: sqlite3.Row) -> dict[str, object] | None:
        form = {name: row[name] for name in ("username", "email", "language")}
        return back_channel.call(self._ground, "clegc", "/support/unlock", {**form, "key": self._key})
