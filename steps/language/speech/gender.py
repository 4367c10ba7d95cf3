"""Gender: that of a pronoun, or of a first name that is known for one."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from steps.language.speech.spelling import fold

Gender = Literal["he", "she"]
"""The key of a pronoun, which names a gender well enough."""

GENDERS: tuple[Gender, ...] = get_args(Gender)

PRONOUNS: Mapping[str, tuple[str, str]] = {"she": ("elle", "she"), "he": ("il", "he")}
"""The pronoun of each gender, in French and in English."""


def gender_of(person: str) -> Gender | None:
    """The gender of a pronoun or of a first name; None for a name that both bear, or that is not listed.

    A name of two parts has the gender of the first: Marie-Pierre, Pierre-Marie.
    """
    for gender in GENDERS:
        if person in PRONOUNS[gender]:
            return gender
    names = _names()
    return names.get(fold(person)) or names.get(fold(person).partition("-")[0])


def listed(person: str) -> bool:
    """Whether a first name is one of those listed."""
    return fold(person) in _names()


@cache
def _names() -> dict[str, Gender]:
    lists = tomllib.loads(Path(__file__).with_name("gender.toml").read_text(encoding="utf-8"))
    return {fold(name): gender for gender in GENDERS for name in lists[gender]}
