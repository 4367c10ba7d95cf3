"""Renewals: a step that shows who somebody is gives the session other tokens; a copy of the old ones opens nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from steps import words
from steps.language.speech.phrase import then, when
from steps.unseen import browser_of, submit
from steps.usual import NEW_PASSWORDS, QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from fixtures.crowd import Crowd
    from fixtures.person import Person
    from fixtures.site.abilities import Accounts, Arrivals
    from fixtures.site.services import Arc
    from steps.outcomes import Outcomes

SUBJECT = ("Les jetons de session", "The tokens of a session")

_NEW = {"password": NEW_PASSWORDS[0], "password_again": NEW_PASSWORDS[0]}
_CARD = {"card": "4111111111111234", "card_code": "1234"}


def _mailed(person: Person) -> dict[str, str]:
    return {"code": person.mailbox.latest().code}


def _answers(person: Person) -> dict[str, str]:
    """The right answer to each question of the page, one or all."""
    sheet = next(each for each in browser_of(person).here.page.sheets if any("answer" in name for name in each.fields))
    said = {words.text(person.language, "questions", key): at for at, key in enumerate(QUESTIONS)}
    asked = [said[text] for where, text in browser_of(person).here.page.said if where == "<label>" and text in said]
    names = [name for name in sheet.fields if name.startswith("answer")]
    return {name: person.answers[at] for name, at in zip(names, asked, strict=True)}


_SHOWING: dict[str, Callable[[Person], dict[str, str]]] = {
    "code": _mailed,
    "recovery_codes": lambda _: {"saved": "yes"},
    "sign_in": lambda person: {"username": person.username, "password": person.password},
    "second_factor": lambda person: {"code": person.authenticator.code()},
    "recover": lambda person: {"recovery_code": person.recovery_codes[0]},
    "forgotten_code": _mailed,
    "forgotten_question": _answers,
    "forgotten_questions": _answers,
    "new_password": lambda _: _NEW,
    "new_address_code": _mailed,
    "arc_register": lambda _: {"arc_user": "zanzibar", **_NEW},
    "arc_sign_in": lambda person: {"arc_user": "dominique", "password": person.password},
    "bank": lambda _: _CARD,
}
"""The pages where people show who they are, and what they give there."""


@when(
    "des personnes prouvent qui elles sont à chaque page qui le demande",
    "people prove who they are at each page that asks for it",
)
def prove(outcomes: Outcomes, crowd: Crowd, *, accounts: Accounts, arrivals: Arrivals, arc: Arc) -> None:
    for page, values in _SHOWING.items():
        person = crowd()
        if page == "sign_in":
            accounts.open(person, "app")
        if page == "arc_sign_in":
            arc.register("dominique", person.password)
        arrivals.bring(person, page)
        here, copy = browser_of(person).here.url, browser_of(person).copy()
        there = submit(person, here, **values(person)).url
        outcomes.expect(f"{page} →", wanted=True, seen=urlsplit(there).path != urlsplit(here).path)
        outcomes.expect(page, wanted=False, seen=copy.visit(there).url == there)


@then("une copie des jetons d'avant n'ouvre rien", "a copy of the tokens from before opens nothing")
def opens_nothing(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")
