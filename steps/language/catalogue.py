"""The catalogue of phrases: by subject, in both languages, with the values they take and where features say them."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.language.languages import KINDS, LANGUAGES, in_language, other, usual
from steps.language.lines import fold
from steps.language.meaning import contexts, fill
from steps.language.parameters import TYPES
from steps.language.phrase import PHRASES
from steps.language.reading import read
from steps.language.refusals import shown
from steps.language.vocabulary import understand
from steps.language.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from steps.language.feature import Feature, Step
    from steps.language.languages import Language
    from steps.language.meaning import Context
    from steps.language.phrase import Phrase


@dataclass(frozen=True)
class Use:
    """A step that says a phrase."""

    place: str
    text: str


class Catalogue:
    """The phrases of the vocabulary, and the steps of some features that say them."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self.uses: dict[Language, dict[Phrase, Use]] = {language: {} for language in LANGUAGES}
        for feature in filter(None, (read(path).feature for path in paths)):
            for phrase, use in _uses(feature):
                self.uses[feature.language].setdefault(phrase, use)

    def subjects(self) -> dict[tuple[str, str], list[Phrase]]:
        """The phrases of each subject, by its title in both languages: what is given first, then done, then seen."""
        found: dict[tuple[str, str], list[Phrase]] = {}
        for phrase in sorted(PHRASES, key=lambda phrase: KINDS.index(phrase.kind)):
            found.setdefault(_subject(phrase), []).append(phrase)
        return dict(sorted(found.items()))

    def unused(self, phrase: Phrase) -> bool:
        """Whether no feature says a phrase, in either language."""
        return not any(phrase in uses for uses in self.uses.values())

    def lines(
        self, language: Language, sought: Sequence[str] = (), *, unused: bool = False, width: int = 80
    ) -> list[str]:
        """The catalogue as a reader of a language reads it in a terminal: the phrases that hold all the words.

        The two languages stand side by side where the terminal's columns allow it, else one under the other.
        """
        lines: list[str] = []
        names: dict[str, None] = {}
        for subject, phrases in self.subjects().items():
            shown_ = [each for each in phrases if _holds(each, subject, sought) and (not unused or self.unused(each))]
            if shown_:
                lines += [in_language(subject, language), ""]
                beside = _beside(shown_, language, width)
                lines += [line for phrase in shown_ for line in self._entry(phrase, language, beside)]
            names |= dict.fromkeys(name for phrase in shown_ for name in (*phrase.names, *filter(None, phrase.columns)))
        if names:
            lines += [words("said", "values", language), "", *values(names, language)]
        return lines

    def _entry(self, phrase: Phrase, language: Language, beside: int | None) -> Iterator[str]:
        mine, theirs = (_said(phrase, each) for each in (language, other(language)))
        yield from [f"  {mine}", f"  {theirs}"] if beside is None else [f"  {mine.ljust(beside)}   {theirs}"]
        if use := self.uses[language].get(phrase):
            yield f"      {use.text}  ({use.place})"
        yield ""


def _said(phrase: Phrase, language: Language) -> str:
    return f"{usual(phrase.kind, language)}{phrase.texts[language]}"


def _beside(phrases: Sequence[Phrase], language: Language, width: int) -> int | None:
    """How wide the first of two columns is, or None when a terminal of this width has no room for them."""
    first, second = (max(len(_said(phrase, each)) for phrase in phrases) for each in (language, other(language)))
    return first if len("  ") + first + len("   ") + second <= width else None


def values(names: Iterable[str], language: Language) -> Iterator[str]:
    """The values that parameters take, one a line, in both languages."""
    for name in sorted(names):
        yield f"  {{{name}}}"
        parameter = TYPES[name]
        width = max(map(len, parameter.texts(language)), default=0)
        for mine, theirs in zip(parameter.texts(language), parameter.texts(other(language)), strict=True):
            yield f"      {mine.ljust(width)}   {theirs}"
        if example := parameter.example(language):
            yield f"      {words('said', 'like', language, examples=example)}"
        yield ""


def _subject(phrase: Phrase) -> tuple[str, str]:
    """The title of the module that defines a phrase, its `SUBJECT`, or else its name."""
    module = sys.modules[phrase.function.__module__]
    name = module.__name__.rpartition(".")[2]
    title: tuple[str, str] = getattr(module, "SUBJECT", (name, name))
    return title


def _holds(phrase: Phrase, subject: tuple[str, str], sought: Sequence[str]) -> bool:
    """Whether all the words are somewhere in a phrase, its subject or its values, whatever their accents."""
    said = [*subject, *phrase.texts.values()]
    said += [text for name in phrase.names for language in LANGUAGES for text in TYPES[name].texts(language)]
    everything = fold(" ".join(said))
    return all(fold(word) in everything for word in sought)


def _uses(feature: Feature) -> Iterator[tuple[Phrase, Use]]:
    path = shown(feature.path)
    groups: list[tuple[tuple[Step, ...], list[Context]]] = [
        (background.steps, [{}]) for background in feature.backgrounds()
    ]
    groups += [(scenario.steps, contexts(scenario)) for scenario in feature.every_scenario()]
    for steps, rows in groups:
        for step in steps:
            for row in rows if step.kind else ():
                assert step.kind is not None
                text = fill(step.text, row)
                for phrase, _ in understand(step.kind, feature.language, text):
                    yield phrase, Use(f"{path}:{step.line}", f"{step.keyword}{text}")
