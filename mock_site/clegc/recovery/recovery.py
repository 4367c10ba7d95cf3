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
    account_id: int | None

    @property
    def whose(self) -> str:
        """What codes are counted by: what was given, and not what it leads to, which a refusal would give away."""
        return f"{'address' if self.purpose == 'username' else 'username'}:{self.named}"

    @property
    def counted_as(self) -> str:
        """Whose wrong answers count together: apart for who has read the mail, whom nobody else is to lock out."""
        return f"{self.stage}:{self.whose}"
