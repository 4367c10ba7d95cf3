"""Promises: what a title says of people, of both sides of a limit, and of what is lacking, its steps show too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.language.speech.durations import lengths, rewritten
from steps.language.speech.other_words import holds, stems
from steps.language.speech.parameters import TYPES
from steps.language.speech.spelling import fold, plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import timedelta

    from steps.language.speech.dialects import Language

_WHOSE: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"(?<=\S )(?:de |d')(?P<name>[^\W\d_][\w-]+)"),
    "en": re.compile(r"(?P<name>[^\W\d_][\w-]+)'s\b|\bof (?P<other>[^\W\d_][\w-]+)"),
}
"""Whose a thing is."""

_NOT_BEFORE: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\bpas (?:avant|plus tôt)\b"),
    "en": re.compile(r"\b(?:not|no) (?:before|earlier|sooner)\b"),
}
_NOT_AFTER: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\bpas (?:après|plus tard|plus longtemps|plus)\b|\bne (?:vaut|sert|dure|tient) que\b"),
    "en": re.compile(r"\b(?:not|no) (?:after|later|longer|more)\b|\bonly(?: for)?(?= \w+ (?:second|minute|hour|day))"),
}
"""What a title says of the two sides of a limit of time."""

_REFUSED: dict[Language, str] = {"fr": r"(?=.*\b(?:refus|rejet))", "en": r"(?=.*\b(?:refus|reject))"}
_LACKING: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"\bsans (?:(?:une?|aucune?|la|le) |d'|l')?(?:bon(?:ne)? )?(?!une? |des? )"
        rf"(?P<thing>[^\W\d_]+(?<!er|ir|re)|\w+[ft]re)\b{_REFUSED['fr']}"
    ),
    "en": re.compile(
        r"\bwithout (?:an? |any |the )?(?:right )?(?!one |all |both )"
        rf"(?P<thing>[^\W\d_]+(?<!ing))\b{_REFUSED['en']}"
    ),
}
"""What is lacking, where its lack is refused: a thing, and not an act."""


def unkept(title: str, said: list[str], seen: list[str], language: Language) -> Iterator[tuple[str, str]]:
    """What steps leave out of a title, each with the code of its refusal.

    `said`: all that they say, row by row; `seen`: the names of those whom they verify something of.
    """
    title = plain(title)
    for name in (whose := [*_whose(title, language)]):
        if not any(fold(name) in fold(each) for each in said):
            yield "title_person", name
    for name in _people(title, said):
        if name not in {*whose, *seen}:
            yield "title_unseen", name
    for side in _untried(title, said, language):
        yield "title_side", side
    if (lack := _LACKING[language].search(title)) and not any(holds(each, stems(lack["thing"])) for each in said):
        yield "title_lack", lack["thing"]


def _whose(title: str, language: Language) -> Iterator[str]:
    """The first names in a title of those to whom something belongs."""
    for match in _WHOSE[language].finditer(title):
        name = next(filter(None, match.groups()))
        if re.fullmatch(TYPES["person"].regexp, name) and name[0].isupper():
            yield name


def _people(title: str, said: list[str]) -> Iterator[str]:
    """The people of a title, one of several whom steps name."""
    names = [each for each in re.findall(r"[^\W\d_][\w-]+", title) if re.fullmatch(TYPES["person"].regexp, each)]
    named = [each for each in names if each[0].isupper() and any(re.search(rf"\b{each}\b", text) for text in said)]
    if len(set(named)) > 1:
        yield from dict.fromkeys(named)


def _untried(title: str, said: list[str], language: Language) -> Iterator[str]:
    """The sides of a limit of time that a title says, and on which its steps wait for nothing."""
    limits = lengths(rewritten(title, language), language)
    waited = [length for each in said for length in lengths(each, language)]
    if not limits or not waited:
        return
    limit = limits[0]
    sides: dict[str, tuple[re.Match[str] | None, list[timedelta]]] = {
        "before": (_NOT_BEFORE[language].search(title), [each for each in waited if each < limit]),
        "after": (_NOT_AFTER[language].search(title), [each for each in waited if each >= limit]),
    }
    for match, tried in sides.values():
        if match and not tried:
            yield match[0]
