"""Elision: « que » and « de » before a vowel, as French writes them."""

from __future__ import annotations

import re

_QUOTED = re.compile(r'("[^"]*"|«[^»]*»)')
_BARE = re.compile(r"\b((?:lors)?qu|d)e (?=[aeiouàâäéèêëîïôöùûü])", re.IGNORECASE)
_CUT = re.compile(r"\b((?:lors)?qu|d)'(?=[bcdfgjklmnpqrstvwxzç0-9])", re.IGNORECASE)


def elide(text: str) -> str:
    """A French text with each « que » and « de » as the word after it wants them; what is quoted stays as it is.

    Before an h or a y both are read, for names are many; before a column's name as well, for values differ.
    """
    parts = _QUOTED.split(text)
    parts[::2] = [_CUT.sub(r"\1e ", _BARE.sub(r"\1'", part)) for part in parts[::2]]
    return "".join(parts)
