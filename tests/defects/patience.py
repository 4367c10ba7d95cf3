"""How long the harness waits for what a defect keeps from coming: a multiple of what it takes when all is well."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from importlib import import_module

import pytest
from playwright.sync_api import APIRequestContext, Locator, LocatorAssertions, Page, PageAssertions, expect

MULTIPLE = 4
SHORTEST, LONGEST = 0.5, 10.0
"""Seconds between which the patience stays."""
_WAITING = (APIRequestContext, Locator, LocatorAssertions, Page, PageAssertions)


@contextmanager
def measured() -> Iterator[list[float]]:
    """Measure the seconds of all that waits in Playwright."""
    seconds: list[float] = []
    with pytest.MonkeyPatch.context() as patch:
        for waiting in _WAITING:
            for name, call in list(vars(waiting).items()):
                if callable(call) and not name.startswith("_"):
                    patch.setattr(waiting, name, _timed(call, seconds))
        yield seconds


def patience(seconds: list[float]) -> float:
    """The seconds to wait, from those that were measured."""
    return min(max(MULTIPLE * max(seconds, default=LONGEST), SHORTEST), LONGEST)


def wait_at_most(seconds: float) -> None:
    """From now on, wait no longer than this for anything: an element, a page, a mail, a reply."""
    browser, mailbox = import_module("fixtures.browser"), import_module("fixtures.mailbox")
    expect.set_options(timeout=1000 * seconds)
    browser.ACTION_TIMEOUT = browser.NAVIGATION_TIMEOUT = 1000 * seconds
    import_module("fixtures.wire").PATIENCE = seconds
    call = mailbox.MailServer.wait_until
    original = getattr(call, "__wrapped__", call)  # it may be called again, with more patience

    @wraps(original)
    def until(server: object, enough: object, timeout: float) -> object:
        return original(server, enough, min(timeout, seconds))

    mailbox.MailServer.wait_until = until


def _timed(call: Callable[..., object], seconds: list[float]) -> Callable[..., object]:
    @wraps(call)
    def timed(*arguments: object, **options: object) -> object:
        start = time.monotonic()
        try:
            return call(*arguments, **options)
        finally:
            seconds.append(time.monotonic() - start)

    return timed
