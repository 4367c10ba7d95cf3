"""The elements of pages: the buttons, links, fields and choices that each page has, in one of its states or another."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from steps import words

TABLES = ("buttons", "fields", "link_ways", "methods", "programs", "proofs", "renewals")
"""The tables of the wording that name what a person presses, fills in or chooses."""

_EVERYWHERE = "everywhere"
_FILE = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
ELEMENTS: dict[str, dict[str, list[str]]] = _FILE["elements"]
"""Their keys, by page and by table."""
CLOSED: dict[str, list[str]] = _FILE["closed"]
"""The pages that are not open to everybody, by the one that is shown instead."""
ENTRANCES = tuple(CLOSED)
"""The pages to which somebody without a session is led."""


@cache
def elements_of(page: str, language: str) -> frozenset[str]:
    """What the screen calls the elements of a page."""
    keys = [(table, key) for place in (page, _EVERYWHERE) for table, keys in ELEMENTS[place].items() for key in keys]
    return frozenset(words.text_or_nothing(language, table, key) for table, key in keys)


def entrance_of(page: str) -> str:
    """The page that is shown to whoever opens a page by its address, in a browser that the site does not know."""
    return next((entrance for entrance, pages in CLOSED.items() if page in pages), page)
