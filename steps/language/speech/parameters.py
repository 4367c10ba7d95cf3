"""The values that phrases take, in both languages.

A subject defines the types it needs in its own module; those of another subject serve it too. The call must keep the
literal form `name="…"`, `regexp="…"`, each one string without a prefix: editors read it from the source.

A type whose values are data names a table, and `regexp` may then be broad (it serves editors alone):

    ParameterType(name="page", regexp="la page .+|the .+ page", values={
        "sign_in": ("la page de connexion", "the sign-in page"),
    })

The function of the phrase receives the key, `"sign_in"`. A type of its own making gives `parse` and `write`:

    ParameterType(name="duration", regexp="[0-9]+ (?:minutes?|heures?|hours?)", parse=parse, write=write)

`parse(text, language)` returns the value and raises ValueError for words that are not of that language;
`write(value, language)` returns the text. Without them the text itself is the value, the same in both languages.

Where people are likely to write a value otherwise, `mend(text, language)` gives a cause named in refusals.toml and the
right writing, or None.

With `fixture="cast"`, the function receives `cast(value)`, `cast` being that fixture in the running scenario. Words
that differ by language among values that do not, as pronouns among names, are given as `words={key: (fr, en)}`.

With `every=("chaque page", "every page")`, a scenario whose step says so is run once for each of the `values`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from steps.language.speech.dialects import LANGUAGES, Language

Pair = tuple[str, str]
"""The same thing in French and in English."""

TYPES: dict[str, ParameterType] = {}
"""Every type, by its name."""

EVERY = "every"
"""The key of what stands for each value of a type in turn."""


class DefinitionError(Exception):
    """A phrase or a type that cannot be part of the language; the message says which, where and why."""


@dataclass(frozen=True, eq=False)
class ParameterType:
    """One kind of value, by the name it has between braces in phrases."""

    name: str
    regexp: str
    values: Mapping[str, Pair] = field(default_factory=dict)
    parse: Callable[[str, Language], Any] | None = None
    write: Callable[[Any, Language], str] | None = None
    mend: Callable[[str, Language], tuple[str, str] | None] | None = None
    fixture: str | None = None
    words: Mapping[str, Pair] = field(default_factory=dict)
    examples: Pair | None = None
    every: Pair | None = None

    def __post_init__(self) -> None:
        """Enter the type in the language."""
        if self.name in TYPES:
            raise DefinitionError(f"ParameterType {self.name!r}: this name is taken; types are shared by all subjects")
        if (self.parse is None) != (self.write is None):
            raise DefinitionError(f"ParameterType {self.name!r}: parse and write go together")
        for language in LANGUAGES:
            self._refuse_homonyms(language)
        TYPES[self.name] = self

    def pattern(self, language: Language) -> str:
        """The regular expression of the texts that are values in this language, without a named group."""
        if not self.values:
            return self.regexp
        texts = sorted(self._keys[language], key=len, reverse=True)
        return "|".join(re.escape(text) for text in texts)

    def read(self, text: str, language: Language) -> Any:
        """The value that a text stands for; ValueError when the language has no such value."""
        if self.values or text in self._keys[language]:
            try:
                return self._keys[language][text]
            except KeyError:
                raise ValueError(text) from None
        if text.lower() in (each for foreign in LANGUAGES for each in self._keys[foreign]):
            raise ValueError(text)
        if not re.fullmatch(self.regexp, text):
            raise ValueError(text)
        return self.parse(text, language) if self.parse else text

    def reads(self, text: str, language: Language) -> bool:
        """Whether a text is a value in this language."""
        try:
            self.read(text, language)
        except ValueError:
            return False
        return True

    def say(self, value: Any, language: Language) -> str:
        """The text of a value, as this language writes it."""
        if isinstance(value, str) and value in self._listed:
            return self._listed[value][LANGUAGES.index(language)]
        return self.write(value, language) if self.write else str(value)

    def example(self, language: Language) -> str:
        """A value as this language writes it, or nothing where none was given."""
        return self.examples[LANGUAGES.index(language)] if self.examples else ""

    def any_value(self, language: Language) -> str:
        """A value that can be pasted: the example, or the first of those listed, or else the name between braces."""
        return self.example(language) or next(iter(self._keys[language]), f"{{{self.name}}}")

    @cached_property
    def _listed(self) -> dict[str, Pair]:
        """What is known by a key."""
        return {**self.values, **self.words, **({EVERY: self.every} if self.every else {})}

    def translate(self, text: str, source: Language, target: Language) -> str:
        """The text of the same value in another language; ValueError when it is no value."""
        return self.say(self.read(text, source), target)

    def texts(self, language: Language) -> list[str]:
        """The values that can be listed, as this language writes them."""
        return list(self._keys[language])

    def words_in(self, language: Language) -> list[str]:
        """The words that differ by language, as this language writes them."""
        return [pair[LANGUAGES.index(language)] for pair in self.words.values()]

    @property
    def pairs(self) -> list[Pair]:
        """The values that can be listed, in both languages."""
        return list(self._listed.values())

    @cached_property
    def _keys(self) -> dict[Language, dict[str, str]]:
        return {
            language: {pair[index]: key for key, pair in self._listed.items()}
            for index, language in enumerate(LANGUAGES)
        }

    def _refuse_homonyms(self, language: Language) -> None:
        if len(self._keys[language]) < len(self._listed):
            raise DefinitionError(f"ParameterType {self.name!r}: two values have the same text in {language!r}")
