"""Parameter types of everyday use: people, counts, ranks and quoted text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.language.speech import durations  # noqa: F401 - with the types below, what every subject can use
from steps.language.speech.gender import PRONOUNS
from steps.language.speech.parameters import ParameterType

if TYPE_CHECKING:
    from steps.language.speech.dialects import Language


def _count(text: str, language: Language) -> int:  # noqa: ARG001 - digits are the same in both languages
    return int(text)


def _write_count(value: int, language: Language) -> str:  # noqa: ARG001
    return str(value)


def _quoted(text: str, language: Language) -> str:  # noqa: ARG001 - what is quoted is not translated
    return text[1:-1]


def _quote(value: str, language: Language) -> str:  # noqa: ARG001
    return f'"{value}"'


ParameterType(
    name="person",
    regexp="[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ-]*|elle|il|she|he",
    words=PRONOUNS,
    fixture="cast",
    examples=("Amélie", "Amélie"),
)
ParameterType(name="count", regexp="[0-9]+", parse=_count, write=_write_count, examples=("5", "5"))
ParameterType(name="text", regexp='"[^"]*"', parse=_quoted, write=_quote, examples=('"amelie-2024"', '"amelie-2024"'))
ParameterType(
    name="other_person", regexp="[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ-]*", fixture="mention", examples=("Benoît", "Benoît")
)
