"""A pytest plugin that plants one defect in the site: `-p tests.defects.plant --defect NAME`."""

from __future__ import annotations

import pytest

from tests.defects import planted  # noqa: F401 - it enters the defects
from tests.defects.defect import DEFECTS


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--defect", choices=sorted(DEFECTS), help="the defect to plant in the site")


def pytest_configure(config: pytest.Config) -> None:
    patch = pytest.MonkeyPatch()
    config.add_cleanup(patch.undo)
    DEFECTS[config.getoption("--defect")].plant(patch)
