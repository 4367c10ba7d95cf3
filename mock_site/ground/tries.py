"""Wrong secrets in a row, and the lock they bring."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from enum import Enum, auto

from mock_site.ground.clock import Clock
from mock_site.ground.marks import Marks
from mock_site.ground.policy import Policy
from mock_site.ground.store import Store


class Verdict(Enum):
    """What became of a try."""

    RIGHT = auto()
    WRONG = auto()
    LOCKS = auto()
    """Wrong, and the last that was allowed: the lock begins."""
    LOCKED = auto()
    """Not looked at: the lock holds."""


class Tries:
    """Counts the wrong tries of one kind of secret (a password, a second factor), by whom it belongs to.

    Whose they are is kept as a mark: what was typed as a username may be a password.
    """

    def __init__(
        self,
        kind: str,
        store: Store,
        clock: Clock,
        policy: Policy,
        *,
        limit: int | None = None,
        life: timedelta | None = None,
        forgiving: bool = True,
    ) -> None:
        """`limit` and `life` stand for the policy's `lock_tries` and `lock_life`; a right try starts a forgiving count
        again."""
        self._kind = kind
        self._store = store
        self._marks = Marks(store, "tries")
        self._clock = clock
        self._limit = policy.lock_tries if limit is None else limit
        self._life = policy.lock_life if life is None else life
        self._forgiving = forgiving

    def judge(self, whose: str, right: Callable[[], bool]) -> Verdict:
        """Let a try be looked at, unless a lock holds, and count it.

        All is one transaction: of tries at the same time, none is looked at beyond those that are allowed. What
        `right` consumes is consumed with it.
        """
        with self._store.transaction():
            if self._locked(whose):
                return Verdict.LOCKED
            if right():
                if self._forgiving:
                    self.forget(whose)
                return Verdict.RIGHT
            return self._count(whose)

    def forget(self, whose: str) -> None:
        """Start the count again, and lift the lock."""
        self._store.run("DELETE FROM tries WHERE kind = ? AND whose = ?", self._kind, self._marks.of(whose))

    def _locked(self, whose: str) -> bool:
        row = self._store.row(
            "SELECT locked_until FROM tries WHERE kind = ? AND whose = ?", self._kind, self._marks.of(whose)
        )
        return bool(row and row["locked_until"] and self._clock.now().timestamp() < row["locked_until"])

    def _count(self, whose: str) -> Verdict:
        # After a lock that has ended, the count starts again.
        row = self._store.row(
            "INSERT INTO tries (kind, whose, failures) VALUES (?, ?, 1) ON CONFLICT (kind, whose) DO UPDATE SET"
            " failures = CASE WHEN locked_until IS NULL THEN failures + 1 ELSE 1 END, locked_until = NULL"
            " RETURNING failures",
            self._kind, self._marks.of(whose),
        )  # fmt: skip
        if row is None or row["failures"] < self._limit:
            return Verdict.WRONG
        self._store.run(
            "UPDATE tries SET locked_until = ? WHERE kind = ? AND whose = ?",
            self._clock.now().timestamp() + self._life.total_seconds(), self._kind, self._marks.of(whose),
        )  # fmt: skip
        return Verdict.LOCKS
