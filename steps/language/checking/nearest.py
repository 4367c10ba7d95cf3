"""The phrases and the values that resemble a text most."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from heapq import nlargest
from itertools import accumulate, chain

from steps.language.reading.index import Index, grams, index_of
from steps.language.speech.counting import in_digits
from steps.language.speech.dialects import Kind, Language
from steps.language.speech.durations import rewritten
from steps.language.speech.other_words import same
from steps.language.speech.parameters import TYPES, ParameterType
from steps.language.speech.phrase import PARAMETER, PHRASES, Phrase
from steps.language.speech.spelling import fold, plain

NEAREST = 3
"""How many are named."""

_FITTER = 1.1
"""How much more a phrase counts for being said after the same keyword, or for wanting no other value."""

_SHORT_LIST = 12
"""How many phrases are looked at for that."""

_LIKELY = 0.5
"""How much, from 0 to 1, a listed value resembles a text that is likely to hold it."""

_CLOSE = 0.6
"""How much of the nearest one's likeness another must have to be named beside it."""

_TYPED = re.compile(r"(?<![\w-])(?=\S*[^\W\d])(?:[\w.+-]+@[\w.-]+\w|(?=\S*\d)\w+(?:[.-]\w+)*)(?![\w-])")
"""A word that no phrase holds: letters and digits together, or an address."""

_DENIAL: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\b(?:ne |n')"),
    "en": re.compile(r"\b(?:not|no|none|never|nothing|nobody|cannot|without)\b|n't\b"),
}
_NEXT_CLAUSE: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\b(?:que |qu'|et )"),
    "en": re.compile(r"\b(?:that|and) "),
}

_SHOWN = re.compile("«[^»]*»|“[^”]*”")
"""What a screen shows, such as a button: no value to find in it."""

_LISTED_QUOTES = '«»“”" \u00a0'
_QUOTED = re.compile('("[^"]*")')


def nearest_values(name: str, text: str, language: Language) -> tuple[str, ...]:
    """The values of a type that resemble a text most, or an example of one."""
    parameter = TYPES[name]
    near = alike(text, parameter.texts(language))
    return (*near, *filter(None, [parameter.example(language)]))[:NEAREST]


def alike(text: str, known: Iterable[str], at_least: float = 0.0) -> list[str]:
    """Of the texts that are known, those that resemble a text most, the nearest first; `at_least` goes up to 1."""
    index = index_of(tuple(known))
    likeness = index.likeness(text)
    near = nlargest(NEAREST, range(len(index.texts)), key=lambda number: likeness.get(number, 0.0))
    return [index.texts[number] for number in near if likeness.get(number, 0.0) >= at_least]


def nearest_phrases(kind: Kind, text: str, language: Language) -> list[tuple[Kind, str]]:
    """The phrases that resemble a text most, each with its kind, and with the values that the text gives.

    Those that deny what the text says, or say what it denies, are left out unless there are no others.
    """
    given, rest = _values_in(_regular(text, language), language)
    vocabulary = _vocabulary(language, tuple(PHRASES), tuple(TYPES.values()))
    found = vocabulary.nearest(kind, " ".join([rest, *same(rest)]), given)
    filled = [(phrase.kind, _filled(phrase, given, likely, language)) for phrase, likely in found]
    same_way = [(kind, each) for kind, each in filled if denies(each, language) == denies(text, language)]
    return (same_way or filled)[:NEAREST]


def denies(text: str, language: Language) -> bool:
    """Whether the main clause of a text is negative, « elle n'est pas », "nothing is"."""
    clause = _NEXT_CLAUSE[language].split(plain(text), maxsplit=1)[0]
    return bool(_DENIAL[language].search(clause))


def denies_somewhere(text: str, language: Language) -> bool:
    """Whether any clause of a text is negative, such as what somebody reads."""
    return bool(_DENIAL[language].search(plain(text)))


def is_opposite(text: str, near: str, language: Language) -> bool:
    """Whether one text says what the other denies, whichever clause of the nearest phrase says it."""
    of_clauses = {denies(clause, language) for clause in _NEXT_CLAUSE[language].split(plain(near))}
    return denies(text, language) not in of_clauses


def _filled(phrase: Phrase, given: Mapping[str, str], likely: Mapping[str, str], language: Language) -> str:
    """A phrase with the values that the text gives, and any value for the others: it can be pasted as it is."""
    left = dict(given)
    values = {}
    for name in phrase.names:
        taken = TYPES[name].regexp
        if name not in likely and not TYPES[name].reads(left.get(taken, ""), language):
            taken = next((each for each, value in left.items() if TYPES[name].reads(value, language)), "")
        given_first = TYPES[name].words and left.get(taken)
        value = given_first or likely.get(name) or left.pop(taken, "")
        mute = value in TYPES[name].words_in(language) and not phrase.acts(name, language)
        values[name] = TYPES[name].any_value(language) if mute or not value else value
    return phrase.write(values, language)


