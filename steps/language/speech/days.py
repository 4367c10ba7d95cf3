"""Days: a date of the calendar, year first, the same in both languages."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from steps.language.speech.parameters import ParameterType
from steps.language.speech.spelling import fold

if TYPE_CHECKING:
    from steps.language.speech.dialects import Language

_OTHERWISE = re.compile(r"([0-9]{1,4})[/. -]([0-9]{1,2})[/. -]([0-9]{1,4})")
_IN_WORDS = re.compile(r"(?:le )?([0-9]{1,2})(?:er|st|nd|rd|th)? (?:of )?(\w+),? ([0-9]{4})")
_IN_AMERICAN_WORDS = re.compile(r"(\w+) ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})")
_MONTHS: tuple[tuple[str, str], ...] = (
    ("janvier", "january"), ("fevrier", "february"), ("mars", "march"), ("avril", "april"), ("mai", "may"),
    ("juin", "june"), ("juillet", "july"), ("aout", "august"), ("septembre", "september"), ("octobre", "october"),
    ("novembre", "november"), ("decembre", "december"),
)  # fmt: skip


def parse(text: str, language: Language) -> str:  # noqa: ARG001 - digits are the same in both languages
    """The day, as it is written; ValueError for one that no calendar has."""
    return date.fromisoformat(text).isoformat()


def mend(text: str, language: Language) -> tuple[str, str] | None:  # noqa: ARG001
    """The day with its year first, where its month can be told from its day."""
    found = _OTHERWISE.fullmatch(text)
    year, month, day = map(int, found.groups()) if found else _in_words(fold(text))
    if day > year:
        year, month, day = day, *sorted((year, month))
        if day <= len(_MONTHS) and day != month:
            return None
    try:
        return "day", date(year, month, day).isoformat()
    except ValueError:
        return None


def _in_words(text: str) -> tuple[int, int, int]:
    """The year, the month and the day of a date whose month has its name; zeros for anything else."""
    if found := _IN_WORDS.fullmatch(text):
        day, name, year = found.groups()
    elif found := _IN_AMERICAN_WORDS.fullmatch(text):
        name, day, year = found.groups()
    month = next((number for number, names in enumerate(_MONTHS, 1) if found and name in names), 0)
    return (int(year), month, int(day)) if found and month else (0, 0, 0)


ParameterType(
    name="day",
    regexp="[0-9]{4}-[0-9]{2}-[0-9]{2}",
    parse=parse,
    write=lambda value, _: value,
    mend=mend,
    examples=("2026-01-15", "2026-01-15"),
)
