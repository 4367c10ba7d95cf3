"""A pytest plugin that plants one defect in the site: `-p tests.defects.plant --defect NAME`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fixtures import browser
from tests.defects import planted  # noqa: F401 - it enters the defects
from tests.defects.defect import DEFECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 2_000
"""Milliseconds that a step waits for what a defect keeps from coming: what is right shows in a tenth of that."""
_RED = pytest.StashKey[set[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--defect", choices=sorted(DEFECTS), help="the defect to plant in the site")


def pytest_configure(config: pytest.Config) -> None:
    patch = pytest.MonkeyPatch()
    config.add_cleanup(patch.undo)
    config.stash[_RED] = set()
    patch.setattr(browser, "EXPECT_TIMEOUT", PATIENCE)
    patch.setattr(browser, "ACTION_TIMEOUT", PATIENCE)
    DEFECTS[config.getoption("--defect")].plant(patch)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip the other rows of an outline that is red already: each takes as long as an expectation waits."""
    if _title(item) in item.config.stash[_RED]:
        pytest.skip("another row of this outline is red")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report = yield
    if report.failed:
        item.config.stash[_RED].add(_title(item))
    return report


def _title(item: pytest.Item) -> str:
    return item.nodeid.partition("[")[0]
