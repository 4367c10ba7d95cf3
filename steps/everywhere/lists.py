"""Lists: the order in which people see the things of a list, whatever the order in which they came."""

from __future__ import annotations

import unicodedata
from datetime import timedelta
from typing import TYPE_CHECKING

from fixtures.markup import Markup
from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Clock, Inventory, Pages
from fixtures.site.services import Portal
from steps import words
from steps.everywhere.dates import send_documents
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.unseen import browser_of, open_place
from steps.usual import QUESTIONS

if TYPE_CHECKING:
    from fixtures.crowd import Crowd

SUBJECT = ("L'ordre des listes", "The order of lists")

_MIXED = ("citizenship", "visitor_visa", "pr_card", "study_permit", "express_entry", "work_permit")
_POOL = "express_entry"
_DAYS = ("2026-01-20", "2026-02-10", "2026-01-05")
_CHOICES = {
    "method": ("<label>", "methods"), "renew": ("<label>", "renewals"), "link": ("<label>", "link_ways"),
    "questions": ("<option>", "questions"),
}  # fmt: skip
"""The pages where a person chooses one thing among few, and the words of these things in their order."""
_TOPICS = ("biometrics", "decision", "medical_exam", "acknowledgement")


@when("des choses arrivent à IRCC dans le désordre", "things happen at IRCC in no particular order")
def happen_in_disorder(
    outcomes: Outcomes,
    crowd: Crowd,
    *,
    arrivals: Arrivals,
    inventory: Inventory,
    portal: Portal,
    pages: Pages,
    clock: Clock,
) -> None:
    person = crowd()
    numbers = _apply(person, portal)
    drafts = {program: [portal.start(person, program) for _ in range(2)] for program in _MIXED}
    application = portal.application_of(person, "study_permit")
    for topic in _TOPICS:
        portal.write(topic, application)
        clock.advance(timedelta(minutes=5))
    portal.write("invitation", application)
    arrivals.sign_in(person, "clegc", "ircc")
    send_documents(person, application, 3, inventory)
    _look_at_account(
        outcomes, browser_of(person).visit(pages.location("account", person.language)).page, numbers, drafts
    )
    _look_at_profiles(outcomes, person, numbers[_POOL], drafts[_POOL], pages)
    _look_at_choices(outcomes, person, pages)
    _look_at_codes(outcomes, crowd(), arrivals)
    _look_at_questions(outcomes, crowd(), arrivals)
    for page in _CHOICES:
        _look_at_ways(outcomes, crowd(), page, arrivals)
    _look_at_application(outcomes, person, application, inventory)


def _look_at_account(
    outcomes: Outcomes, page: Markup, numbers: dict[str, list[str]], drafts: dict[str, list[int]]
) -> None:
    language = page.url.split("/")[3]
    programs = [program for program in words.names("programs") if program in _MIXED]
    titles = [words.text(language, "programs", program) for program in programs]
    outcomes.expect("account, programs", wanted=titles, seen=_texts(page, "<h3>"))
    wanted = [number for each in programs for number in numbers[each]]
    shown = [text.split()[-1] for text in _texts(page, "<a>")]
    outcomes.expect("account, applications", wanted=wanted, seen=[number for number in shown if number in wanted])
    wanted = [str(number) for each in programs for number in drafts[each][::-1]]
    shown = [link.split("/")[-2] for link in page.links if link.endswith(("/formulaire", "/form"))]
    outcomes.expect("account, drafts", wanted=wanted, seen=shown)


def _look_at_profiles(outcomes: Outcomes, person: Person, numbers: list[str], drafts: list[int], pages: Pages) -> None:
    links = browser_of(person).visit(pages.location("express_entry", person.language)).page
    shown = [text.split()[-1] for text in _texts(links, "<a>")]
    outcomes.expect("Express Entry, profiles", wanted=numbers, seen=[number for number in shown if number in numbers])
    ends = [link.split("/") for link in links.links if "/mes-demandes/" in link or "/my-applications/" in link]
    seen = [end[5] for end in ends][len(numbers) :]
    outcomes.expect("Express Entry, drafts", wanted=[str(number) for number in drafts[::-1]], seen=seen)


def _look_at_codes(outcomes: Outcomes, person: Person, arrivals: Arrivals) -> None:
    arrivals.bring(person, "recovery_codes")
    codes = _texts(browser_of(person).here.page, "<code>")
    outcomes.expect("recovery codes", wanted=sorted(codes), seen=codes)


def _look_at_questions(outcomes: Outcomes, person: Person, arrivals: Arrivals) -> None:
    arrivals.bring(person, "forgotten_questions")
    asked = [" ".join(words.text(person.language, "questions", question).split()) for question in QUESTIONS]
    shown = _texts(browser_of(person).here.page, "<label>")
    outcomes.expect("recovery questions", wanted=asked, seen=[text for text in shown if text in asked])


def _look_at_ways(outcomes: Outcomes, person: Person, page: str, arrivals: Arrivals) -> None:
    arrivals.bring(person, page)
    element, table = _CHOICES[page]
    ways = [" ".join(words.text(person.language, table, way).split()) for way in words.names(table)]
    shown = dict.fromkeys(_texts(browser_of(person).here.page, element))  # several fields may offer the same
    outcomes.expect(f"choices: {page}", wanted=ways, seen=[text for text in shown if text in ways])


def _look_at_choices(outcomes: Outcomes, person: Person, pages: Pages) -> None:
    browser, language = browser_of(person), person.language
    titles = [words.text(language, "programs", program) for program in words.names("programs")]
    shown = _texts(browser.visit(pages.location("services", language)).page, "<label>")
    outcomes.expect("services", wanted=titles, seen=[text for text in shown if text in titles])
    countries = _texts(browser.visit(pages.location("link_card", language)).page, "<option>")[1:]
    outcomes.expect("countries", wanted=sorted(countries, key=_alphabetical), seen=countries)


def _look_at_application(outcomes: Outcomes, person: Person, application: int, inventory: Inventory) -> None:
    about = {"application": application}
    subjects = [words.text(person.language, "letters", topic) for topic in ("invitation", *_TOPICS[::-1])]
    shown = _texts(open_place(person, "application", about, inventory).page, "<button>")
    outcomes.expect("messages", wanted=subjects, seen=[text for text in shown if text in subjects])
    shown = _texts(open_place(person, "documents", about, inventory).page, "<a>")
    outcomes.expect(
        "documents", wanted=["0.pdf", "1.pdf", "2.pdf"], seen=[text for text in shown if text.endswith(".pdf")]
    )


@then("chaque liste est dans son ordre", "every list stands in its order")
def stand_in_order(outcomes: Outcomes) -> None:
    outcomes.conclude("said_otherwise")


def _apply(person: Person, portal: Portal) -> dict[str, list[str]]:
    """Submit three applications for each program, on days that do not follow; their numbers, the newest day first."""
    numbers: dict[str, dict[str, str]] = {}
    for day in _DAYS:
        for program in _MIXED:
            portal.give_application(person, program, day=day)
            numbers.setdefault(program, {})[day] = person.application_number
    return {program: [of[day] for day in sorted(of, reverse=True)] for program, of in numbers.items()}


def _texts(page: Markup, element: str) -> list[str]:
    return [" ".join(text.split()) for where, text in page.said if where == element and text.strip()]


def _alphabetical(name: str) -> str:
    """A name as a dictionary of its language would place it."""
    return "".join(each for each in unicodedata.normalize("NFD", name) if not unicodedata.combining(each)).casefold()
