"""Durations as people say them: « 9 minutes 59 secondes », "2 years", « 24 heures »."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from steps.language.speech.counting import WRITING, number, number_pattern
from steps.language.speech.dialects import LANGUAGES, Language
from steps.language.speech.parameters import ParameterType
from steps.language.speech.spelling import fold, plain

if TYPE_CHECKING:
    from fractions import Fraction

# A year is 365 days and a month 30, as the policies of sites count them.
_UNITS: dict[str, tuple[timedelta, dict[Language, tuple[str, str]]]] = {
    "second": (timedelta(seconds=1), {"fr": ("seconde", "secondes"), "en": ("second", "seconds")}),
    "minute": (timedelta(minutes=1), {"fr": ("minute", "minutes"), "en": ("minute", "minutes")}),
    "hour": (timedelta(hours=1), {"fr": ("heure", "heures"), "en": ("hour", "hours")}),
    "day": (timedelta(days=1), {"fr": ("jour", "jours"), "en": ("day", "days")}),
    "week": (timedelta(weeks=1), {"fr": ("semaine", "semaines"), "en": ("week", "weeks")}),
    "month": (timedelta(days=30), {"fr": ("mois", "mois"), "en": ("month", "months")}),
    "year": (timedelta(days=365), {"fr": ("an", "ans"), "en": ("year", "years")}),
}
_NAMES: dict[Language, dict[str, str]] = {
    language: {form: unit for unit, (_, forms) in _UNITS.items() for form in forms[language]} for language in LANGUAGES
}


class Duration(timedelta):
    """A timedelta that remembers how it was said: `parts` are amounts and units, the largest first."""

    parts: tuple[tuple[int, str], ...]

    @classmethod
    def of(cls, *parts: tuple[int, str]) -> Duration:
        """A duration of so many of each unit, `Duration.of((9, "minute"), (59, "second"))`."""
        total = sum((_UNITS[unit][0] * amount for amount, unit in parts), timedelta())
        duration = cls(days=total.days, seconds=total.seconds)
        duration.parts = parts
        return duration


def parse(text: str, language: Language) -> Duration:
    """A duration from its words; ValueError for words of another language, or a plural that does not agree."""
    parts = []
    for amount, word in re.findall("([0-9]+) ([a-z]+)", text):
        unit = _NAMES[language].get(word)
        if unit is None or word != _form(int(amount), unit, language):
            raise ValueError(text)
        parts.append((int(amount), unit))
    return Duration.of(*parts)


def write(duration: Duration, language: Language) -> str:
    """The words of a duration."""
    return " ".join(f"{amount} {_form(amount, unit, language)}" for amount, unit in duration.parts)


_UNIT_WORDS: dict[str, str] = {word: unit for unit, words in WRITING["units"].items() for word in words}


def rewritten(text: str, language: Language) -> str:
    """A text in which durations written otherwise, « 0,5 heure », "nine mins", are as they are written here."""
    text = plain(text)
    folded = fold(text)
    if len(folded) != len(text):
        return text
    for match in reversed(list(_loose_patterns(language)[0].finditer(folded))):
        right = _fractions(language).get(match[0]) or _regular(match[0], language)
        text = f"{text[: match.start()]}{right or match[0]}{text[match.end() :]}"
    return text


def _regular(folded: str, language: Language) -> str:
    parts = [
        (number(amount, language), _UNIT_WORDS[unit]) for amount, unit in _loose_patterns(language)[1].findall(folded)
    ]
    if last := re.search(r"[0-9]+$", folded):
        parts.append((number(last[0], language), _smaller(parts[-1][1])))
    return write(Duration.of(*(part for amount, unit in parts for part in _whole(amount, unit))), language)


@cache
def _loose_patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A whole duration, with what may follow its last unit as in « 1 h 30 », and one amount with its unit."""
    units = "|".join(sorted(_UNIT_WORDS, key=len, reverse=True))
    amount, unit = number_pattern(language), rf"(?:{units})(?![a-z])"
    part = rf"(?:{amount})[ -]?{unit}"
    fractions = "|".join(_fractions(language))
    whole = rf"(?<!\w)(?:{fractions}|{part}(?:,? ?(?:et |and )?{part})*(?: ?[0-9]{{2}})?)(?!\w)(?:(?<=[a-z])\.)?"
    return re.compile(whole), re.compile(f"({amount})[ -]?({unit})")


@cache
def _fractions(language: Language) -> dict[str, str]:
    return {fold(said): right for said, right in WRITING["fractions"][language].items()}


def _smaller(unit: str) -> str:
    names = list(_UNITS)
    return names[max(names.index(unit) - 1, 0)]


def _whole(amount: Fraction, unit: str) -> list[tuple[int, str]]:
    """An amount as whole units: what is left after this one, in the smaller ones."""
    whole, rest = divmod(amount, 1)
    parts = [(int(whole), unit)] if whole or not rest else []
    if rest and unit != "second":
        length = _UNITS[unit][0] / _UNITS[_smaller(unit)][0]
        parts += _whole(rest * int(length), _smaller(unit))
    return parts


def _form(amount: int, unit: str, language: Language) -> str:
    """The unit in the singular or the plural: French counts zero as singular, English as plural."""
    singular, plural = _UNITS[unit][1][language]
    return singular if amount == 1 or (amount == 0 and language == "fr") else plural


ParameterType(
    name="duration",
    regexp="[0-9]+ [a-z]+(?: [0-9]+ [a-z]+)*",
    parse=parse,
    write=write,
    examples=("9 minutes 59 secondes", "9 minutes 59 seconds"),
)
