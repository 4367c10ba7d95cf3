"""A recovery under way: how far it has come, and what was given to begin it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Recovery:
    """A recovery under way."""

    session_id: int
    revision: int
    purpose: str
    stage: str
    named: str
    """What was given to begin it: an address, or the mark of a username.

    Codes are counted by it, and not by what it leads to, which a refusal would give away.
    """
    account_id: int | None

    @property
    def counted_as(self) -> str:
        """Whose wrong answers count together: apart for who has read the mail, whom nobody else is to lock out."""
        return f"{self.stage}:{self.named}"
