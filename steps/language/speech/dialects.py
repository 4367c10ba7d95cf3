"""The languages a feature can be written in, and the keywords each gives to Gherkin."""

from __future__ import annotations

import os
from functools import cache
from typing import Literal, get_args

from gherkin.dialect import Dialect

Language = Literal["fr", "en"]
Kind = Literal["given", "when", "then"]

LANGUAGES: tuple[Language, ...] = get_args(Language)
KINDS: tuple[Kind, ...] = get_args(Kind)

TITLE_GROUPS = ("feature", "background", "rule", "scenario_outline", "scenario", "examples")
STEP_GROUPS = ("given", "when", "then", "and", "but")

_USUAL = {
    "feature": ("Fonctionnalité", "Feature"),
    "background": ("Contexte", "Background"),
    "rule": ("Règle", "Rule"),
    "scenario": ("Scénario", "Scenario"),
    "scenario_outline": ("Plan du scénario", "Scenario Outline"),
    "examples": ("Exemples", "Examples"),
    "given": ("Étant donné que ", "Given "),
    "when": ("Quand ", "When "),
    "then": ("Alors ", "Then "),
    "and": ("Et ", "And "),
    "but": ("Mais ", "But "),
}


def of_the_locale() -> Language | None:
    """The language of the person at the keyboard, by the locale; None where it names neither, as "C" does."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next(filter(None, names), "")
    return next((language for language in LANGUAGES if locale.startswith(language)), None)


def of_the_reader() -> Language:
    """The language of the person at the keyboard, English where the locale names none of ours."""
    return of_the_locale() or "en"


def other(language: str) -> Language:
    """The language of the twin."""
    return "en" if language == "fr" else "fr"


def in_language(pair: tuple[str, str], language: Language) -> str:
    """The half of a pair that is in a language."""
    return pair[LANGUAGES.index(language)]


@cache
def keywords(group: str, language: Language) -> tuple[str, ...]:
    """Gherkin's own keywords of a group, those of steps with the space or the apostrophe that ends them."""
    dialect = Dialect.for_name(language)
    assert dialect is not None, f"gherkin has no dialect named {language!r}"
    found: list[str] = getattr(dialect, f"{group}_keywords")
    return tuple(keyword for keyword in found if keyword != "* ")


@cache
def title_keywords(language: Language) -> tuple[str, ...]:
    """The keywords that end in a colon, without it, the longest first."""
    return _all(TITLE_GROUPS, language)


@cache
def step_keywords(language: Language) -> tuple[str, ...]:
    """The keywords that begin a step, the longest first; the star is in no language."""
    return _all(STEP_GROUPS, language)


def usual(group: str, language: Language) -> str:
    """The keyword of a group that people mostly write."""
    return in_language(_USUAL[group], language)


def group_of(keyword: str, language: Language) -> str:
    """The group of a keyword; nothing for the star, which is in none."""
    groups = (*TITLE_GROUPS, *STEP_GROUPS)
    return next((group for group in groups if keyword in keywords(group, language)), "")


def counterpart(keyword: str, language: Language) -> str:
    """The usual keyword of this language for a keyword of the other one, the star for the star."""
    group = group_of(keyword, other(language))
    return usual(group, language) if group else keyword


def before(keyword: str, text: str) -> str:
    """A keyword as French writes it before a text: « que » or « qu' »."""
    if keyword.endswith("que ") and elided(text):
        return f"{keyword.removesuffix('e ')}'"
    return keyword


def elided(text: str) -> bool:
    """Whether French writes « qu' » before this text rather than « que ».

    An h is taken for a consonant: both are read, and names are many.
    """
    return text[:1].lower() in set("aeiouyàâäéèêëîïôöùûü")


def _all(groups: tuple[str, ...], language: Language) -> tuple[str, ...]:
    found = {word for group in groups for word in keywords(group, language)}
    return tuple(sorted(found, key=lambda word: (len(word), word), reverse=True))
