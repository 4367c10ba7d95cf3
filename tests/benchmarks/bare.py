"""Bare Playwright at full speed: pages of the site loaded one after the other, and nothing else."""

from __future__ import annotations

import os
import time
from itertools import cycle
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from fixtures.people import Cast
    from fixtures.site import Site

SECONDS = 15.0
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


@pytest.mark.parametrize("worker", range(os.cpu_count() or 1))
def test_bare(worker: int, cast: Cast, site: Site, record_property: Callable[[str, object], None]) -> None:
    """Load the pages in turns for a while, and note how many a minute that makes."""
    people = [cast(name) for name in SHOWN]
    for person in people:
        site.bring(person, SHOWN[person.name])
    pages = [(person.window.page, person.window.page.url) for person in people]
    loaded, begun = 0, time.perf_counter()
    for page, address in cycle(pages):
        page.goto(address, wait_until="domcontentloaded")
        assert page.url == address
        loaded += 1
        if time.perf_counter() - begun > SECONDS:
            break
    record_property("pages per minute", loaded * 60 / (time.perf_counter() - begun))
