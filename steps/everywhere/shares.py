"""Shares: each way to have codes sent to one address has its own, which no other way uses up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals, Clock, Inventory
from steps.everywhere.departures import grow_old, leave, see_again
from steps.language.speech.phrase import when
from steps.outcomes import Outcomes
from steps.unseen import send, submit
from steps.usual import FAILURES_TO_LOCK

if TYPE_CHECKING:
    from fixtures.crowd import Crowd

SUBJECT = ("Les codes de chaque façon", "The codes of each way")


_OLD = ("forgotten_username", "forgotten_password", "email", "method_email")
"""The ways that are as open at the end of a session as at its beginning."""


class Way(NamedTuple):
    """A way to have a code sent: somebody who arrives where it is asked for, and what they do there."""

    arrive: Callable[[], Person]
    ask: Callable[[Person], object]


@when(
    "des codes sont demandés pour une adresse de toutes les façons, jusqu'à la limite, en quittant le site chaque fois",
    "codes are asked for at one address in every way, each up to the limit, leaving the site each time",
)
def exhaust_ways(
    outcomes: Outcomes, crowd: Crowd, *, accounts: Accounts, arrivals: Arrivals, inventory: Inventory, clock: Clock
) -> None:
    person, other = crowd(), crowd()
    accounts.open(person, "email")
    other.email = person.email
    accounts.open(other, "app")
    ways = _ways(person, other, crowd, arrivals)
    old = {name: ways[name].arrive() for name in _OLD}
    left = grow_old(old.values(), clock)
    for number in range(1, FAILURES_TO_LOCK + 2):
        for name, way in ways.items():
            asking = old[name] if number == 1 and name in old else way.arrive()
            before = person.mailbox.mark()
            way.ask(asking)
            sent = len(person.mailbox.mails(after=before))
            outcomes.expect(f"{name}, {number}", wanted=int(number <= FAILURES_TO_LOCK), seen=sent)
            _depart(asking, number, arrivals, inventory)
        if number == 1:
            clock.advance(left)
            see_again(old.values())


def _depart(person: Person, number: int, arrivals: Arrivals, inventory: Inventory) -> None:
    """Leave once a code was asked for: by no way the first time, then by those of the site, last by a service."""
    if number == FAILURES_TO_LOCK:
        arrivals.ask_to_sign_in_again(person)
    elif number > 1:
        leave(person, inventory, number)


def _ways(person: Person, other: Person, crowd: Crowd, arrivals: Arrivals) -> dict[str, Way]:
    """Every way to have a code sent to the address that two people have their accounts at."""
    email = person.email

    def come(page: str, somebody: Person | None = None) -> Person:
        asking = somebody or crowd()
        asking.open_window()
        arrivals.bring(asking, page)
        return asking

    def give(page: str, **values: str) -> Way:
        return Way(lambda: come(page), lambda somebody: send(somebody, **values))

    def forget(username: str) -> Way:
        return Way(
            lambda: come("forgotten_password"),
            lambda somebody: submit(somebody, send(somebody, username=username).url, way="email"),
        )

    return {
        "forgotten_username": give("forgotten_username", email=email),
        "forgotten_password": forget(person.username),
        "forgotten_password, of the other": forget(other.username),
        "email": give("email", email=email, email_again=email),
        "method_email": give("method_email", email=email),
        "new_address": give("new_address", email=email, email_again=email),
        "sign_in": Way(
            lambda: come("sign_in", person),
            lambda _: send(person, username=person.username, password=person.password),
        ),
    }
