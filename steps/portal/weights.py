"""The weight of a file as people say it: « 4 Mo », "4 MB and one byte", « 500 ko »."""

from __future__ import annotations

import re

from steps.language.speech.dialects import Language
from steps.language.speech.parameters import ParameterType

KILOBYTE, MEGABYTE = 1024, 1024**2
_UNITS: dict[Language, dict[str, int]] = {
    "fr": {"ko": KILOBYTE, "Mo": MEGABYTE},
    "en": {"KB": KILOBYTE, "MB": MEGABYTE},
}
_AND_ONE: dict[Language, str] = {"fr": " et un octet", "en": " and one byte"}


def parse(text: str, language: Language) -> int:
    """So many bytes, from their words; ValueError for words of another language."""
    found = re.fullmatch(r"([1-9][0-9]*) (\w+)(.*)", text)
    if found is None or found[2] not in _UNITS[language] or found[3] not in {"", _AND_ONE[language]}:
        raise ValueError(text)
    return int(found[1]) * _UNITS[language][found[2]] + bool(found[3])


def write(weight: int, language: Language) -> str:
    """The words of a number of bytes, in the largest unit that divides it."""
    whole, one = weight - weight % KILOBYTE, weight % KILOBYTE
    name, unit = max(
        ((name, unit) for name, unit in _UNITS[language].items() if whole % unit == 0), key=lambda each: each[1]
    )
    return f"{whole // unit} {name}{_AND_ONE[language] if one else ''}"


ParameterType(
    name="weight",
    regexp="[1-9][0-9]* [kKM][oB](?: et un octet| and one byte)?",
    parse=parse,
    write=write,
    examples=("4 Mo et un octet", "4 MB and one byte"),
)
