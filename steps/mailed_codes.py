"""Codes mailed for each purpose: asked for by the forms that people use, and given where they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals, Inventory, Pages
from steps.kept import kept
from steps.unseen import submit

if TYPE_CHECKING:
    from fixtures.crowd import Crowd
    from fixtures.mailbox import Mailbox

CODE_PAGES = {
    "sign-up": "code",
    "username": "forgotten_code",
    "password": "forgotten_code",
    "sign-in": "second_factor",
    "new address": "new_address_code",
    "method": "method_code",
}
"""What a code is mailed for, in the order in which one browser can ask for all of them, and where it is given."""
_OPENS = {
    "sign-up": "confirmed",
    "username": "forgotten_questions",
    "password": "forgotten_question",
    "sign-in": "account",
    "new address": "home",
    "method": "recovery_codes",
}
"""Where the right code of each leads."""


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

    def come_in(self) -> Person:
        """The holder, signed in."""
        self._arrivals.sign_in(self.holder, "clegc")
        return self.holder

    def ask_for(self, purpose: str, visitor: Person) -> str:
        """Ask for a code in the visitor's browser, and read it in the mail."""
        mark = self.mailbox.mark()
        way: Callable[[Person], None] = {
            "sign-up": self._sign_up,
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
        page = CODE_PAGES[purpose]
        return self.give(visitor, page, code=code) == self._path(visitor, page)

    def opens(self, visitor: Person, purpose: str, code: str) -> bool:
        """Give a code where one of a purpose is asked for; whether it leads where the right one does."""
        return self.give(visitor, CODE_PAGES[purpose], code=code) == self._path(visitor, _OPENS[purpose])

    def _path(self, visitor: Person, page: str) -> str:
        return urlsplit(self._pages.location(page, visitor.language)).path

    def _send(self, visitor: Person, address: str, **values: str) -> str:
        return urlsplit(submit(visitor, address, **values).url).path

    def _sign_up(self, visitor: Person) -> None:
        self.give(visitor, "email", email=self.holder.email, email_again=self.holder.email)

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
