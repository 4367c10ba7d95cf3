"""A phrase: one thing that a step can say, in French and in English, and the function that does it.

    @when("{person} colle le code entouré d'espaces", "{person} pastes the code surrounded by spaces")
    def paste_code_with_spaces(person): ...

The pair is one definition. French comes first, and both are plain positional strings, for editors read them from the
source. `{person}` is the name of a parameter type (`steps.language.speech.parameters`) and of the argument that
receives its value; the other arguments are fixtures, and `docstring` and `datatable` are what the step carries below
it: a text, and a list of rows. With `columns=("field", None)` each cell of a row is read as a value of that type, in
the language of the feature, and None leaves it as it is.

In French, « que » and « de » before a parameter stand for « qu' » and « d' » too: `lit que {message}` is said
« lit qu'il faut choisir une méthode ». Editors do not know it: where values begin with a vowel, tell them with a third
phrase, `"{person} lit qu'{message}"`.

Words that agree with `{person}` are written in both genders, the masculine first: `{person} n'est prévenu/prévenue de
rien`, `{person} keeps it for himself/herself`. Editors offer both; a step says the one that its person takes.

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
from functools import cache, cached_property
from itertools import zip_longest
from typing import Any, NamedTuple, TypeVar

from steps.language.speech import everyday  # noqa: F401 - the types that every subject can use
from steps.language.speech.dialects import LANGUAGES, Kind, Language, elided
from steps.language.speech.gender import GENDERS, Gender, gender_of
from steps.language.speech.parameters import TYPES, DefinitionError

F = TypeVar("F", bound=Callable[..., object])

PARAMETER = re.compile(r"\{(\w+)\}")
PHRASES: list[Phrase] = []
"""Every phrase, in the order of definition."""

Columns = tuple[str | None, ...]
"""The parameter type of each column of a table, None for a free text that is the same in both languages."""

_GENDERED = re.compile(r"(?<![^\s}])([\w'-]+)/([\w'-]+)(?![^\s{])")
"""A word in both genders, between the bounds that editors give to a choice of words."""

_SUBJECT = re.compile(r"(?:^|\b(?:que |qu'|that |what ))$")
"""What comes before a person who does something: a pronoun is said there alone, « elle », and not as « de elle »."""

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
    columns: tuple[str | None, ...]
    file: str
    line: int
    arrival: bool = False

    @property
    def place(self) -> str:
        """The definition, for messages: where it is and what it says."""
        french, english = self.texts.values()
        return f'{self.file}:{self.line}: @{self.kind}("{french}", "{english}")'

    @cached_property
    def arguments(self) -> dict[str, bool]:
        """The names of the function's arguments, and whether each must be given."""
        parameters = inspect.signature(self.function).parameters.values()
        return {parameter.name: parameter.default is parameter.empty for parameter in parameters}

    def read(self, text: str, language: Language) -> dict[str, Said] | None:
        """The parameters of a text that says this phrase, or None when it does not."""
        said = self.split(text, language)
        if said is None:
            return None
        try:
            return {name: Said(said[name], TYPES[name].read(said[name], language)) for name in said}
        except ValueError:
            return None

    def split(
        self, text: str, language: Language, loosely: tuple[str, ...] = (), or_else: str = ".+"
    ) -> dict[str, str] | None:
        """The text of each parameter, or None; those named in `loosely` may also be what matches `or_else`."""
        if self.literals[language] not in text:
            return None
        match = self._pattern(language, loosely, or_else).fullmatch(text)
        return match.groupdict() if match else None

    def gender(self, text: str, language: Language) -> Gender | None:
        """The gender in which a text says this phrase; None when no word of it agrees, or when two disagree."""
        if not self.agrees(language):
            return None
        return next((each for each in GENDERS if self._pattern(language, gender=each).fullmatch(text)), None)

    def agrees(self, language: Language) -> bool:
        """Whether some word of the phrase agrees with its person."""
        return bool(_GENDERED.search(self.texts[language]))

    def write(self, values: Mapping[str, str], language: Language, gender: Gender | None = None) -> str:
        """The phrase in a language, with the text of each parameter, in the gender given or else that of its person."""
        gender = gender or gender_of(values.get("person", "")) or "he"
        template = _in_gender(self.texts[language], gender)
        words = ""
        for index, part in enumerate(PARAMETER.split(template)):
            if index % 2:
                vowel = language == "fr" and elided(values[part])
                words = f"{elide(words) if vowel else words}{values[part]}"
            else:
                words += part
        return words

    @cache  # noqa: B019 - phrases live as long as the program
    def acts(self, name: str, language: Language) -> bool:
        """Whether a person of the phrase stands before a verb, where a pronoun can be said."""
        return bool(_SUBJECT.search(self.texts[language].partition(f"{{{name}}}")[0]))

    @cached_property
    def literals(self) -> dict[Language, str]:
        """The longest run of fixed text in each language, which is cheap to look for first."""
        return {
            language: max(re.split(r"(?:(?<=\bqu)e |(?<=\bd)e )?\{\w+\}|[\w'-]+/[\w'-]+", text), key=len)
            for language, text in self.texts.items()
        }

    @cache  # noqa: B019 - phrases live as long as the program
    def _pattern(
        self, language: Language, loosely: tuple[str, ...] = (), or_else: str = ".+", gender: Gender | None = None
    ) -> re.Pattern[str]:
        def group(name: str) -> str:
            pattern = TYPES[name].pattern(language)
            if TYPES[name].words and not self.acts(name, language):
                pattern = f"(?!(?:{'|'.join(TYPES[name].words_in(language))})(?!\\w))(?:{pattern})"
            return f"(?P<{name}>{pattern}|{or_else})" if name in loosely else f"(?P<{name}>{pattern})"

        def fixed(text: str) -> str:
            elidable = language == "fr" and elide(text) != text
            return f"{_either(text[:-2])}(?:e |')" if elidable else _either(text)

        text = _in_gender(self.texts[language], gender) if gender else self.texts[language]
        parts = enumerate(PARAMETER.split(text))
        return re.compile("".join(group(part) if index % 2 else fixed(part) for index, part in parts))


