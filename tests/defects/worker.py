"""A process that plants one defect after another, and keeps its browser: one pytest session, the scenarios at hand."""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from fixtures.offer import MOCK
from fixtures.report.envelopes import case_id
from tests.defects import planted  # noqa: F401 - it enters the defects
from tests.defects.defect import DEFECTS, Defect, DoesNotFitError
from tests.defects.kept import Kept
from tests.defects.package import ROOT, Imported, copy
from tests.defects.patience import measured, patience, wait_at_most
from tests.defects.verdict import Job, Run, Verdict
from tests.defects.watch import Watch

LOG = "log.txt"
_TRIALS = 4
"""Scenarios that are run without a defect, to know how long things take."""
_LOOK = 0.05
"""Seconds during which a thread that is left over is watched."""
_OPTIONS = ("-n", "0", "-q", "--tb", "no", "--tracing", "off", "--screenshot", "off", "--seed", "1")
"""Nobody reads the source lines of a failure, and to find them costs more than some scenarios."""


def work(connection: Connection, scenarios: list[str], folder: Path, sound: AbstractSet[str] = frozenset()) -> None:
    """Serve jobs until None comes; what pytest prints goes to a file in the folder.

    `sound` are the cases that are known to be green without a defect.
    """
    with (folder / LOG).open("w", encoding="utf-8") as file:
        os.dup2(file.fileno(), sys.stdout.fileno())
        os.dup2(file.fileno(), sys.stderr.fileno())
    os.chdir(ROOT)
    for name in [name for name in os.environ if name.startswith("PYTEST_")]:
        del os.environ[name]  # options of a run around this one
    kept = Kept()
    try:
        pytest.main(
            [*scenarios, *_OPTIONS, f"--output={folder}/evidence"], plugins=[Loop(connection, folder, sound), kept]
        )
    finally:
        kept.close()


