"""Counts that agree with their noun: « 1 courriel », "5 emails", "once", « 4 fois »."""

from __future__ import annotations

import re

from steps.language.speech.dialects import Language
from steps.language.speech.parameters import ParameterType

_EMAIL: dict[Language, str] = {"fr": "courriel", "en": "email"}
_ONCE: dict[Language, str] = {"fr": "une fois", "en": "once"}
_TIMES: dict[Language, str] = {"fr": "fois", "en": "times"}


def write_emails(count: int, language: Language) -> str:
    """So many emails, in words."""
    return f"{count} {_EMAIL[language]}{'s' if count > 1 else ''}"


def write_times(count: int, language: Language) -> str:
    """So many times, in words."""
    return _ONCE[language] if count == 1 else f"{count} {_TIMES[language]}"


def parse_emails(text: str, language: Language) -> int:
    """The number of emails; ValueError for words of another language, or that do not agree."""
    count = int(_digits(text))
    return _agreeing(count, text, write_emails(count, language))


def parse_times(text: str, language: Language) -> int:
    """The number of times; ValueError for words of another language, or that do not agree."""
    count = int(_digits(text) or 1)
    return _agreeing(count, text, write_times(count, language))


def _mend_emails(text: str, language: Language) -> tuple[str, str] | None:
    """So many emails with the noun that agrees, and none of the zeros before the number."""
    count = int(_digits(text) or 0)
    return ("agreement", write_emails(count, language)) if count and _EMAIL[language] in text else None


def _mend_times(text: str, language: Language) -> tuple[str, str] | None:
    """So many times, as they are said here."""
    count = int(_digits(text) or 0)
    return ("agreement", write_times(count, language)) if count and _TIMES[language].rstrip("s") in text else None


def _digits(text: str) -> str:
    return "".join(re.findall("[0-9]+", text))


def _agreeing(count: int, text: str, right: str) -> int:
    if text != right:
        raise ValueError(text)
    return count


ParameterType(
    name="emails",
    regexp="[1-9][0-9]* courriels?|[1-9][0-9]* emails?",
    parse=parse_emails,
    write=write_emails,
    mend=_mend_emails,
    examples=("5 courriels", "5 emails"),
)
ParameterType(
    name="times",
    regexp="une fois|[1-9][0-9]* fois|once|[1-9][0-9]* times",
    parse=parse_times,
    write=write_times,
    mend=_mend_times,
    examples=("4 fois", "4 times"),
)
