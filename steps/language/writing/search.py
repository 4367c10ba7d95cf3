"""The search for words in the vocabulary: phrases, values and scenarios, by it or by what says the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain

from steps.language.checking.nearest import alike
from steps.language.reading.feature import Scenario
from steps.language.reading.refusals import shown
from steps.language.speech.dialects import KINDS, LANGUAGES, Language, step_keywords
from steps.language.speech.other_words import BEGINNING, folded, holds, other_words, other_words_of, same, stems
from steps.language.speech.parameters import TYPES, Pair
from steps.language.speech.phrase import PARAMETER, PHRASES, Phrase
from steps.language.speech.vocabulary import understand
from steps.language.writing.catalogue import Catalogue, subject

_NEAR_ENOUGH = 0.35


@dataclass
class Found:
    """What some words were found in: phrases, values by type, scenarios by place.

    `takers` are the phrases that features say most of those that take a type; `instead` is what was sought too.
    """

    phrases: list[Phrase] = field(default_factory=list)
    values: dict[str, list[Pair]] = field(default_factory=dict)
    scenarios: dict[str, str] = field(default_factory=dict)
    takers: dict[str, Phrase] = field(default_factory=dict)
    instead: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything was found."""
        return bool(self.phrases or self.values or self.scenarios)

    def add(self, more: Found) -> None:
        """Take in what other words were found in."""
        self.phrases += [phrase for phrase in more.phrases if phrase not in self.phrases]
        for name, pairs in more.values.items():
            self.values[name] = list(dict.fromkeys([*self.values.get(name, ()), *pairs]))
        self.scenarios |= more.scenarios
        self.takers |= more.takers


def search(asked: str, catalogue: Catalogue, language: Language) -> Found:
    """What holds all the words; what holds those that say the same in the vocabulary, if no phrase has them itself."""
    found = _search(asked, catalogue, language)
    if not found and (fewer := _without_small_words(asked)) != asked:
        found = _search(fewer, catalogue, language)
    sought = stems(asked)
    if not any(_own(phrase, sought) for phrase in found.phrases):
        found.instead = same(asked)
    for each in found.instead:
        found.add(_search(each, catalogue, language))
    return found


def language_of(asked: str) -> Language | None:
    """The language whose phrases and other words have most of the words asked for; None where neither has more."""
    said = set(folded(asked).split())
    counts = {language: len(said & _words_of(language)) for language in LANGUAGES}
    most = max(counts, key=lambda language: counts[language])
    return most if list(counts.values()).count(counts[most]) == 1 else None


def _words_of(language: Language) -> set[str]:
    """The words of the phrases and of their values in a language, and those that people look for in it."""
    texts = [PARAMETER.sub("", phrase.texts[language]) for phrase in PHRASES]
    texts += [text for parameter in TYPES.values() for text in parameter.texts(language)]
    texts += other_words_of(language)
    return {word for text in texts for word in folded(text).split()}


def _without_small_words(asked: str) -> str:
    """The words asked for, but for the small ones that no phrase has, as « mon » and "my"."""
    known = _words_of("fr") | _words_of("en")
    return " ".join(word for word in asked.split() if len(word) >= BEGINNING or known.issuperset(folded(word).split()))


def near_words(asked: str, catalogue: Catalogue) -> list[str]:
    """The words of the vocabulary that resemble most those asked for that it does not have."""
    texts = [text for phrase in PHRASES for text in _texts(phrase)]
    texts += [text for parameter in TYPES.values() for pair in parameter.pairs for text in pair]
    texts += [scenario.title.text for feature in catalogue.features for scenario in feature.every_scenario()]
    absent = [word for word in asked.split() if not any(holds(text, stems(word)) for text in texts)]
    known = sorted({word.lower() for text in texts for word in re.findall(r"\w{3,}", text)} | other_words().keys())
    return list(dict.fromkeys(chain.from_iterable(alike(word, known, _NEAR_ENOUGH) for word in absent)))


