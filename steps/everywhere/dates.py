"""Dates and numbers: every month, the first of each, a leap day; nothing, one thing, several."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from steps import words
from steps.account_page import spelled
from steps.language.speech.phrase import then, when
from steps.tour import give_everything
from steps.unseen import browser_of, open_place, send, send_document

if TYPE_CHECKING:
    from fixtures.crowd import Crowd
    from fixtures.markup import Markup
    from fixtures.person import Person
    from fixtures.site.abilities import Arrivals, Clock, Inventory, Pages
    from fixtures.site.services import Pool, Portal
    from steps.outcomes import Outcomes

SUBJECT = ("Les dates et les nombres", "Dates and numbers")

_DAYS = (
    *(date(2026, month, 1) for month in range(4, 13)), date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 1),
    date(2027, 8, 15), date(2028, 2, 29), date(2028, 12, 31),
)  # fmt: skip
"""Each month, the first of nearly all, its last day, a leap day."""
_TIMES = (time(0, 30), time(23, 30))
"""Just after a day begins, and just before it ends, by turns: where days begin and end decides which it is."""
_HERE = ZoneInfo("America/Toronto")
PLACES = ("account", "application", "documents", "message", "invitation")
"""The pages of the portal that say a day."""
_INVITATION = timedelta(days=60)
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_COUNTS = ((0, 0, 0), (1, 2, 1), (2, 1, 2), (0, 0, 11), (11, 11, 0))
"""How many documents, unread messages and unanswered requests: each alone and beside others, in all their forms."""
_PROGRAM = "study_permit"


@when(
    "des choses arrivent à IRCC en chaque mois, le premier, le dernier jour et le 29 février",
    "things happen at IRCC in every month, on the first, the last day and February 29",
)
def happen_on_days(
    outcomes: Outcomes,
    crowd: Crowd,
    *,
    arrivals: Arrivals,
    inventory: Inventory,
    portal: Portal,
    pool: Pool,
    clock: Clock,
) -> None:
    for number, day in enumerate(_DAYS):
        moment = datetime.combine(day, _TIMES[number % 2], _HERE).astimezone(UTC)
        clock.advance(moment - clock.now())
        person = crowd()
        numbers = give_everything(person, arrivals=arrivals, inventory=inventory, portal=portal, pool=pool)
        for name in PLACES:
            expected = (moment + _INVITATION).astimezone(_HERE).date() if name == "invitation" else day
            outcomes.tried += 1
            _look(outcomes, open_place(person, name, numbers, inventory).page, name, _spelled(expected, person))


@then("chaque date se lit comme on l'écrit, sur chaque page", "every date reads as people write it, on every page")
@then("chaque nombre se lit comme on le dit", "every number reads as people say it")
def read_as_written(outcomes: Outcomes) -> None:
    outcomes.conclude("said_otherwise")


@when(
    "personne n'a rien reçu, puis une chose, puis plusieurs",
    "people have received nothing, then one thing, then several",
)
def receive_some(
    outcomes: Outcomes,
    crowd: Crowd,
    *,
    arrivals: Arrivals,
    inventory: Inventory,
    portal: Portal,
    pages: Pages,
) -> None:
    for documents, unread, unanswered in _COUNTS:
        person = crowd()
        portal.give_application(person, _PROGRAM)
        application = portal.application_of(person, _PROGRAM)
        requests = [portal.write("biometrics", application) for _ in range(unanswered)]
        for _ in range(unread - unanswered):
            portal.write("decision", application)
        arrivals.sign_in(person, "clegc", "ircc")
        _read(person, application, requests[unread:], inventory)
        _answer_by_address(person, application, portal.write("biometrics", application), inventory)
        send_documents(person, application, documents, inventory)
        shown = browser_of(person).visit(pages.location("account", person.language)).page
        lines = [" ".join(text.split()) for where, text in shown.said if where in {"<p>", "<strong>"}]
        for what, count in (("documents", documents), ("unread", unread), ("unanswered", unanswered)):
            outcomes.tried += 1
            one, many = (words.text(person.language, "counts", f"{what}_{form}") for form in ("one", "many"))
            wanted = [] if not count else [one] if count == 1 else [many.format(count=count)]
            every = {one, *(many.format(count=number) for number in range(20))}
            found = [line for line in lines if line in every]
            if found != wanted:
                outcomes.faults.append(f"{what}, {count}: {found or lines}")


def send_documents(person: Person, application: int, count: int, inventory: Inventory) -> None:
    """Send `count` documents with an application."""
    open_place(person, "documents", {"application": application}, inventory)
    for number in range(count):
        send_document(person, f"{number}.pdf")


def _read(person: Person, application: int, messages: list[int], inventory: Inventory) -> None:
    """Open some messages about an application, by the buttons of its page."""
    place = next(place for place in inventory.places if (place.system, place.name) == ("ircc", "message.open"))
    for message in messages:
        page = open_place(person, "application", {"application": application}, inventory).page
        address = inventory.address(place, person.language, application=application, message=message)
        sheet = next(each for each in page.sheets if any(button[0] == address for button in each.buttons))
        browser_of(person).send(address, sheet.values)


def _answer_by_address(person: Person, application: int, message: int, inventory: Inventory) -> None:
    """Answer a message that no button has opened: nothing is left to read or to answer of it."""
    open_place(person, "message", {"application": application, "message": message}, inventory)
    send(person, answer="…")


def _spelled(day: date, person: Person) -> str:
    return spelled(day.isoformat(), person.language)


def _look(outcomes: Outcomes, page: Markup, name: str, expected: str) -> None:
    text = " ".join(" ".join(text for where, text in page.said if " " not in where).split())
    rest = text.replace(" ".join(expected.split()), "")
    if rest == text or _YEAR.search(rest):
        around = [text[max(0, found.start() - 20) : found.end() + 5] for found in _YEAR.finditer(text)]
        outcomes.faults.append(f"{name}, « {expected} »: {around}")
