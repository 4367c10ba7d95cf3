"""The messages: what IRCC says of an application and what it asks for; a mail tells no more than that one waits."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from mock_site.ground import Ground
from mock_site.ground.post import MailError
from mock_site.ground.spelling import length
from mock_site.ground.steps import Faults, Stale

TOPICS = {"acknowledgement": False, "medical_exam": True, "biometrics": True, "decision": False, "invitation": False}
"""What IRCC writes about, and whether it waits for an answer."""


@dataclass(frozen=True)
class Message:
    """One message, or one request."""

    id: int
    topic: str
    asks: bool
    sent_at: float
    read_at: float | None
    answer: str | None


@dataclass
class Waiting:
    """What waits on one application."""

    unread: int
    unanswered: int


class Messages:
    """The messages of all applications."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._store = ground.store

    def write(self, application_id: int, topic: str) -> int:
        """Write to the client in whose account an application is, and tell them by mail that something waits."""
        message = self._store.insert(
            "INSERT INTO ircc_messages (application_id, topic, asks, sent_at) VALUES (?, ?, ?, ?)",
            application_id, topic, TOPICS[topic], self._now,
        )  # fmt: skip
        reader = self._store.row(
            "SELECT email, language FROM ircc_profiles WHERE client_id ="
            " (SELECT client_id FROM ircc_applications WHERE id = ?)",
            application_id,
        )
        if reader:
            self._tell(reader["email"], reader["language"])
        return message

    def _tell(self, email: str, language: str) -> None:
        try:
            self._ground.send("something_waits", email, language, system="ircc")
        except MailError as error:
            # The message is in the account all the same.
            self._ground.record("mail not sent", system="ircc", reason=str(error))

    def of(self, application_id: int) -> list[Message]:
        """Return what IRCC wrote about an application, the newest first."""
        rows = self._store.rows(
            "SELECT * FROM ircc_messages WHERE application_id = ? ORDER BY sent_at DESC, id DESC", application_id
        )
        return [_message(row) for row in rows]

    def get(self, application_id: int, message_id: int) -> Message | None:
        """Return one message about an application; None when there is none by this id."""
        row = self._store.row(
            "SELECT * FROM ircc_messages WHERE id = ? AND application_id = ?", message_id, application_id
        )
        return _message(row) if row else None

    def read(self, message: Message) -> None:
        """Take note that a message is read, once."""
        self._store.run("UPDATE ircc_messages SET read_at = ? WHERE id = ? AND read_at IS NULL", self._now, message.id)

    def answer(self, message: Message, answer: str) -> Faults:
        """Keep a client's answer to a request, which is read by then; Stale when it has one already."""
        if not 0 < length(answer) <= self._ground.policy.details_max:
            return {"answer": ["reply_missing"]}
        kept = self._store.run(
            "UPDATE ircc_messages SET answer = ?, answered_at = ?, read_at = COALESCE(read_at, ?)"
            " WHERE id = ? AND asks AND answered_at IS NULL",
            answer.strip(), self._now, self._now, message.id,
        )  # fmt: skip
        if not kept:
            raise Stale
        return {}

    def waiting(self, client_id: int) -> dict[int, Waiting]:
        """Return what waits on each of a client's applications, by its id."""
        rows = self._store.rows(
            "SELECT a.id, SUM(m.id IS NOT NULL AND m.read_at IS NULL) AS unread,"
            " SUM(m.id IS NOT NULL AND m.asks AND m.answered_at IS NULL) AS unanswered"
            " FROM ircc_applications a LEFT JOIN ircc_messages m ON m.application_id = a.id"
            " WHERE a.client_id = ? GROUP BY a.id",
            client_id,
        )
        return {row["id"]: Waiting(row["unread"], row["unanswered"]) for row in rows}

    @property
    def _now(self) -> float:
        return self._ground.clock.now().timestamp()


def _message(row: sqlite3.Row) -> Message:
    return Message(row["id"], row["topic"], bool(row["asks"]), row["sent_at"], row["read_at"], row["answer"])
