"""Announcements: what a page has to say of a form is said to the person who sent it, and once."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.unseen import browser_of, is_refused, own_forms

if TYPE_CHECKING:
    from fixtures.crowd import Crowd
    from fixtures.site.abilities import Arrivals, Inventory

SUBJECT = ("À qui un refus est dit", "Whom a refusal is told to")

_PAGES = ("username", "sign_in", "forgotten_password", "support", "arc_register", "arc_sign_in", "bank")
"""Pages of each system whose form is refused when it is empty."""


@when(
    "un formulaire vide est refusé à une personne, et qu'une autre regarde la même page",
    "an empty form is refused to somebody, and somebody else looks at the same page",
)
def look_at_the_same(outcomes: Outcomes, crowd: Crowd, arrivals: Arrivals, inventory: Inventory) -> None:
    for page in _PAGES:
        refused, other = crowd(), crowd()
        for person in (refused, other):
            arrivals.bring(person, page)
        browser = browser_of(refused)
        sheet = own_forms(browser.here)[0]
        shown = urljoin(sheet.action, browser.ask("POST", sheet.action, sheet.values).header("location"))
        outcomes.expect(page, wanted=str(inventory.place(sheet.action)), seen=str(inventory.place(shown)))
        told = is_refused(browser_of(other).visit(shown))
        outcomes.expect(f"{page}, the other", wanted=False, seen=told)
        browser.ask("HEAD", shown)
        for turn, wanted in (("first", True), ("second", False)):
            outcomes.expect(f"{page}, the {turn} time", wanted=wanted, seen=is_refused(browser.visit(shown)))


@then("le refus est dit à la première seule, une seule fois", "the refusal is told to the first alone, only once")
def told_once(outcomes: Outcomes) -> None:
    outcomes.conclude("said_otherwise")
