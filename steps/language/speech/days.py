"""Days: a date of the calendar, year first, the same in both languages."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from steps.language.speech.parameters import ParameterType

if TYPE_CHECKING:
    from steps.language.speech.dialects import Language

_OTHERWISE = re.compile(r"([0-9]{1,4})[/. -]([0-9]{1,2})[/. -]([0-9]{1,4})")
_MONTHS = 12


def parse(text: str, language: Language) -> str:  # noqa: ARG001 - digits are the same in both languages
    """The day, as it is written; ValueError for one that no calendar has."""
    return date.fromisoformat(text).isoformat()


def mend(text: str, language: Language) -> tuple[str, str] | None:  # noqa: ARG001
    """The day with its year first, where its month can be told from its day."""
    found = _OTHERWISE.fullmatch(text)
    year, month, day = map(int, found.groups()) if found else (0, 0, 0)
    if day > year:
        year, month, day = day, *sorted((year, month))
        if day <= _MONTHS and day != month:
            return None
    try:
        return "day", date(year, month, day).isoformat()
    except ValueError:
        return None


ParameterType(
    name="day",
    regexp="[0-9]{4}-[0-9]{2}-[0-9]{2}",
    parse=parse,
    write=lambda value, _: value,
    mend=mend,
    examples=("2026-01-15", "2026-01-15"),
)
