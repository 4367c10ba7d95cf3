"""Why a text says no phrase, and what it was likely to say."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from steps.language.languages import KINDS, other, step_keywords, usual
from steps.language.lines import cause, plain
from steps.language.meaning import translate_phrase
from steps.language.parameters import TYPES
from steps.language.phrase import PARAMETER, PHRASES, Phrase
from steps.language.vocabulary import understand
from steps.language.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from steps.language.languages import Kind, Language

NEAREST = 3


@dataclass(frozen=True)
class Unknown:
    """The code of a refusal, its details and its list."""

    code: str
    details: dict[str, str] = field(default_factory=dict)
    items: tuple[str, ...] = ()


def why_unknown(kind: Kind, keyword: str, text: str, language: Language) -> Unknown:
    """The reason, the most precise first: its spelling, its keyword, its language, a value, or no phrase like it."""
    return (
        _odd_spelling(kind, keyword, text, language)
        or _other_kind(keyword, text, language)
        or _foreign(text, language)
        or _unknown_value(kind, text, language)
        or Unknown("undefined", {"text": text}, nearest_phrases(kind, text, language))
    )


def nearest_values(name: str, text: str, language: Language) -> tuple[str, ...]:
    """The values of a type that resemble a text most, or an example of one."""
    parameter = TYPES[name]
    values = parameter.texts(language)
    near = difflib.get_close_matches(text, values, n=NEAREST, cutoff=0)
    return (*near, *filter(None, [parameter.example(language)]))[:NEAREST]


def nearest_phrases(kind: Kind, text: str, language: Language) -> tuple[str, ...]:
    """The phrases that resemble a text most, with the keyword each is said after."""
    first = text.split(" ", maxsplit=1)[0]
    likely = {name: next(iter(nearest_values(name, text, language)), "") for name in TYPES}

    def likeness(phrase: Phrase) -> float:
        template = phrase.texts[language]
        said = PARAMETER.sub(lambda match: likely[match[1]] if match.start() else first, template)
        # Between two phrases as near, the one that is said after the same keyword.
        return difflib.SequenceMatcher(a=text, b=said, autojunk=False).ratio() + (0.05 if phrase.kind == kind else 0)

    near = sorted(PHRASES, key=likeness, reverse=True)[:NEAREST]
    return tuple(f"{usual(phrase.kind, language)}{phrase.texts[language]}" for phrase in near)


def _odd_spelling(kind: Kind, keyword: str, text: str, language: Language) -> Unknown | None:
    for name, right, lead in _respelt(keyword, text, language):
        if right != text and understand(kind, language, right):
            why = words("cause", name or cause(text, right), language, keyword=keyword.strip())
            return Unknown("odd_spelling", {"text": text, "right": f"{lead}{right}", "cause": why})
    return None


def _respelt(keyword: str, text: str, language: Language) -> Iterator[tuple[str, str, str]]:
    """The text as it may have been meant: a cause where comparing does not tell it, the text, the keyword to change."""
    regular = plain(text).strip()
    for longer in step_keywords(language):
        if plain(f"{keyword}{text}").startswith(longer) and len(longer) > len(keyword):
            rest = plain(f"{keyword}{text}").removeprefix(longer)
            yield cause(f"{keyword}{text}", f"{longer}{rest}"), rest, longer
    yield "", regular, ""
    yield "capital", f"{regular[:1].lower()}{regular[1:]}", ""
    for word in ("que ", "qu'"):
        if regular.startswith(word):
            yield "que", regular.removeprefix(word), ""


def _other_kind(keyword: str, text: str, language: Language) -> Unknown | None:
    kinds = [kind for kind in KINDS if understand(kind, language, text)]
    if not kinds:
        return None
    items = tuple(usual(kind, language).strip() for kind in kinds)
    return Unknown("other_kind", {"text": text, "keyword": keyword.strip()}, items)


def _foreign(text: str, language: Language) -> Unknown | None:
    for kind in KINDS:
        if len(understand(kind, other(language), text)) == 1:
            right = translate_phrase(kind, text, other(language), language)
            return Unknown("foreign_phrase", {"text": text, "right": right})
    return None


def _unknown_value(kind: Kind, text: str, language: Language) -> Unknown | None:
    """The value that keeps a text from saying a phrase: in a phrase that fits but for one value, or else for all."""
    for alone in (True, False):
        wrong = [
            found for phrase in PHRASES if phrase.kind == kind for found in _misfits(phrase, text, language, alone)
        ]
        if wrong:
            fixed, name, value = max(wrong)
            details = {"text": text, "value": value, "parameter": name}
            return Unknown("unknown_value", details, nearest_values(name, value, language)) if fixed else None
    return None


def _misfits(phrase: Phrase, text: str, language: Language, alone: bool) -> Iterator[tuple[int, str, str]]:
    """How much of a text is the phrase's own words, the parameter that does not fit, and what it holds."""
    fixed = len(PARAMETER.sub("", phrase.texts[language]).strip())
    for loosely in [(name,) for name in phrase.names] if alone else [phrase.names]:
        said = phrase.split(text, language, loosely)
        for name in loosely if said else ():
            assert said is not None
            try:
                TYPES[name].read(said[name], language)
            except ValueError:
                yield fixed, name, said[name]
                break
