"""The clock every part of the site reads."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Anything that tells the time."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return datetime.now(UTC)


class StillClock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self._now = now.astimezone(UTC)
        self._lock = threading.Lock()

    def now(self) -> datetime:
        """Return the moment it stands at, aware, in UTC."""
        with self._lock:
            return self._now

    def advance(self, duration: timedelta) -> None:
        """Move forward by a duration; a clock never goes back (ValueError)."""
        if duration < timedelta():
            raise ValueError(f"a clock does not go back: {duration}")
        with self._lock:
            self._now += duration
