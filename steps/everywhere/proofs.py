"""Proofs: the current password, given again, allows each change for ten minutes, in all its forms."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from fixtures.forms import TOKEN
from fixtures.site.abilities import Arrivals, Clock, Inventory, Pages
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.unseen import browser_of, form_with, submit

if TYPE_CHECKING:
    from fixtures.crowd import Crowd

SUBJECT = ("Les changements à confirmer", "Changes to confirm")

_LIFE, _SECOND = timedelta(minutes=10), timedelta(seconds=1)
_CHANGES = ("password.", "questions.", "address.", "second_factor.")
_ASKS = ".change"
_ALIVE = frozenset({"address.code"})
"""The pages with a life of their own: their code was sent after the password was given."""


@when(
    "chaque formulaire d'un changement est envoyé juste avant, puis juste après dix minutes",
    "each form of a change is sent just before, then just after ten minutes",
)
def send_around_the_end(
    outcomes: Outcomes, crowd: Crowd, *, arrivals: Arrivals, pages: Pages, inventory: Inventory, clock: Clock
) -> None:
    places = [
        place
        for place in inventory.places
        if place.system == "clegc" and place.name.startswith(_CHANGES) and not place.name.endswith(_ASKS)
    ]
    for waited, over in ((_LIFE - _SECOND, False), (_LIFE + _SECOND, True)):
        person = crowd()
        arrivals.bring(person, "new_address_code")
        token = form_with(person, TOKEN).fields[TOKEN].value
        submit(person, pages.location("method", person.language), method="email")
        clock.advance(waited)
        for place in places:
            for method in place.methods:
                address = inventory.address(place, person.language)
                answer = browser_of(person).ask(method, address, {TOKEN: token} if method == "POST" else None)
                leads = inventory.place(urljoin(address, answer.header("location")))
                asked = leads is not None and leads.name.endswith(_ASKS)
                outcomes.expect(f"{method} {place}, {waited}", wanted=over and place.name not in _ALIVE, seen=asked)


@then(
    "le mot de passe est redemandé après dix minutes, pas avant",
    "the password is asked for again after ten minutes, not before",
)
def asked_again(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")
