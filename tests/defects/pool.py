"""The workers: as many processes as browsers may run at once, each replaced when it hangs or ends."""

from __future__ import annotations

import multiprocessing
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import wait
from pathlib import Path

from tests.defects.verdict import Job, Trouble, Verdict
from tests.defects.words import RefusalError
from tests.defects.worker import LOG, work

SILENCE = 60.0
"""Seconds without a sign after which a worker hangs: it gives one before each scenario, and each ends much sooner."""
START = 300.0
"""Seconds in which a worker must be ready."""
_END = 10.0
"""Seconds in which a worker that has nothing to do ends by itself."""
_LAST_WORDS = 12
_SPAWN = multiprocessing.get_context("spawn")


class Worker:
    """One process, and the job that it has."""

    def __init__(self, serve: Callable[..., None], scenarios: Sequence[str], folder: Path) -> None:
        self.connection, theirs = _SPAWN.Pipe()
        self._log = folder / LOG
        self._process = _SPAWN.Process(target=serve, args=(theirs, list(scenarios), folder), daemon=True)
        self._process.start()
        theirs.close()
        self._is_ready = self._is_over = False
        self._job: Job | None = None
        self._given = self._heard = time.monotonic()

    @property
    def is_free(self) -> bool:
        """Whether it can be given a job."""
        return self._is_ready and self._job is None and not self._is_over

    @property
    def is_busy(self) -> bool:
        """Whether it has a job."""
        return self._job is not None

    def give(self, job: Job) -> None:
        """Hand it a job."""
        self._job, self._given = job, time.monotonic()
        self._heard = self._given
        self.connection.send(job)

    def hear(self) -> Verdict | None:
        """What it says: the verdict on its job, or None for a sign of life. Raises RefusalError if it cannot start."""
        self._heard = time.monotonic()
        try:
            said: Verdict | None = self.connection.recv()
        except (EOFError, OSError):
            return self._break("died", self._last_words())
        self._is_ready = True
        if said:
            self._job, self._is_over = None, said.is_last
        return said

    def check(self) -> Verdict | None:
        """The verdict on its job when it has been silent for too long."""
        limit = SILENCE if self._is_ready else START
        return self._break("hung", f"{limit:.0f} s") if time.monotonic() - self._heard > limit else None

    def stop(self) -> None:
        """End the process, by itself where it can; its browser ends with it."""
        if self.is_free:
            self.connection.send(None)
            self._process.join(_END)
        self._process.kill()
        self._process.join()
        self.connection.close()

    def _break(self, trouble: Trouble, story: str) -> Verdict:
        if self._job is None:
            raise RefusalError("no_start", story=story)
        name, self._job, self._is_over = self._job.name, None, True
        return Verdict(name, trouble=trouble, story=story, seconds=time.monotonic() - self._given, is_last=True)

    def _last_words(self) -> str:
        self._process.join()
        lines = self._log.read_text("utf-8", errors="replace").splitlines() if self._log.exists() else []
        return "\n".join(["", *lines[-_LAST_WORDS:], f"exit code {self._process.exitcode}"])


class Pool:
    """Plants defects in parallel."""

    def __init__(self, count: int, scenarios: Sequence[str], serve: Callable[..., None] = work) -> None:
        self._count = count
        self._scenarios = scenarios
        self._serve = serve

    def run(self, jobs: Sequence[Job]) -> Iterator[Verdict]:
        """The verdicts, as they come. Raises RefusalError when no worker can start."""
        waiting = list(reversed(jobs))
        with tempfile.TemporaryDirectory(prefix="defects-") as folder:
            workers = [self._start(folder) for _ in range(min(self._count, len(jobs)))]
            try:
                while waiting or any(worker.is_busy for worker in workers):
                    for worker in workers:
                        if waiting and worker.is_free:
                            worker.give(waiting.pop())
                    for number, verdict in _verdicts(workers):
                        yield verdict
                        if verdict.is_last:
                            workers[number].stop()
                            workers[number] = self._start(folder)
            finally:
                for worker in workers:
                    worker.stop()

    def _start(self, folder: str) -> Worker:
        return Worker(self._serve, self._scenarios, Path(tempfile.mkdtemp(dir=folder)))


def _verdicts(workers: Sequence[Worker]) -> Iterator[tuple[int, Verdict]]:
    """The verdicts that have come, once anything has, and those on the workers that hang."""
    ready = wait([worker.connection for worker in workers if not worker.is_free], timeout=1)
    for number, worker in enumerate(workers):
        if worker.is_free:
            continue
        verdict = worker.hear() if worker.connection in ready else worker.check()
        if verdict:
            yield number, verdict
