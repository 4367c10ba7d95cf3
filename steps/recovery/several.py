"""Several accounts at one address: anyone who reads the mail there finds each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.unseen import browser_of, send

if TYPE_CHECKING:
    from fixtures.crowd import Crowd

SUBJECT = ("Plusieurs comptes à une adresse", "Several accounts at one address")

_MOST = 4


@when(
    "des personnes passent d'un compte à l'autre, qu'elles en aient un ou quatre à leur adresse",
    "people go from one account to the next, whether they have one or four at their address",
)
def go_from_one_to_the_next(outcomes: Outcomes, crowd: Crowd, *, accounts: Accounts, arrivals: Arrivals) -> None:
    for count in range(1, _MOST + 1):
        person = crowd()
        accounts.open(person, "app")
        for _ in range(count - 1):
            accounts.open_newer(person)
        arrivals.bring(person, "forgotten_username")
        send(person, email=person.email)
        send(person, code=person.mailbox.latest().code)
        asked = []
        for _ in range(count):
            asked.append(_questions(person))
            _take_next(person)
        outcomes.expect(f"{count}", wanted=count, seen=len(set(asked)))
        outcomes.expect(f"{count} + 1", wanted=True, seen=_questions(person) == asked[0])


@then("elles trouvent chacun de leurs comptes", "they find each of their accounts")
def find_each(outcomes: Outcomes) -> None:
    outcomes.conclude("said_otherwise")


def _questions(person: Person) -> tuple[str, ...]:
    """The questions of the account that the page is about."""
    return tuple(text for where, text in browser_of(person).here.page.said if where == "<label>" and text.strip())


def _take_next(person: Person) -> None:
    """Send the form that asks for another account, where the page has one."""
    for sheet in browser_of(person).here.page.sheets:
        if not sheet.typed and sheet.method == "POST" and "revision" in sheet.fields:
            browser_of(person).send(sheet.action, sheet.values)
            return
