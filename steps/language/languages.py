"""The languages a feature can be written in, and the keywords each gives to Gherkin."""

from __future__ import annotations

from functools import cache
from typing import Literal, get_args

from gherkin.dialect import Dialect

Language = Literal["fr", "en"]
Kind = Literal["given", "when", "then"]

LANGUAGES: tuple[Language, ...] = get_args(Language)
KINDS: tuple[Kind, ...] = get_args(Kind)


def other(language: Language) -> Language:
    """The language of the twin."""
    return "en" if language == "fr" else "fr"


@cache
def dialect(language: Language) -> Dialect:
    """Gherkin's own keywords for a language."""
    found = Dialect.for_name(language)
    assert found is not None, f"gherkin has no dialect named {language!r}"
    return found


def elided(text: str) -> bool:
    """Whether French writes « qu' » before this text rather than « que ».

    An h is taken for a consonant: both are read, and names are many.
    """
    return text[:1].lower() in set("aeiouyàâäéèêëîïôöùûü")
