"""A pytest plugin that plants one defect in the site: `-p tests.defects.plant --defect NAME`."""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING

import pytest

from fixtures import browser
from mock_site.site import Site
from tests.defects import planted  # noqa: F401 - it enters the defects
from tests.defects.defect import DEFECTS

if TYPE_CHECKING:
    from collections.abc import Generator

PATIENCE = 2_000
"""Milliseconds that an action waits for what a defect keeps from coming: what is right shows in a tenth of that."""
SLIPS = (AttributeError, ImportError, NameError, TypeError)
"""What a defect raises when the site has changed under it: any scenario turns red then, and not for what it says."""
_RED = pytest.StashKey[set[str]]()
_SLIPPED = pytest.StashKey[list[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--defect", choices=sorted(DEFECTS), help="the defect to plant in the site")


def pytest_configure(config: pytest.Config) -> None:
    patch = pytest.MonkeyPatch()
    config.add_cleanup(patch.undo)
    config.stash[_RED] = set()
    config.stash[_SLIPPED] = _note_slips(patch)
    patch.setattr(browser, "ACTION_TIMEOUT", PATIENCE)
    DEFECTS[config.getoption("--defect")].plant(patch)


def _note_slips(patch: pytest.MonkeyPatch) -> list[str]:
    slipped: list[str] = []
    original = Site._error

    def error(*arguments: object) -> object:
        if isinstance(sys.exception(), SLIPS):
            slipped.append(traceback.format_exc())
        return original(*arguments)

    patch.setattr(Site, "_error", error)
    return slipped


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Take no red for an answer when the defect itself broke down."""
    if slipped := session.config.stash[_SLIPPED]:
        print("The defect does not fit the site any more:", slipped[0], sep="\n")  # noqa: T201 - for test_defects.py
        session.exitstatus = pytest.ExitCode.INTERNAL_ERROR


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip the other rows of an outline that is red already: each takes as long as an expectation waits."""
    if _title(item) in item.config.stash[_RED]:
        pytest.skip("another row of this outline is red")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        item.config.stash[_RED].add(_title(item))
    if call.excinfo and call.excinfo.errisinstance(SLIPS):
        item.config.stash[_SLIPPED].append(str(report.longrepr))
    return report


def _title(item: pytest.Item) -> str:
    return item.nodeid.partition("[")[0]
