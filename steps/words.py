"""What the screens say, per language, as data: the tester's expectation, kept apart from the site's own files."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fixtures.offer import NotOfferedError
from steps.language.speech.dialects import other

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORDING = Path(__file__).parent / "wording"
_SITES: dict[str, Mapping[str, Mapping[str, str | list[str]]]] = {}
"""What the screens of another site than the mock say, by language; empty for the mock."""


_MANNERS: dict[str, str] = {}
"""How another site than the mock does what not every site does alike."""


def use(said: Mapping[str, Mapping[str, Mapping[str, str | list[str]]]], manners: Mapping[str, str]) -> None:
    """Take the words of another site, by language, table and key, and its manners, in place of the mock's."""
    _SITES.update(said)
    _MANNERS.update(manners)
    only_in.cache_clear()


def is_of_mock() -> bool:
    """Return whether the words are the mock's."""
    return not _SITES


def manner(what: str) -> str:
    """Return how the site does something, as its adapter says: `refusals`, `summary` or `beside`."""
    return _MANNERS.get(what, "")


@cache
def _tree(language: str) -> dict[str, dict[str, Any]]:
    tree: dict[str, dict[str, Any]] = {}
    for file in sorted((_WORDING / language).glob("*.toml")):
        for table, entries in tomllib.loads(file.read_text(encoding="utf-8")).items():
            tree.setdefault(table, {}).update(entries)
    return tree


def text(language: str, table: str, key: str) -> str:
    """Return what the screen says; KeyError without such an entry, NotOfferedError where the site has not."""
    if not _SITES:
        found: str = _tree(language)[table][key]["text"]
        return found
    return _of_site(language, table, key)[0]


def label(language: str, table: str, key: str) -> str | re.Pattern[str]:
    """Return what names an element, as Playwright takes it.

    A site may write it in several ways, in a list, or in a way that changes: a regular expression between slashes.
    """
    if not _SITES:
        return text(language, table, key)
    first, *others = _of_site(language, table, key)
    if first.startswith("/") and first.endswith("/"):
        return re.compile(f"^{first[1:-1]}$")
    # Any space stands for any other, as where one text is looked for.
    ways = [r"\s+".join(map(re.escape, way.split())) for way in (first, *others)]
    return re.compile(rf"^\s*(?:{'|'.join(ways)})\s*$") if others else first


def text_or_nothing(language: str, table: str, key: str) -> str:
    """Return what the screen says, and nothing for what no screen shows."""
    if not _SITES:
        found: str = _tree(language)[table][key].get("text", "")
        return found
    return _of_site(language, table, key)[0] if key in _SITES[language].get(table, {}) else ""


def _of_site(language: str, table: str, key: str) -> list[str]:
    try:
        said = _SITES[language][table][key]
    except KeyError:
        raise NotOfferedError(table, key) from None
    return said if isinstance(said, list) else [said]


def names(table: str) -> dict[str, tuple[str, str]]:
    """Return what phrases call the entries of a table, in French and in English, by key: the values of a type."""
    french, english = _tree("fr")[table], _tree("en")[table]
    if french.keys() != english.keys():
        raise KeyError(f"[{table}] has not the same keys in both languages: {sorted(french.keys() ^ english.keys())}")
    return {key: (french[key]["name"], english[key]["name"]) for key in french}


def known(table: str, language: str) -> list[str]:
    """Return the keys of a table in the order in which its words come, those of another site than the mock alone."""
    return list(_SITES[language].get(table, {}) if _SITES else _tree(language)[table])


def tables() -> list[str]:
    """Return the tables of the wording."""
    return list(_tree("fr"))


def texts(table: str) -> dict[str, tuple[str, str]]:
    """Return what the screen says for the entries of a table, in French and in English, by key; nothing for none."""
    return {key: (text_or_nothing("fr", table, key), text_or_nothing("en", table, key)) for key in names(table)}


@cache
def only_in(language: str) -> frozenset[str]:
    """Return all that the screen says with letters in this language, and never in the other."""
    return _said(language) - _said(other(language))


def _said(language: str) -> frozenset[str]:
    if _SITES:
        tables = _SITES[language]
        said = (text for table, entries in tables.items() for key in entries for text in _of_site(language, table, key))
    else:
        said = (entry.get("text", "") for entries in _tree(language).values() for entry in entries.values())
    return frozenset(text for text in said if any(map(str.isalpha, text)))
