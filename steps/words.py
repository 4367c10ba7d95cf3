"""What the screens say, per language, as data: the tester's expectation, kept apart from the site's own files."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fixtures.site.offer import NotOfferedError
from steps.language.speech.dialects import other

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORDING = Path(__file__).parent / "wording"
_SITES: dict[str, Mapping[str, Mapping[str, str]]] = {}
"""What the screens of another site than the mock say, by language; empty for the mock."""


def use(said: Mapping[str, Mapping[str, Mapping[str, str]]]) -> None:
    """Take the words of another site, by language, table and key, in place of the mock's."""
    _SITES.update(said)
    only_in.cache_clear()


@cache
def _tree(language: str) -> dict[str, dict[str, Any]]:
    tree: dict[str, dict[str, Any]] = {}
    for file in sorted((_WORDING / language).glob("*.toml")):
        for table, entries in tomllib.loads(file.read_text(encoding="utf-8")).items():
            tree.setdefault(table, {}).update(entries)
    return tree


def text(language: str, table: str, key: str) -> str:
    """Return what the screen says; KeyError without such an entry, NotOfferedError where the site has not."""
    found: str = _tree(language)[table][key]["text"]
    if not _SITES:
        return found
    try:
        return _SITES[language][table][key]
    except KeyError:
        raise NotOfferedError(table, key) from None


def text_or_nothing(language: str, table: str, key: str) -> str:
    """Return what the screen says, and nothing for what no screen shows."""
    found: str = _tree(language)[table][key].get("text", "")
    return _SITES[language].get(table, {}).get(key, "") if _SITES else found


def names(table: str) -> dict[str, tuple[str, str]]:
    """Return what phrases call the entries of a table, in French and in English, by key: the values of a type."""
    french, english = _tree("fr")[table], _tree("en")[table]
    if french.keys() != english.keys():
        raise KeyError(f"[{table}] has not the same keys in both languages: {sorted(french.keys() ^ english.keys())}")
    return {key: (french[key]["name"], english[key]["name"]) for key in french}


def tables() -> list[str]:
    """Return the tables of the wording."""
    return list(_tree("fr"))


def texts(table: str) -> dict[str, tuple[str, str]]:
    """Return what the screen says for the entries of a table, in French and in English, by key."""
    return {key: (text("fr", table, key), text("en", table, key)) for key in names(table)}


@cache
def only_in(language: str) -> frozenset[str]:
    """Return all that the screen says with letters in this language, and never in the other."""
    return _said(language) - _said(other(language))


def _said(language: str) -> frozenset[str]:
    if _SITES:
        said = (text for entries in _SITES[language].values() for text in entries.values())
    else:
        said = (entry.get("text", "") for entries in _tree(language).values() for entry in entries.values())
    return frozenset(text for text in said if any(map(str.isalpha, text)))
