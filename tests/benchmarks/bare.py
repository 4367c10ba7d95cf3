"""Bare Playwright at full speed: pages of the site loaded, or reached by a form, and nothing else."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from fixtures.people import Cast
from fixtures.person import Person
from fixtures.site.abilities import Arrivals

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
FIELD, BUTTON, REFUSAL = "Nom d’utilisateur", "Continuer", "doit avoir de 8 à 16 caractères"
"""The form of the first of these pages, which a person fills in, sends and reads."""


@pytest.fixture
def language() -> str:
    """The language of the pages."""
    return "fr"


@pytest.fixture
def people(cast: Cast, arrivals: Arrivals) -> list[Person]:
    """People, each at another page."""
    people = [cast(name) for name in SHOWN]
    for person in people:
        arrivals.bring(person, SHOWN[person.name])
    return people


@pytest.fixture
def fresh_page(browser: Browser, browser_context_args: dict[str, Any]) -> Callable[[Person], Page]:
    """A page of a new window that goes on where a person is."""

    def open_page(person: Person) -> Page:
        context = browser.new_context(**browser_context_args)
        # Read as http, they are given back as https: Chromium's protocol takes Secure ones for https alone.
        context.add_cookies(
            [
                {"name": each["name"], "value": each["value"], "url": f"https://{each['domain']}", "secure": True}
                for each in person.window.context.cookies()
            ]
        )
        return context.new_page()

    return open_page


@pytest.mark.parametrize("worker", range(os.cpu_count() or 1))
def test_open_windows(worker: int, people: list[Person], record_property: Any) -> None:
    """In windows that stay open: the most that the machine can load."""

    def pages() -> Iterator[None]:
        for person in cycle(people):
            _load(person.window.page, person)
            yield

    record_property("pages", _a_minute(pages()))


@pytest.mark.parametrize("worker", range(os.cpu_count() or 1))
def test_fresh_windows(
    worker: int, people: list[Person], fresh_page: Callable[[Person], Page], record_property: Any
) -> None:
    """In a fresh window for every few pages: the most where scenarios share no state, as no two may."""

    def pages() -> Iterator[None]:
        for person in cycle(people):
            page = fresh_page(person)
            for _ in range(IN_A_SCENARIO):
                _load(page, person)
                yield
            page.context.close()

    record_property("pages", _a_minute(pages()))


@pytest.mark.parametrize("worker", range(os.cpu_count() or 1))
def test_filled_windows(
    worker: int, people: list[Person], fresh_page: Callable[[Person], Page], record_property: Any
) -> None:
    """In fresh windows, but the first page by forms filled in, sent and answered, as people reach their pages."""
    person = people[0]

    def pages() -> Iterator[None]:
        while True:
            page = fresh_page(person)
            _load(page, person)
            yield
            for number in range(1, IN_A_SCENARIO):
                # Refused each time, so it can go on; read, or what a press starts would be cut off by what is next.
                page.get_by_label(FIELD, exact=True).fill("x" * number)
                with page.expect_navigation(wait_until="domcontentloaded"):
                    page.get_by_role("button", name=BUTTON, exact=True).click()
                expect(page.get_by_role("alert")).to_contain_text(REFUSAL)
                yield
            page.context.close()

    record_property("pages", _a_minute(pages()))


def _load(page: Page, person: Person) -> None:
    address = person.window.page.url
    page.goto(address, wait_until="domcontentloaded")
    assert page.url == address


def _a_minute(pages: Iterator[None]) -> float:
    loaded, begun = 0, time.perf_counter()
    for _ in pages:
        loaded += 1
        if time.perf_counter() - begun > SECONDS:
            break
    return loaded * 60 / (time.perf_counter() - begun)
