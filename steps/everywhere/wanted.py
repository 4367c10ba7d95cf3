"""What was wanted: the page that somebody asked for before signing in opens afterwards, whichever it is."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from fixtures.forms import TOKEN
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.tour import give_everything
from steps.unseen import browser_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fixtures.crowd import Crowd
    from fixtures.person import Person
    from fixtures.site.abilities import Arrivals, Inventory, Pages
    from fixtures.site.services import Pool, Portal

SUBJECT = ("Ce qui était demandé", "What was wanted")

_FIRST = "ircc/secure_account"
"""Where those who are to sign in first are sent."""
_OF_A_SESSION = frozenset({_FIRST, "ircc/sign_out", "ircc/session"})
"""What leads there all the same: it ends a session, or puts its end off."""


@when(
    "chaque page et chaque formulaire d'IRCC sont demandés sans session, puis une session est ouverte",
    "each page and each form of IRCC is asked for without a session, and then one is opened",
)
def ask_then_sign_in(
    outcomes: Outcomes,
    crowd: Crowd,
    *,
    arrivals: Arrivals,
    inventory: Inventory,
    pages: Pages,
    portal: Portal,
    pool: Pool,
) -> None:
    person = crowd()
    numbers = give_everything(person, arrivals=arrivals, inventory=inventory, portal=portal, pool=pool)
    register, key = pages.location("register", person.language), urlsplit(pages.address("clegc")).hostname or ""
    for method, address in _addresses(person, numbers, inventory):
        known_at_key = browser_of(person).lend(key, key)
        sheet = known_at_key.visit(register).page.sheets[-1]
        asked = known_at_key.ask(method, address, {TOKEN: sheet.values[TOKEN]} if method == "POST" else None)
        if str(inventory.place(urljoin(address, asked.header("location")))) == _FIRST:
            seen = known_at_key.send(sheet.action, known_at_key.visit(register).page.sheets[-1].values)
            wanted = _page_of(address, person)
            outcomes.expect(f"{method} {address}", wanted=f"200 {wanted}", seen=f"{seen.status} {seen.url}")


@then("chacun mène à la page demandée", "each leads to the page that was asked for")
def leads_there(outcomes: Outcomes) -> None:
    outcomes.conclude("not_wanted")


def _addresses(person: Person, numbers: Mapping[str, int], inventory: Inventory) -> Iterator[tuple[str, str]]:
    """Each address of IRCC and each method that it takes."""
    for place in inventory.places:
        if place.system == "ircc" and str(place) not in _OF_A_SESSION:
            about = {name: numbers[name] for name in place.numbers}
            yield from ((method, inventory.address(place, person.language, **about)) for method in place.methods)


def _page_of(address: str, person: Person) -> str:
    """Where a person who is signed in comes by an address: of one that only takes a form, by the page of the form."""
    browser = browser_of(person)
    while browser.visit(address).status != HTTPStatus.OK:
        address = address.rpartition("/")[0]
    return browser.here.url
