"""The browser without a screen of somebody whom no scenario names, and the forms that it sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from fixtures.markup import Sheet
from fixtures.person import Person
from steps.expectation import check
from steps.portal.samples import PDF

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fixtures.plain import Answer, PlainBrowser
    from fixtures.site.abilities import Inventory


def browser_of(person: Person) -> PlainBrowser:
    """The browser of somebody of the crowd."""
    return cast("PlainBrowser", person.window)


def form_with(person: Person, *names: str) -> Sheet:
    """The form of the page that has these fields. Raises Failure where none has."""
    here = browser_of(person).here
    found = [sheet for sheet in here.page.sheets if set(names) <= sheet.fields.keys()]
    check(found, "page_broken", [here.url], page=", ".join(names))
    return found[0]


def own_forms(page: Answer) -> list[Sheet]:
    """The forms that a page sends to itself."""
    path = urlsplit(page.url).path
    return [sheet for sheet in page.page.sheets if urlsplit(sheet.action).path == path]


def send(person: Person, **values: str) -> Answer:
    """Send the form of the page that has these fields, with these values, and go where it leads."""
    sheet = form_with(person, *values)
    return browser_of(person).send(sheet.action, {**sheet.values, **values})


def submit(person: Person, address: str, **values: str) -> Answer:
    """Open a page, send the form that it sends to itself, with these values, and go where it leads."""
    browser = browser_of(person)
    own = own_forms(browser.visit(address))
    check(own, "page_broken", [browser.here.url], page=address)
    return browser.send(own[0].action, {**own[0].values, **values})


def send_document(person: Person, name: str, content: bytes = PDF) -> Answer:
    """Send a file, a whole PDF unless told otherwise, by the form of the page."""
    sheet = form_with(person, "document")
    return browser_of(person).send(sheet.action, sheet.values, {"document": (name, content)})


def open_place(person: Person, name: str, numbers: Mapping[str, int], inventory: Inventory) -> Answer:
    """Open a page of IRCC about the things that have these numbers."""
    place = next(place for place in inventory.places if (place.system, place.name) == ("ircc", name))
    about = {each: numbers[each] for each in place.numbers}
    return browser_of(person).visit(inventory.address(place, person.language, **about))


def is_refused(answer: Answer) -> bool:
    """Whether a page says that what was sent is refused."""
    return 'role="alert"' in answer.text


def has_error(answer: Answer, name: str) -> bool:
    """Whether a page says that a field is filled in wrong."""
    return f'id="{name}-error"' in answer.text
