"""Owners: what has a number belongs to somebody, and nobody else finds it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from itertools import product
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from fixtures.forms import TOKEN
from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Inventory, Ledger, Pages, Place
from fixtures.site.services import Pool, Portal
from steps.expectation import check
from steps.kept import kept
from steps.language.speech.phrase import given, then, when
from steps.tour import give_everything
from steps.unseen import browser_of, form_with

if TYPE_CHECKING:
    from fixtures.crowd import Crowd
    from fixtures.plain import Answer

SUBJECT = ("À qui sont les choses", "Whose things are")

_AWAY = frozenset({"ircc/secure_account", "ircc/account"})
"""Where anyone who may not look is sent: to sign in, or to make a profile first."""


@dataclass
class Belongings:
    """What somebody has, the others who ask for it, and the answers they got."""

    owner: Person | None = None
    numbers: dict[str, int] = field(default_factory=dict)
    others: dict[str, tuple[Person, dict[str, int]]] = field(default_factory=dict)
    """By what they are: the person, and the numbers of what is theirs."""
    found: list[str] = field(default_factory=list)
    asked: int = 0


@kept
def belongings() -> Belongings:
    """What the scenario's people have."""
    return Belongings()


@given("quelqu'un a de tout à IRCC, et d'autres aussi", "somebody has one of everything at IRCC, and so have others")
def have_everything(
    belongings: Belongings, crowd: Crowd, *, arrivals: Arrivals, inventory: Inventory, portal: Portal, pool: Pool
) -> None:
    belongings.owner = crowd()
    belongings.numbers = give_everything(
        belongings.owner, arrivals=arrivals, inventory=inventory, portal=portal, pool=pool
    )
    other = crowd()
    belongings.others["another person"] = (
        other,
        give_everything(other, arrivals=arrivals, inventory=inventory, portal=portal, pool=pool),
    )
    for name, page in (("nobody", "register"), ("half signed in", "second_factor"), ("no profile", "new_profile")):
        person = crowd()
        arrivals.bring(person, page)
        belongings.others[name] = person, {}


@when(
    "les autres demandent et envoient chaque adresse qui prend un numéro",
    "the others ask for and send each address that takes a number",
)
def ask_for_everything(belongings: Belongings, pages: Pages, inventory: Inventory) -> None:
    for name, (person, own) in belongings.others.items():
        token = _token(person, pages)
        for place, method in _numbered(inventory):
            for numbers in _mixed(place, belongings.numbers, own):
                answer = _ask(person, method, inventory.address(place, person.language, **numbers), token)
                belongings.asked += 1
                if not _refused(answer, name, inventory):
                    belongings.found.append(f"{method} {urlsplit(answer.url).path} ({place}, {name}): {answer.status}")


@then("chacun ne trouve que ce qui est à lui, et rien ne change", "each finds only their own, and nothing changes")
def find_only_own(belongings: Belongings, inventory: Inventory, ledger: Ledger) -> None:
    check(belongings.asked, "nothing_asked")
    check(not belongings.found, "found_anothers", belongings.found)
    check(ledger.unchanged(), "changed")
    owner = cast("Person", belongings.owner)
    lost = []
    for place, method in _numbered(inventory):
        if method == "GET":
            numbers = {name: belongings.numbers[name] for name in place.numbers}
            answer = browser_of(owner).visit(inventory.address(place, owner.language, **numbers))
            if answer.status != HTTPStatus.OK:
                lost.append(f"{place}: {answer.status}")
    check(not lost, "own_not_found", lost)


def _numbered(inventory: Inventory) -> Iterator[tuple[Place, str]]:
    return ((place, method) for place in inventory.places if place.numbers for method in place.methods)


def _mixed(place: Place, theirs: Mapping[str, int], own: Mapping[str, int]) -> Iterator[dict[str, int]]:
    """The numbers of somebody else, and those mixed with the person's own."""
    for chosen in product((theirs, own or theirs), repeat=len(place.numbers)):
        numbers = {name: which[name] for name, which in zip(place.numbers, chosen, strict=True)}
        if any(which is theirs for which in chosen):
            yield numbers


def _token(person: Person, pages: Pages) -> str:
    """The token of a form at IRCC that the person may see."""
    browser_of(person).visit(pages.location("register", person.language))
    return form_with(person, TOKEN).fields[TOKEN].value


def _ask(person: Person, method: str, address: str, token: str) -> Answer:
    if method == "GET":
        return browser_of(person).ask("GET", address)
    said = {name: getattr(person, name) for name in ("given_name", "family_name", "birth_date", "email")}
    said |= {TOKEN: token, "revision": "0", "details": "…", "answer": "…"}
    return browser_of(person).ask(method, address, said)


def _refused(answer: Answer, name: str, inventory: Inventory) -> bool:
    """Whether it is as if there were nothing by that number, or one has to sign in first."""
    if name == "another person":
        return answer.status == HTTPStatus.NOT_FOUND
    place = inventory.place(answer.header("location") and _absolute(answer))
    return answer.status == HTTPStatus.SEE_OTHER and str(place) in _AWAY


def _absolute(answer: Answer) -> str:
    parts = urlsplit(answer.url)
    location = answer.header("location")
    return f"{parts.scheme}://{parts.netloc}{location}" if location.startswith("/") else location
