"""A phrase: one thing that a step can say, in French and in English, and the function that does it.

    @when("{person} colle le code entouré d'espaces", "{person} pastes the code surrounded by spaces")
    def paste_code_with_spaces(person): ...

The pair is one definition. French comes first, and both are plain positional strings, for editors read them from the
source. `{person}` is the name of a parameter type (`steps.language.parameters`) and of the argument that receives its
value; the other arguments are fixtures, and `docstring` and `datatable` are what the step carries below it.

A step begins after its keyword: « Étant donné qu'Amélie… », « Et qu'elle… » and « Quand elle… » all leave a text that
starts with the person. Avoid `( ) . * / \\ |` in a phrase: editors give them a meaning of their own.
"""

from __future__ import annotations

import inspect
import re
import sys
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from steps.language import everyday  # noqa: F401 - the types that every subject can use
from steps.language.languages import LANGUAGES, Kind, Language
from steps.language.parameters import TYPES, DefinitionError

F = TypeVar("F", bound=Callable[..., object])

PARAMETER = re.compile(r"\{(\w+)\}")
PHRASES: list[Phrase] = []
"""Every phrase, in the order of definition."""

_EDITOR_SYNTAX = re.compile(r"[()./\\|*{}]")


class Said(NamedTuple):
    """One parameter as a step gives it: its text, and the value it stands for."""

    text: str
    value: Any


@dataclass(frozen=True, eq=False)
class Phrase:
    """One definition: what is said in each language, and the function it runs."""

    kind: Kind
    texts: Mapping[Language, str]
    function: Callable[..., object]
    names: tuple[str, ...]
    file: str
    line: int

    @cached_property
    def arguments(self) -> tuple[str, ...]:
        """The names of the function's arguments."""
        return tuple(inspect.signature(self.function).parameters)

    def read(self, text: str, language: Language) -> dict[str, Said] | None:
        """The parameters of a text that says this phrase, or None when it does not."""
        literal, pattern = self._readers[language]
        match = pattern.fullmatch(text) if literal in text else None
        if match is None:
            return None
        try:
            return {name: Said(said, TYPES[name].read(said, language)) for name, said in match.groupdict().items()}
        except ValueError:
            return None

    def write(self, values: Mapping[str, str], language: Language) -> str:
        """The phrase in a language, with the text of each parameter."""
        return PARAMETER.sub(lambda match: values[match[1]], self.texts[language])

    @cached_property
    def _readers(self) -> dict[Language, tuple[str, re.Pattern[str]]]:
        """For each language the longest run of fixed text, which is cheap to look for first, and the whole pattern."""
        return {language: (_literal(text), _pattern(text, language)) for language, text in self.texts.items()}


def given(french: str, english: str) -> Callable[[F], F]:
    """Define what a scenario can take for granted: `@given("… fr …", "… en …")`."""
    return _define("given", french, english)


def when(french: str, english: str) -> Callable[[F], F]:
    """Define what a person can do: `@when("… fr …", "… en …")`."""
    return _define("when", french, english)


def then(french: str, english: str) -> Callable[[F], F]:
    """Define what can be seen to hold: `@then("… fr …", "… en …")`."""
    return _define("then", french, english)


def _define(kind: Kind, french: str, english: str) -> Callable[[F], F]:
    caller = sys._getframe(2)  # noqa: SLF001 - inspect.stack reads every source file of the stack
    line = caller.f_lineno

    def enter(function: F) -> F:
        code = function.__code__
        texts = {
            language: unicodedata.normalize("NFC", text)
            for language, text in zip(LANGUAGES, (french, english), strict=True)
        }
        phrase = Phrase(kind, texts, function, tuple(PARAMETER.findall(french)), code.co_filename, line)
        _refuse_unsound(phrase)
        PHRASES.append(phrase)
        return function

    return enter


def _refuse_unsound(phrase: Phrase) -> None:
    """Stop at a phrase that could not be read, written or run; DefinitionError says which and why."""
    for problem in _problems(phrase):
        french, english = phrase.texts.values()
        raise DefinitionError(f'{phrase.file}:{phrase.line}: @{phrase.kind}("{french}", "{english}"): {problem}')


def _problems(phrase: Phrase) -> list[str]:
    named = {language: PARAMETER.findall(text) for language, text in phrase.texts.items()}
    problems = [
        f"avoid {sign[0]!r}: editors give it a meaning of its own"
        for text in phrase.texts.values()
        if (sign := _EDITOR_SYNTAX.search(PARAMETER.sub("", text)))
    ]
    if sorted(named["fr"]) != sorted(named["en"]):
        problems.append("the two languages must take the same parameters")
    if len(set(phrase.names)) < len(phrase.names):
        problems.append("a parameter appears twice; define a second type for the other one")
    problems += [f"no ParameterType named {name!r} was defined before it" for name in phrase.names if name not in TYPES]
    problems += [f"the function has no argument {name!r}" for name in phrase.names if name not in phrase.arguments]
    if inspect.isgeneratorfunction(phrase.function) or inspect.iscoroutinefunction(phrase.function):
        problems.append("the function must be a plain one: nothing would run a generator or a coroutine")
    return problems


def _literal(text: str) -> str:
    return max(PARAMETER.sub("\0", text).split("\0"), key=len)


def _pattern(text: str, language: Language) -> re.Pattern[str]:
    parts = PARAMETER.split(text)
    return re.compile(
        "".join(
            f"(?P<{part}>{TYPES[part].pattern(language)})" if index % 2 else re.escape(part)
            for index, part in enumerate(parts)
        )
    )
