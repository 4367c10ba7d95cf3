"""The validity of accounts: how long each stays open after its last use, and the reminders before it ends."""

from __future__ import annotations

import math
import sqlite3
from datetime import timedelta

from mock_site.clegc.accounts import Account
from mock_site.ground import Ground

_DAY = timedelta(days=1).total_seconds()


class Validity:
    """An account is used when somebody signs in to it, second factor included; it ends to the second."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._store = ground.store
        self._life = ground.policy.account_life.total_seconds()
        self._reminders = [before.total_seconds() for before in ground.policy.account_reminders]

    def keep(self, account_id: int) -> None:
        """Note that an account is used now: it lives on from here, and reminders start again."""
        self._store.run("UPDATE accounts SET used_at = ?, reminders = 0 WHERE id = ?", self._now, account_id)

    def over(self, account: Account) -> bool:
        """Tell whether an account was not used for so long that it is deactivated."""
        return account.used_at + self._life <= self._now

    def remind(self) -> None:
        """Mail each owner whose account is about to end, once for each reminder that is due.

        What fails is tried again the next time.
        """
        ending = self._store.rows(
            "SELECT * FROM accounts WHERE used_at > ? AND used_at <= ?",
            self._now - self._life, self._now - self._life + max(self._reminders),
        )  # fmt: skip
        for row in ending:
            self._ground.attempt(self._remind, row)

    def _remind(self, row: sqlite3.Row) -> None:
        left = row["used_at"] + self._life - self._now
        due = sum(left <= before for before in self._reminders)
        with self._store.transaction():
            # Of reminders that came due together, the site having been away, the last one says it all.
            if self._store.run("UPDATE accounts SET reminders = ? WHERE id = ? AND reminders < ?", due, row["id"], due):
                days = math.ceil(left / _DAY)
                self._ground.send("account_ending", row["email"], row["language"], days=days)

    @property
    def _now(self) -> float:
        return self._ground.clock.now().timestamp()
