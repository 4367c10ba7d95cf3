"""Titles: what the title of a scenario says in figures, in quotes or of a refusal, its steps say too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.language.checking.meaning import HOLE, contexts, fill
from steps.language.speech.counting import in_digits
from steps.language.speech.durations import amounts
from steps.language.speech.spelling import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from steps.language.checking.meaning import Context
    from steps.language.reading.feature import Scenario, Step
    from steps.language.reading.reader import Reading
    from steps.language.speech.dialects import Language

_FIGURE = re.compile(r"(?<![\w.,:/-])\d+(?![\w:/-]|[.,]\d)")
_THOUSANDS = re.compile(r"(?<=\d)[ ,](?=\d{3}(?!\d))")
_REFERENCE = re.compile(r"\b[A-Z]{2,}[ -]\d[\w.-]*")
"""The number of a document, RFC 6238, which counts nothing."""

_QUOTED = re.compile('"[^"]+"')

_REFUSED: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"(?<!n')\b(?:est|sont|sera|seront) (?:refusé|rejeté)e?s?\b"),
    "en": re.compile(r"\b(?:is|are|be) (?:refused|rejected)\b"),
}
_ACCEPTED: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"(?<!n')\b(?:est|sont|sera|seront) acceptée?s?\b"),
    "en": re.compile(r"\b(?:is|are|be) accepted\b"),
}
_ONLY: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\b(?:ou|que|seul\w*|jamais|sauf|jusqu)\b|\bqu'"),
    "en": re.compile(r"\b(?:or|only|never|unless|until|except|once)\b"),
}
"""What sets a limit to what a title says: beyond it, its steps say otherwise."""

_REFUSING: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\b(?:ne |n'|rien|aucune?\b|refus|rejet|erron|incorrect|invalid|expir|trop )"),
    "en": re.compile(
        r"\b(?:not|no|none|never|nothing|nobody|cannot|without|refus\w*|reject\w*|wrong|invalid|expired|too)\b|n't\b"
    ),
}
"""What a step says of what is refused."""


def check_title(reading: Reading, before: tuple[Step, ...], scenario: Scenario) -> None:
    """Refuse a title whose figures or quotes no step holds, and one that says the contrary of what its steps verify."""
    title, language = scenario.title, reading.language
    rows = contexts(scenario)
    said = [" ".join(_texts((*before, *scenario.steps), row)) for row in rows]
    figures = {figure for each in said for figure in _figures(each, language)}
    for figure in _FIGURE.findall(_REFERENCE.sub("", HOLE.sub("", _THOUSANDS.sub("", plain(title.text))))):
        if int(figure) not in figures:
            reading.refuse(title.line, "title_figure", text=title.text, figure=figure)
    for quoted in _QUOTED.findall(title.text):
        if not any(quoted in each for each in said):
            reading.refuse(title.line, "title_quote", text=title.text, quoted=quoted)
    seen = [plain(fill(step.text, row)) for row in rows for step in scenario.steps if step.kind == "then"]
    if code := _contrary(plain(title.text), seen, language):
        reading.refuse(title.line, code, text=title.text)


def _texts(steps: Iterable[Step], row: Context) -> Iterator[str]:
    """All that steps say in a row of examples."""
    for step in steps:
        yield fill(step.text, row)
        yield from (fill(cell, row) for line in step.table for cell in line.texts)
        if step.docstring:
            yield fill(step.docstring.text, row)


def _figures(text: str, language: Language) -> set[int]:
    """The numbers of a text, and those that its durations come to: 59 minutes 59 seconds are an hour, but for one."""
    return {int(each) for each in re.findall(r"\d+", in_digits(text, language))} | amounts(text, language)


def _contrary(title: str, seen: list[str], language: Language) -> str:
    """The code of the refusal of a title that says the contrary of what is verified; nothing if it does not."""
    refused, accepted = bool(_REFUSED[language].search(title)), bool(_ACCEPTED[language].search(title))
    refusing = [bool(_REFUSING[language].search(text)) for text in seen]
    if refused and not accepted and not any(refusing):
        return "title_refused"
    if accepted and not refused and not _ONLY[language].search(title) and seen and all(refusing):
        return "title_accepted"
    return ""
