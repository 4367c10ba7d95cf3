"""Side by side: people who do the same thing at the same time, each for themselves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from urllib.parse import urlsplit

from fixtures.person import Person
from fixtures.site.abilities import Clock, Inventory, Pages
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.rightly import rightly
from steps.tour import Tour
from steps.unseen import browser_of, own_forms

SUBJECT = ("Côte à côte", "Side by side")

_STEP = timedelta(seconds=30)
"""How long the application shows a code, which serves once."""
_METHODS = {"app": ("app",), "email": ("method_email", "method_code")}
_FLOWS = (
    ("terms", "username", "password", "questions", "email", "code", "home", "method", "…", "recovery_codes"),
    ("forgotten_password", "forgotten_way", "forgotten_questions", "forgotten_new_password"),
    ("sign_in", "recover", "renew", "recovery_codes"),
    # A question stays asked while the questions are changed, and a recovery under way while the account is closed.
    ("forgotten_password", "forgotten_way, by mail", "forgotten_code"),
    ("sign_in", "second_factor", "clegc/questions.change", "new_questions"),
    ("forgotten_password", "forgotten_way, by mail", "forgotten_code"),
    ("sign_in", "second_factor", "clegc/address.change", "new_address", "new_address_code", "closing"),
)
"""What people do one page after the other, each in a browser that has begun anew; « … » is the method of each."""


@when(
    "plusieurs personnes s'inscrivent et reviennent côte à côte, une page à la fois",
    "several people sign up and come back side by side, one page at a time",
)
def go_side_by_side(outcomes: Outcomes, tour: Tour, *, pages: Pages, inventory: Inventory, clock: Clock) -> None:
    people = {tour.crowd(): method for method in _METHODS for _ in range(2)}
    for flow in _FLOWS:
        clock.advance(_STEP)
        for person in people:
            person.open_window()
            tour.arrive(person, "sign_in")
        ends: dict[tuple[int, str, str], str] = {}
        for number, page in enumerate(flow):
            # The first on one page are the last on the next.
            for person, method in [*people.items()][:: -1 if number % 2 else 1]:
                for each in _METHODS[method] if page == "…" else (page,):
                    chosen = {"way": "email"} if "mail" in each else {"method": method}
                    address = _address(person, each.partition(",")[0], pages, inventory)
                    seen = _do(person, address, chosen)
                    # Whoever does the same comes to the same page, that of the service too that sent them.
                    end = urlsplit(browser_of(person).here.url)._replace(query="").geturl()
                    same = ends.setdefault((number, each, method), end) == end
                    outcomes.expect(f"{each} ({method})", wanted=True, seen=seen and same)


@then("chacun n'a fait que ce qui est à soi", "each has done only what is theirs")
def done_their_own(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")


def _do(person: Person, address: str, chosen: Mapping[str, str]) -> bool:
    """Do what a page asks for; whether the next one comes."""
    browser = browser_of(person)
    if browser.here.url != address:  # what a page shows once is on screen already
        browser.visit(address)
    page = browser.here.page
    own = own_forms(browser.here)
    if browser.here.url != address or not own:
        return False
    said = {**rightly(person, page, own[0]), **{name: chosen[name] for name in chosen if name in own[0].fields}}
    person.recovery_codes = [text for where, text in page.said if where == "<code>" and "-" in text] or (
        person.recovery_codes
    )
    left = browser.send(own[0].action, said).url != address
    if "password_again" in said:
        person.password = said["password"]
    if "email_again" in said and "code" not in address:
        person.email = said["email"]
        person.mailbox = person.mailbox.of(person.email)
    return left


def _address(person: Person, page: str, pages: Pages, inventory: Inventory) -> str:
    place = next((place for place in inventory.places if str(place) == page), None)
    return inventory.address(place, person.language) if place else pages.location(page, person.language)
