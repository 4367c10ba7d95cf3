"""Watching scenarios as pytest runs them: which are red, and why."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator

import pytest
from playwright.sync_api import Error
from pytest_bdd.parser import Step

from fixtures.site.abilities import Site
from tests.defects.verdict import Reason, Red

SLIPS = (AttributeError, ImportError, NameError, TypeError)
"""What a defect raises when it is not a mistake of the site but one of its own: any scenario turns red then."""
_SLIPPED = re.compile(
    r"(AttributeError|ImportError|ModuleNotFoundError|NameError|UnboundLocalError|TypeError|IndentationError|SyntaxError"
    r"|sqlite3\.OperationalError|jinja2\.exceptions\.\w+|mock_site\.rivals\.LateRivalError)\b"
)
"""The same in the site's log, where what fails within a request ends."""


class Watch:
    """A pytest plugin that notes why the scenario under way is red, and what the defect broke by itself."""

    def __init__(self) -> None:
        self.red: Red | None = None
        self.slip = ""
        self._failed: tuple[Step, BaseException] | None = None
        self._site: Site | None = None

    def begin(self) -> None:
        """Another scenario begins."""
        self.red, self._failed, self._site = None, None, None

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[object]) -> Generator[None, object, object]:
        """Keep the site of the scenario: its log tells what fails within."""
        value = yield
        if fixturedef.argname == "site":
            self._site = value
        return value

    def pytest_bdd_step_error(self, step: Step, exception: BaseException) -> None:
        """Keep the step that failed."""
        self._failed = step, exception

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Note a failure, and the slips of the site up to now."""
        report = yield
        if report.failed and not self.red:
            self.red = self._judge(report, call)
        if not self.slip:
            self.slip = next(self._slips(call), "")
        return report

    def _slips(self, call: pytest.CallInfo[None]) -> Iterator[str]:
        if call.excinfo and call.excinfo.errisinstance(SLIPS):
            yield call.excinfo.exconly()
        if self._site and call.when == "call":
            yield from (line for line in self._site.log if _SLIPPED.match(line))

    def _judge(self, report: pytest.TestReport, call: pytest.CallInfo[None]) -> Red:
        if self._failed is None or report.when != "call":
            return Red("error", f"{report.when}: {call.excinfo.exconly() if call.excinfo else ''}".strip())
        step, exception = self._failed
        return Red(_reason(step, exception), f"{step.keyword} {step.name}")


def _reason(step: Step, exception: BaseException) -> Reason:
    is_check = isinstance(exception, (AssertionError, pytest.fail.Exception))
    if is_check and step.type == "then":
        return "check"
    # What expect() raises says how long it waited; it is what Given and When end with when a page does not come.
    if isinstance(exception, Error) or "waiting for" in str(exception).lower():
        return "wait"
    return "early" if is_check else "error"
