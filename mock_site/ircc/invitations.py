"""The invitations to apply of Express Entry: rounds bring them, and a client answers one before it ends."""

from __future__ import annotations

from dataclasses import dataclass

from mock_site.ground import Ground
from mock_site.ircc.applications import INVITED, RECEIVED, Application
from mock_site.ircc.messages import Messages

POOL = "express_entry"
"""The program whose submitted profiles wait for a round."""
_AFTER = {"accepted": "in_progress", "declined": RECEIVED}
"""Where a profile stands after each answer: one that declines waits for another round."""


@dataclass(frozen=True)
class Invitation:
    """One invitation: how it was answered, if it was, and when it ends."""

    ends_at: float
    answer: str | None
    is_open: bool


class Invitations:
    """The rounds that are planned, and the invitations that they brought."""

    def __init__(self, ground: Ground, messages: Messages) -> None:
        self._ground = ground
        self._store = ground.store
        self._messages = messages

    def plan(self, moment: float) -> None:
        """Plan a round, as IRCC's clerks do."""
        self._store.run("INSERT INTO ircc_rounds (planned_at) VALUES (?)", moment)

    def hold_rounds(self) -> None:
        """Hold the rounds whose hour has come."""
        if not self._store.run(
            "UPDATE ircc_rounds SET held_at = ? WHERE planned_at <= ? AND held_at IS NULL", self._now, self._now
        ):
            return
        waiting = self._store.rows("SELECT id FROM ircc_applications WHERE program = ? AND status = ?", POOL, RECEIVED)
        for row in waiting:
            self._ground.attempt(self._invite, row["id"])

    def _invite(self, application_id: int) -> None:
        ends_at = self._now + self._ground.policy.invitation_life.total_seconds()
        with self._store.transaction():
            waited = self._store.run(
                "UPDATE ircc_applications SET status = ? WHERE id = ? AND status = ?", INVITED, application_id, RECEIVED
            )
            if waited:
                self._store.run(
                    "INSERT INTO ircc_invitations (application_id, ends_at) VALUES (?, ?)", application_id, ends_at
                )
                self._messages.write(application_id, "invitation")

    def of(self, application: Application) -> Invitation | None:
        """Return the last invitation of an application; None when it has none, or went on without an answer to it."""
        row = self._store.row(
            "SELECT ends_at, answer FROM ircc_invitations WHERE application_id = ? ORDER BY id DESC", application.id
        )
        if row is None:
            return None
        waits = row["answer"] is None and self._now < row["ends_at"]
        return None if waits and application.status != INVITED else Invitation(row["ends_at"], row["answer"], waits)

    def answer(self, application_id: int, answer: str) -> bool:
        """Keep the answer to an invitation, `accepted` or `declined`, once and before it ends; tell whether it was."""
        with self._store.transaction():
            kept = self._store.run(
                "UPDATE ircc_invitations SET answer = ?, answered_at = ?"
                " WHERE application_id = ? AND answer IS NULL AND ends_at > ?"
                " AND application_id IN (SELECT id FROM ircc_applications WHERE status = ?)",
                answer, self._now, application_id, self._now, INVITED,
            )  # fmt: skip
            if kept:
                self._store.run("UPDATE ircc_applications SET status = ? WHERE id = ?", _AFTER[answer], application_id)
        return bool(kept)

    @property
    def _now(self) -> float:
        return self._ground.clock.now().timestamp()
