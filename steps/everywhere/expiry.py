"""Expiry: what a page waits for can be given until its time is over, to the second."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from fixtures.forms import TOKEN
from steps import words
from steps.language.speech.phrase import then, when
from steps.rightly import rightly
from steps.unseen import browser_of, open_place, own_forms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fixtures.crowd import Crowd
    from fixtures.markup import Sheet
    from fixtures.person import Person
    from fixtures.site.abilities import Arrivals, Clock, Inventory, Ledger, Pages
    from fixtures.site.services import Pool, Portal
    from steps.outcomes import Outcomes
    from steps.tour import Stop, Tour

SUBJECT = ("Ce qui expire", "What expires")

_SECOND, _HALF = timedelta(seconds=1), timedelta(minutes=5)
_TEN, _FIFTEEN = timedelta(minutes=10), timedelta(minutes=15)
_LIVES = {
    **dict.fromkeys(("code", "method_code", "forgotten_code", "new_address_code", "second_factor, by mail"), _TEN),
    **dict.fromkeys(("new_password", "new_questions", "new_address"), _TEN),
    **dict.fromkeys(("second_factor", "recover"), _FIFTEEN),
    **dict.fromkeys(("forgotten_way", "forgotten_question", "forgotten_questions", "forgotten_new_password"), _FIFTEEN),
}
"""How long each page waits: for a mailed code, for the change that a password allowed, for the next step."""
_INVITATION, _DAY = timedelta(days=60), timedelta(days=1)
_POOL = "express_entry"
_RENEWED = ("code", "method_code", "forgotten_code", "new_address_code")
"""The pages that send another code, whose time starts anew."""
_STEPS = ("forgotten_way", "forgotten_question", "forgotten_questions")
"""The steps of a recovery: the time of the next one starts when one is done."""


class Wait(NamedTuple):
    """Somebody who waits at a page, until a moment counted from the start."""

    stop: Stop
    what: str
    until: timedelta
    in_time: bool


@when("chaque page attend jusqu'au bout de son délai", "each page waits until its time is over")
def wait_for_each(outcomes: Outcomes, tour: Tour, *, clock: Clock, ledger: Ledger) -> None:
    waits, renewed, gone_on = [*_waits(tour)], [*_renewals(tour)], [*_steps(tour)]
    clock.advance(_HALF)
    for wait in renewed:
        tour.ask_again(wait.stop)
    for wait in gone_on:
        _go_on(wait.stop)
    passed = _HALF
    for wait in sorted([*waits, *renewed, *gone_on], key=lambda each: each.until):
        clock.advance(wait.until - passed)
        passed = wait.until
        ledger.remember()
        _go_on(wait.stop)
        outcomes.expect(f"{wait.what}, {wait.until}", wanted=wait.in_time, seen=not ledger.unchanged())


@when(
    "des rondes d'invitations commencent et des invitations finissent, à la seconde près",
    "rounds of invitations begin and invitations end, to the second",
)
def invite_to_the_second(
    outcomes: Outcomes,
    crowd: Crowd,
    *,
    arrivals: Arrivals,
    inventory: Inventory,
    portal: Portal,
    pool: Pool,
    pages: Pages,
    clock: Clock,
) -> None:
    def come(person: Person) -> None:
        arrivals.sign_in(person, "clegc", "ircc")
        open_place(person, "invitation", {"application": portal.application_of(person, _POOL)}, inventory)

    people = [crowd() for _ in range(3)]
    for person in people:
        portal.give_application(person, _POOL)
    pool.plan_round(_DAY)
    for waited, is_held in ((_DAY - _SECOND, False), (_SECOND, True)):
        clock.let_pass(waited)
        told = [len(person.mailbox.mails()) for person in people]
        outcomes.expect(f"round, {is_held}", wanted=[int(is_held)] * 3, seen=told)
    clock.advance(_INVITATION - _SECOND)
    in_time, late, last = people
    for person in (in_time, late):
        come(person)
    outcomes.expect("invitation, 59 d 23:59:59", wanted="in_progress", seen=_answer(in_time, pages))
    clock.advance(_SECOND)
    outcomes.expect("invitation, 60 d", wanted="closed", seen=_answer(late, pages))
    for person in (late, last):
        portal.move_on(portal.application_of(person, _POOL), "received")
    pool.hold_round()
    clock.let_pass(_SECOND)
    for person in (late, last):
        come(person)
    outcomes.expect("invitation, again", wanted="in_progress", seen=_answer(late, pages))
    portal.move_on(portal.application_of(last, _POOL), "closed")
    outcomes.expect("invitation, closed by IRCC", wanted="closed", seen=_answer(last, pages))


@then("ce qui arrive à temps est accepté, et rien après", "what comes in time is accepted, and nothing after it")
def accepted_in_time(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")


def _waits(tour: Tour) -> Iterator[Wait]:
    for name, life in _LIVES.items():
        yield Wait(tour.stop(name), name, life - _SECOND, in_time=True)
        yield Wait(tour.stop(name), name, life, in_time=False)


def _renewals(tour: Tour) -> Iterator[Wait]:
    """People who ask for another code half-way: the new code has its whole life before it."""
    for name in _RENEWED:
        yield Wait(tour.stop(name), f"{name}, again", _HALF + _TEN - _SECOND, in_time=True)
        yield Wait(tour.stop(name), f"{name}, again", _HALF + _TEN, in_time=False)


def _steps(tour: Tour) -> Iterator[Wait]:
    """People who go on half-way: the next page has its whole life before it."""
    for name in _STEPS:
        yield Wait(tour.stop(name), f"{name}, done", _HALF + _FIFTEEN - _SECOND, in_time=True)
        yield Wait(tour.stop(name), f"{name}, done", _HALF + _FIFTEEN, in_time=False)


def _go_on(stop: Stop) -> None:
    page = stop.browser.here.page
    sheet = _own(stop)
    stop.browser.send(sheet.action, rightly(stop.person, page, sheet))


def _own(stop: Stop) -> Sheet:
    """The form that the page sends to itself, which asks for something."""
    return next(sheet for sheet in own_forms(stop.browser.here) if TOKEN in sheet.fields)


def _answer(person: Person, pages: Pages) -> str:
    """Accept an invitation by the open page, if it may be; where the application stands then, as its page says it."""
    browser = browser_of(person)
    sheets = [sheet for sheet in browser.here.page.sheets if sheet.action.endswith(("/accepter", "/accept"))]
    for sheet in sheets:  # none where the invitation is not open
        browser.send(sheet.action, sheet.values)
    page = browser.visit(pages.location("account", person.language)).page
    said = {" ".join(text.split()) for where, text in page.said if where == "<p>"}
    texts = {each: words.text(person.language, "progresses", each) for each in words.names("progresses")}
    return " · ".join(each for each, text in texts.items() if " ".join(text.split()) in said)
