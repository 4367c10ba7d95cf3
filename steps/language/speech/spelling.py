"""Spelling: texts compared without what is easily mistyped, and what tells two apart."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_SPACES = re.compile(r"[^\S\n]+")


def plain(text: str) -> str:
    """A text with the keyboard's apostrophe and single plain spaces."""
    return _SPACES.sub(" ", re.sub("[’ʼ‘]", "'", text))


@cache
def fold(text: str) -> str:
    """A text without what is easily mistyped: accents, capitals, the form of apostrophes and of spaces."""
    return plain(_bare(text)).lower()


def cause(written: str, right: str) -> str:
    """What tells two texts apart that fold to the same: the name of a cause in refusals.toml."""
    if written != right and re.sub("[’ʼ‘]", "'", written) == right:
        return "apostrophe"
    if plain(written) == plain(right):
        return "tab" if "\t" in written and written.replace("\t", " ") == right else "space"
    return "accents" if _bare(plain(written)) == _bare(plain(right)) else "capital"


def _bare(text: str) -> str:
    if text.isascii():
        return text
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
