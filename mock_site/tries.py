"""Wrong secrets in a row, and the lock they bring."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mock_site.clock import Clock
    from mock_site.policy import Policy
    from mock_site.store import Store


class Tries:
    """Counts the wrong tries of one kind of secret (a password, a second factor), by whom it belongs to."""

    def __init__(self, kind: str, store: Store, clock: Clock, policy: Policy) -> None:
        self._kind = kind
        self._store = store
        self._clock = clock
        self._policy = policy

    def locked(self, whose: str) -> bool:
        """Tell whether tries are refused at this moment, the right secret included."""
        row = self._store.row("SELECT locked_until FROM tries WHERE kind = ? AND whose = ?", self._kind, whose)
        return bool(row and row["locked_until"] and self._clock.now().timestamp() < row["locked_until"])

    def failed(self, whose: str) -> None:
        """Count a wrong try; the last one allowed locks, and a try during a lock changes nothing."""
        now = self._clock.now().timestamp()
        with self._store.transaction():
            if self.locked(whose):
                return
            self._store.run("INSERT OR IGNORE INTO tries (kind, whose) VALUES (?, ?)", self._kind, whose)
            self._store.run(
                "UPDATE tries SET failures = CASE WHEN locked_until IS NULL THEN failures + 1 ELSE 1 END,"
                " locked_until = NULL WHERE kind = ? AND whose = ?",
                self._kind, whose,
            )  # fmt: skip
            self._store.run(
                "UPDATE tries SET locked_until = ? WHERE kind = ? AND whose = ? AND failures >= ?",
                now + self._policy.lock_life.total_seconds(), self._kind, whose, self._policy.lock_tries,
            )  # fmt: skip

    def succeeded(self, whose: str) -> None:
        """Forget the wrong tries."""
        self._store.run("DELETE FROM tries WHERE kind = ? AND whose = ?", self._kind, whose)
