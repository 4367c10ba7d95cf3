"""Running a phrase: its function gets the values that the step gives, and the fixtures that it asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import pytest_bdd
from pytest_bdd.parsers import StepParser

from steps.language.reading.refusals import shown
from steps.language.speech.dialects import LANGUAGES, Kind, Language
from steps.language.speech.messages import words
from steps.language.speech.parameters import TYPES
from steps.language.speech.phrase import Columns, Phrase
from steps.language.speech.vocabulary import Understood, understand


class Hooks:
    """What the subjects may add to the language."""

    @pytest.hookspec(firstresult=True)
    def pytest_step_failure(
        self, error: Exception, text: str, arguments: dict[str, Any], language: Language
    ) -> str | None:
        """What a reader is told when a step, run with these arguments, raises this error; None to leave it as it is.

        The first answer is taken.
        """


def pytest_addhooks(pluginmanager: pytest.PytestPluginManager) -> None:
    """Enter the hooks."""
    pluginmanager.add_hookspecs(Hooks)


class AnyPhrase(StepParser):
    """The phrases of one kind, seen by pytest-bdd as a single step.

    pytest-bdd asks every step definition about every step it runs; with one definition it asks once, and the
    vocabulary answers from what was understood at collection.
    """

    def __init__(self, kind: Kind) -> None:
        super().__init__(f"any {kind} phrase")
        self.kind = kind

    def is_matching(self, name: str) -> bool:
        """Whether a phrase of this kind says the text, in either language."""
        return any(understand(self.kind, language, name) for language in LANGUAGES)

    def parse_arguments(self, name: str) -> dict[str, Any]:
        """The text, which is understood in the language of the feature when it runs."""
        return {"text": name}


def _definition(kind: Kind) -> Any:
    def say(
        request: pytest.FixtureRequest,
        text: str,
        language: Language,
        docstring: str | None = None,
        datatable: list[list[str]] | None = None,
    ) -> None:
        __tracebackhide__ = True
        (understood,) = understand(kind, language, text)
        arguments: dict[str, Any] = {} if docstring is None else {"docstring": docstring}
        with _failing_in_words(request, text, arguments, language):
            if datatable is not None:
                columns = understood.phrase.columns
                arguments["datatable"] = [_read_row(request, columns, row, language) for row in datatable]
            _speak(request, understood, arguments, language)

    return say


def _speak(
    request: pytest.FixtureRequest, understood: Understood, arguments: dict[str, Any], language: Language
) -> None:
    """Run a phrase that is understood, with what it carries and the fixtures that it asks for."""
    __tracebackhide__ = True
    for name, said in understood.given.items():
        arguments[name] = _handed(request, name, said.value)
    for name, needed in understood.phrase.arguments.items():
        if needed and name not in arguments:
            arguments[name] = request.getfixturevalue(name)
    _run(understood.phrase, arguments, language)


@pytest.fixture
def say(request: pytest.FixtureRequest, cast: Any, language: Language) -> Callable[[Kind, str, Any], None]:
    """Says a phrase in French within another one; its pronoun is a given person's."""

    def say(kind: Kind, text: str, person: Any) -> None:
        __tracebackhide__ = True
        cast(person.name)
        (understood,) = understand(kind, "fr", text)
        _speak(request, understood, {}, language)

    return say


@contextmanager
def _failing_in_words(
    request: pytest.FixtureRequest, text: str, arguments: dict[str, Any], language: Language
) -> Iterator[None]:
    """Fail with what the subjects say of an error, where they say something: see Hooks."""
    __tracebackhide__ = True
    try:
        yield
    except Exception as error:
        tell = request.config.hook.pytest_step_failure
        said = tell(error=error, text=text, arguments=arguments, language=language)
        if said is None:
            raise
        raise AssertionError(said).with_traceback(error.__traceback__) from error


def _handed(request: pytest.FixtureRequest, name: str, value: Any) -> Any:
    """The value of a parameter, through the fixture that its type names."""
    fixture = TYPES[name].fixture
    return request.getfixturevalue(fixture)(value) if fixture else value


def _read_row(request: pytest.FixtureRequest, columns: Columns, row: list[str], language: Language) -> list[Any]:
    """The values of a row, by the types of its columns; as they are when the phrase names none."""
    names = columns or [None] * len(row)
    return [
        _handed(request, name, TYPES[name].read(cell, language)) if name else cell
        for name, cell in zip(names, row, strict=True)
    ]


def _run(phrase: Phrase, arguments: dict[str, Any], language: Language) -> None:
    """Run the function of a phrase, which does or does not hold: there is no third way."""
    __tracebackhide__ = True
    try:
        phrase.function(**arguments)
    except pytest.skip.Exception as exception:
        skipped = exception.msg
    else:
        return
    # Reports of the scenario would count the step as passed.
    place = f"{shown(Path(phrase.file))}:{phrase.line}"
    pytest.fail(words("run", "skip", language, reason=skipped, place=place), pytrace=False)


pytest_bdd.given(AnyPhrase("given"))(_definition("given"))
pytest_bdd.when(AnyPhrase("when"))(_definition("when"))
pytest_bdd.then(AnyPhrase("then"))(_definition("then"))
