"""Sendings: how many codes were mailed of late, whatever became of the sessions that asked for them."""

from __future__ import annotations

from mock_site.ground import Ground
from mock_site.ground.marks import Marks
from mock_site.ground.spelling import folded
from mock_site.ground.steps import TooManySendings


class Sendings:
    """The sendings of every purpose, each counted by its own; nothing of a code is kept with them."""

    def __init__(self, ground: Ground) -> None:
        self._store = ground.store
        self._marks = Marks(ground.store, "sendings")
        self._policy = ground.policy
        self._clock = ground.clock

    def count(self, purpose: str, whose: str) -> None:
        """Count one more, within the transaction that mails it; TooManySendings when `whose` has had its share."""
        self.forget()
        mark = self._marks.of(folded(whose))
        sent = self._store.rows("SELECT 1 FROM sendings WHERE whose = ? AND purpose = ?", mark, purpose)
        if len(sent) >= self._policy.mail_code_sendings:
            raise TooManySendings
        self._store.run("INSERT INTO sendings VALUES (?, ?, ?)", purpose, mark, self._now)

    def forget(self) -> None:
        """Forget those that are too old to count."""
        self._store.run("DELETE FROM sendings WHERE sent_at <= ?", self._oldest)

    @property
    def _now(self) -> float:
        return self._clock.now().timestamp()

    @property
    def _oldest(self) -> float:
        return self._now - self._policy.mail_code_sendings_window.total_seconds()
