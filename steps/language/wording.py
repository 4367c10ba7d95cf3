"""What the language says to people, in both languages: the texts of its refusals and of its tools, as data."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from steps.language.languages import LANGUAGES

if TYPE_CHECKING:
    from steps.language.languages import Language

_FILES = ("refusals.toml", "author.toml", "story.toml")

WORDS: dict[str, dict[str, Any]] = {}
"""Every entry of the files, by its name, then by language."""

for _file in _FILES:
    WORDS |= tomllib.loads((Path(__file__).parent / _file).read_text(encoding="utf-8"))
assert all(set(entry) == set(LANGUAGES) for entry in WORDS.values()), "each entry has both languages"


def words(group: str, name: str, language: Language, /, **details: object) -> str:
    """A text of a group, with its details in place of the names between braces."""
    # The keyboard's own apostrophe, where a French sentence must show it, comes after typography has been seen to.
    return typographic(WORDS[group][language][name], language).format(straight="'", **details)


def typographic(text: str, language: Language) -> str:
    """French with its no-break spaces and apostrophes; other languages have none of their own."""
    if language != "fr":
        return text
    for plain, fine in (("« ", "«\u00a0"), (" »", "\u00a0»"), (" :", "\u00a0:")):
        text = text.replace(plain, fine)
    for sign in ";!?":
        text = text.replace(f" {sign}", f"\u202f{sign}")
    return text.replace("'", "’")
