"""A pytest plugin that records what each scenario reaches: lines and branches of the mock and its templates, its words.

It is named in PYTEST_PLUGINS, so that every process of a run has it before the mock is imported; it writes into the
folder of REACH.
"""

from __future__ import annotations

import json
import os
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from coverage import Coverage

if TYPE_CHECKING:
    from collections.abc import Generator

FOLDER = "REACH"
SITE = Path(__file__).parents[3] / "mock_site"


class Recorder:
    """The record of one process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._coverage = Coverage(folder / f".coverage.{os.getpid()}", branch=True, source=[str(SITE)])
        self._rows: list[str] = []
        self._reached: dict[str, set[str]] = {}
        self._row = ""

    def start(self) -> None:
        """Begin, before the mock is imported."""
        self._coverage.start()
        from mock_site.ground.words import Words  # noqa: PLC0415 - what it runs when imported is recorded too

        get = Words.get

        @wraps(get)
        def noted(words: Words, key: str) -> Any:
            self._reached.setdefault(f"{words.language}/{key}", set()).add(self._row)
            return get(words, key)

        Words.get = noted

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Keep the order of the scenarios: two languages have their rows in the same one."""
        self._rows = [item.nodeid for item in session.items]

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Put down what is reached to the scenario under way."""
        self._row = item.nodeid
        self._coverage.switch_context(item.nodeid)
        return (yield)

    def pytest_unconfigure(self) -> None:
        """Write the part of this process; the one that only hands out scenarios has none."""
        self._coverage.stop()
        if not self._row:
            return
        self._coverage.save()
        part = {"rows": self._rows, "words": {key: sorted(rows) for key, rows in self._reached.items()}}
        (self._folder / f"words.{os.getpid()}.json").write_text(json.dumps(part), "utf-8")


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    recorder = Recorder(Path(os.environ[FOLDER]))
    recorder.start()
    early_config.pluginmanager.register(recorder)
