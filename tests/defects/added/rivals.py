"""Rivals: requests that a defect stops between looking and writing, until all of them have looked.

The copy of the package in which defects are planted has this module as `mock_site.rivals`.
"""

from __future__ import annotations

import threading

from mock_site.ground.store import Store

PATIENCE = 5.0
"""Seconds that one waits for the others; they are on their way, for the harness sends them at once."""
_BARRIERS: dict[Store, tuple[threading.Barrier, threading.Event]] = {}


class LateRivalError(Exception):
    """A rival did not come: the defect does not let all of them look before one writes."""


def expect(store: Store, count: int) -> None:
    """The next `count` requests to the site of this store race; nobody waits elsewhere, or after them."""
    passed = threading.Event()
    _BARRIERS[store] = threading.Barrier(count, action=passed.set), passed


def wait(store: Store) -> None:
    """Wait until every rival has looked too. Raises LateRivalError."""
    if store not in _BARRIERS:
        return
    barrier, passed = _BARRIERS[store]
    if passed.is_set():
        return
    try:
        barrier.wait(PATIENCE)
    except threading.BrokenBarrierError:
        raise LateRivalError(f"{barrier.n_waiting} of {barrier.parties} came") from None
