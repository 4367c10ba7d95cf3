"""Moments: the time that it is at each step of a story, as a subject that moves the clock tells it.

    Watch(start, after, next_day)

Where no subject has any, nothing is known of the time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from steps.language.speech.dialects import Kind
from steps.language.speech.phrase import PHRASES, Phrase
from steps.language.speech.vocabulary import Understood

WATCHES: list[Watch] = []
"""Those of every subject."""


@dataclass(frozen=True)
class Watch:
    """A clock, told from what steps say."""

    start: datetime
    """The time at the start of every story, where its people are."""
    after: Callable[[Understood, datetime], datetime | None]
    """The time that a step leaves, an earlier one where it would set the clock back; None where it cannot be told."""
    next_day: str
    """The French words of the phrase that says a time of the next day."""

    def __post_init__(self) -> None:
        """Enter it in the language."""
        WATCHES.append(self)

    def of_next_day(self, kind: Kind) -> Phrase | None:
        """The phrase of a kind that says a time of the next day."""
        return next((each for each in PHRASES if (each.kind, each.texts["fr"]) == (kind, self.next_day)), None)