def elide(words: str) -> str:
    """French words as they are before a vowel: « que » and « de » lose their e, as in « lit qu'une… »."""
    return re.sub(r"\b(qu|d)e $", r"\1'", words)


def _in_gender(text: str, gender: Gender) -> str:
    """A text whose words are in one gender."""
    return _GENDERED.sub(lambda word: word[1 + GENDERS.index(gender)], text)


def _either(text: str) -> str:
    """The regular expression of a text whose words may be in either gender."""
    fixed, masculine, feminine = ([re.escape(word) for word in _GENDERED.split(text)[start::3]] for start in range(3))
    choices = [f"(?:{one}|{other})" for one, other in zip(masculine, feminine, strict=True)]
    return "".join(part for pair in zip_longest(fixed, choices, fillvalue="") for part in pair)


def given(
    french: str, english: str, elided_french: str = "", *, columns: Columns = (), arrival: bool = False
) -> Callable[[F], F]:
    """Define what a scenario can take for granted: `@given("… fr …", "… en …")`.

    An arrival puts its person somewhere from the start, so that a second one would throw the first away.
    """
    return _define("given", french, english, elided_french, columns, arrival=arrival)


def when(french: str, english: str, elided_french: str = "", *, columns: Columns = ()) -> Callable[[F], F]:
    """Define what a person can do: `@when("… fr …", "… en …")`."""
    return _define("when", french, english, elided_french, columns)


def then(french: str, english: str, elided_french: str = "", *, columns: Columns = ()) -> Callable[[F], F]:
    """Define what can be seen to hold: `@then("… fr …", "… en …")`."""
    return _define("then", french, english, elided_french, columns)


def _define(
    kind: Kind, french: str, english: str, elided_french: str, columns: Columns, *, arrival: bool = False
) -> Callable[[F], F]:
    caller = sys._getframe(2)  # noqa: SLF001 - inspect.stack reads every source file of the stack
    line = caller.f_lineno

    def enter(function: F) -> F:
        code = function.__code__
        texts = {
            language: unicodedata.normalize("NFC", text)
            for language, text in zip(LANGUAGES, (french, english), strict=True)
        }
        names = tuple(PARAMETER.findall(french))
        phrase = Phrase(kind, texts, function, names, columns, code.co_filename, line, arrival)
        _refuse_unsound(phrase, elided_french)
        PHRASES.append(phrase)
        return function

    return enter


def _refuse_unsound(phrase: Phrase, elided_french: str) -> None:
    """Stop at a phrase that could not be read, written or run; DefinitionError says which and why."""
    for problem in _problems(phrase, elided_french):
        raise DefinitionError(f"{phrase.place}: {problem}")


def _problems(phrase: Phrase, elided_french: str) -> list[str]:
    named = {language: PARAMETER.findall(text) for language, text in phrase.texts.items()}
    problems = [
        f"avoid {sign[0]!r}: editors give it a meaning of its own"
        for text in phrase.texts.values()
        if (sign := _EDITOR_SYNTAX.search(_GENDERED.sub("", PARAMETER.sub("", text))))
    ]
    if sorted(named["fr"]) != sorted(named["en"]):
        problems.append("the two languages must take the same parameters")
    expected = re.sub(r"\b(qu|d)e (?=\{)", r"\1'", phrase.texts["fr"])
    if elided_french and (elided_french == phrase.texts["fr"] or elided_french != expected):
        problems.append(f"the third phrase is the first before a vowel, {expected!r}")
    if any(phrase.agrees(language) for language in LANGUAGES) and "person" not in phrase.names:
        problems.append("words that agree need a {person} to agree with")
    if len(set(phrase.names)) < len(phrase.names):
        problems.append("a parameter appears twice; define a second type for the other one")
    problems += [f"the function has no argument {name!r}" for name in phrase.names if name not in phrase.arguments]
    if phrase.columns and "datatable" not in phrase.arguments:
        problems.append("the function has columns and no argument 'datatable'")
    if inspect.isgeneratorfunction(phrase.function) or inspect.iscoroutinefunction(phrase.function):
        problems.append("the function must be a plain one: nothing would run a generator or a coroutine")
    return problems
