"""Prompts: all that a service asks at once of how somebody signs in, for people with each of their proofs."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from steps.exchange import ASKED, CLIENT, OPENED, Exchange

if TYPE_CHECKING:
    from fixtures.crowd import Crowd
    from fixtures.site.abilities import Arrivals, Clock, Pages

_FOLLOWING = {
    "new_password": "", "second_factor": "second_factor", "recover": "second_factor", "renew": "renew", "home": "home",
    "forgotten_code": "sign_in", "forgotten_new_password": "sign_in",
}  # fmt: skip
"""The pages of those who have given all their proofs, or some, and where the latter are led when a service asks."""
_ENDS_NOTHING = (("none", "0"), ("none", ""), ("none", "3600"), ("", "3600"), ("", ""))
"""Prompts and greatest ages, in seconds, after which a session is what it was: one person is asked them all in turn."""
_ENDS = (("login", ""), ("", "0"))
"""Those that end the session of somebody who has given a proof."""


def ask_at_once(exchange: Exchange, crowd: Crowd, *, arrivals: Arrivals, pages: Pages, clock: Clock) -> None:
    """Ask everything at once of people at each of these pages."""
    for page, following in _FOLLOWING.items():
        for asked in (_ENDS_NOTHING, *((each,) for each in _ENDS)):
            person = exchange.person = crowd()
            arrivals.bring(person, page)
            clock.advance(timedelta(seconds=1))  # longer ago than no time at all
            led = f"→ {pages.location(following, person.language)}" if following else OPENED
            stays = ASKED if following == "sign_in" else led
            for prompt, age in asked:
                seen = exchange.ask(*exchange.request(prompt=prompt, max_age=age))
                what = f"authorize, at {page}: prompt={prompt}, max_age={age}"
                exchange.expect(what, wanted=_wanted(stays, prompt, age), seen=seen)


def _wanted(stays: str, prompt: str, age: str) -> str:
    """What becomes of somebody who is led there when nothing is asked."""
    if (prompt, age) in _ENDS:
        return ASKED
    return stays if prompt != "none" or (stays == OPENED and age != "0") else CLIENT
