"""Shares: each way to have codes sent to one address has its own, which no other way uses up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals
from steps.language.speech.phrase import when
from steps.outcomes import Outcomes
from steps.unseen import send, submit
from steps.usual import FAILURES_TO_LOCK

if TYPE_CHECKING:
    from fixtures.crowd import Crowd

SUBJECT = ("Les codes de chaque façon", "The codes of each way")


@when(
    "des codes sont demandés pour une adresse de toutes les façons, chacune jusqu'à la limite",
    "codes are asked for at one address in every way, each up to the limit",
)
def exhaust_ways(outcomes: Outcomes, crowd: Crowd, *, accounts: Accounts, arrivals: Arrivals) -> None:
    person, other = crowd(), crowd()
    accounts.open(person, "email")
    other.email = person.email
    accounts.open(other, "app")
    for name, ask in _ways(person, other, crowd, arrivals).items():
        for number in range(1, FAILURES_TO_LOCK + 2):
            before = person.mailbox.mark()
            ask()
            sent = len(person.mailbox.mails(after=before))
            outcomes.expect(f"{name}, {number}", wanted=int(number <= FAILURES_TO_LOCK), seen=sent)


def _ways(person: Person, other: Person, crowd: Crowd, arrivals: Arrivals) -> dict[str, Callable[[], None]]:
    """Every way to have a code sent to the address that two people have their accounts at."""
    email = person.email

    def give(page: str, **values: str) -> None:
        somebody = crowd()
        arrivals.bring(somebody, page)
        send(somebody, **values)

    def forget(username: str) -> None:
        somebody = crowd()
        arrivals.bring(somebody, "forgotten_password")
        submit(somebody, send(somebody, username=username).url, way="email")

    def sign_in() -> None:
        person.open_window()
        arrivals.bring(person, "sign_in")
        send(person, username=person.username, password=person.password)

    return {
        "forgotten_username": lambda: give("forgotten_username", email=email),
        "forgotten_password": lambda: forget(person.username),
        "forgotten_password, of the other": lambda: forget(other.username),
        "email": lambda: give("email", email=email, email_again=email),
        "method_email": lambda: give("method_email", email=email),
        "new_address": lambda: give("new_address", email=email, email_again=email),
        "sign_in": sign_in,
    }
