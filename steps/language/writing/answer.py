"""The answer to a search, on a screen or so: the phrases, the values, the scenarios, and how many are left out."""

from __future__ import annotations

from collections.abc import Iterator

from steps.language.speech.dialects import KINDS, Language
from steps.language.speech.messages import words
from steps.language.speech.parameters import TYPES, Pair
from steps.language.writing.catalogue import Catalogue, said, types_of, values
from steps.language.writing.search import Found

_IN_FULL = 5
"""So many phrases are shown with their example and their values; more, one a line."""

_PHRASES = 12
_VALUES = 10
_VALUES_OF_A_TYPE = 4
_SCENARIOS = 6


def answer(asked: str, found: Found, catalogue: Catalogue, language: Language, width: int) -> list[str]:
    """The lines that a reader of a language is given."""
    lines = []
    if found.instead:
        lines = [words("search", "instead", language, asked=asked, instead=", ".join(found.instead)), ""]
    if len(found.phrases) <= _IN_FULL:
        lines += catalogue.lines(language, found.phrases, width)
    else:
        lines += [*_phrases(found, catalogue, language), ""]
    return [*lines, *_values(asked, found, language), *_scenarios(found, language)]


def _phrases(found: Found, catalogue: Catalogue, language: Language) -> Iterator[str]:
    """The phrases that features say most, one a line, each with the place where it is mostly said."""
    yield words("search", "phrases", language)
    for phrase in sorted(found.phrases[:_PHRASES], key=lambda phrase: KINDS.index(phrase.kind)):
        yield f"  {said(phrase, language)}"
        yield from (f"      {line}" for line in catalogue.surroundings.start(phrase, language))
    yield from _left(len(found.phrases) - _PHRASES, "more", language)


def _values(asked: str, found: Found, language: Language) -> list[str]:
    """The values that match, all of them when a type is asked for; or else a few of those that a few phrases take."""
    rows = [(name, pair) for name, pairs in found.values.items() for pair in pairs]
    listed: dict[str, list[Pair]] = {}
    for name, pair in rows if asked.startswith("{") else rows[:_VALUES]:
        listed.setdefault(name, []).append(pair)
    taken = types_of(found.phrases) if len(found.phrases) <= _IN_FULL and not rows else set()
    takers = {name: phrase for name, phrase in found.takers.items() if name not in taken}
    for name in taken - listed.keys():
        listed[name] = TYPES[name].pairs[:_VALUES_OF_A_TYPE]
    return [*values(listed, language, takers), ""] if listed else []


def _scenarios(found: Found, language: Language) -> Iterator[str]:
    if found.scenarios:
        yield words("search", "scenarios", language)
        yield from (f"  {place}  {title}" for place, title in list(found.scenarios.items())[:_SCENARIOS])
        yield from _left(len(found.scenarios) - _SCENARIOS, "more_scenarios", language)
        yield ""


def _left(count: int, entry: str, language: Language) -> Iterator[str]:
    if count > 0:
        yield f"  {words('search', entry, language, count=count)}"
