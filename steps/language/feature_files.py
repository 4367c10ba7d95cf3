"""Feature files as test files: the one place that touches what pytest and pytest-bdd keep to themselves.

A `.feature` file is collected like a module, each scenario like a function of that name, each row of Examples like a
parameter: `features/fr/adresse.feature::Le code vaut dix minutes[10 minutes 1 seconde-…]`. Tags are marks.
"""

from __future__ import annotations

import types
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import pytest_bdd
from _pytest._code.code import ExceptionChainRepr, ReprEntry, ReprTraceback, Traceback
from pytest_bdd.feature import features as parsed_features
from pytest_bdd.gherkin_parser import GherkinDocument
from pytest_bdd.parser import FeatureParser
from pytest_bdd.parsers import StepParser

from steps.language.check import Check
from steps.language.languages import LANGUAGES, Kind, Language, of_the_reader
from steps.language.parameters import TYPES
from steps.language.refusals import shown
from steps.language.story import Story, Told, coloured
from steps.language.vocabulary import understand
from steps.language.wording import words

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from _pytest._code.code import TracebackStyle
    from pytest_bdd.parser import Scenario, Step

    from steps.language.feature import Feature
    from steps.language.phrase import Columns, Phrase


_BLIND_REPORTS = {"--cucumber-json": "cucumber_json_path", "--gherkin-terminal-reporter": "gherkin_terminal_reporter"}
_CHECK = pytest.StashKey[Check]()
_STORY = pytest.StashKey[Story]()


class FeatureFile(pytest.Module):
    """One feature file, seen by pytest as a module of scenarios."""

    feature: Feature

    def _getobj(self) -> types.ModuleType:
        reading = self.config.stash.setdefault(_CHECK, Check()).file(self.path)
        if reading.refusals or reading.feature is None:
            raise self.CollectError("\n".join(str(refusal) for refusal in reading.refusals))
        self.feature = feature = reading.feature
        register_marks(self.config, feature)
        parsed_features[str(self.path)] = _Parsed(feature).parse()
        module = types.ModuleType(self.path.stem)
        for scenario in feature.every_scenario():
            setattr(module, scenario.title.text, _function(self.path, scenario.title.text, scenario.title.line))
        return module


class _Parsed(FeatureParser):
    """pytest-bdd's view of a feature that is read already: the file is read once, and as we read it."""

    def __init__(self, feature: Feature) -> None:
        super().__init__(str(feature.path.parent), feature.path.name)
        self._feature = feature

    def _parse_feature_file(self) -> GherkinDocument:
        return GherkinDocument.from_dict(self._feature.tree)


def _function(path: Path, title: str, line: int) -> Any:
    """The test function of a scenario, placed in the feature file so that reports name the file and the line."""

    @pytest_bdd.scenario(path.name, title, features_base_dir=str(path.parent))
    def scenario() -> None:
        """Nothing is left to do after the steps."""

    scenario.__code__ = scenario.__code__.replace(co_filename=str(path), co_firstlineno=line)
    scenario.__test__ = True  # type: ignore[attr-defined]
    return scenario


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
        phrase = understood.phrase
        arguments = {name: _handed(request, name, said.value) for name, said in understood.given.items()}
        if docstring is not None:
            arguments["docstring"] = docstring
        if datatable is not None:
            arguments["datatable"] = [_read_row(request, phrase.columns, row, language) for row in datatable]
        for name, needed in phrase.arguments.items():
            if needed and name not in arguments:
                arguments[name] = request.getfixturevalue(name)
        _run(phrase, arguments, language)

    return say


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


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Language:
    """The language of the feature being run, "fr" or "en"; a test that is not a feature defines its own."""
    file: FeatureFile | None = request.node.getparent(FeatureFile)
    if file is None:
        pytest.fail("only a feature has a language: define a fixture named language in the test", pytrace=False)
    return file.feature.language


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take .feature files for test files."""
    if file_path.suffix == ".feature":
        return FeatureFile.from_parent(parent, path=file_path)
    return None


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(session: pytest.Session, items: list[pytest.Item]) -> None:
    """Run nothing when anything was refused: the workers of pytest-xdist would go on with the rest."""
    worker = hasattr(session.config, "workerinput")
    if worker and session.testsfailed and not session.config.option.continue_on_collection_errors:
        items.clear()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """End a run that could not be collected as interrupted, whatever the number of workers."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    errors = reporter.stats.get("error", []) if reporter else []
    if any(isinstance(report, pytest.CollectReport) for report in errors):
        session.exitstatus = pytest.ExitCode.INTERRUPTED


