"""Promises: what a title says of people, of both sides of a limit, and of what is lacking, its steps show too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.language.speech.contrasts import used
from steps.language.speech.durations import lengths, rewritten
from steps.language.speech.other_words import holds, stems
from steps.language.speech.parameters import TYPES
from steps.language.speech.spelling import fold, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from steps.language.speech.dialects import Language

_WORD = r"[^\W\d_][\w-]+"
_WHOSE: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(rf"(?<=\S )(?:de |d')({_WORD})"),
    "en": re.compile(rf"({_WORD})'s\b|\bof ({_WORD})"),
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

_LACKING: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"\bsans (?:(?:une?|aucune?|la|le) |d'|l')?(?:bon(?:ne)? )?(?!une? |des? )"
        r"(?P<thing>[^\W\d_]+(?<!er|ir|re)|\w+[ft]re)\b(?=.*\b(?:refus|rejet))"
    ),
    "en": re.compile(
        r"\bwithout (?:an? |any |the )?(?:right )?(?!one |all |both )"
        r"(?P<thing>[^\W\d_]+(?<!ing))\b(?=.*\b(?:refus|reject))"
    ),
}
"""What is lacking, where its lack is refused: a thing, and not an act."""


def unkept(
    title: str, said: list[str], done: Iterable[str], seen: Iterable[str], language: Language
) -> Iterator[tuple[str, str]]:
    """What steps leave out of a title, each with the code of its refusal.

    `said`: all that they say, row by row; `done` and `seen`: the names in what they do, and in what they verify, read
    only where the title names people.
    """
    title = plain(title)
    whose = list(_whose(title, language))
    yield from (("title_person", name) for name in whose if not any(fold(name) in fold(each) for each in said))
    if others := [name for name in _people(title, said) if name not in whose]:
        acting, verified = set(done), set(seen)
        yield from (("title_unused", name) for name in _lent(title, language) if name not in acting)
        yield from (("title_unseen", name) for name in others if name not in verified)
    yield from (("title_side", side) for side in _untried(title, said, language))
    if (lack := _LACKING[language].search(title)) and not any(holds(each, stems(lack["thing"])) for each in said):
        yield "title_lack", lack["thing"]


def _whose(title: str, language: Language) -> Iterator[str]:
    """The first names in a title of those to whom something belongs."""
    names = (next(filter(None, match.groups())) for match in _WHOSE[language].finditer(title))
    return filter(_is_name, names)


def _lent(title: str, language: Language) -> Iterator[str]:
    """The first names in a title of those whose thing somebody else can use."""
    for thing, name in ((thing, name) for thing in used(language) for name in _whose(title, language)):
        if re.search(rf"\b{thing}s? (?:de |d'|of ){name}\b|\b{name}'s \w*\s?{thing}", title):
            yield name


def _people(title: str, said: list[str]) -> list[str]:
    """The people of a title whom steps name, where they are several."""
    names = dict.fromkeys(filter(_is_name, re.findall(_WORD, title)))
    named = [name for name in names if any(re.search(rf"\b{name}\b", text) for text in said)]
    return named if len(named) > 1 else []


def _is_name(word: str) -> bool:
    return word[0].isupper() and re.fullmatch(TYPES["person"].regexp, word) is not None


def _untried(title: str, said: list[str], language: Language) -> Iterator[str]:
    """The sides of a limit of time that a title says, and on which its steps wait for nothing."""
    limits = lengths(rewritten(title, language), language)
    waited = [length for each in said for length in lengths(each, language)]
    if not limits or not waited:
        return
    tried = {_NOT_BEFORE[language]: min(waited) < limits[0], _NOT_AFTER[language]: max(waited) >= limits[0]}
    for side, is_tried in tried.items():
        if (match := side.search(title)) and not is_tried:
            yield match[0]
