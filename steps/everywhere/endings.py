"""Endings: what pages say of the end of a session, until its last second."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from fixtures.site.abilities import Clock, Inventory, Pages
from steps import words
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.tour import INSIDE, Tour
from steps.unseen import browser_of
from steps.usual import SESSION_IDLE, SESSION_LIFE

if TYPE_CHECKING:
    from fixtures.plain import Answer

SUBJECT = ("La fin annoncée des sessions", "The end of sessions, as it is told")

_MOVES = re.compile(r'http-equiv="refresh" content="([^;"]*);')
_WARNING, _MINUTE, _SECOND = timedelta(minutes=2), timedelta(minutes=1), timedelta(seconds=1)
_LAST = (_WARNING, _WARNING - _SECOND, _MINUTE, _MINUTE - _SECOND, _SECOND)
"""How long before its end a session warns: two minutes, one, less."""


@when(
    "des pages sont ouvertes jusqu'à la dernière seconde d'une session",
    "pages are opened until the last second of a session",
)
def open_until_last(outcomes: Outcomes, tour: Tour, *, pages: Pages, clock: Clock) -> None:
    people = {system: tour.come_in(system) for system in INSIDE}
    left = SESSION_LIFE
    while left > _SECOND:
        # As seldom as the session allows, then at each moment that counts.
        wanted = next(moment for moment in (SESSION_IDLE, _WARNING + _SECOND, *_LAST) if moment < left)
        step = min(left - wanted, SESSION_IDLE - _SECOND)
        clock.advance(step)
        left -= step
        for system, person in people.items():
            page = browser_of(person).visit(pages.location(INSIDE[system], person.language))
            until = (min(left, SESSION_IDLE) - _WARNING) // _SECOND
            outcomes.expect(
                f"{system}, {left} →", wanted=[str(until)] if until > 0 else [], seen=_MOVES.findall(page.text)
            )
            wanted_text = _form("last" if left <= SESSION_IDLE else "text", min(left, _WARNING))
            outcomes.expect(f"{system}, {left}", wanted=wanted_text, seen=_told(page, person.language))


@when(
    "des sessions attendent leur dernière seconde à la page qui avertit",
    "sessions wait for their last second at the page that warns",
)
def wait_until_last(outcomes: Outcomes, tour: Tour, *, inventory: Inventory, clock: Clock) -> None:
    warnings = {place.system: place for place in inventory.places if place.name == "session"}
    people = {system: tour.come_in(system) for system in INSIDE}
    for before, left in zip((SESSION_IDLE, *_LAST), _LAST, strict=False):
        clock.advance(before - left)
        for system, person in people.items():
            page = browser_of(person).visit(inventory.address(warnings[system], person.language))
            outcomes.expect(f"{system}, {left}", wanted=_form("text", left), seen=_told(page, person.language))


@then("chacune dit quand la session finit", "each says when the session ends")
def say_when(outcomes: Outcomes) -> None:
    outcomes.conclude("said_otherwise")


def _form(text: str, left: timedelta) -> list[str]:
    """The form of a text that tells so long."""
    return [f"{text}_{('none', 'one', 'many')[left // _MINUTE]}"]


def _told(page: Answer, language: str) -> list[str]:
    """The forms that a page says of the end of its session."""
    said = {_flat(text) for where, text in page.page.said if where == "<p>"}
    return [form for form in words.names("endings") if _flat(words.text(language, "endings", form)) in said]


def _flat(text: str) -> str:
    return " ".join(text.split())
