"""Contrasts: what titles say that steps may contradict, data of the subjects.

An act, a thing or an outcome has a contrary; a time is counted from something; a system is not another.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from steps.language.speech.dialects import LANGUAGES, Kind, Language
from steps.language.speech.other_words import folded, holds, stems
from steps.language.speech.spelling import fold
from steps.language.speech.vocabulary import line, sentence

FILE = Path(__file__).parents[2] / "titles.toml"

Entries = tuple[str, ...]

JOINED = "_"
"""What joins the words of an entry that follow one another."""

_SMALL = {"le", "la", "les", "un", "une", "de", "du", "des", "par", "son", "sa", "ses", "the", "of", "by", "that", "in"}
"""Words that two texts share whatever they say."""


@dataclass(frozen=True)
class Side:
    """What is said of an act or of a thing, language by language."""

    said: dict[Language, Entries]
    """In a title or in a step."""
    told: dict[Language, Entries]
    """What else a step may say where it is there."""
    done: dict[Language, Entries]
    """What else a step says that does it."""
    used: dict[Language, Entries]
    """What a step says that uses it."""
    against: str = ""
    by: Entries = ()
    """The French words of the phrases that do it."""

    def announced_by(self, title: str, language: Language) -> str:
        """The entry by which a title says it; nothing where it says something else."""
        return held(title, self.said[language])

    def affirmed_by(self, title: str, language: Language) -> str:
        """The entry by which a title says it without denying anything."""
        return held(title, (entry for entry in self.said[language] if not denies(entry, language)))

    def is_told_by(self, text: str, language: Language) -> bool:
        """Whether a step could be about it."""
        return bool(held(text, self.said[language] + self.told[language] + self.done[language]))

    def is_done_by(self, text: str, language: Language) -> bool:
        """Whether a step is about it and nothing else."""
        return bool(held(text, self.said[language] + self.done[language]))

    def is_used_by(self, text: str, language: Language) -> bool:
        """Whether a step uses it."""
        return bool(held(text, self.used[language]))

    def instead(self, text: str, person: str, language: Language, kind: Kind) -> str:
        """The step of a person that does it in the place of a text; nothing where no phrase is akin to it."""
        own = text.removeprefix(person)
        common = {french: _common(own, sentence(french, {"person": ""}, language)) for french in self.by}
        best = max(common, key=lambda french: common[french], default="")
        return line(best, {"person": person}, language, kind) if best and common[best] else ""


def denies(text: str, language: Language) -> bool:
    """Whether a text denies something."""
    return bool(held(text.replace(JOINED, " "), _tables()["denying"][language]))


def held(text: str, entries: Iterable[str]) -> str:
    """The first of some entries that a text holds; nothing if it holds none."""
    return next((entry for entry in entries if _holds(text, entry)), "")


def _holds(text: str, entry: str) -> bool:
    """Whether a text holds the words of an entry: those that are joined, one after another."""
    if JOINED in entry:
        return f" {fold(entry).replace(JOINED, ' ')}" in folded(text)
    return holds(text, stems(entry))


def in_title(title: str, entry: str) -> str:
    """The words of a title by which it holds an entry, from the first to the last."""
    words, sought = title.split(), entry.replace(JOINED, " ").split()
    found = [index for index, word in enumerate(words) if any(held(word, [each]) for each in sought)]
    return " ".join(words[found[0] : found[-1] + 1]).strip(",.;:!?") if found else entry


def _common(one: str, other: str) -> int:
    """How many words two texts share, but for the small ones."""
    return len({*stems(one)} & {*stems(other)} - _SMALL)


@cache
def opposites() -> dict[str, Side]:
    """The sides of every opposition, by their names."""
    return {name: _side(table) for name, table in _tables()["opposites"].items()}


@cache
def counted() -> list[Side]:
    """What a time is counted from."""
    return [_side(table) for table in _tables()["counted"].values()]


@cache
def things() -> list[Side]:
    """What steps are about, whatever happens to it."""
    return [_side(table) for table in _tables()["things"].values()]


@cache
def outcomes() -> dict[str, Side]:
    """What is seen in the end, and its contrary, by their names."""
    return {name: _side(table) for name, table in _tables()["outcomes"].items()}


@cache
def written() -> list[Side]:
    """Ways in which a text is written."""
    return [_side(table) for table in _tables()["written"].values()]


@cache
def every() -> Side:
    """All that there is of something."""
    return _side(_tables()["every"])


@cache
def alike() -> Side:
    """A text that is the same as another."""
    return _side(_tables()["alike"])


@cache
def reasons() -> Side:
    """What has become of an account, by which something is refused; and what refuses it whatever became of it."""
    return _side(_tables()["reasons"])


def coming(title: str, language: Language) -> str:
    """The words by which a title says that something has come, or is kept."""
    return held(title, _tables()["coming"][language])


@cache
def repeated() -> Side:
    """A second time."""
    return _side(_tables()["repeated"])


@cache
def systems(language: Language) -> list[Entries]:
    """What each system is called."""
    return [tuple(names) for names in _tables()["systems"][language]["names"]]


def speaks_of_systems(title: str, language: Language) -> bool:
    """Whether a title says something that holds at one system and may not at another."""
    return bool(held(title, _tables()["systems"][language]["of"]))


@cache
def whole(language: Language) -> Entries:
    """What steps say where they are about all that there is."""
    return tuple(_tables()["whole"][language])


@cache
def used(language: Language) -> Entries:
    """The things that one person can use in the place of another's."""
    return tuple(_tables()["used"][language])


def _side(table: dict[str, Any]) -> Side:
    """One side, as the file has it."""

    def entries(name: str) -> dict[Language, Entries]:
        return {language: tuple(table[language].get(name, ())) for language in LANGUAGES}

    said, told, done, used = (entries(name) for name in ("said", "told", "done", "used"))
    return Side(said, told, done, used, table.get("against", ""), tuple(table.get("by", ())))


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))
