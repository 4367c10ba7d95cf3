"""Purposes: a code that was mailed for one thing, given for every other, in the same browser and in another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals, Inventory, Pages
from steps.expectation import check
from steps.kept import kept
from steps.language.speech.phrase import given, then, when
from steps.unseen import submit

if TYPE_CHECKING:
    from fixtures.crowd import Crowd
    from fixtures.mailbox import Mailbox

SUBJECT = ("À quoi servent les codes", "What codes serve for")

_CODE_PAGES = {
    "sign-up": "code",
    "username": "forgotten_code",
    "password": "forgotten_code",
    "sign-in": "second_factor",
    "new address": "new_address_code",
    "method": "method_code",
}
"""What a code is mailed for, in the order in which one browser can ask for all of them, and where it is given."""
_BESIDE = {"username": "sign-up", "password": "sign-up", "method": "new address"}
"""What is still under way when a code of a purpose is asked for: that code is given there too."""
_UNDER_WAY = frozenset({"username", "password", "new address"})
"""The purposes whose own code is not given as long as others are asked for."""


@dataclass
class Codes:
    """The codes of one person, whose mailbox gets all of them, and what became of those that were given elsewhere."""

    holder: Person | None = None
    known: dict[str, str] = field(default_factory=dict)
    accepted: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    tried: int = 0


class Flows:
    """Asks for a code of each purpose, by the forms that people use."""

    def __init__(
        self,
        crowd: Crowd,
        mailbox: Mailbox,
        *,
        pages: Pages,
        arrivals: Arrivals,
        accounts: Accounts,
        inventory: Inventory,
    ) -> None:
        self.codes = Codes()
        self.mailbox = mailbox
        self._crowd = crowd
        self._pages = pages
        self._arrivals = arrivals
        self._accounts = accounts
        self._inventory = inventory

    def open_account(self) -> None:
        """Give somebody an account whose codes come by mail."""
        self.codes.holder = self._crowd()
        self._accounts.open(self.codes.holder, "email")

    @property
    def holder(self) -> Person:
        """The person whose mailbox it is."""
        return cast("Person", self.codes.holder)

    def begin(self) -> Person:
        """Start a sign-up in a new browser with the holder's address: its code is the first."""
        visitor = self._crowd()
        visitor.email, visitor.mailbox = self.holder.email, self.holder.mailbox
        self._arrivals.bring(visitor, "code")
        return visitor

    def ask_for(self, purpose: str, visitor: Person) -> str:
        """Ask for a code in the visitor's browser, and read it in the mail."""
        mark = self.mailbox.mark()
        way: Callable[[Person], None] = {
            "username": self._forget_username,
            "password": self._forget_password,
            "sign-in": self._sign_in,
            "new address": self._change_address,
            "method": self._change_method,
        }[purpose]
        way(visitor)
        return self.mailbox.latest(after=mark).code

    def give(self, visitor: Person, page: str, **values: str) -> str:
        """Send the form of a page; the path of the page that follows."""
        address = self._pages.location(page, visitor.language)
        return self._send(visitor, address, **values)

    def stays(self, visitor: Person, purpose: str, code: str) -> bool:
        """Give a code where one of a purpose is asked for; whether the page asks for it still."""
        page = _CODE_PAGES[purpose]
        here = urlsplit(self._pages.location(page, visitor.language)).path
        return self.give(visitor, page, code=code) == here

    def _send(self, visitor: Person, address: str, **values: str) -> str:
        return urlsplit(submit(visitor, address, **values).url).path

    def _forget_username(self, visitor: Person) -> None:
        self.give(visitor, "forgotten_username", email=self.holder.email)

    def _forget_password(self, visitor: Person) -> None:
        self.give(visitor, "forgotten_password", username=self.holder.username)
        self.give(visitor, "forgotten_way", way="email")

    def _sign_in(self, visitor: Person) -> None:
        self.give(visitor, "sign_in", username=self.holder.username, password=self.holder.password)

    def _change_address(self, visitor: Person) -> None:
        self._prove(visitor, "address.change")
        new = self.holder.move()
        self.give(visitor, "new_address", email=new, email_again=new)

    def _change_method(self, visitor: Person) -> None:
        self._prove(visitor, "second_factor.change")
        self.give(visitor, "renew", way="second_factor")
        self.give(visitor, "method", method="email")
        self.give(visitor, "method_email", email=self.holder.email)

    def _prove(self, visitor: Person, name: str) -> None:
        place = next(place for place in self._inventory.places if place.name == name)
        self._send(visitor, self._inventory.address(place, visitor.language), password=self.holder.password)


