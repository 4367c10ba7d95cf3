"""Telling a scenario as it runs, and showing its story first when it fails."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import pytest
from pytest_bdd.parser import Scenario, Step

from steps.language.reading.feature import Feature
from steps.language.running.feature_files import FeatureFile, stories, told_first
from steps.language.running.story import Story, Told, coloured
from steps.language.speech.dialects import Language
from steps.language.speech.elision import elide

_STORY = pytest.StashKey[Story]()


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
        report.longrepr = told_first(story.lines(), call.excinfo, style)
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> Generator[None]:
    """Colour the stories, in a terminal that shows colours."""
    if terminalreporter.hasmarkup:
        for report in terminalreporter.getreports("failed") + terminalreporter.getreports("error"):
            for entry in stories(report):
                entry.lines = [coloured(line) for line in entry.lines]
    yield


def _story(feature: Feature, scenario: Scenario) -> Story:
    written = {step.line: step for step in feature.every_step()}
    told = [
        Told(
            step.line_number,
            _as_read(f"{written[step.line_number].keyword}{step.name}", feature.language),
            [[str(cell) for cell in row] for row in step.datatable.raw()] if step.datatable else (),
            step.docstring,
        )
        for step in scenario.steps
    ]
    return Story(feature, scenario.line_number, told)


def _as_read(text: str, language: Language) -> str:
    """A step as it reads once its columns have their values."""
    return elide(text) if language == "fr" else text


def _told(item: pytest.Item, step: Step) -> Iterator[Told]:
    """The step in the story of its scenario, if it has one."""
    story = item.stash.get(_STORY, None)
    return (told for told in story.steps if told.line == step.line_number) if story else iter(())
