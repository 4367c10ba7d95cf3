"""The workers: as many processes as browsers may run at once, each replaced when it hangs or ends."""

from __future__ import annotations

import multiprocessing
import tempfile
import time
from multiprocessing.connection import wait
from pathlib import Path
from typing import TYPE_CHECKING

from tests.defects.verdict import Verdict
from tests.defects.worker import work

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.defects.verdict import Job, Trouble

SILENCE = 60.0
"""Seconds without a sign after which a worker hangs: it gives one before each scenario, and each ends much sooner."""
_SPAWN = multiprocessing.get_context("spawn")


class Worker:
    """One process, and the job that it has."""

    def __init__(self, scenarios: Sequence[str], log: Path) -> None:
        self.log = log
        self.job: Job | None = None
        self.connection, theirs = _SPAWN.Pipe()
        self._process = _SPAWN.Process(target=work, args=(theirs, list(scenarios), log), daemon=True)
        self._process.start()
        theirs.close()
        self.heard = time.monotonic()

    def give(self, job: Job) -> None:
        """Hand it a job."""
        self.job, self.heard = job, time.monotonic()
        self.connection.send(job)

    def answer(self) -> Verdict | None:
        """What it says: the verdict, or None for a sign of life."""
        self.heard = time.monotonic()
        try:
            return self.connection.recv()
        except EOFError:
            return self.broken("died", self._last_words())

    def broken(self, trouble: Trouble, story: str) -> Verdict:
        """The verdict on a job that it will not finish."""
        assert self.job
        return Verdict(self.job.name, trouble=trouble, story=story, seconds=time.monotonic() - self.heard, is_last=True)

    def stop(self, patience: float = 0) -> None:
        """End the process; its browser ends with it."""
        self._process.join(patience)
        self._process.kill()
        self._process.join()
        self.connection.close()

    def _last_words(self) -> str:
        self._process.join(1)
        lines = [line for line in self.log.read_text("utf-8", errors="replace").splitlines() if line.strip()]
        return " | ".join(lines[-3:])


class Pool:
    """Plants defects in parallel."""

    def __init__(self, count: int, scenarios: Sequence[str]) -> None:
        self._count = count
        self._scenarios = scenarios

    def run(self, jobs: Sequence[Job]) -> Iterator[Verdict]:
        """The verdicts, as they come."""
        waiting = list(reversed(jobs))
        with tempfile.TemporaryDirectory(prefix="defects-logs-") as folder:
            workers = [self._start(folder, number) for number in range(min(self._count, len(jobs)))]
            try:
                while waiting or any(worker.job for worker in workers):
                    for worker in workers:
                        if waiting and not worker.job:
                            worker.give(waiting.pop())
                    for number, verdict in self._hear(workers):
                        workers[number].job = None
                        yield verdict
                        if verdict.is_last:
                            workers[number].stop()
                            workers[number] = self._start(folder, number)
            finally:
                for worker in workers:
                    worker.stop()

    def _start(self, folder: str, number: int) -> Worker:
        return Worker(self._scenarios, Path(folder) / f"{number}.txt")

    @staticmethod
    def _hear(workers: list[Worker]) -> Iterator[tuple[int, Verdict]]:
        """The verdicts that have come, once something has, and those on whoever hangs."""
        ready = wait([worker.connection for worker in workers if worker.job], timeout=1)
        for number, worker in enumerate(workers):
            if worker.connection in ready and (verdict := worker.answer()):
                yield number, verdict
            elif worker.job and time.monotonic() - worker.heard > SILENCE:
                yield number, worker.broken("hung", "")
