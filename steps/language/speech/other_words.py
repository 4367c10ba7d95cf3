"""The words that people look for, and those of the vocabulary that say the same: data of the subjects."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from steps.language.speech.dialects import LANGUAGES, Language
from steps.language.speech.spelling import fold

FILE = Path(__file__).parents[2] / "other_words.toml"

_WORD = re.compile(r"\w+")
BEGINNING = 4
"""Words that are as long as this, and the same so far, may end in different ways."""

_ENDING = 2
"""How much longer an entry's word may be than one that is asked for: less where that one is short."""


def same(text: str) -> tuple[str, ...]:
    """What the vocabulary says for some words of a text, by the longest entry that they hold; nothing for none."""
    said = stems(text)
    table = _by_beginning(FILE)
    entries = [entry for word in said for entry in table.get(word[:BEGINNING], ()) if _in(entry[0], said)]
    return max(entries, key=lambda entry: len(entry[0]), default=((), ()))[1]


def other_words() -> dict[str, tuple[str, ...]]:
    """The whole table: words that people look for, and what to look for instead."""
    return _read(FILE)


def other_words_of(language: Language) -> list[str]:
    """The words of the table in a language."""
    return list(_tables(FILE)[LANGUAGES.index(language)])


def stems(text: str) -> list[str]:
    """The words of a text as they begin whatever their number; single letters, as in « s'ouvre », are left out."""
    found = [word for word in _WORD.findall(fold(text)) if len(word) > 1 or word.isdigit()]
    return [word[:-1] if len(word) >= BEGINNING and word[-1] in "sx" else word for word in found]


def holds(text: str, sought: Iterable[str]) -> bool:
    """Whether a text has words that begin in these ways; short ones are whole, or "app" would find applications."""
    words = f"{folded(text)} "
    return all(f" {stem}" in words if len(stem) >= BEGINNING else _stands(stem, words) for stem in sought)


@cache
def folded(text: str) -> str:
    """The folded words of a text, each after a space."""
    return " ".join(["", *_WORD.findall(fold(text))])


def _in(entry: list[str], said: list[str]) -> bool:
    return all(any(_akin(one, other) for other in said) for one in entry)


def _akin(entry: str, said: str) -> bool:
    """Whether two words are the same but for the way they end, as « connecter » and « connecte ».

    Where it lacks more than an ending, a shorter word is another: « pour » is not « pourriel ».
    """
    if len(said) >= len(entry):
        return said == entry or (len(entry) >= BEGINNING and said.startswith(entry))
    missing = len(entry) - len(said)
    return len(said) >= BEGINNING and missing <= min(_ENDING, len(said) - BEGINNING + 1) and entry.startswith(said)


@cache
def _by_beginning(file: Path) -> dict[str, list[tuple[list[str], tuple[str, ...]]]]:
    """The entries by the beginning of their first word."""
    found: dict[str, list[tuple[list[str], tuple[str, ...]]]] = {}
    for said, right in _read(file).items():
        words = stems(said)
        found.setdefault(words[0][:BEGINNING], []).append((words, right))
    return found


def _read(file: Path) -> dict[str, tuple[str, ...]]:
    return {said: tuple(right) for table in _tables(file) for said, right in table.items()}


@cache
def _tables(file: Path) -> list[dict[str, list[str]]]:
    """The table of French words, then that of English ones."""
    return list(tomllib.loads(file.read_text(encoding="utf-8")).values())


def _stands(word: str, words: str) -> bool:
    return any(f" {word}{ending} " in words for ending in ("", "s", "x"))
