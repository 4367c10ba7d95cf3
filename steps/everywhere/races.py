"""Races: one secret, two browsers, at the same time."""

from __future__ import annotations

from playwright.sync_api import Page

from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Gate
from steps import words
from steps.expectation import check, expect
from steps.language.speech.phrase import given, then, when
from steps.screen import field_of

SUBJECT = ("Deux navigateurs à la fois", "Two browsers at once")


@given("{person} est à {page} dans deux navigateurs", "{person} is at {page} in two browsers", arrival=True)
def be_at_in_two(person: Person, page: str, arrivals: Arrivals) -> None:
    arrivals.bring(person, page)
    person.open_window()
    arrivals.bring(person, page)


@when(
    "{person} donne le code affiché par son application dans les deux navigateurs à la fois",
    "{person} gives the code that the app shows in both browsers at once",
)
def give_app_code_in_both(person: Person, gate: Gate) -> None:
    _continue_in_both(person, "totp", person.authenticator.code(), gate)


@when(
    "{person} donne un code de récupération dans les deux navigateurs à la fois",
    "{person} gives a recovery code in both browsers at once",
)
def give_recovery_code_in_both(person: Person, gate: Gate) -> None:
    _continue_in_both(person, "recovery_code", person.recovery_codes[0], gate)


@then("{person} n'est à {page} que dans l'un des deux", "{person} is at {page} in only one of the two")
def is_at_in_one(person: Person, page: str) -> None:
    heading = words.text(person.language, "pages", page)
    shown = [window.page.get_by_role("heading", level=1).inner_text() for window in person.windows]
    check(shown.count(heading) == 1, "not_one_there", shown, page=words.names("pages")[page])


def _continue_in_both(person: Person, field: str, value: str, gate: Gate) -> None:
    """Send the form of both browsers, which the site answers at the same time."""
    first, second = (window.page for window in person.windows)
    for window in person.windows:
        person.window = window
        field_of(person, field).fill(value)
    gate.hold(2)
    with first.expect_navigation(), second.expect_navigation():
        _press_continue(first, person.language)
        _press_continue(second, person.language)
    for page in (first, second):
        expect(page.get_by_role("heading", level=1), "no_heading").to_be_visible()


def _press_continue(page: Page, language: str) -> None:
    # Without waiting for the answer, which comes when both have asked.
    name = words.label(language, "buttons", "continue")
    page.get_by_role("button", name=name, exact=True).click(no_wait_after=True)
