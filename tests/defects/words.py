"""What the run of the planted defects says, in the reader's language."""

from __future__ import annotations

import tomllib
from pathlib import Path

from steps.language.speech.dialects import LANGUAGES, of_the_reader
from steps.language.speech.messages import typographic

_WORDS = tomllib.loads(Path(__file__).with_name("words.toml").read_text(encoding="utf-8"))
assert all(set(entry) == set(LANGUAGES) for entry in _WORDS.values()), "each entry has both languages"


class RefusalError(Exception):
    """What is asked for cannot be run; the message says why, and the remedy."""

    def __init__(self, name: str, /, **details: object) -> None:
        super().__init__(words(name, **details))


def words(name: str, /, **details: object) -> str:
    """A text, with its details in place of the names between braces."""
    language = of_the_reader()
    return typographic(_WORDS[name][language], language).format(**details)
