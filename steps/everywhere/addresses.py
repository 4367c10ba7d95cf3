"""Addresses: of those that a person has, the one that each page shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from steps.language.speech.phrase import then, when
from steps.unseen import browser_of, send

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fixtures.crowd import Crowd
    from fixtures.person import Person
    from fixtures.site.abilities import Accounts, Arrivals
    from fixtures.site.services import Portal
    from steps.outcomes import Outcomes

SUBJECT = ("L'adresse que montre chaque page", "The address that each page shows")

ACCOUNT, CODES, PROFILE, NEW = "the account's", "that of the codes", "the profile's", "the new one"


class Shown(NamedTuple):
    """Which addresses a page shows, in order; it is reached from another page, by what is sent on the way."""

    addresses: tuple[str, ...]
    start: str
    sent: tuple[dict[str, str], ...] = ()


_SIGN_UP = "email"
"""Where there is no account yet."""
_METHOD = ({"way": "second_factor"}, {"method": "email"})
_BOTH = {"email": NEW, "email_again": NEW}
SHOWN = {
    "home": Shown((ACCOUNT,), "clegc"),
    "address.new": Shown((ACCOUNT, CODES), "new_address"),
    "address.code": Shown((NEW,), "new_address", (_BOTH,)),
    "sign_in.code": Shown((CODES,), "second_factor"),
    "second_factor.email": Shown((ACCOUNT,), "renew", _METHOD),
    "second_factor.email_code": Shown((NEW,), "renew", (*_METHOD, {"email": NEW})),
    "sign_up.email": Shown((), _SIGN_UP),
    "sign_up.code": Shown((NEW,), _SIGN_UP, (_BOTH,)),
    "account": Shown((ACCOUNT, PROFILE), "account"),
    "profile": Shown((PROFILE,), "profile"),
    "application.form": Shown((PROFILE,), "application_form"),
}
"""Every page that shows an address, by the name of its template."""


@when(
    "quelqu'un dont les adresses diffèrent ouvre chaque page qui en montre une",
    "somebody whose addresses differ opens each page that shows one",
)
def open_each(outcomes: Outcomes, crowd: Crowd, *, accounts: Accounts, arrivals: Arrivals, portal: Portal) -> None:
    for page, shown in SHOWN.items():
        person = crowd()
        own = {name: f"{sign}.{person.email}" for sign, name in zip("cpn", (CODES, PROFILE, NEW), strict=True)}
        own[ACCOUNT] = person.email
        if shown.start != _SIGN_UP:
            accounts.receive_codes_at(person, own[CODES])
            portal.give_profile(person, own[PROFILE])
        if shown.start == "clegc":
            arrivals.sign_in(person, "clegc")
        else:
            arrivals.bring(person, shown.start)
        for sent in shown.sent:
            send(person, **{field: own.get(value, value) for field, value in sent.items()})
        outcomes.expect(page, wanted=[own[each] for each in shown.addresses], seen=[*_addresses(person)])


@then("chaque page montre la bonne", "each page shows the right one")
def right_one(outcomes: Outcomes) -> None:
    outcomes.conclude("said_otherwise")


def _addresses(person: Person) -> Iterator[str]:
    """The addresses of a person that stand on the page, in its texts and in its fields."""
    domain = re.escape(person.email.partition("@")[2])
    for where, text in browser_of(person).here.page.said:
        if " " not in where or where == "<input value>":
            yield from re.findall(rf"[^\s@]+@{domain}", text)
