"""Housekeeping: what the site does by itself while it is served, whoever visits."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta

_EVERY = timedelta(hours=1)


class Housekeeping:
    """Does a work at once and then every hour, in a thread of its own, as long as the `with` lasts."""

    def __init__(self, work: Callable[[], None], every: timedelta = _EVERY) -> None:
        self._work = work
        self._every = every.total_seconds()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="housekeeping", daemon=True)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        self._work()
        while not self._over.wait(self._every):
            self._work()
