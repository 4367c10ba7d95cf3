"""Lives: how long a session lasts, whatever is done in it meanwhile."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from steps.language.speech.phrase import then, when
from steps.unseen import browser_of, form_with, submit
from steps.usual import NEW_PASSWORDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from fixtures.crowd import Crowd
    from fixtures.person import Person
    from fixtures.site.abilities import Arrivals, Clock, Inventory, Pages
    from steps.outcomes import Outcomes

SUBJECT = ("La durée des sessions", "How long sessions last")

_LIFE, _IDLE = timedelta(hours=8), timedelta(minutes=20)
_SECOND = timedelta(seconds=1)
_SELDOM = 11
"""Once in how many rounds something is done, and not only a page seen."""


@when("de longues sessions font tout ce qui se fait en session", "long sessions do all that is done in a session")
def live_long(
    outcomes: Outcomes, crowd: Crowd, *, arrivals: Arrivals, pages: Pages, inventory: Inventory, clock: Clock
) -> None:
    doings = _doings(pages, inventory)
    people = {}
    for what in doings:
        people[what] = crowd()
        arrivals.sign_in(people[what], "clegc")
    passed, rounds = timedelta(), 0
    while passed + _IDLE < _LIFE:
        clock.advance(_IDLE - _SECOND)
        passed += _IDLE - _SECOND
        rounds += 1
        for what, person in people.items():
            if rounds % _SELDOM == 1:
                doings[what](person)
            outcomes.expect(f"{what}, {passed}", wanted=True, seen=_lives(person, pages))
    for rest, alive in ((_LIFE - passed - _SECOND, True), (_SECOND, False)):
        clock.advance(rest)
        for what, person in people.items():
            outcomes.expect(f"{what}, {'7:59:59' if alive else '8:00:00'}", wanted=alive, seen=_lives(person, pages))


@when("des sessions sont laissées vingt minutes", "sessions are left for twenty minutes")
def live_idle(outcomes: Outcomes, crowd: Crowd, *, arrivals: Arrivals, pages: Pages, clock: Clock) -> None:
    for seen_only, waited, alive in ((True, _IDLE - _SECOND, True), (True, _IDLE, False), (False, _IDLE, True)):
        person = crowd()
        arrivals.sign_in(person, "clegc")
        clock.advance(_IDLE / 2)
        # The page that warns of the end does not put it off; any other page does.
        browser_of(person).visit(pages.location("session" if seen_only else "home", person.language))
        clock.advance(waited - _IDLE / 2)
        outcomes.expect(f"{waited}, {seen_only}", wanted=alive, seen=_lives(person, pages))


@then("chaque session dure ce qui est dit, pas plus", "each session lasts as long as is said, and no longer")
def last_as_said(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")


def _lives(person: Person, pages: Pages) -> bool:
    """Whether the person is still signed in."""
    address = pages.location("home", person.language)
    return browser_of(person).visit(address).url == address


def _doings(pages: Pages, inventory: Inventory) -> dict[str, Callable[[Person], None]]:
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

    return {
        "page": lambda _: None,
        "proof": lambda person: prove(person, "second_factor.change"),
        "password": change_password,
        "questions": change_questions,
        "address": change_address,
    }
