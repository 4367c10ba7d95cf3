"""Crossed numbers: two people who have the same number in two systems stay two people."""

from __future__ import annotations

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals, Log, Pages
from fixtures.site.services import Arc, Portal
from steps.everywhere.counters import OF_ONE_KEY, Counters
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.rightly import rightly
from steps.tour import Tour
from steps.unseen import browser_of, own_forms, send
from steps.usual import FAILURES_TO_LOCK, WRONG_PASSWORD

SUBJECT = ("Les mêmes numéros, d'un système à l'autre", "The same numbers, from one system to another")

_NUMBERS = ("1", "2", "3")
"""The first numbers of each system: written where a name is asked for, they are nobody's name."""
_CHANGES = {
    **dict.fromkeys(("new_password", "new_questions", "new_address_code", "forgotten_new_password"), 1),
    "renew": 2,
    "closing": 1,
}
"""The pages that end the person's other sessions, and how many forms that takes."""
_SEEN = ("home", "account", "arc_file")
"""A page of each system that a session opens."""


@when(
    "une personne se trompe partout, et une autre a ses numéros dans les autres systèmes",
    "somebody makes mistakes everywhere, and somebody else has the same numbers in the other systems",
)
def fail_everywhere(outcomes: Outcomes, tour: Tour, *, accounts: Accounts, portal: Portal, arc: Arc, log: Log) -> None:
    counters = Counters(outcomes, tour, accounts=accounts, portal=portal, arc=arc, log=log)
    wrong, right = _crossed(counters)
    for number in _NUMBERS:
        _fail_as(number, tour)
    for name in (*OF_ONE_KEY, "arc"):
        counters.fail(right, name, 1)  # so that there is a count that a lock could reach
    for name in (*OF_ONE_KEY, "arc"):
        counters.fail(wrong, name, FAILURES_TO_LOCK)
    for name in (*OF_ONE_KEY, "arc"):
        counters.give(right, name, "right")


@when(
    "une personne change tout, et une autre a ses numéros dans les autres systèmes",
    "somebody changes everything, and somebody else has the same numbers in the other systems",
)
def change_everything(
    outcomes: Outcomes,
    tour: Tour,
    *,
    accounts: Accounts,
    arrivals: Arrivals,
    portal: Portal,
    arc: Arc,
    log: Log,
    pages: Pages,
) -> None:
    changing, other = _crossed(Counters(outcomes, tour, accounts=accounts, portal=portal, arc=arc, log=log))
    arrivals.sign_in(other, "clegc", "ircc")
    tour.arrive(other, "arc_sign_in")
    _go_on(other)
    for page, forms in _CHANGES.items():
        changing.open_window()
        tour.arrive(changing, page)
        for _ in range(forms):
            before = browser_of(changing).here.url
            outcomes.expect(page, wanted=True, seen=_go_on(changing) != before)
        addresses = [pages.location(name, other.language) for name in _SEEN]
        seen = [browser_of(other).visit(address).url for address in addresses]
        outcomes.expect(f"{page}, the other", wanted=addresses, seen=seen)


@then("rien n'arrive à l'autre personne", "nothing happens to the other person")
def nothing_happens(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")


def _crossed(counters: Counters) -> tuple[Person, Person]:
    """Two people: the first at CléGC is the second at IRCC and at ARC."""
    first, second = (counters.somebody("", f"crossed_{letter}") for letter in "ab")
    for name in ("link", "arc"):
        for person in (second, first):
            counters.prepare(person, name)
    return first, second


def _fail_as(name: str, tour: Tour) -> None:
    """Give wrong passwords for a name, at each page that takes one."""
    for page, field in (("sign_in", "username"), ("arc_sign_in", "arc_user")):
        person = tour.crowd()
        tour.arrive(person, page)
        for _ in range(FAILURES_TO_LOCK):
            send(person, **{field: name, "password": WRONG_PASSWORD})


def _go_on(person: Person) -> str:
    """Do what the page asks for; the address where that leads."""
    browser = browser_of(person)
    (sheet, *_) = own_forms(browser.here)
    said = rightly(person, browser.here.page, sheet)
    person.password = said.get("password_again") or person.password
    return browser.send(sheet.action, said).url
