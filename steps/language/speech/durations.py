"""Durations as people say them: « 9 minutes 59 secondes », "2 years", « 24 heures »."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta
from fractions import Fraction
from functools import cache

from steps.language.speech.counting import WRITING, number, number_pattern
from steps.language.speech.dialects import LANGUAGES, Language
from steps.language.speech.parameters import ParameterType
from steps.language.speech.spelling import fold, plain

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
        """A duration from amounts and units, `Duration.of((9, "minute"), (59, "second"))`."""
        total = sum((_UNITS[unit][0] * amount for amount, unit in parts), timedelta())
        duration = cls(days=total.days, seconds=total.seconds)
        duration.parts = parts
        return duration


_LONGEST = Duration.of((100, "year"))
_OF_A_DAY = {"second", "minute", "hour", "day"}
_NEARLY = 1 / 50
"""How far from a whole amount a duration may be that is taken for it: a second of a minute."""

_MOST = {"second": 60, "minute": 60}
"""How many of a unit are said alone: one more, and people use the larger unit."""


def parse(text: str, language: Language) -> Duration:
    """A duration from its words, as people write it.

    ValueError for words of another language, a plural that does not agree, no time at all, more than a hundred years,
    and units that hold one of the larger: « 61 secondes ».
    """
    parts = _parts(text, language)
    if not parts or _writing(parts, language) != text:
        raise ValueError(text)
    if _too_long(parts) or not any(amount for amount, _ in parts) or _carried(parts) != parts:
        raise ValueError(text)
    return Duration.of(*parts)


def mend(text: str, language: Language) -> tuple[str, str] | None:
    """The right writing of a duration that has the units it should, and what is wrong with it."""
    parts = _parts(text, language)
    if not parts or not re.fullmatch("[0-9]+ [a-z]+(?: [0-9]+ [a-z]+)*", text):
        return None
    if _too_long(parts):
        return "long", write(_LONGEST, language)
    if not any(amount for amount, _ in parts):
        return "no_time", _writing([(1, parts[0][1])], language)
    carried = _carried(parts)
    right = _writing(carried, language)
    return None if right == text else ("agreement" if carried == parts else "carried", right)


def in_smaller(duration: Duration, language: Language) -> str:
    """The same time in a smaller unit, « 60 secondes » for a minute; nothing for a second, or for several units."""
    (_, unit), *others = duration.parts
    smaller = _smaller(unit) if unit in _OF_A_DAY else "day"
    return "" if others or smaller == unit else _writing([(duration // _UNITS[smaller][0], smaller)], language)


def _parts(text: str, language: Language) -> list[tuple[int, str]]:
    """The amounts and units of a duration, in any form of the unit; none when one is unknown."""
    found = [(int(amount), _NAMES[language].get(word)) for amount, word in re.findall("([0-9]+) ([a-z]+)", text)]
    return [(amount, unit) for amount, unit in found if unit] if all(unit for _, unit in found) else []


def _too_long(parts: list[tuple[int, str]]) -> bool:
    return sum(amount * (_UNITS[unit][0] // timedelta(seconds=1)) for amount, unit in parts) > _LONGEST.total_seconds()


def _carried(parts: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The same time in the same units and larger ones, where the amounts would hold one of these."""
    names = [unit for unit in reversed(_UNITS) if unit in {unit for _, unit in parts}]
    (amount, unit), alone = parts[0], len(parts) == 1
    if alone and amount <= _MOST.get(unit, amount):
        return parts
    while alone and unit in _MOST:
        unit = list(_UNITS)[list(_UNITS).index(unit) + 1]
        names.insert(0, unit)
    left = sum((_UNITS[unit][0] * amount for amount, unit in parts), timedelta())
    carried = []
    for name in names:
        whole, left = divmod(left, _UNITS[name][0])
        carried += [(whole, name)] if whole else []
    return parts if left else carried


def write(duration: Duration, language: Language) -> str:
    """The words of a duration."""
    return _writing(duration.parts, language)


def _writing(parts: Iterable[tuple[int, str]], language: Language) -> str:
    return " ".join(f"{amount} {_form(amount, unit, language)}" for amount, unit in parts)


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


def amounts(text: str, language: Language) -> set[int]:
    """The whole amounts that the durations of a text come to in each unit, each alone and all together, nearly."""
    each = lengths(text, language)
    units = [unit for unit, _ in _UNITS.values()]
    found = {(length, unit, round(length / unit)) for length in (*each, sum(each, timedelta())) for unit in units}
    return {amount for length, unit, amount in found if amount and abs(length - amount * unit) <= length * _NEARLY}


def lengths(text: str, language: Language) -> list[timedelta]:
    """How long each duration of a text is."""
    folded = fold(rewritten(text, language))
    return [_length(match[0], language) for match in _loose_patterns(language)[0].finditer(folded)]


def _length(folded: str, language: Language) -> timedelta:
    """How long a duration is."""
    parts = _loose_patterns(language)[1].findall(folded)
    return sum((_UNITS[_UNIT_WORDS[unit]][0] * float(number(amount, language)) for amount, unit in parts), timedelta())


def _regular(folded: str, language: Language) -> str:
    parts = [
        (number(amount, language), _UNIT_WORDS[unit]) for amount, unit in _loose_patterns(language)[1].findall(folded)
    ]
    if last := re.search(r"[0-9]+$", folded):
        parts.append((number(last[0], language), _smaller(parts[-1][1])))
    return _writing((part for amount, unit in parts for part in _whole(amount, unit)), language)


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
    mend=mend,
    examples=("9 minutes 59 secondes", "9 minutes 59 seconds"),
)
