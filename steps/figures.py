"""Figures: the texts of the site that say a number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fixtures.person import Person

_DIGIT = re.compile(r"\d")
_OWN = re.compile(
    r"\S+@\S+|\b[A-Z]?\d{6,}\b|\b\d{4}-\d\d-\d\d\b|\S+\.(?:pdf|txt)\b"
    r"|\b\d\d? \w+ 20\d\d\b|\b1er \w+ 20\d\d\b|\b[A-Z]\w+ \d\d?, 20\d\d\b"
)
"""What is of each person, or of a day: addresses, codes, numbers of applications, names of files, dates."""


def known(language: str) -> list[re.Pattern[str]]:
    """The texts that say a number, in whose place some have any."""
    texts = (" ".join(words.text(language, "figures", key).split()) for key in words.names("figures"))
    return [re.compile(re.escape(text).replace(r"\{any\}", r"\d+")) for text in texts]


def with_figures(texts: Iterable[str], person: Person | None = None) -> Iterator[str]:
    """The texts that say a number which is not the person's own."""
    own = (person.username, f"{person.given_name} {person.family_name}") if person else ()
    for text in texts:
        rest = " ".join(text.split())
        for each in own:
            rest = rest.replace(each, "…")
        rest = _OWN.sub("…", rest)
        if _DIGIT.search(rest):
            yield rest
