"""The catalogue of phrases: by subject, in both languages, with the values they take and where features say them."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from steps.language.checking.meaning import Context, contexts, fill
from steps.language.reading.feature import Feature, Step
from steps.language.reading.reader import read
from steps.language.reading.refusals import shown
from steps.language.reading.rows import line_up
from steps.language.speech.dialects import KINDS, LANGUAGES, Language, before, in_language, other, usual
from steps.language.speech.messages import words
from steps.language.speech.parameters import TYPES, Pair
from steps.language.speech.phrase import PHRASES, Phrase
from steps.language.speech.vocabulary import understand
from steps.language.writing.surroundings import Surroundings


@dataclass(frozen=True)
class Use:
    """A step that says a phrase; its story is all that leads to it, and what is seen first where something is done."""

    place: str
    text: str
    story: tuple[str, ...]


class Catalogue:
    """The phrases of the vocabulary, and the steps of some features that say them."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self.uses: dict[Language, dict[Phrase, Use]] = {language: {} for language in LANGUAGES}
        self.places: dict[Phrase, set[str]] = {}
        self.features: list[Feature] = []
        self.surroundings = Surroundings()
        for feature in (read(path).feature for path in paths):
            if feature:
                self.add(feature)

    def add(self, feature: Feature) -> None:
        """Take note of what the steps of one more feature say."""
        self.features.append(feature)
        self.surroundings.add(feature)
        for phrase, use in _uses(feature):
            known = self.uses[feature.language].setdefault(phrase, use)
            self.uses[feature.language][phrase] = min(known, use, key=lambda use: len(use.story))
            self.places.setdefault(phrase, set()).add(use.place)

    def times(self, phrase: Phrase) -> int:
        """How many lines of the features say a phrase."""
        return len(self.places.get(phrase, ()))

    def subjects(self) -> dict[tuple[str, str], list[Phrase]]:
        """The phrases of each subject, by its title in both languages: what is given first, then done, then seen."""
        found: dict[tuple[str, str], list[Phrase]] = {}
        for phrase in sorted(PHRASES, key=lambda phrase: KINDS.index(phrase.kind)):
            found.setdefault(subject(phrase), []).append(phrase)
        return dict(sorted(found.items()))

    def unused(self, phrase: Phrase) -> bool:
        """Whether no feature says a phrase, in either language."""
        return not any(phrase in uses for uses in self.uses.values())

    def lines(self, language: Language, phrases: Collection[Phrase], width: int = 80) -> list[str]:
        """Some phrases as a reader of a language reads them in a terminal: by subject, each with an example.

        The two languages stand side by side where the terminal's columns allow it, else one under the other.
        """
        lines: list[str] = []
        for subject, listed in self.subjects().items():
            if shown_ := [phrase for phrase in listed if phrase in phrases]:
                beside = _beside(shown_, language, width)
                lines += [in_language(subject, language), ""]
                lines += [line for phrase in shown_ for line in self._entry(phrase, language, beside)]
        return lines

    def _entry(self, phrase: Phrase, language: Language, beside: int | None) -> Iterator[str]:
        mine, theirs = (said(phrase, each) for each in (language, other(language)))
        yield from [f"  {mine}", f"  {theirs}"] if beside is None else [f"  {mine.ljust(beside)}   {theirs}"]
        yield from (f"      {line}" for line in self.surroundings.lines(phrase, language))
        if use := self.uses[language].get(phrase):
            yield f"      {use.place}"
            yield from (f"      {line}" for line in use.story)
        yield ""


def said(phrase: Phrase, language: Language) -> str:
    """A phrase with its keyword, as a step says it."""
    return f"{before(usual(phrase.kind, language), phrase.texts[language])}{phrase.texts[language]}"


def _beside(phrases: Sequence[Phrase], language: Language, width: int) -> int | None:
    """How wide the first of two columns is, or None when a terminal of this width has no room for them."""
    first, second = (max(len(said(phrase, each)) for phrase in phrases) for each in (language, other(language)))
    return first if len("  ") + first + len("   ") + second <= width else None


def values(
    listed: Mapping[str, Sequence[Pair]], language: Language, takers: Mapping[str, Phrase] | None = None
) -> list[str]:
    """Values by type, one a line, in both languages; each type with the phrase that takes it, where one is given."""
    lines = [words("said", "values", language), ""] if listed else []
    for name in sorted(listed):
        taker = f"   {said(takers[name], language)}" if takers and name in takers else ""
        lines += [f"  {{{name}}}{taker}", *_values(name, listed[name], language)]
    return lines


def types_of(phrases: Iterable[Phrase]) -> set[str]:
    """The types of the values that some phrases take, in their tables too."""
    return {name for phrase in phrases for name in (*phrase.names, *filter(None, phrase.columns))}


def _values(name: str, pairs: Sequence[Pair], language: Language) -> Iterator[str]:
    parameter = TYPES[name]
    width = max((len(in_language(pair, language)) for pair in pairs), default=0)
    for pair in pairs:
        yield f"      {in_language(pair, language).ljust(width)}   {in_language(pair, other(language))}"
    if left := len(parameter.pairs) - len(pairs):
        yield f"      {words('search', 'more_values', language, count=left, name=name)}"
    if example := parameter.example(language):
        yield f"      {words('said', 'like', language, examples=example)}"


def subject(phrase: Phrase) -> tuple[str, str]:
    """The title of the module that defines a phrase, its `SUBJECT`, or else its name."""
    module = sys.modules[phrase.function.__module__]
    name = module.__name__.rpartition(".")[2]
    title: tuple[str, str] = getattr(module, "SUBJECT", (name, name))
    return title


def _uses(feature: Feature) -> Iterator[tuple[Phrase, Use]]:
    path = shown(feature.path)
    for backgrounds, scenario in feature.with_backgrounds():
        given = [step for background in backgrounds for step in background.steps]
        steps = [step for step in (*given, *scenario.steps) if step.kind]
        for row in contexts(scenario):
            for at, step in enumerate(steps):
                assert step.kind is not None
                text = fill(step.text, row)
                use = Use(f"{path}:{step.line}", f"{step.keyword}{text}", tuple(_told(steps[: _end(steps, at)], row)))
                yield from ((phrase, use) for phrase, _ in understand(step.kind, feature.language, text))


def _end(steps: Sequence[Step], at: int) -> int:
    """Where a story that is told for one of its steps ends: after it, or after what is seen of what it does."""
    seen = (after for after in range(at, len(steps)) if steps[after].kind == "then")
    return next(seen, at) + 1 if steps[at].kind == "when" else at + 1


def _told(steps: Sequence[Step], row: Context) -> Iterator[str]:
    for step in steps:
        yield f"{step.keyword}{fill(step.text, row)}"
        table = [[fill(text, row) for text in line.texts] for line in step.table]
        yield from (line_up(table, "  ") if table else ())
