"""Numbers as people write them, « vingt-quatre », "1,000", « 0,5 », where phrases want digits."""

from __future__ import annotations

import re
import tomllib
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from steps.language.speech.dialects import Language
from steps.language.speech.spelling import fold, plain

WRITING: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_name("writing.toml").read_text(encoding="utf-8"))
"""How people write numbers and durations, as data."""

_HUNDRED, _THOUSAND = 100, 1000
_GROUPED = r"\d{1,3}(?:[ ,]\d{3})+"


@cache
def number_pattern(language: Language) -> str:
    """The regular expression of the numbers of a folded text, in digits or in words."""
    words = "|".join(sorted(WRITING["numbers"][language], key=len, reverse=True))
    return rf"{_GROUPED}|\d+(?:[.,]\d+)?|\b(?:{words})\b(?:[ -](?:et[ -]|and[ -])?(?:{words})\b)*"


def number(text: str, language: Language) -> Fraction:
    """The number that a text matching the pattern stands for."""
    if re.fullmatch(_GROUPED, text):
        return Fraction(re.sub("[ ,]", "", text))
    if text[0].isdigit():
        return Fraction(text.replace(",", "."))
    known = WRITING["numbers"][language]
    words = sorted(known, key=len, reverse=True)
    return Fraction(_added([known[word] for word in re.findall("|".join(rf"\b{word}\b" for word in words), text)]))


def in_digits(text: str, language: Language) -> str:
    """A text in which whole numbers are in digits, but for « un », "a" among other words, which are articles too."""
    text = plain(text)
    folded = fold(text)
    if len(folded) != len(text):
        return text
    for match in reversed(list(_standing(language).finditer(folded))):
        value = number(match[0], language)
        if value.denominator == 1 and (value > 1 or match[0] == folded):
            text = f"{text[: match.start()]}{value}{text[match.end() :]}"
    return text


@cache
def _standing(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{number_pattern(language)})(?!\w)")


def _added(numbers: list[int]) -> int:
    """Numbers said one after another: hundreds and thousands multiply what comes before them."""
    parts: list[int] = []
    for each in numbers:
        if each == _THOUSAND and parts:
            parts = [sum(parts) * each]
        elif each == _HUNDRED and parts:
            parts[-1] *= each
        else:
            parts.append(each)
    return sum(parts)