def _regular(text: str, language: Language) -> str:
    """A text with its numbers in digits, and what is plainly to be typed, benoit-2024, between quotes."""
    parts = enumerate(_QUOTED.split(text))
    written = "".join(part if index % 2 else in_digits(rewritten(part, language), language) for index, part in parts)
    listed = _listed(language, tuple(TYPES.values()))
    written = _QUOTED.sub(lambda quoted: listed.get(fold(quoted[0].strip('"')), quoted[0]), written)
    parts = enumerate(_QUOTED.split(written))
    return "".join(part if index % 2 else _TYPED.sub(r'"\g<0>"', part) for index, part in parts)


@cache
def _listed(language: Language, types: tuple[ParameterType, ...]) -> dict[str, str]:
    """The values that can be listed, such as buttons and messages, by what they hold between their own quotes."""
    texts = (text for parameter in types for text in parameter.texts(language))
    return {fold(text.strip(_LISTED_QUOTES)): text for text in texts}


def _values_in(text: str, language: Language) -> tuple[dict[str, str], str]:
    """The values that can be told whatever the phrase, such as counts, by the expression of their type; and the rest.

    A person is told at the beginning alone: elsewhere a capital makes no person.
    """
    found: dict[str, str] = {}
    for parameter in (each for each in TYPES.values() if not each.values):
        pattern = _standing(parameter.regexp)
        shown = _SHOWN.sub(lambda listed: " " * len(listed[0]), text)
        match = (pattern.match if parameter.words else pattern.search)(shown)
        if match and parameter.regexp not in found and parameter.reads(match[0], language):
            found[parameter.regexp] = match[0]
            text = f"{text[: match.start()]} {text[match.end() :]}"
    return found, text


@cache
def _standing(regexp: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{regexp})(?!\w)")


class _Vocabulary:
    """The phrases of a language and the values they take, in one index."""

    def __init__(self, language: Language, phrases: Sequence[Phrase], types: Sequence[ParameterType]) -> None:
        self._phrases = phrases
        values = {parameter.name: parameter.texts(language) for parameter in types}
        texts = [PARAMETER.sub("", phrase.texts[language]) for phrase in phrases]
        self._index = Index((*texts, *chain.from_iterable(values.values())), [*map(_holes, phrases)])
        starts = accumulate(map(len, values.values()), initial=len(phrases))
        self._types = {
            name: range(start, start + len(values[name]))
            for name, start in zip(values, starts, strict=False)
            if values[name]
        }
        self._listed = [tuple(name for name in phrase.names if values[name]) for phrase in phrases]
        self._takers = {name: [number for number, names in enumerate(self._listed) if name in names] for name in values}

    def nearest(self, kind: Kind, text: str, given: Mapping[str, str]) -> list[tuple[Phrase, dict[str, str]]]:
        """The phrases that, with the likeliest value of each type, resemble a text most; with the values that are."""
        shared = self._index.shared(grams(text).union(given))
        values = {name: self._likeliest(numbers, shared) for name, numbers in self._types.items()}
        likely = {name: text for name, (weight, size, text) in values.items() if weight > _LIKELY * size}
        likeness = self._likeness(shared, values, likely)
        for number in nlargest(_SHORT_LIST, likeness, key=likeness.__getitem__):
            likeness[number] *= self._fitness(self._phrases[number], kind, given)
        near = nlargest(_SHORT_LIST, likeness, key=likeness.__getitem__)
        return [(self._phrases[each], likely) for each in near if likeness[each] >= _CLOSE * likeness[near[0]]]

    def _likeness(
        self, shared: Mapping[int, float], values: Mapping[str, tuple[float, float, str]], likely: Iterable[str]
    ) -> dict[int, float]:
        """How much a text resembles each phrase that has a word of it, or takes a value that it is likely to hold."""
        some = {number for number in shared if number < len(self._phrases)}
        some.update(number for name in likely for number in self._takers[name])
        found = {}
        for number in some or range(len(self._phrases)):  # hot: flat on purpose
            weight, size = shared.get(number, 0.0), self._index.sizes[number]
            for name in self._listed[number]:
                more, larger, _ = values[name]
                weight += more
                size += larger
            found[number] = weight / math.sqrt(size)
        return found

    def _fitness(self, phrase: Phrase, kind: Kind, given: Mapping[str, str]) -> float:
        """Between two phrases as near, the one said after the same keyword, and the one whose values are all there."""
        missing = _holes(phrase) - given.keys()
        return (_FITTER if phrase.kind == kind else 1) / (_FITTER if missing else 1)

    def _likeliest(self, numbers: range, shared: Mapping[int, float]) -> tuple[float, float, str]:
        """What the likeliest of some values shares, its size and its text; nothing where none shares anything."""
        best, found = 0.0, -1
        for number in numbers:
            if number in shared:
                weight, size = shared[number], self._index.sizes[number]
                if weight * weight > best * size:
                    best, found = weight * weight / size, number
        return (shared[found], self._index.sizes[found], self._index.texts[found]) if best else (0.0, 0.0, "")


@cache
def _vocabulary(language: Language, phrases: tuple[Phrase, ...], types: tuple[ParameterType, ...]) -> _Vocabulary:
    return _Vocabulary(language, phrases, types)


def _holes(phrase: Phrase) -> set[str]:
    """The expressions of the values that a phrase takes and that are not listed."""
    return {TYPES[name].regexp for name in phrase.names if not TYPES[name].values}
