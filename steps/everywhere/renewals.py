"""Renewals: a proof of identity gives the session new tokens, which serve in one system alone."""

from __future__ import annotations

from http import HTTPStatus
from itertools import permutations
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from fixtures.forms import TOKEN
from steps.language.speech.phrase import then, when
from steps.rightly import arc_user, send_rightly
from steps.tour import INSIDE
from steps.unseen import browser_of

if TYPE_CHECKING:
    from fixtures.crowd import Crowd
    from fixtures.plain import Answer
    from fixtures.site.abilities import Accounts, Arrivals, Pages
    from fixtures.site.services import Arc
    from steps.outcomes import Outcomes
    from steps.tour import Tour

SUBJECT = ("Les jetons de session", "The tokens of a session")

_SHOWING = (
    "code", "recovery_codes", "sign_in", "second_factor", "recover", "forgotten_code", "forgotten_question",
    "forgotten_questions", "new_password", "new_address_code", "arc_register", "arc_sign_in", "bank",
)  # fmt: skip
"""The pages where people prove their identity."""


@when(
    "des personnes prouvent qui elles sont à chaque page qui le demande",
    "people prove who they are at each page that asks for it",
)
def prove(outcomes: Outcomes, crowd: Crowd, *, accounts: Accounts, arrivals: Arrivals, arc: Arc) -> None:
    for page in _SHOWING:
        person = crowd()
        if page == "sign_in":
            accounts.open(person, "app")
        if page == "arc_sign_in":
            arc.register(arc_user(person), person.password)
        arrivals.bring(person, page)
        browser = browser_of(person)
        here, copy = browser.here, browser.copy()
        there = send_rightly(person)
        outcomes.expect(f"{page} →", wanted=True, seen=urlsplit(there.url).path != urlsplit(here.url).path)
        outcomes.expect(f"{page}, {TOKEN}", wanted=False, seen=bool(_tokens(here) & _tokens(there)))
        outcomes.expect(page, wanted=False, seen=copy.visit(there.url).url == there.url)


@when(
    "les jetons de chaque système sont donnés aux autres, puis ses formulaires envoyés depuis leurs pages",
    "the tokens of each system are given to the others, then its forms sent from their pages",
)
def give_to_others(outcomes: Outcomes, tour: Tour, pages: Pages) -> None:
    holders = {system: tour.stop(page) for system, page in INSIDE.items()}
    for (own, holder), (other, taker) in permutations(holders.items(), 2):
        hosts = [urlsplit(pages.address(system)).hostname or "" for system in (other, own)]
        seen = holder.browser.lend(*hosts).visit(taker.address).url
        outcomes.expect(f"{own} → {other}", wanted=False, seen=seen == taker.address)
        sheet = next(sheet for sheet in taker.browser.here.page.sheets if TOKEN in sheet.values)
        answer = taker.browser.ask("POST", sheet.action, sheet.values, origin=pages.address(own))
        outcomes.expect(f"{own} → {sheet.action}", wanted=HTTPStatus.FORBIDDEN, seen=answer.status)


@then("une copie des jetons d'avant n'ouvre rien", "a copy of the tokens from before opens nothing")
@then("ils n'y ouvrent rien", "they open nothing there")
def opens_nothing(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")


def _tokens(page: Answer) -> set[str]:
    """The tokens of the forms of a page."""
    return {sheet.values[TOKEN] for sheet in page.page.sheets if TOKEN in sheet.values}
