"""A pytest plugin that runs what was collected in an order drawn by lot."""

from __future__ import annotations

import random

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Say which order: the same text draws the same one again."""
    parser.addoption("--lot", default="", help="the text that decides the order")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Shuffle; every worker of a run draws the same order."""
    random.Random(config.getoption("--lot")).shuffle(items)
