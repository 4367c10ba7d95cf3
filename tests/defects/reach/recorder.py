"""A pytest plugin that records what each scenario reaches: lines and branches of the mock and its templates, its words.

It is named in PYTEST_PLUGINS, so that every process of a run has it before the mock is imported; it writes into the
folder of REACH.
"""

from __future__ import annotations

import json
import os
from collections.abc import Generator
from functools import wraps
from pathlib import Path
from typing import Any

import pytest
from coverage import Coverage

FOLDER, ROWS = "REACH", "rows.json"
SITE = Path(__file__).parents[3] / "mock_site"


class Recorder:
    """The record of one process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._coverage = Coverage(folder / f".coverage.{os.getpid()}", branch=True, source=[str(SITE)])
        self._said = folder / f"words.{os.getpid()}.jsonl"
        self._words: set[str] = set()

    def start(self) -> None:
        """Begin, before the mock is imported."""
        self._coverage.start()
        from mock_site.ground.words import Words  # noqa: PLC0415 - what it runs when imported is recorded too

        get = Words.get

        @wraps(get)
        def noted(words: Words, key: str) -> Any:
            self._words.add(f"{words.language}/{key}")
            return get(words, key)

        Words.get = noted

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Keep the order of the scenarios: two languages have their rows in the same one."""
        (self._folder / ROWS).write_text(json.dumps([item.nodeid for item in session.items]), "utf-8")

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Put down what is reached to the scenario, at once: a run that is stopped leaves its part."""
        self._words.clear()
        self._coverage.switch_context(item.nodeid)
        try:
            return (yield)
        finally:
            self._coverage.switch_context("")
            with self._said.open("a", encoding="utf-8") as file:
                file.write(json.dumps([item.nodeid, sorted(self._words)]) + "\n")

    def pytest_unconfigure(self) -> None:
        """End the part of this process; the one that only hands out scenarios has none."""
        self._coverage.stop()
        if self._said.exists():
            self._coverage.save()


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    recorder = Recorder(Path(os.environ[FOLDER]))
    recorder.start()
    early_config.pluginmanager.register(recorder)
