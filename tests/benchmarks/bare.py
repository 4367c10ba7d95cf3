"""Bare Playwright at full speed: pages of the site loaded one after the other, and nothing else."""

from __future__ import annotations

import os
import time
from itertools import cycle
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

    from fixtures.people import Cast
    from fixtures.site import Site

SECONDS = 10.0
IN_A_SCENARIO = 3
"""Pages that a scenario shows, about."""
SHOWN = {
    "Amélie": "username",
    "Benoît": "password",
    "Chloé": "questions",
    "David": "code",
    "Émile": "app",
    "Flore": "home",
}
"""Pages from the whole of the sign-up, each opened by the back door and then loaded again and again."""


@pytest.fixture
def language() -> str:
    """The language of the pages."""
    return "fr"


@pytest.fixture
def people(cast: Cast, site: Site) -> list[Any]:
    """People, each at another page."""
    people = [cast(name) for name in SHOWN]
    for person in people:
        site.bring(person, SHOWN[person.name])
    return people


@pytest.mark.parametrize("worker", range(os.cpu_count() or 1))
def test_open_windows(worker: int, people: list[Any], record_property: Callable[[str, object], None]) -> None:
    """In windows that stay open: the most that the machine can load."""
    record_property("pages", _pages_a_minute(cycle((person.window.page, person.window.page.url) for person in people)))


@pytest.mark.parametrize("worker", range(os.cpu_count() or 1))
def test_fresh_windows(
    worker: int, people: list[Any], browser: Browser, browser_context_args: dict[str, Any], record_property: Any
) -> None:
    """In a fresh window for every few pages: the most where scenarios share no state, as no two may."""

    def windows() -> Iterator[tuple[Page, str]]:
        for person in cycle(people):
            context = browser.new_context(**browser_context_args)
            # Read as http, they are given back as https: Chromium's protocol takes Secure ones for https alone.
            context.add_cookies(
                [
                    {"name": each["name"], "value": each["value"], "url": f"https://{each['domain']}", "secure": True}
                    for each in person.window.context.cookies()
                ]
            )
            page = context.new_page()
            for _ in range(IN_A_SCENARIO):
                yield page, person.window.page.url
            context.close()

    record_property("pages", _pages_a_minute(windows()))


def _pages_a_minute(pages: Iterator[tuple[Page, str]]) -> float:
    loaded, begun = 0, time.perf_counter()
    for page, address in pages:
        page.goto(address, wait_until="domcontentloaded")
        assert page.url == address
        loaded += 1
        if time.perf_counter() - begun > SECONDS:
            break
    return loaded * 60 / (time.perf_counter() - begun)
