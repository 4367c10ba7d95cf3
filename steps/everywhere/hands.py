"""Hands: a browser's session that GCKey takes back, or that passes from one person to the next."""

from __future__ import annotations

from datetime import timedelta
from itertools import product
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals, Clock, Inventory, Pages
from fixtures.site.services import Openid, Portal
from steps.everywhere.departures import leave
from steps.exchange import Exchange, claims_in
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.rightly import send_rightly
from steps.unseen import browser_of, send, submit

if TYPE_CHECKING:
    from fixtures.crowd import Crowd

SUBJECT = ("Les sessions reprises ou transmises", "Sessions taken back or passed on")

_QUARTER = timedelta(minutes=15)
_TAKEN_BACK = ("asked to sign in again", "somebody else's", "over")
_ENDINGS = ("new_password", "forgotten_new_password", "closing")
"""The pages that end every session of an account."""
_UNDER_WAY = ("new_address_code", "method_code", "recovery_codes", "link_check", "link_move")
"""The pages of what a person has under way once signed in."""


@when(
    "des comptes changent de mot de passe ou se ferment ailleurs, une fois leur session terminée par la CléGC",
    "passwords change or accounts close elsewhere, after GCKey has ended a session",
)
def end_elsewhere(
    outcomes: Outcomes, exchange: Exchange, crowd: Crowd, *, accounts: Accounts, arrivals: Arrivals,
    pages: Pages, clock: Clock,
) -> None:  # fmt: skip
    for taken in _TAKEN_BACK:
        for page in _ENDINGS:
            person, other = crowd(), crowd()
            for each in (person, other):
                accounts.open(each, "app")
            arrivals.sign_in(person, "clegc", "ircc")
            here, account = browser_of(person), pages.location("account", person.language)
            if taken == "over":
                _let_end(person, account, pages, clock)
            else:
                _ask_again(exchange, person)
            if taken == "somebody else's":
                send(person, username=other.username, password=other.password)
            outcomes.expect(f"{taken}, before {page}", wanted=True, seen=here.visit(account).url == account)
            person.open_window()
            arrivals.bring(person, page)
            send_rightly(person)
            outcomes.expect(f"{taken}, {page}", wanted=False, seen=here.visit(account).url == account)


@when(
    "quelqu'un d'autre ouvre une session là où une personne a laissé des choses en cours",
    "somebody else signs in where a person has left things under way",
)
def pass_on(
    outcomes: Outcomes, exchange: Exchange, crowd: Crowd, *, accounts: Accounts, arrivals: Arrivals,
    pages: Pages, portal: Portal,
) -> None:  # fmt: skip
    for page in _UNDER_WAY:
        person, other = crowd(), crowd()
        accounts.open(other, "app")
        portal.give_profile(other)
        arrivals.bring(person, page)
        left = browser_of(person).here.url
        _ask_again(exchange, person)
        send(person, username=other.username, password=other.password)
        entered = send(person, code=other.authenticator.code()).url
        inside = pages.location("account", person.language)
        outcomes.expect(f"{page} →", wanted=inside, seen=entered)
        submit(person, pages.location("change", person.language), password=other.password)
        outcomes.expect(page, wanted=False, seen=browser_of(person).visit(left).url == left)


@when(
    "quelqu'un ouvre sa session de la CléGC à deux services, puis la ferme à l'un des deux ou à la CléGC",
    "somebody takes one GCKey session to two services, then signs out of one of them or of GCKey",
)
def sign_out_of_one(
    outcomes: Outcomes, exchange: Exchange, crowd: Crowd, *, accounts: Accounts, arrivals: Arrivals,
    openid: Openid, pages: Pages, inventory: Inventory,
) -> None:  # fmt: skip
    beside = exchange.person = crowd()
    accounts.open(beside, "app")
    arrivals.sign_in(beside, "clegc")
    exchange.ask(*exchange.request())
    exchange.tokens(exchange.code(**openid.other))
    for first, left in product(("ircc", "other"), ("other", "account", "home")):
        person = exchange.person = crowd()
        accounts.open(person, "app")
        arrivals.sign_in(person, "clegc")
        for service in ("ircc", "other") if first == "ircc" else ("other", "ircc"):
            if service == "ircc":
                exchange.ask(*exchange.request())
            else:
                name = claims_in(exchange.tokens(exchange.code(**openid.other)))["sid"]
        for is_open in (True, False):
            for page in ("account", "home"):
                place = pages.location(page, person.language)
                seen = browser_of(person).visit(place).url == place
                outcomes.expect(f"{first} first, out of {left}: {page}", wanted=is_open, seen=seen)
            if is_open and left == "other":
                browser_of(person).ask("POST", openid.end_session, [("session", name)])
            elif is_open:
                browser_of(person).visit(pages.location(left, person.language))
                leave(person, inventory, 0)
        place = pages.location("account", beside.language)
        seen = browser_of(beside).visit(place).url == place
        outcomes.expect(f"{first} first, out of {left}: account of somebody else", wanted=True, seen=seen)
    browser_of(beside).visit(pages.location("home", beside.language))
    leave(beside, inventory, 0)
    place = pages.location("account", beside.language)
    outcomes.expect("out at last: account", wanted=False, seen=browser_of(beside).visit(place).url == place)


@then("rien de ce qui est à eux ne reste ouvert", "nothing of theirs stays open")
@then("rien de ce qui était ouvert par cette session ne le reste", "nothing that this session opened stays open")
@then("cette personne n'en trouve rien", "that person finds nothing of it")
def is_one_person_s(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")


def _ask_again(exchange: Exchange, person: Person) -> None:
    """Come from IRCC, which asks GCKey for a new sign-in, whatever session there is."""
    exchange.person = person
    address, pairs = exchange.request(prompt="login")
    browser_of(person).visit(f"{address}?{urlencode(pairs)}")


def _let_end(person: Person, account: str, pages: Pages, clock: Clock) -> None:
    """Stay at IRCC until the session of GCKey is over, and see there that it is."""
    for _ in range(2):
        clock.advance(_QUARTER)
        browser_of(person).visit(account)
    browser_of(person).visit(pages.location("home", person.language))
