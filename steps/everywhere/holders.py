"""Holders: a code serves the person who has it, where it is asked for, and nobody else or elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from steps.expectation import check
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.rightly import rightly
from steps.tour import Stop, Tour
from steps.unseen import form_with

SUBJECT = ("À qui sont les codes", "Whose codes are")

_FIELDS = ("code", "recovery_code")
"""What the fields are called that take a code."""
_TRIES = 4
"""Wrong codes that a page takes before the right one."""


class Held(NamedTuple):
    """Somebody at a page that takes a code, and the code that they have for it."""

    stop: Stop
    field: str
    code: str

    def opens(self, code: str) -> bool:
        """Give a code there; whether the page lets them go on."""
        sheet = form_with(self.stop.person, self.field)
        here = urlsplit(self.stop.address).path
        return urlsplit(self.stop.browser.send(sheet.action, {**sheet.values, self.field: code}).url).path != here


@when(
    "chaque code est donné par quelqu'un d'autre, sur chaque page qui en prend un",
    "each code is given by somebody else, on each page that takes one",
)
def give_of_others(outcomes: Outcomes, tour: Tour) -> None:
    held = {stop.name: one for stop in tour.stops() for one in _held(stop)}
    for name, first in held.items():
        others = [(whose, one.code) for whose, one in held.items() if whose != name]
        for codes in ([(name, first.code), *others[: _TRIES - 1]], others[_TRIES - 1 :]):
            (taker,) = _held(tour.stop(name))
            check(len(codes) <= _TRIES, "nothing_asked")
            if not any(_opens(outcomes, taker, f"{whose} → {name}", code) for whose, code in codes):
                outcomes.expect(name, wanted=True, seen=taker.opens(taker.code))
        outcomes.expect(name, wanted=True, seen=first.opens(first.code))


@then(
    "aucun code ne sert à quelqu'un d'autre, et chacun sert à qui l'a reçu",
    "no code serves anybody else, and each serves the person who got it",
)
def serve_their_holder(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")


def _opens(outcomes: Outcomes, taker: Held, what: str, code: str) -> bool:
    """Give the code of somebody else, unless it was drawn twice and tells nothing."""
    opened = code != taker.code and taker.opens(code)
    outcomes.expect(what, wanted=False, seen=opened)
    return opened


def _held(stop: Stop) -> Iterator[Held]:
    """The code that somebody has for the page where they are, if it takes one."""
    page = stop.browser.here.page
    for sheet in page.sheets:
        for field in set(_FIELDS) & set(sheet.typed):
            yield Held(stop, field, rightly(stop.person, page, sheet)[field])
