"""A pytest plugin that runs what was collected in an order drawn by lot."""

from __future__ import annotations

import random

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Say which order: the same text draws the same one again."""
    parser.addoption("--lot", default="", help="the text that decides the order")


def pytest_report_header(config: pytest.Config) -> str:
    """Say the lot, which draws the same order again."""
    return f"order drawn by lot: --lot {config.getoption('--lot')}"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Shuffle; every worker of a run draws the same order."""
    random.Random(config.getoption("--lot")).shuffle(items)
