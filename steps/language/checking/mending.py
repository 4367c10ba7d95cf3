"""A value put right: what was meant by one that is written otherwise than here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from steps.language.speech.counting import in_digits
from steps.language.speech.dialects import Language, other
from steps.language.speech.durations import rewritten
from steps.language.speech.parameters import TYPES, ParameterType
from steps.language.speech.spelling import cause, fold, plain

QUOTES = frozenset("\"'«»“”„‘’`‹›")
"""The signs that people put around a text."""

_OPENING = re.compile(r'(?<!\S)"(?=\S)')


def mended(name: str, text: str, language: Language) -> tuple[str, str] | None:
    """The right writing of a value, and the cause in refusals.toml for which the one given is not; None if unknown."""
    parameter = TYPES[name]
    for why, right in _writings(parameter, text, language):
        if right != text and parameter.reads(right, language):
            return right, why
    return None


def _writings(parameter: ParameterType, text: str, language: Language) -> Iterator[tuple[str, str]]:
    if parameter.reads(text, other(language)):
        yield "foreign", parameter.translate(text, other(language), language)
    bare = unquoted(text)
    for listed in parameter.texts(language):
        if fold(unquoted(listed)) == fold(bare):
            yield _quoting(text, listed) or cause(text, listed), listed
    for listed in parameter.texts(other(language)):
        if fold(unquoted(listed)) == fold(bare):
            yield "foreign", parameter.translate(listed, other(language), language)
    for each in dict.fromkeys([bare, rewritten(bare, language), in_digits(bare, language)]):
        if parameter.mend and (found := parameter.mend(each, language)):
            yield found
    for why, right in (("duration", rewritten(bare, language)), ("number", in_digits(bare, language))):
        yield _quoting(text, bare) or (why if right != bare else "quotes"), right
    yield from _straight(text)


def _quoting(text: str, right: str) -> str:
    """What is wrong with the quotes around a text, if anything is."""
    if _quoted(text) == _quoted(right):
        return ""
    return "quotes" if any(_quoted(right)) else "no_quotes"


def _straight(text: str) -> Iterator[tuple[str, str]]:
    """A text between straight quotes, without any inside it."""
    inside = unquoted(text)
    if '"' not in inside:
        yield "straight", f'"{inside}"'
    elif text.startswith('"') and (text.count('"') % 2 or _nested(text)):
        yield "quote_inside", '"{}"'.format(inside.replace('\\"', "'").replace('"', "'"))


def _nested(text: str) -> bool:
    """Whether a quote opens inside another; quotes that follow one another are several texts."""
    return '\\"' in text or any(text[: found.start()].count('"') % 2 for found in _OPENING.finditer(text))


def unquoted(text: str) -> str:
    """What a text holds between its own quotes, whatever they are, with plain spaces."""
    text = plain(text).strip()
    if len(text) > 1 and text[0] in QUOTES and text[-1] in QUOTES:
        return text[1:-1].strip()
    return text.strip("".join(QUOTES - {"'"}))


def _quoted(text: str) -> list[str]:
    """The quotes that a text begins and ends with."""
    return [sign for sign in (text[:1], text[-1:]) if sign in QUOTES]