class Loop:
    """Runs the scenarios that each job names, in place of pytest's own loop over all of them."""

    def __init__(self, connection: Connection, folder: Path, sound: AbstractSet[str] = frozenset()) -> None:
        self._connection = connection
        self._folder = folder
        self._watch = Watch()
        self._items: dict[str, list[pytest.Item]] = {}
        self._threads = 0
        self._is_ready = False
        self._patience = 0.0
        self._sound = set(sound)

    def pytest_configure(self, config: pytest.Config) -> None:
        config.pluginmanager.register(self._watch)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Measure, then serve jobs; the browser, the mail server and the collection are there for all of them."""
        if session.testsfailed:
            raise session.Failed("these scenarios cannot be collected")
        for item in session.items:
            for name in dict.fromkeys((item.nodeid.partition("[")[0], item.nodeid)):
                self._items.setdefault(name, []).append(item)
        self._package = Imported()
        self._trial(session)
        self._threads, self._is_ready = threading.active_count(), True
        self._sign()
        while job := self._connection.recv():
            verdict = self._serve(job)
            verdict.is_last = self._is_spinning()
            self._connection.send(verdict)
            if verdict.is_last:
                break
        return True

    def _trial(self, session: pytest.Session) -> None:
        """Run a few scenarios on the mock as it is, to know how long things take when all is well."""
        names = list(self._items)[:: max(1, len(self._items) // _TRIALS)][:_TRIALS]
        with self._import(None):
            self._run(names[:1], rows=1)  # the first opens the browser, and takes longer
            with measured() as seconds:
                run = self._run(names, rows=1)
        for name, red in run.reds.items():
            raise session.Failed(f"{name} is red without a defect: {red.step}")
        self._patience = patience(seconds)
        wait_at_most(self._patience)

    def _serve(self, job: Job) -> Verdict:
        start = time.monotonic()
        verdict = self._judged(job)
        if self._is_slower([name for run in verdict.runs.values() for name in run.doubtful]):
            verdict = self._judged(job)
        # What mutants meet is the whole suite, green before.
        if not (job.stops or verdict.trouble) and self._is_slower(self._compare(verdict)):
            verdict = self._judged(job)
            self._compare(verdict)
        verdict.seconds = time.monotonic() - start
        return verdict

    def _judged(self, job: Job) -> Verdict:
        verdict = Verdict(job.name, patience=self._patience)
        try:
            with self._import(job.defect or DEFECTS[job.name]):
                self._watch.slip = ""
                (self._try_until_red if job.stops else self._try)(job, verdict)
        except DoesNotFitError as error:
            verdict.trouble, verdict.story = "unfit", str(error)
        except Exception as error:  # noqa: BLE001 - a copy can raise anything when it is imported
            verdict.trouble, verdict.story = "slip", f"{type(error).__name__}: {error}"
        if self._watch.slip and not verdict.trouble:
            verdict.trouble, verdict.story = "slip", self._watch.slip
        return verdict

    def _compare(self, verdict: Verdict) -> list[str]:
        """Run what turned red on the mock as it is, once: what is red there too is no catch. Return that."""
        new = [row for run in verdict.runs.values() for row in run.rows if case_id(MOCK, row) not in self._sound]
        if not new:
            return []
        with self._import(None):
            run = self._run(new)
        self._sound.update(case_id(MOCK, row) for row in run.greens)
        if run.reds:
            verdict.trouble, verdict.story = "unsound", ", ".join(run.reds)
        return list(run.reds)

    def _is_slower(self, doubtful: list[str]) -> bool:
        """Whether these scenarios need more patience on the mock as it is: then it is given from now on.

        The machine may have more to do than it had at the trial, and what is slow is not what is wrong.
        """
        if not doubtful:
            return False
        with self._import(None), measured() as seconds:
            self._run(doubtful)
        before, self._patience = self._patience, max(self._patience, patience(seconds))
        wait_at_most(self._patience)
        return self._patience > before

    def _try(self, job: Job, verdict: Verdict) -> None:
        """Run all the scenarios; of an outline, the row first that was red in the other language."""
        red = list[int]()
        for language, names in job.scenarios.items():
            verdict.runs[language] = run = self._run(names, first=dict(zip(names, red, strict=False)))
            red = [self._red_row(name, run) for name in names]

    def _try_until_red(self, job: Job, verdict: Verdict) -> None:
        """Run the scenarios of each language up to the first red, its twin first."""
        place = 0
        for language, names in job.scenarios.items():
            known = [name for name in [*names[place : place + 1], *names] if name in self._items]
            verdict.runs[language] = run = self._run(known, stops=True)
            if not run.reds:
                return  # it survives: the other language has nothing to add
            place = names.index(next(iter(run.reds)))

    @contextmanager
    def _import(self, defect: Defect | None) -> Iterator[None]:
        with tempfile.TemporaryDirectory(dir=self._folder) as folder:
            copy(Path(folder), defect)
            self._package.replace(Path(folder))
            yield

    def _red_row(self, name: str, run: Run) -> int:
        """The number, from 0, of the row of a scenario that was red; 0 where none was."""
        row = run.reds[name].row if name in run.reds else ""
        return next((number for number, item in enumerate(self._items[name]) if item.nodeid == row), 0)

    def _run(
        self,
        names: list[str],
        rows: int | None = None,
        *,
        stops: bool = False,
        first: Mapping[str, int] | None = None,
    ) -> Run:
        start, run = time.monotonic(), Run()
        for name in dict.fromkeys(names):
            if not (run.reds and stops):
                items = deque(self._items[name][:rows])
                items.rotate(-(first or {}).get(name, 0))
                self._run_one(name, items, run)
        run.seconds = time.monotonic() - start
        return run

    def _sign(self) -> None:
        """Give a sign of life."""
        if self._is_ready:
            self._connection.send(None)

    def _is_spinning(self) -> bool:
        """Whether a request of the defect's site goes on for ever: what comes next would be slow."""
        if threading.active_count() <= self._threads:
            return False
        start = time.process_time()
        time.sleep(_LOOK)
        return time.process_time() - start > _LOOK / 2

    def _run_one(self, name: str, items: Iterable[pytest.Item], run: Run) -> None:
        """Run the rows of a scenario up to the first red one."""
        for item in items:
            self._sign()
            self._watch.begin()
            # Nothing follows: every fixture ends, and with them the server of this copy of the package.
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
            if self._watch.red:
                run.reds[name] = replace(self._watch.red, row=item.nodeid)
                return
        run.greens.append(name)
