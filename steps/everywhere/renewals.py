"""Renewals: a proof of identity gives the session new tokens; a copy of the old ones opens nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from steps.language.speech.phrase import then, when
from steps.rightly import arc_user, rightly
from steps.unseen import browser_of, own_forms

if TYPE_CHECKING:
    from fixtures.crowd import Crowd
    from fixtures.site.abilities import Accounts, Arrivals
    from fixtures.site.services import Arc
    from steps.outcomes import Outcomes

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
        (sheet, *_) = own_forms(here)
        there = browser.send(sheet.action, rightly(person, here.page, sheet)).url
        outcomes.expect(f"{page} →", wanted=True, seen=urlsplit(there).path != urlsplit(here.url).path)
        outcomes.expect(page, wanted=False, seen=copy.visit(there).url == there)


@then("une copie des jetons d'avant n'ouvre rien", "a copy of the tokens from before opens nothing")
def opens_nothing(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")
