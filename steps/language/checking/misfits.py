"""Misfits: the phrases that a text would say but for some of its values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from steps.language.checking.mending import mended
from steps.language.reading.index import grams
from steps.language.speech.dialects import Kind, Language
from steps.language.speech.durations import rewritten
from steps.language.speech.parameters import TYPES
from steps.language.speech.phrase import PARAMETER, PHRASES, Phrase
from steps.language.speech.vocabulary import likely

_AKIN = 0.4
"""How much of their letters two phrases share that say the same in the singular and in the plural."""


class Misfit(NamedTuple):
    """A phrase that a text would say but for some values: how much is its own words, and what its parameters hold."""

    fixed: int
    phrase: Phrase
    texts: dict[str, str]
    wrong: tuple[str, ...]
    causes: Mapping[str, tuple[str, str]] = {}
    """What was written for each parameter that has been put right, and what was wrong with it."""

    def mended(self, language: Language) -> Misfit:
        """The same phrase with the values that can be told put right."""
        found = {name: mended(name, self.texts[name], language) for name in self.wrong}
        right = {name: each for name, each in found.items() if each}
        return self._replace(
            texts=self.texts | {name: text for name, (text, _) in right.items()},
            wrong=tuple(name for name in self.wrong if name not in right),
            causes={name: (self.texts[name], why) for name, (_, why) in right.items()},
        )

    @property
    def value(self) -> str:
        """What stands where a value should be: the first, when there are several."""
        return self.texts[self.wrong[0]]


def brother(misfit: Misfit, language: Language) -> str | None:
    """The text of another phrase, much like that of a misfit, that takes its value; None where there is none."""
    right = rewritten(misfit.value, language)
    own = grams(PARAMETER.sub("", misfit.phrase.texts[language]))
    for phrase in PHRASES:
        name = phrase.names[0] if len(phrase.names) == 1 and phrase.kind == misfit.phrase.kind else ""
        theirs = grams(PARAMETER.sub("", phrase.texts[language])) if name else set()
        if name and TYPES[name].reads(right, language) and len(own & theirs) > _AKIN * len(own | theirs):
            return phrase.write({name: right}, language)
    return None


def misfits(kind: Kind, text: str, language: Language, alone: bool) -> Iterator[Misfit]:
    """The misfits of a text, for one of their values `alone` or else for any number of them."""
    for phrase in likely(kind, language, text):
        for loosely in [(name,) for name in phrase.names] if alone else [phrase.names]:
            texts = phrase.split(text, language, loosely)
            wrong = tuple(name for name in loosely if texts and not TYPES[name].reads(texts[name], language))
            if texts and wrong:
                yield Misfit(len(PARAMETER.sub("", phrase.texts[language]).strip()), phrase, texts, wrong)