def pytest_configure(config: pytest.Config) -> None:
    """Keep accents readable in the identifiers of Examples rows, and refuse reports that would say nothing."""
    # pytest escapes them unless an option with a discouraging name is set; what it warns of, terminals and systems
    # that cannot show UTF-8, cannot run French features at all.
    config._inicache["disable_test_id_escaping_and_forfeit_all_rights_to_community_support"] = True  # noqa: SLF001
    _refuse_blind_reports(config)


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_before_scenario(request: pytest.FixtureRequest, scenario: Scenario) -> None:
    """Begin to tell the scenario."""
    file = request.node.getparent(FeatureFile)
    if file:
        request.node.stash[_STORY] = _story(file.feature, scenario)


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_before_step(request: pytest.FixtureRequest, step: Step) -> None:
    """Time the step."""
    for told in _told(request.node, step):
        told.start()


@pytest.hookimpl(trylast=True)
def pytest_bdd_after_step(request: pytest.FixtureRequest, step: Step) -> None:
    """Mark the step as done."""
    for told in _told(request.node, step):
        told.end("done")


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_step_error(request: pytest.FixtureRequest, step: Step) -> None:
    """Mark the step as failed."""
    for told in _told(request.node, step):
        told.end("failed")


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Put the story of a scenario that failed before its traceback, and leave the machinery out of the latter.

    It is the last to wrap the making of the report, so that what others add to it comes after the story.
    """
    report = yield
    story = item.stash.get(_STORY, None)
    style = {"auto": "short"}.get(item.config.option.tbstyle, item.config.option.tbstyle)
    if story and report.failed and call.excinfo and style in {"short", "long"} and not item.config.option.fulltrace:
        story.stop()
        report.longrepr = _longrepr(story, call.excinfo, style)
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> Generator[None]:
    """Colour the stories, in a terminal that shows colours."""
    if terminalreporter.hasmarkup:
        for report in terminalreporter.getreports("failed") + terminalreporter.getreports("error"):
            for entry in _entries(report):
                entry.lines = [coloured(line) for line in entry.lines]
    yield


def _story(feature: Feature, scenario: Scenario) -> Story:
    written = {step.line: step for step in feature.every_step()}
    told = [
        Told(
            step.line_number,
            f"{written[step.line_number].keyword}{step.name}",
            [[str(cell) for cell in row] for row in step.datatable.raw()] if step.datatable else (),
            step.docstring,
        )
        for step in scenario.steps
    ]
    return Story(feature, scenario.line_number, told)


def _told(item: pytest.Item, step: Step) -> Iterator[Told]:
    """The step in the story of its scenario, if it has one."""
    story = item.stash.get(_STORY, None)
    return (told for told in story.steps if told.line == step.line_number) if story else iter(())


def _longrepr(story: Story, excinfo: pytest.ExceptionInfo[BaseException], style: TracebackStyle) -> ExceptionChainRepr:
    """The story, then the lines of the steps that led to the failure, then what they say of it."""
    silent = isinstance(excinfo.value, pytest.fail.Exception) and not excinfo.value.pytrace
    shown_ = excinfo.getrepr(style="value" if silent else style, tbfilter=_steps_alone, chain=False)
    entry = ReprEntry(["", *story.lines(), ""], None, None, None, style="value")
    traceback = ReprTraceback([entry, *shown_.reprtraceback.reprentries], None, style)
    return ExceptionChainRepr([(traceback, shown_.reprcrash, None)])


def _steps_alone(excinfo: pytest.ExceptionInfo[BaseException]) -> Traceback:
    """The frames of the steps and of what is ours below them; the last frame alone when there is none."""
    inside = [entry for entry in excinfo.traceback if not entry.ishidden(excinfo)]
    start = max((index for index, entry in enumerate(excinfo.traceback) if str(entry.path) == __file__), default=-1)
    below = [entry for entry in excinfo.traceback[start + 1 :] if entry in inside]
    ours = [entry for entry in below if "site-packages" not in str(entry.path)]
    return Traceback(ours or below[-1:] or excinfo.traceback[-1:])


def _entries(report: pytest.TestReport | pytest.CollectReport) -> Iterator[ReprEntry]:
    """The stories in a report, wherever it was made."""
    if isinstance(report.longrepr, ExceptionChainRepr):
        entries = report.longrepr.reprtraceback.reprentries[:1]
        yield from (entry for entry in entries if isinstance(entry, ReprEntry) and entry.style == "value")


def _refuse_blind_reports(config: pytest.Config) -> None:
    """Stop at the reports of pytest-bdd that stay empty, without a word, when pytest-xdist runs the scenarios."""
    for option, name in _BLIND_REPORTS.items():
        if config.getoption(name) and config.getoption("numprocesses", None):
            raise pytest.UsageError(words("run", "blind_report", of_the_reader(), option=option))


def register_marks(config: pytest.Config, feature: Feature) -> None:
    """Make the tags of a feature known to pytest as marks."""
    known = {line.split(":")[0].strip() for line in config.getini("markers")}
    for tag in feature.every_tag():
        if tag.name not in known:
            config.addinivalue_line("markers", f"{tag.name}: a tag of a feature")
            known.add(tag.name)
