"""Parameter types of everyday use: people, counts, ranks and quoted text."""

from __future__ import annotations

import re

from steps.language.speech import durations, times  # noqa: F401 - with the types below, what every subject can use
from steps.language.speech.dialects import Language
from steps.language.speech.gender import PRONOUNS, listed
from steps.language.speech.parameters import ParameterType

_LEAST, _MOST = 2, 1000
"""The lowest count, for phrases say one or none in words that agree; the highest, beyond which none would end."""

_TITLES = {"M", "Mr", "Mrs", "Ms", "Mme", "Mlle", "Dr", "Dre", "Monsieur", "Madame", "Miss"}
_NAMES = re.compile(r"[^\W\d_][\w'-]*\.?(?: [^\W\d_][\w'-]*\.?)*")


def _count(text: str, language: Language) -> int:  # noqa: ARG001 - digits are the same in both languages
    if int(text) > _MOST:
        raise ValueError(text)
    return int(text)


def _mend_count(text: str, language: Language) -> tuple[str, str] | None:  # noqa: ARG001
    """The nearest count in place of one that is too high or too low, and a count without the zeros before it."""
    if not text.isdecimal():
        return None
    right = str(min(max(int(text), _LEAST), _MOST))
    why = "count" if int(text) > _MOST else "few" if int(text) < _LEAST else "zero"
    return None if right == text else (why, right)


def _write_count(value: int, language: Language) -> str:  # noqa: ARG001
    return str(value)


def _quoted(text: str, language: Language) -> str:  # noqa: ARG001 - what is quoted is not translated
    return text[1:-1]


def _quote(value: str, language: Language) -> str:  # noqa: ARG001
    return f'"{value}"'


def _mend_name(text: str, language: Language) -> tuple[str, str] | None:  # noqa: ARG001
    """One first name in place of several names, of a title before one, or of one in the wrong capitals."""
    if not _NAMES.fullmatch(text):
        return None
    names = [name.strip(".") for name in text.split() if name.strip(".").title() not in _TITLES] or [text]
    right = "-".join(names[:2]) if len(names) > 1 and listed(names[1]) else names[0]
    alone = " " not in text
    known = text.isupper() or any(map(listed, text.split("-")))
    if not (known if alone else text.istitle()):
        return None
    return ("capital" if alone else "one_name", right.title())


ParameterType(
    name="person",
    regexp="[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:-?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+|-[a-zß-öø-ÿ]+)*|elle|il|she|he",
    mend=_mend_name,
    words=PRONOUNS,
    fixture="cast",
    examples=("Amélie", "Amélie"),
)
ParameterType(
    name="count", regexp="[2-9]|[1-9][0-9]+", parse=_count, write=_write_count, mend=_mend_count, examples=("5", "5")
)
ParameterType(name="text", regexp='"[^"]*"', parse=_quoted, write=_quote, examples=('"amelie-2024"', '"amelie-2024"'))
ParameterType(
    name="other_person",
    regexp="[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:-?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+|-[a-zß-öø-ÿ]+)*",
    mend=_mend_name,
    fixture="mention",
    examples=("Benoît", "Benoît"),
)
