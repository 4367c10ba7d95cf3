"""Levels: while one proof of identity is missing, nothing more opens than the page that asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Inventory, Pages
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.unseen import browser_of

if TYPE_CHECKING:
    from fixtures.crowd import Crowd

SUBJECT = ("Les degrés d'une session", "The levels of a session")

_OPEN = {
    "second_factor": ("second_factor", "recover", "session"),
    "forgotten_code": ("forgotten_way", "forgotten_code"),
    "forgotten_question": ("forgotten_way", "forgotten_question"),
    "new_profile": ("new_profile", "account", "ircc_session"),
}
"""By the page where they are asked for what is missing: what is open to them, and to nobody else."""
_OF_ONE_SYSTEM = {"new_profile": "ircc"}
"""Where nothing is missing but at one system."""


@when(
    "des personnes à qui il manque une preuve d'identité, ou leur profil, demandent chaque adresse",
    "people who still lack one proof of identity, or their profile, ask for each address",
)
def ask_for_each(outcomes: Outcomes, crowd: Crowd, *, arrivals: Arrivals, inventory: Inventory, pages: Pages) -> None:
    places = [place for place in inventory.places if "GET" in place.methods and not place.numbers]
    anybody = crowd()
    arrivals.bring(anybody, "sign_in")
    for page, allowed in _OPEN.items():
        person = crowd()
        arrivals.bring(person, page)
        there = {each: urlsplit(pages.location(each, person.language)).path for each in allowed}
        for place in (each for each in places if each.system == _OF_ONE_SYSTEM.get(page, each.system)):
            address = inventory.address(place, person.language)
            usual, theirs = (_led_to(each, address) for each in (anybody, person))
            outcomes.expect(f"{page}, {place} → {theirs}", wanted=True, seen=theirs in {usual, *there.values()})
        # They were half-way all along: what was closed to them was not so because they had left.
        still = _led_to(person, pages.location(page, person.language))
        outcomes.expect(f"{page} →", wanted=there[page], seen=still)


def _led_to(person: Person, address: str) -> str:
    """The path of the page that an address leads somebody to, in a copy of their browser: they stay where they are."""
    return urlsplit(browser_of(person).copy().visit(address).url).path


@then("elles ne voient rien de plus que tout le monde", "they see no more than anybody does")
def see_no_more(outcomes: Outcomes) -> None:
    outcomes.conclude("seen_too_early")
