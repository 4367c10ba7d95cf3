"""Events: what a title may announce, and what steps say where it happens, as subjects tell it.

    Event(
        announced=(("panne courriel",), ("mail outage",)),
        told=(("serveur", "panne"), ("server", "down")),
        brought_by="le serveur de courriel ne répond plus",
    )

French comes first. An entry is one word or several, all needed, each as it begins; capitals, accents and plurals do not
count. What is told is wide: an event is missing only where no word of a step could stand for it.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import chain

from steps.language.speech.dialects import LANGUAGES, Language
from steps.language.speech.other_words import BEGINNING, holds, stems
from steps.language.speech.parameters import TYPES
from steps.language.speech.phrase import PARAMETER
from steps.language.speech.spelling import fold
from steps.language.speech.vocabulary import line

Entries = tuple[str, ...]

EVENTS: list[Event] = []
"""Those of every subject."""


@dataclass(frozen=True)
class Event:
    """Something that happens in some stories only."""

    announced: tuple[Entries, Entries]
    """What a title says of it."""
    told: tuple[Entries, Entries]
    """What else a step may say where it happens: what brings it, what shows it."""
    brought_by: str
    """The French words of the phrase that brings it best."""

    def __post_init__(self) -> None:
        """Enter it in the language."""
        EVENTS.append(self)

    def announced_by(self, title: str, language: Language) -> str:
        """The words of a title that announce it; nothing when it announces something else."""
        sought = tuple(stems(_held(title, self.announced[LANGUAGES.index(language)])))
        return " ".join(word for word in re.findall(r"\w+", title) if sought and fold(word).startswith(sought))

    def is_told_by(self, said: str, language: Language) -> bool:
        """Whether what steps say could be about it."""
        return bool(_held(said, tuple(chain(*self._entries(language)))))

    def line(self, language: Language, around: str = "") -> str:
        """The step that brings it, with the values whose words are nearest to those around it, in a title and steps."""
        own = " ".join(chain(*self._entries(language)))
        names = [name for name in PARAMETER.findall(self.brought_by) if not TYPES[name].words]
        near = {name: value for name in names if (value := _nearest(TYPES[name].texts(language), around, own))}
        return line(self.brought_by, {"other_person": TYPES["person"].any_value(language), **near}, language)

    def _entries(self, language: Language) -> tuple[Entries, Entries]:
        """What a title and steps say of it in a language."""
        return self.announced[LANGUAGES.index(language)], self.told[LANGUAGES.index(language)]


def _nearest(values: list[str], around: str, own: str) -> str:
    """The value that has the largest share of its words in a text, rare ones above all; nothing where none has any.

    The event's own words tell none of its values from another.
    """
    said, known = _beginnings(around) - _beginnings(own), _beginnings(own)
    found = {value: _beginnings(value) - known for value in values}
    counts = Counter(chain.from_iterable(found.values()))

    def share(value: str) -> float:
        whole = sum(1 / counts[each] for each in found[value])
        return sum(1 / counts[each] for each in found[value] & said) / whole if whole else 0

    best = max(values, key=share, default="")
    return best if best and share(best) else ""


def _beginnings(text: str) -> set[str]:
    return {stem[:BEGINNING] for stem in stems(text) if len(stem) >= BEGINNING}


def _held(text: str, entries: Entries) -> str:
    """The first of some entries that a text holds; nothing if it holds none."""
    return next((entry for entry in entries if holds(text, stems(entry))), "")
