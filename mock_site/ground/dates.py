"""Dates, as people read and write them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from mock_site.ground.words import Words

_HERE = ZoneInfo("America/Toronto")
"""Where days begin and end: eastern time, that of the departments."""


def day_of(moment: datetime) -> date:
    """Return the day of a moment, in eastern time."""
    return moment.astimezone(_HERE).date()


def spelled(moment: float, words: Words) -> str:
    """Return the day of a moment, in seconds since 1970, as the words of a language write it."""
    day = day_of(datetime.fromtimestamp(moment, UTC))
    number = words("dates.first") if day.day == 1 else day.day
    return words("dates.day", day=number, month=words.get("dates.months")[day.month - 1], year=day.year)


def past_day(text: str, today: date) -> str | None:
    """Return a day written YYYY-MM-DD as it is kept, or None when it is none, or not before today."""
    text = text.strip()
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return text if day < today else None