@kept
def flows(
    crowd: Crowd, mailbox: Mailbox, *, pages: Pages, arrivals: Arrivals, accounts: Accounts, inventory: Inventory
) -> Flows:
    """The codes of the scenario."""
    return Flows(crowd, mailbox, pages=pages, arrivals=arrivals, accounts=accounts, inventory=inventory)


@given("quelqu'un reçoit ses codes par courriel", "somebody receives their codes by email")
def receive_codes(flows: Flows) -> None:
    flows.open_account()


@when(
    "un code de chaque usage est donné pour tous les autres, puis dans un autre navigateur",
    "a code of each purpose is given for all the others, then in another browser",
)
def give_everywhere(flows: Flows) -> None:
    codes, visitor = flows.codes, flows.begin()
    codes.known["sign-up"] = flows.mailbox.latest().code
    for purpose in list(_CODE_PAGES)[1:]:
        code = flows.ask_for(purpose, visitor)
        _try_the_others(flows, visitor, purpose, code, codes.known)
        if codes.accepted:
            return  # from here on the flows are no longer where they should be
        if beside := _BESIDE.get(purpose):
            _try_the_others(flows, visitor, beside, codes.known[beside], {purpose: code})
            if codes.accepted:
                return
        if purpose not in _UNDER_WAY:
            _try_the_right(flows, visitor, purpose, code)
        codes.known[purpose] = code
    _try_the_right(flows, visitor, "new address", flows.ask_for("new address", visitor))
    for purpose, there, own in _elsewhere(flows):
        _try_the_right(flows, there, purpose, own)


@then("chaque code ne sert qu'à ce pour quoi il a été demandé", "each code works only for what it was requested for")
def serve_once(flows: Flows) -> None:
    check(flows.codes.tried, "nothing_asked")
    check(not flows.codes.accepted, "code_of_another_purpose", flows.codes.accepted)
    check(not flows.codes.refused, "right_code_refused", flows.codes.refused)


def _elsewhere(flows: Flows) -> Iterator[tuple[str, Person, str]]:
    """Each purpose that needs no session, in a browser of its own: every code of the first browser is tried there."""
    known = dict(flows.codes.known)
    for purpose in ("sign-up", "username", "password", "sign-in"):
        visitor = flows.begin()
        code = flows.mailbox.latest().code if purpose == "sign-up" else flows.ask_for(purpose, visitor)
        first = {purpose: known[purpose], **{name: each for name, each in known.items() if name != purpose}}
        _try_the_others(flows, visitor, purpose, code, dict(list(first.items())[:4]), " (2)")
        if flows.codes.accepted:
            return
        yield purpose, visitor, code


def _try_the_others(
    flows: Flows, visitor: Person, purpose: str, right: str, others: dict[str, str], browser: str = ""
) -> None:
    for name, code in list(others.items())[-4:] if not browser else others.items():
        if code == right:
            continue  # drawn twice: nothing can be told
        flows.codes.tried += 1
        if not flows.stays(visitor, purpose, code):
            flows.codes.accepted.append(f"{name} → {purpose}{browser}")
            return


def _try_the_right(flows: Flows, visitor: Person, purpose: str, code: str) -> None:
    if flows.stays(visitor, purpose, code):
        flows.codes.refused.append(purpose)
