"""Lives: how long a session lasts, whatever is done in it meanwhile."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from steps.language.speech.phrase import then, when
from steps.tour import INSIDE, Tour
from steps.unseen import browser_of, form_with, submit
from steps.usual import NEW_PASSWORDS, SESSION_IDLE, SESSION_LIFE

if TYPE_CHECKING:
    from collections.abc import Callable

    from fixtures.person import Person
    from fixtures.site.abilities import Clock, Inventory, Pages
    from steps.outcomes import Outcomes

SUBJECT = ("La durée des sessions", "How long sessions last")

_SECOND = timedelta(seconds=1)
_SELDOM = 11
"""Once in how many rounds something is done, and not only a page seen."""


@when("de longues sessions font tout ce qui se fait en session", "long sessions do all that is done in a session")
def live_long(outcomes: Outcomes, tour: Tour, *, pages: Pages, inventory: Inventory, clock: Clock) -> None:
    doings = _doings(pages, inventory)
    people = {(system, what): tour.come_in(system) for system, what in doings}
    passed, rounds = timedelta(), 0
    while passed + SESSION_IDLE < SESSION_LIFE:
        clock.advance(SESSION_IDLE - _SECOND)
        passed += SESSION_IDLE - _SECOND
        rounds += 1
        for (system, what), person in people.items():
            if rounds % _SELDOM == 1:
                doings[system, what](person)
            outcomes.expect(f"{system}, {what}, {passed}", wanted=True, seen=_lives(person, system, pages))
    for rest, alive in ((SESSION_LIFE - passed - _SECOND, True), (_SECOND, False)):
        clock.advance(rest)
        for (system, what), person in people.items():
            seen = _lives(person, system, pages)
            outcomes.expect(f"{system}, {what}, {'7:59:59' if alive else '8:00:00'}", wanted=alive, seen=seen)


@when("des sessions sont laissées vingt minutes", "sessions are left for twenty minutes")
def live_idle(outcomes: Outcomes, tour: Tour, *, pages: Pages, inventory: Inventory, clock: Clock) -> None:
    warnings = {place.system: place for place in inventory.places if place.name == "session"}
    for seen_only, waited, alive in (
        (True, SESSION_IDLE - _SECOND, True),
        (True, SESSION_IDLE, False),
        (False, SESSION_IDLE, True),
    ):
        people = {system: tour.come_in(system) for system in INSIDE}
        clock.advance(SESSION_IDLE / 2)
        for system, person in people.items():
            # The page that warns of the end does not put it off; any other page does.
            warning = inventory.address(warnings[system], person.language)
            inside = pages.location(INSIDE[system], person.language)
            browser_of(person).visit(warning if seen_only else inside)
        clock.advance(waited - SESSION_IDLE / 2)
        for system, person in people.items():
            seen = _lives(person, system, pages)
            outcomes.expect(f"{system}, {waited}, {seen_only}", wanted=alive, seen=seen)


@then("chaque session dure ce qui est dit, pas plus", "each session lasts as long as is said, and no longer")
def last_as_said(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")


def _lives(person: Person, system: str, pages: Pages) -> bool:
    """Whether the person is still signed in; the session of CléGC is kept alive too, for the way back to it."""
    systems = ("clegc", "ircc") if system == "ircc" else (system,)
    addresses = [pages.location(INSIDE[each], person.language) for each in systems]
    return [browser_of(person).visit(address).url for address in addresses][-1] == addresses[-1]


def _doings(pages: Pages, inventory: Inventory) -> dict[tuple[str, str], Callable[[Person], None]]:
    """What a person can do in a session that gives it new tokens, or a new proof; each is done again and again."""

    def prove(person: Person, name: str) -> None:
        place = next(place for place in inventory.places if place.name == name)
        submit(person, inventory.address(place, person.language), password=person.password)

    def change_password(person: Person) -> None:
        prove(person, "password.change")
        new = next(each for each in NEW_PASSWORDS if each != person.password)
        submit(person, pages.location("new_password", person.language), password=new, password_again=new)
        person.password = new

    def change_questions(person: Person) -> None:
        prove(person, "questions.change")
        address = pages.location("new_questions", person.language)
        browser_of(person).visit(address)
        sheet = form_with(person, "question_1")
        chosen = {f"question_{place}": sheet.fields[f"question_{place}"].options[place] for place in (1, 2, 3)}
        answers = {f"answer_{place}": answer for place, answer in enumerate(person.answers, 1)}
        submit(person, address, **chosen, **answers)

    def change_address(person: Person) -> None:
        prove(person, "address.change")
        mark, new = person.mailbox.mark(), f"x{person.email}"
        submit(person, pages.location("new_address", person.language), email=new, email_again=new)
        code = person.mailbox.of(new).latest(after=mark).code
        submit(person, pages.location("new_address_code", person.language), code=code)
        person.email = new

    def come_again(person: Person) -> None:
        browser = browser_of(person)
        page = browser.visit(pages.location("register", person.language)).page
        sheet = next(sheet for sheet in page.sheets if sheet.action.endswith(("/clegc", "/gckey")))
        browser.send(sheet.action, sheet.values)

    def come_from_bank(person: Person) -> None:
        browser_of(person).visit(pages.location("bank", person.language))

    return {
        ("clegc", "page"): lambda _: None,
        ("clegc", "proof"): lambda person: prove(person, "second_factor.change"),
        ("clegc", "password"): change_password,
        ("clegc", "questions"): change_questions,
        ("clegc", "address"): change_address,
        ("ircc", "sign-in"): come_again,
        ("arc", "bank"): come_from_bank,
    }
