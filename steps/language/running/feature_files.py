"""Feature files as test files: the one place that touches what pytest keeps to itself.

A `.feature` file is collected like a module, each scenario like a function of that name, each row of Examples like a
parameter: `features/fr/adresse.feature::Le code est valide dix minutes[10 minutes 1 seconde-…]`. Tags are marks.
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import pytest_bdd
from _pytest._code.code import ExceptionChainRepr, ReprEntry, ReprTraceback, Traceback, TracebackStyle

from steps.language.checking.check import Check, looks_like_a_feature
from steps.language.reading.feature import Feature
from steps.language.running.every import filled_in
from steps.language.speech.dialects import Language, in_language, of_the_reader
from steps.language.speech.parameters import DefinitionError
from steps.language.speech.tags import TAGS
from steps.language.speech.vocabulary import refuse_unknown_types

_CHECK = pytest.StashKey[Check]()
_RUNNING = Path(__file__).with_name("definitions.py")

pytest_plugins = [
    "steps.language.running.bdd",
    "steps.language.running.definitions",
    "steps.language.running.telling",
    "steps.language.running.selection",
]


class FeatureFile(pytest.Module):
    """One feature file, seen by pytest as a module of scenarios."""

    feature: Feature

    def _getobj(self) -> types.ModuleType:
        reading = self.config.stash.setdefault(_CHECK, Check()).file(self.path)
        if reading.refusals or reading.feature is None:
            raise self.CollectError("\n".join(str(refusal) for refusal in reading.refusals))
        self.feature = feature = replace(reading.feature, tree=filled_in(reading.feature))
        from steps.language.running import bdd  # noqa: PLC0415 - a plugin, which pytest imports once it has imported this one

        bdd.register(feature)
        module = types.ModuleType(self.path.stem)
        for scenario in feature.every_scenario():
            setattr(module, scenario.title.text, _function(self.path, scenario.title.text, scenario.title.line))
        return module


def _function(path: Path, title: str, line: int) -> Any:
    """The test function of a scenario, placed in the feature file so that reports name the file and the line."""

    @pytest_bdd.scenario(path.name, title, features_base_dir=str(path.parent))
    def scenario() -> None:
        """Nothing is left to do after the steps."""

    scenario.__code__ = scenario.__code__.replace(co_filename=str(path), co_firstlineno=line)
    scenario.__test__ = True  # type: ignore[attr-defined]
    return scenario


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Language:
    """The language of the feature being run, "fr" or "en"; a test that is not a feature defines its own."""
    file: FeatureFile | None = request.node.getparent(FeatureFile)
    if file is None:
        pytest.fail("only a feature has a language: define a fixture named language in the test", pytrace=False)
    return file.feature.language


def pytest_sessionstart() -> None:
    """Stop at a vocabulary that is not whole, once all the subjects are there."""
    try:
        refuse_unknown_types()
    except DefinitionError as error:
        raise pytest.UsageError(str(error)) from None


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take .feature files for test files, and those that are only named somewhat like it, which are refused."""
    if not looks_like_a_feature(file_path):
        return None
    if file_path.is_relative_to(parent.config.rootpath):
        return FeatureFile.from_parent(parent, path=file_path)
    # pytest would call it by nothing, and nobody could run it again.
    return FeatureFile.from_parent(parent, path=file_path, nodeid=file_path.as_posix())


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
    """Make the tags marks, and keep accents readable in the identifiers of rows."""
    for tag, titles in TAGS.items():
        config.addinivalue_line("markers", f"{tag}: {in_language(titles, of_the_reader())}")
    # pytest escapes them unless an option with a discouraging name is set; what it warns of, terminals and systems
    # that cannot show UTF-8, cannot run French features at all.
    config._inicache["disable_test_id_escaping_and_forfeit_all_rights_to_community_support"] = True  # noqa: SLF001


def told_first(
    lines: list[str], excinfo: pytest.ExceptionInfo[BaseException], style: TracebackStyle
) -> ExceptionChainRepr:
    """What a report shows: a story, then the lines of the steps that led to the failure, then what they say of it."""
    silent = isinstance(excinfo.value, pytest.fail.Exception) and not excinfo.value.pytrace
    shown_ = excinfo.getrepr(style="value" if silent else style, tbfilter=_steps_alone, chain=False)
    for shown_entry in shown_.reprtraceback.reprentries:
        shown_entry.lines = [_without_class(line) for line in shown_entry.lines]
    if shown_.reprcrash:
        shown_.reprcrash.message = _without_class(shown_.reprcrash.message)
    entry = ReprEntry(["", *lines, ""], None, None, None, style="value")
    traceback = ReprTraceback([entry, *shown_.reprtraceback.reprentries], None, style)
    return ExceptionChainRepr([(traceback, shown_.reprcrash, None)])


def _without_class(line: str) -> str:
    """A line without the name of the class that every check raises, which tells a reader nothing."""
    return re.sub(r"^(E +)?AssertionError: ", r"\1", line)


def _steps_alone(excinfo: pytest.ExceptionInfo[BaseException]) -> Traceback:
    """The frames of the steps and of what is ours below them; the last frame alone when there is none."""
    last = max((index for index, entry in enumerate(excinfo.traceback) if entry.path == _RUNNING), default=-1)
    below = [entry for entry in excinfo.traceback[last + 1 :] if not entry.ishidden(excinfo)]
    ours = [entry for entry in below if "site-packages" not in str(entry.path)]
    return Traceback(ours or below[-1:] or excinfo.traceback[-1:])


def stories(report: pytest.TestReport | pytest.CollectReport) -> Iterator[ReprEntry]:
    """The stories in a report, wherever it was made."""
    if isinstance(report.longrepr, ExceptionChainRepr):
        entries = report.longrepr.reprtraceback.reprentries[:1]
        yield from (entry for entry in entries if isinstance(entry, ReprEntry) and entry.style == "value")
