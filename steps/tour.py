"""A tour of the site: somebody at each of its pages, for what is the same at all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals, Inventory, Pages
from fixtures.site.services import Pool, Portal
from steps.kept import kept
from steps.rightly import CARD
from steps.unseen import browser_of, open_place, send, send_document

if TYPE_CHECKING:
    from fixtures.crowd import Crowd
    from fixtures.plain import Answer, PlainBrowser

_PROGRAM = "study_permit"
_EVERYTHING_IN = "express_entry"
"""The program under which somebody has one of everything."""

INSIDE = {"clegc": "home", "ircc": "account", "arc": "arc_file"}
"""Of each system, the first page of those who are signed in."""


class Stop(NamedTuple):
    """Somebody at a place of the site: what the tour calls it, and its address."""

    person: Person
    name: str
    address: str

    @property
    def browser(self) -> PlainBrowser:
        """Their browser."""
        return browser_of(self.person)


class Tour:
    """Brings somebody new to each page that the site has, and to the forms that some states of it alone show."""

    def __init__(
        self,
        crowd: Crowd,
        *,
        pages: Pages,
        arrivals: Arrivals,
        accounts: Accounts,
        portal: Portal,
        inventory: Inventory,
    ) -> None:
        self.crowd = crowd
        self.inventory = inventory
        self._pages = pages
        self._arrivals = arrivals
        self._accounts = accounts
        self._portal = portal
        self._states: dict[str, Callable[[Person], None]] = {
            "session": partial(self._be_warned, "session"),
            "ircc_session": partial(self._be_warned, "ircc_session"),
            "arc_file": self._come_from_bank,
            "arc_session": self._be_warned_at_arc,
            "password.change": partial(self._be_asked_for_password, "password.change"),
            "questions.change": partial(self._be_asked_for_password, "questions.change"),
            "address.change": partial(self._be_asked_for_password, "address.change"),
            "second_factor, by mail": self._wait_for_mailed_code,
            "recovery_codes, seen": self._lose_sight_of_codes,
            "application, with a message": self._have_message,
            "forgotten_questions, of two accounts": self._have_two_accounts,
        }

    def stops(self, prepare: Callable[[Person], None] = lambda _: None) -> Iterator[Stop]:
        """Each place, with somebody who has an account of their own; `prepare` comes before they arrive."""
        for name in dict.fromkeys((*self._pages.names, *self._states)):
            yield self.stop(name, prepare)

    def stop(self, name: str, prepare: Callable[[Person], None] = lambda _: None) -> Stop:
        """Somebody new at a place, by the name that the tour gives it."""
        person = self.crowd()
        prepare(person)
        self.arrive(person, name)
        return Stop(person, name, browser_of(person).here.url)

    def come_in(self, system: str) -> Person:
        """Somebody new who signs in to a system."""
        return self.stop("new_password" if system == "clegc" else INSIDE[system]).person

    def arrive(self, person: Person, name: str) -> None:
        """Bring somebody to a place, by the name that the tour gives it."""
        if name in self._states:
            self._states[name](person)
        else:
            self._arrivals.bring(person, name)

    @property
    def sending_again(self) -> set[str]:
        """The places whose forms have another code sent."""
        return {str(place) for place in self.inventory.places if str(place).endswith(".again")}

    def ask_again(self, stop: Stop) -> tuple[str, Answer]:
        """Have the page that somebody is on send another code: where its form leads, and the answer."""
        places = [(str(self.inventory.place(sheet.action)), sheet) for sheet in stop.browser.here.page.sheets]
        ((place, again),) = [(place, sheet) for place, sheet in places if place in self.sending_again]
        return place, stop.browser.send(again.action, again.values)

    def _be_warned(self, page: str, person: Person) -> None:
        self._arrivals.sign_in(person, "clegc", "ircc")
        browser_of(person).visit(self._pages.location(page, person.language))

    def _be_warned_at_arc(self, person: Person) -> None:
        self._come_from_bank(person)
        browser_of(person).visit(self._pages.location("arc_session", person.language))

    def _come_from_bank(self, person: Person) -> None:
        self._arrivals.bring(person, "bank")
        send(person, card=CARD, card_code=CARD[-4:])

    def _be_asked_for_password(self, name: str, person: Person) -> None:
        self._arrivals.sign_in(person, "clegc")
        place = next(place for place in self.inventory.places if place.name == name)
        browser_of(person).visit(self.inventory.address(place, person.language))

    def _wait_for_mailed_code(self, person: Person) -> None:
        self._accounts.open(person, "email")
        self._arrivals.bring(person, "second_factor")

    def _lose_sight_of_codes(self, person: Person) -> None:
        self._arrivals.bring(person, "recovery_codes")
        browser_of(person).visit(browser_of(person).here.url)

    def _have_message(self, person: Person) -> None:
        self._portal.give_application(person, _PROGRAM)
        self._portal.write("biometrics", self._portal.application_of(person, _PROGRAM))
        self._arrivals.bring(person, "message")
        browser_of(person).visit(self._pages.location("application", person.language))

    def _have_two_accounts(self, person: Person) -> None:
        self._accounts.open(person, "app")
        self._accounts.open_newer(person)
        self._arrivals.bring(person, "forgotten_username")
        send(person, email=person.email)
        send(person, code=person.mailbox.latest().code)


def give_everything(
    person: Person, *, arrivals: Arrivals, inventory: Inventory, portal: Portal, pool: Pool
) -> dict[str, int]:
    """Give somebody an invitation, a message and a document, and sign them in; the numbers of all that."""
    pool.invite(person)
    application = portal.application_of(person, _EVERYTHING_IN)
    message = portal.write("biometrics", application)
    arrivals.sign_in(person, "clegc", "ircc")
    open_place(person, "documents", {"application": application}, inventory)
    sent = send_document(person, "releve.pdf")
    link = next(link for link in sent.page.links if "/documents/" in link)
    return {"application": application, "message": message, "document": int(link.rpartition("/")[2])}


@kept
def tour(
    crowd: Crowd, *, pages: Pages, arrivals: Arrivals, accounts: Accounts, portal: Portal, inventory: Inventory
) -> Tour:
    """The tour of the scenario's site."""
    return Tour(crowd, pages=pages, arrivals=arrivals, accounts=accounts, portal=portal, inventory=inventory)