def _search(asked: str, catalogue: Catalogue, language: Language) -> Found:
    if said := _said(asked):
        return Found(said)
    if (braced := asked.strip("{}")) != asked and braced in TYPES:
        return Found(_by_use(_takers(braced), catalogue), {braced: TYPES[braced].pairs})
    if name := next((name for name, each in TYPES.items() if each.parse and each.reads(asked, language)), None):
        return Found(_by_use(_takers(name), catalogue))
    sought = stems(asked)
    if not sought:
        return Found()
    values = {name: [pair for pair in TYPES[name].pairs if holds(" ".join(pair), sought)] for name in TYPES}
    values = {name: pairs for name, pairs in values.items() if pairs}
    takers = {name: _by_use(_takers(name), catalogue)[:1] for name in values}
    return Found(
        _nearest_first(_phrases(sought), sought, catalogue),
        values,
        _scenarios(sought, catalogue),
        {name: phrases[0] for name, phrases in takers.items() if phrases},
    )


def _said(asked: str) -> list[Phrase]:
    """The phrases that a whole step says, with or without its keyword."""
    found: dict[Phrase, None] = {}
    for language in LANGUAGES:
        keyword = next((each for each in step_keywords(language) if asked.startswith(each)), "")
        for kind in KINDS:
            found |= {each.phrase: None for each in understand(kind, language, asked.removeprefix(keyword))}
    return list(found)


def _phrases(sought: Sequence[str]) -> list[Phrase]:
    """The phrases whose own words are sought, or else those whose subject or values hold the others."""
    own = [phrase for phrase in PHRASES if _own(phrase, sought)]
    held = [phrase for phrase in PHRASES if _holds_the_rest(phrase, sought)] if len(sought) > 1 or not own else []
    return list(dict.fromkeys([*own, *held]))


def _own(phrase: Phrase, sought: Sequence[str]) -> bool:
    """Whether a phrase has all the words itself."""
    return bool(sought) and any(holds(text, sought) for text in _texts(phrase))


def _in_order(phrase: Phrase, sought: Sequence[str]) -> bool:
    """Whether the words stand beside one another in a phrase."""
    together = re.compile(r"\b" + r"\w* ".join(map(re.escape, sought)))
    return any(together.search(folded(text)) for text in _texts(phrase))


def _holds_the_rest(phrase: Phrase, sought: Sequence[str]) -> bool:
    around = " ".join([*_texts(phrase), *subject(phrase)])
    rest = [stem for stem in sought if not holds(around, [stem])]
    return not rest or any(holds(" ".join(pair), rest) for name in phrase.names for pair in TYPES[name].pairs)


def _by_use(phrases: Iterable[Phrase], catalogue: Catalogue) -> list[Phrase]:
    return sorted(phrases, key=lambda phrase: -catalogue.times(phrase))


def _nearest_first(phrases: list[Phrase], sought: Sequence[str], catalogue: Catalogue) -> list[Phrase]:
    by_use = _by_use(phrases, catalogue)
    return sorted(by_use, key=lambda phrase: (not _own(phrase, sought), not _in_order(phrase, sought)))


def _takers(name: str) -> list[Phrase]:
    return [phrase for phrase in PHRASES if name in (*phrase.names, *phrase.columns)]


def _scenarios(sought: Sequence[str], catalogue: Catalogue) -> dict[str, str]:
    """The titles of the scenarios that hold the words in them, or else of those that do in their steps, by place."""
    every = [(feature, scenario) for feature in catalogue.features for scenario in feature.every_scenario()]
    by_title = [each for each in every if holds(each[1].title.text, sought)]
    found = by_title or [each for each in every if holds(_steps(each[1]), sought)]
    return {f"{shown(feature.path)}:{scenario.title.line}": scenario.title.text for feature, scenario in found}


def _steps(scenario: Scenario) -> str:
    return " ".join(step.text for step in scenario.steps)


def _texts(phrase: Phrase) -> list[str]:
    return [PARAMETER.sub("", text) for text in phrase.texts.values()]
