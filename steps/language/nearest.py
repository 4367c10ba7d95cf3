"""The phrases and the values that resemble a text most, by the groups of three letters that they share.

An index of these groups answers in a thousandth of a second; comparing the text with each phrase takes a tenth.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from functools import cache
from heapq import nlargest
from itertools import chain
from typing import TYPE_CHECKING

from steps.language.languages import before, usual
from steps.language.lines import fold
from steps.language.parameters import TYPES
from steps.language.phrase import PARAMETER, PHRASES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from steps.language.languages import Kind, Language
    from steps.language.parameters import ParameterType
    from steps.language.phrase import Phrase

NEAREST = 3
"""How many are named."""

_SAME_KIND = 1.05
"""Between two phrases as near, the one that is said after the same keyword."""

_WORD = re.compile(r"\w+")


def nearest_values(name: str, text: str, language: Language) -> tuple[str, ...]:
    """The values of a type that resemble a text most, or an example of one."""
    parameter = TYPES[name]
    near = alike(text, parameter.texts(language))
    return (*near, *filter(None, [parameter.example(language)]))[:NEAREST]


def alike(text: str, known: Iterable[str], at_least: float = 0.0) -> list[str]:
    """Of the texts that are known, those that resemble a text most, the nearest first; `at_least` goes up to 1."""
    index = _index(tuple(known))
    likeness = index.likeness(_grams(text))
    near = nlargest(NEAREST, range(len(index.texts)), key=lambda number: likeness.get(number, 0.0))
    return [index.texts[number] for number in near if likeness.get(number, 0.0) >= at_least]


def nearest_phrases(kind: Kind, text: str, language: Language) -> tuple[str, ...]:
    """The phrases that resemble a text most, with the keyword each is said after and the values that the text gives."""
    given, rest = _values_in(text, language)
    vocabulary = _vocabulary(language, tuple(PHRASES), tuple(TYPES.values()))
    return tuple(_filled(phrase, given, language) for phrase in vocabulary.nearest(kind, rest, given))


def _filled(phrase: Phrase, given: Mapping[str, str], language: Language) -> str:
    left = dict(given)
    values = {name: left.pop(TYPES[name].regexp, f"{{{name}}}") for name in phrase.names}
    text = phrase.write(values, language)
    return f"{before(usual(phrase.kind, language), text)}{text}"


def _values_in(text: str, language: Language) -> tuple[dict[str, str], str]:
    """The values that can be told whatever the phrase, such as counts, by the expression of their type; and the rest.

    A person is told at the beginning alone: elsewhere a capital makes no person.
    """
    found: dict[str, str] = {}
    for parameter in TYPES.values():
        pattern = _standing(parameter.regexp)
        match = None if parameter.values else (pattern.match if parameter.words else pattern.search)(text)
        if match and parameter.regexp not in found and parameter.reads(match[0], language):
            found[parameter.regexp] = match[0]
            text = f"{text[: match.start()]} {text[match.end() :]}"
    return found, text


@cache
def _standing(regexp: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{regexp})(?!\w)")


def _grams(text: str) -> set[str]:
    """The groups of three letters of a text, word by word, the ends of words among them."""
    words = (f" {word} " for word in _WORD.findall(fold(text)))
    return {word[start : start + 3] for word in words for start in range(len(word) - 2)}


class _Index:
    """Which texts share groups of letters with another: a rare group counts for more than a common one."""

    def __init__(self, texts: Sequence[str], grams: Sequence[set[str]]) -> None:
        self.texts = texts
        holders: dict[str, list[int]] = defaultdict(list)
        for number, each in enumerate(grams):
            for gram in each:
                holders[gram].append(number)
        self._holders = holders
        self._rare = math.log(1 + len(texts))
        self._weights = {gram: math.log(1 + len(texts) / len(found)) ** 2 for gram, found in holders.items()}
        self.sizes = [sum(self._weights[gram] for gram in each) for each in grams]

    def shared(self, grams: set[str]) -> dict[int, float]:
        """The weight that each text shares with some groups, by its number; nothing for those that share none."""
        found: dict[int, float] = defaultdict(float)
        for gram in grams & self._holders.keys():
            weight = self._weights[gram]
            for number in self._holders[gram]:
                found[number] += weight
        return found

    def size(self, grams: set[str]) -> float:
        """The weight of some groups."""
        return sum(self._weights.get(gram, self._rare) for gram in grams)

    def likeness(self, grams: set[str]) -> dict[int, float]:
        """How much each text that shares something resembles another, from 0 to 1."""
        size = self.size(grams)
        return {number: weight / math.sqrt(size * self.sizes[number]) for number, weight in self.shared(grams).items()}


@cache
def _index(texts: tuple[str, ...]) -> _Index:
    return _Index(texts, [_grams(text) for text in texts])


class _Vocabulary:
    """The phrases of a language and the values they take, in one index."""

    def __init__(self, language: Language, phrases: Sequence[Phrase], types: Sequence[ParameterType]) -> None:
        self._phrases = phrases
        templates = [phrase.texts[language] for phrase in phrases]
        values = {parameter.name: parameter.texts(language) for parameter in types}
        texts = [*templates, *chain.from_iterable(values.values())]
        self._index = _Index(texts, [_grams(PARAMETER.sub("", text)) | _holes(text) for text in texts])
        self._types = {}
        start = len(templates)
        for name, listed in values.items():
            self._types[name] = range(start, start + len(listed))
            start += len(listed)

    def nearest(self, kind: Kind, text: str, given: Iterable[str]) -> list[Phrase]:
        """The phrases that, with the likeliest value of each of their types, resemble a text most."""
        shared = self._index.shared(_grams(text) | set(given))
        values = {name: self._likeliest(numbers, shared) for name, numbers in self._types.items()}

        def likeness(number: int) -> float:
            phrase = self._phrases[number]
            weight, size = shared.get(number, 0.0), self._index.sizes[number]
            for name in phrase.names:
                more, larger = values[name]
                weight += more
                size += larger
            return weight / math.sqrt(size) * (_SAME_KIND if phrase.kind == kind else 1) if weight else 0.0

        return [self._phrases[number] for number in nlargest(NEAREST, range(len(self._phrases)), likeness)]

    def _likeliest(self, numbers: range, shared: Mapping[int, float]) -> tuple[float, float]:
        """What the likeliest of some values shares, and its size; nothing where none shares anything."""
        best, found = 0.0, (0.0, 0.0)
        for number in numbers:
            weight = shared.get(number, 0.0)
            if weight * weight > best * self._index.sizes[number]:
                best, found = weight * weight / self._index.sizes[number], (weight, self._index.sizes[number])
        return found


@cache
def _vocabulary(language: Language, phrases: tuple[Phrase, ...], types: tuple[ParameterType, ...]) -> _Vocabulary:
    return _Vocabulary(language, phrases, types)


def _holes(text: str) -> set[str]:
    return {TYPES[name].regexp for name in PARAMETER.findall(text)}
