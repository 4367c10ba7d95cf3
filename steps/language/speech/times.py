"""Times of day as people say them: « 23 h 59 », "11:59 pm", « midi », "midnight"."""

from __future__ import annotations

import re
from datetime import time

from steps.language.speech.dialects import Language
from steps.language.speech.parameters import ParameterType
from steps.language.speech.spelling import fold

_NAMED: dict[Language, dict[str, time]] = {
    "fr": {"minuit": time(0), "midi": time(12)},
    "en": {"midnight": time(0), "noon": time(12)},
}
_HALF, _DAY = 12, 24
_OTHERWISE = re.compile(
    r"([0-9]{1,2}) ?(?:(?:h|heures?|hours?|[:.])(?: ?([0-9]{2})(?: ?min(?:utes?)?)?)?)?(?: ?([ap])[. ]?m\.?)?"
)
"""A time in digits, however it is written; its last group is the half of the day."""


def parse(text: str, language: Language) -> time:
    """A time from its words; ValueError for words of another language, and for an hour that there is not.

    In English, 12 am and 12 pm are refused: people do not agree on which is noon.
    """
    if text in _NAMED[language]:
        return _NAMED[language][text]
    return _read_french(text) if language == "fr" else _read_english(text)


def _read_french(text: str) -> time:
    found = re.fullmatch(r"([0-9]{1,2}) h(?: ([0-9]{2}))?", text)
    if found is None:
        raise ValueError(text)
    return time(int(found[1]), int(found[2] or 0))


def _read_english(text: str) -> time:
    found = re.fullmatch(r"(1[0-2]|[1-9])(?::([0-9]{2}))? ([ap])m", text)
    if found is None:
        raise ValueError(text)
    at = time(int(found[1]) % _HALF + _HALF * (found[3] == "p"), int(found[2] or 0))
    if at in _NAMED["en"].values():
        raise ValueError(text)
    return at


def write(at: time, language: Language) -> str:
    """The words of a time."""
    for name, named in _NAMED[language].items():
        if at == named:
            return name
    if language == "fr":
        return f"{at.hour} h {at.minute:02}" if at.minute else f"{at.hour} h"
    minutes = f":{at.minute:02}" if at.minute else ""
    return f"{at.hour % _HALF or _HALF}{minutes} {'pm' if at.hour >= _HALF else 'am'}"


def mend(text: str, language: Language) -> tuple[str, str] | None:
    """The right writing of a time in digits: « 8h30 », « 08:30 », "8:30am"; midnight for 24 hours."""
    found = _OTHERWISE.fullmatch(fold(text))
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half and not 1 <= hour <= _HALF:
        return None
    if half:
        hour = hour % _HALF + _HALF * (half == "p")
    try:
        return "time", write(time(0 if (hour, minute) == (_DAY, 0) else hour, minute), language)
    except ValueError:
        return None


ParameterType(
    name="time",
    regexp="[0-9]+ h(?: [0-9]+)?|[0-9]+(?::[0-9]+)? [ap]m|minuit|midi|midnight|noon",
    parse=parse,
    write=write,
    mend=mend,
    examples=("23 h 59", "11:59 pm"),
)
