"""A pytest plugin that counts the pages which each scenario shows, and when, and runs every so many scenarios."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from fixtures.traffic import Traffic


def pytest_addoption(parser: pytest.Parser) -> None:
    """Say which part of the scenarios to run."""
    parser.addoption("--every", type=int, default=1, help="run one scenario of so many")
    parser.addoption("--first", type=int, default=0, help="start with this one")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep one scenario of so many."""
    items[:] = items[config.getoption("--first") :: config.getoption("--every")]


@pytest.fixture(autouse=True)
def _count_pages(monkeypatch: pytest.MonkeyPatch, record_property: Any) -> Iterator[None]:
    """Note how many pages were shown, whatever their window, and when."""
    shown: list[object] = []
    note = Traffic._note_page

    def noted(self: Traffic, page: Any) -> None:
        shown.append(page)
        note(self, page)

    monkeypatch.setattr(Traffic, "_note_page", noted)
    record_property("begun", time.time())
    yield
    record_property("ended", time.time())
    record_property("pages", len(shown))
