"""Services: whichever of them people come from, GCKey's forms take them back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from fixtures.form_action import POLICY, may_lead
from fixtures.site.abilities import Arrivals, Inventory, Pages
from fixtures.site.services import Openid
from steps.exchange import Exchange
from steps.language.speech.phrase import then, when
from steps.rightly import rightly
from steps.unseen import browser_of, own_forms

if TYPE_CHECKING:
    from fixtures.crowd import Crowd
    from fixtures.person import Person

SUBJECT = ("Chaque service", "Each service")

_ENDS = (
    ("second_factor", "clegc/sign_in.code", "code"),
    ("recovery_codes", "clegc/second_factor.codes", "code"),
    ("terms", "clegc/sign_up.leave", "error"),
)
"""The pages from which people go back, the forms that take them there, and what the service is told."""
_REFUSED = (("prompt", "none"), ("response_type", "token"), ("scope", "phone"), ("code_challenge_method", "plain"))
"""What a service asks in vain for somebody who has not signed in: it is told so, and no other."""


@when(
    "des gens arrivent de chaque service, puis vont jusqu'au bout, renoncent ou sont refusés",
    "people come from each service, then go to the end, give up or are turned away",
)
def come_and_go(
    exchange: Exchange, crowd: Crowd, *, arrivals: Arrivals, pages: Pages, openid: Openid, inventory: Inventory
) -> None:
    for asked in ({}, openid.other):
        for page, form, told in _ENDS:
            person = exchange.person = crowd()
            arrivals.bring(person, page)
            address, pairs = exchange.request(**asked)
            exchange.browser.visit(f"{address}?{urlencode(pairs)}")
            exchange.browser.visit(pages.location(page, person.language))
            service = dict(pairs)["redirect_uri"]
            seen = _sent(person, form, inventory)
            exchange.expect(f"{page}, {service}", wanted=f"{service}: {told}, state", seen=seen)
        for name, value in _REFUSED:
            address, pairs = exchange.request(**asked, **{name: value})
            answer = exchange.browser.ask("GET", f"{address}?{urlencode(pairs)}")
            service = dict(pairs)["redirect_uri"]
            seen = _taken(answer.header("location"))
            exchange.expect(f"{name}={value}, {service}", wanted=f"{service}: error, state", seen=seen)


@then("chaque personne revient au service d'où elle vient", "each person is back at the service that they came from")
def are_back(exchange: Exchange) -> None:
    exchange.conclude("not_back")


def _sent(person: Person, form: str, inventory: Inventory) -> str:
    """Send a form of the page as the person would: where a browser goes then, and what it takes there."""
    browser = browser_of(person)
    (sheet, *_) = own_forms(browser.here)
    action = next(action for action, *_ in sheet.buttons if str(inventory.place(action)) == form)
    answer = browser.ask("POST", action, rightly(person, browser.here.page, sheet))
    address = urljoin(answer.url, answer.header("location"))
    if not may_lead(browser.here.url, browser.here.header(POLICY), address):
        return f"form-action ⊅ {address.partition('?')[0]}"
    return _taken(address)


def _taken(address: str) -> str:
    """An address, and the names of what is taken there."""
    return f"{address.partition('?')[0]}: {', '.join(name for name, _ in parse_qsl(urlsplit(address).query))}"
