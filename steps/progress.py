"""Progress: the page on screen done with the mouse, as it asks, so that the next one comes."""

from __future__ import annotations

from playwright.sync_api import Locator

from fixtures.person import Person
from steps import words
from steps.expectation import check, expect
from steps.fields import FIELDS
from steps.pages import Page, asked_at
from steps.screen import field_of
from steps.whereabouts import whereabouts


def page_of(person: Person) -> str:
    """The page on screen, by its heading; AssertionError when it is none that the wording knows."""
    heading = person.window.page.get_by_role("heading", level=1)
    expect(heading, "no_heading").to_be_visible()
    return page_named(heading.inner_text(), person.language)


def page_named(heading: str, language: str) -> str:
    """The page that has a heading: where several have the same, the first that the site's words name."""
    pages = words.known("pages", language)
    found = [page for page in pages if words.text_or_nothing(language, "pages", page) == heading]
    check(found, "unknown_heading", heading=heading)
    return found[0]


def complete(person: Person, method: str = "app") -> Locator:
    """Fill the page on screen in, rightly; the button that sends it, which is not pressed."""
    page = asked_at(page_of(person))
    page.prepare(person)
    for key, right in page.asks.items():
        fill(person, key, method if key == "method" else right(person))
    return button_of(person, page)


def button_of(person: Person, page: Page) -> Locator:
    """The button or the link that leads on from a page on screen."""
    name, on_screen = words.label(person.language, "buttons", page.button), person.window.page
    return on_screen.get_by_role("button", name=name, exact=True).or_(
        on_screen.get_by_role("link", name=name, exact=True)
    )


def fill(person: Person, key: str, value: str) -> None:
    """Give a value in a field, as its kind asks."""
    field = FIELDS[key]
    if field.kind == "choice":
        name = words.text(person.language, field.table, value)
        person.window.page.get_by_role("radio", name=name, exact=True).check()
    elif field.kind == "list":
        field_of(person, key).select_option(label=words.text(person.language, field.table, value))
    elif field.kind == "tick":
        field_of(person, key).check()
    else:
        field_of(person, key).fill(value)


def go_on(person: Person, method: str = "app") -> None:
    """Do what the page on screen asks for, and wait for what follows."""
    button = complete(person, method)
    with person.window.page.expect_navigation(wait_until="domcontentloaded"):
        button.click()


def go_on_until(person: Person, end: str, method: str = "app") -> None:
    """Do what one page after the other asks for, until a page comes."""
    before = ""
    while (page := page_of(person)) != end:
        check(page != before, "not_further", where=whereabouts(person))
        go_on(person, method)
        before = page
