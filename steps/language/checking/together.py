"""Two people whom one step puts together, as « Amélie et Benoît » or « ils »: a step is about one person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.language.checking.nearest import nearest_phrases
from steps.language.checking.saying import Saying, Unknown
from steps.language.speech.parameters import TYPES
from steps.language.speech.vocabulary import understand

if TYPE_CHECKING:
    from steps.language.speech.dialects import Language

_AND: dict[Language, str] = {"fr": r",? et (?:de |d'|que |qu')?", "en": ",? and "}
_THEM: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"(?:ils|elles)(?= )"),
    "en": re.compile(r"(?:they(?: both)?|both)(?= )", re.IGNORECASE),
}
_SINGULAR = {"are": "is", "do": "does", "go": "goes", "have": "has"}
"""Verbs that take more than an s in English when one person does it."""

_QUOTED = re.compile('"[^"]*"')


def two_people(saying: Saying) -> Unknown | None:
    """The refusal of a step about two people, with a line for each of them."""
    language, text = saying.language, saying.text
    name = TYPES["person"].regexp
    couple = re.search(rf"\b({name}){_AND[language]}({name})\b", _QUOTED.sub(lambda quoted: "_" * len(quoted[0]), text))
    names = couple.groups() if couple else [TYPES[each].any_value(language) for each in ("person", "other_person")]
    found = couple or _THEM[language].match(text)
    if found is None:
        return None
    alone = f"{text[: found.start()]}{names[0]}{_of_one(text[found.end() :], saying)}"
    return Unknown("two_people", {"text": text}, _lines(saying, alone, names))


def _of_one(rest: str, saying: Saying) -> str:
    """What follows people, as English says it of one: its verb, where it begins the text."""
    verb = re.match(r" ([a-z]+)(?= |$)", rest)
    if saying.language == "fr" or verb is None:
        return rest
    return f" {_SINGULAR.get(verb[1], f'{verb[1]}s')}{rest[verb.end() :]}"


def _lines(saying: Saying, alone: str, names: tuple[str, ...] | list[str]) -> tuple[str, ...]:
    """The phrase nearest to what is said of one person, said of each."""
    near = nearest_phrases(saying.kind, alone, saying.language)
    kind, text = next((each for each in near if each[0] == saying.kind), near[0])
    phrase, given = understand(kind, saying.language, text)[0]
    acts = "person" if "person" in given else "other_person"
    texts = {name: said.text for name, said in given.items()}
    first, second = (phrase.write({**texts, acts: name}, saying.language) for name in names)
    return saying.line(first, kind), saying.follow(second)
