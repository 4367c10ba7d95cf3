"""Surroundings: from which places features say a phrase, and to which ones it leads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from steps.language.checking.meaning import contexts, fill
from steps.language.reading.feature import Feature, Step
from steps.language.speech.belongings import BELONGINGS
from steps.language.speech.dialects import Language
from steps.language.speech.messages import words
from steps.language.speech.parameters import TYPES
from steps.language.speech.phrase import PHRASES, Phrase
from steps.language.speech.vocabulary import Understood, understand

_MOST = 3
"""So many places are named."""


class Surroundings:
    """The places around phrases, each as an arrival says it, with the number of steps that are said there."""

    def __init__(self) -> None:
        self._first: set[Phrase] = set()
        self._before: dict[Phrase, Counter[str]] = {}
        self._after: dict[Phrase, Counter[str]] = {}

    def add(self, feature: Feature) -> None:
        """Follow the scenarios of one more feature from place to place."""
        for backgrounds, scenario in feature.with_backgrounds():
            given = [step for background in backgrounds for step in background.steps]
            for row in contexts(scenario):
                self._follow(_understood([*given, *scenario.steps], row, feature.language), feature.language)

    def _follow(self, said: Iterator[Understood], language: Language) -> None:
        place, done = "", None
        for understood in said:
            phrase = understood.phrase
            if place and phrase.kind != "given":
                self._before.setdefault(phrase, Counter())[place] += 1
            if not place and _begins(phrase):
                self._first.add(phrase)
            if _is_place(phrase):
                place = phrase.write({**understood.texts, "person": TYPES["person"].any_value(language)}, language)
                if done and phrase.kind == "then":
                    self._after.setdefault(done, Counter())[place] += 1
            if phrase.kind == "when":
                place, done = "", phrase  # which may lead anywhere

    def start(self, phrase: Phrase, language: Language) -> list[str]:
        """The place where a phrase is mostly said, for a reader; nothing where features say none."""
        places = self._before.get(phrase, Counter()).most_common(1)
        return [words("around", "before", language, places=place) for place, _ in places]

    def lines(self, phrase: Phrase, language: Language) -> list[str]:
        """What a reader is told of a phrase's places."""
        lines = [words("around", "begins", language)] if phrase in self._first else []
        for name, places in (("before", self._before), ("after", self._after)):
            if named := ", ".join(place for place, _ in places.get(phrase, Counter()).most_common(_MOST)):
                lines.append(words("around", name, language, places=named))
        needed = [each for each in BELONGINGS.values() if each.is_needed(phrase)]
        if not lines and not needed:
            lines = [words("around", "anywhere", language)] if phrase.kind != "given" else []
        first = filter(None, (each.line({}, language) for each in needed))
        return [*lines, *(words("around", "first", language, line=line) for line in first)]


def _understood(steps: Sequence[Step], row: dict[str, str], language: Language) -> Iterator[Understood]:
    for step in steps:
        if step.kind:
            yield from understand(step.kind, language, fill(step.text, row))


def _begins(phrase: Phrase) -> bool:
    """Whether a phrase opens a page by itself."""
    return phrase.kind == "given" and any(each.on_arrival and each.is_given(phrase) for each in BELONGINGS.values())


def _is_place(phrase: Phrase) -> bool:
    """Whether a phrase says where its person is: it is an opening, or says the same after another keyword."""
    return _begins(phrase) or any(each.texts == phrase.texts and _begins(each) for each in PHRASES)
