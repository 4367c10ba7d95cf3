"""The vocabulary: which phrases a text says, over all that the subjects have defined."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import steps
from steps.language.speech.dialects import Kind, Language, before, usual
from steps.language.speech.parameters import TYPES, DefinitionError
from steps.language.speech.phrase import PHRASES, Phrase, Said


class Understood(NamedTuple):
    """A text that says a phrase, with the parameters it gives."""

    phrase: Phrase
    given: Mapping[str, Said]

    @property
    def texts(self) -> dict[str, str]:
        """The text of each parameter."""
        return {name: said.text for name, said in self.given.items()}


@cache
def understand(kind: Kind, language: Language, text: str) -> tuple[Understood, ...]:
    """Every phrase of a kind that a text says in a language; more than one is ambiguous, none is undefined.

    The answer is kept, so that what was checked at collection costs nothing when it runs.
    """
    return tuple(
        Understood(phrase, given)
        for phrase in likely(kind, language, text)
        if (given := phrase.read(text, language)) is not None
    )


def likely(kind: Kind, language: Language, text: str) -> list[Phrase]:
    """The phrases of a kind that a text may say: a cheap look, that spares most of the work."""
    return [phrase for phrase, literal in _literals(kind, language, tuple(PHRASES)) if literal in text]


@cache
def _literals(kind: Kind, language: Language, phrases: tuple[Phrase, ...]) -> list[tuple[Phrase, str]]:
    """The phrases of a kind, each with its longest run of fixed text."""
    return [(phrase, phrase.literals[language]) for phrase in phrases if phrase.kind == kind]


def line(french: str, texts: Mapping[str, str], language: Language, kind: Kind | None = None) -> str:
    """The step that says the phrase with these French words, with these texts or else any; nothing if there is none."""
    phrase, text = _written(french, texts, language, kind)
    return f"{before(usual(phrase.kind, language), text)}{text}" if phrase else ""


def sentence(french: str, texts: Mapping[str, str], language: Language) -> str:
    """What a step says after its keyword, by the same French words."""
    return _written(french, texts, language, None)[1]


def _written(french: str, texts: Mapping[str, str], language: Language, kind: Kind | None) -> tuple[Phrase | None, str]:
    for phrase in PHRASES:
        if phrase.texts["fr"] == french and kind in {None, phrase.kind}:
            values = {name: TYPES[name].any_value(language) for name in phrase.names}
            return phrase, phrase.write({**values, **texts}, language)
    return None, ""


def subject_modules() -> list[str]:
    """The modules in which subjects define their phrases, by name: all in `steps` but the language and the offer.

    None is imported: pytest rewrites the assertions of those that it imports itself.
    """
    room = Path(steps.__path__[0])
    paths = (path.relative_to(room) for path in room.rglob("*.py"))
    modules = (
        path.with_suffix("")
        for path in paths
        if path.parts[0] not in {"language", "offer"} and not path.stem.startswith("__")
    )
    return sorted(".".join(["steps", *module.parts]) for module in modules)


def load() -> None:
    """Bring every subject's phrases in, without pytest and without a browser."""
    for name in subject_modules():
        import_module(name)
    refuse_unknown_types()


def refuse_unknown_types() -> None:
    """Stop at a phrase that takes a type nobody defines. A type may be defined in any subject, before or after."""
    for phrase in PHRASES:
        for name in (*phrase.names, *filter(None, phrase.columns)):
            if name not in TYPES:
                raise DefinitionError(f"{phrase.place}: no ParameterType is named {name!r}")
