"""pytest-bdd's view of a feature, and its reports of it: the one place that touches what it keeps to itself."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest
from pytest_bdd.cucumber_json import LogBDDCucumberJSON
from pytest_bdd.feature import features
from pytest_bdd.gherkin_parser import GherkinDocument
from pytest_bdd.gherkin_parser import Step as GherkinStep
from pytest_bdd.gherkin_terminal_reporter import GherkinTerminalReporter
from pytest_bdd.parser import FeatureParser, Step
from pytest_bdd.reporting import ReportContext, ScenarioReportDict, test_report_context_registry

from steps.language.reading.feature import Feature
from steps.language.speech.dialects import of_the_reader
from steps.language.speech.messages import words


def register(feature: Feature) -> None:
    """Give a feature to pytest-bdd, so that its file is read once, and as we read it."""
    features[str(feature.path)] = _Parsed(feature).parse()


class _Parsed(FeatureParser):
    """A feature that is read already, with its keywords as written: pytest-bdd gives every word of them a capital."""

    def __init__(self, feature: Feature) -> None:
        super().__init__(str(feature.path.parent), feature.path.name)
        self._tree = feature.tree
        self._keywords = {step.line: step.keyword for step in feature.every_step()}

    def _parse_feature_file(self) -> GherkinDocument:
        return GherkinDocument.from_dict(self._tree)

    def parse_steps(self, steps_data: list[GherkinStep]) -> list[Step]:
        """The steps, each keyword with the space or the apostrophe that ends it."""
        steps = super().parse_steps(steps_data)
        for step in steps:
            step.keyword = self._keywords[step.line_number]
        return steps


class _Reporter(GherkinTerminalReporter):  # type: ignore[misc]
    """pytest-bdd's reporter, which writes a space after every keyword, elided ones too."""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Write the scenario with its steps as in the file."""
        context = test_report_context_registry.get(report)
        if context is None:
            super().pytest_runtest_logreport(report)
            return
        test_report_context_registry[report] = ReportContext(_spaced(context.scenario), context.name)
        super().pytest_runtest_logreport(report)
        test_report_context_registry[report] = context


def _spaced(scenario: ScenarioReportDict) -> Any:
    """The scenario, each step cut at the first space of its line."""
    written = [f"{step['keyword']}{step['name']}".partition(" ") for step in scenario["steps"]]
    steps = [{"keyword": first, "name": rest} for first, _, rest in written]
    return {**scenario, "steps": steps}


def pytest_cmdline_main(config: pytest.Config) -> None:
    """Stop at the reporter that shows nothing, without a word, when pytest-xdist runs the scenarios."""
    if config.option.gherkin_terminal_reporter and config.getoption("numprocesses", None):
        raise pytest.UsageError(words("run", "blind_report", of_the_reader(), option="--gherkin-terminal-reporter"))


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Put our reporter in the place of pytest-bdd's."""
    if not config.option.gherkin_terminal_reporter:
        return
    reporter = _Reporter(config)
    config.pluginmanager.unregister(name="terminalreporter")
    config.pluginmanager.register(reporter, "terminalreporter")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """In a worker of pytest-xdist, put what pytest-bdd knows of the scenario in the report."""
    report = yield
    context = test_report_context_registry.get(report)
    if context and report.when == "call" and _is_worker(item.config) and item.config.option.cucumber_json_path:
        report.gherkin = {"scenario": context.scenario, "name": context.name}  # type: ignore[attr-defined]
    return report


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Take it out again, for the Cucumber JSON is written where the workers report to."""
    if carried := getattr(report, "gherkin", None):
        test_report_context_registry[report] = ReportContext(**carried)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Put the Cucumber JSON in the order of the files, whichever worker ended first."""
    for plugin in session.config.pluginmanager.get_plugins():
        if isinstance(plugin, LogBDDCucumberJSON):
            plugin.features = dict(sorted(plugin.features.items()))
            for feature in plugin.features.values():
                feature["elements"].sort(key=lambda scenario: (scenario["line"], scenario["id"]))


def _is_worker(config: pytest.Config) -> bool:
    return hasattr(config, "workerinput")
