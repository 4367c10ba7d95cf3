"""The applications: begun, kept as a draft, submitted, and followed on the dashboard."""

from __future__ import annotations

import re

from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Pages
from fixtures.site.services import Portal
from steps import words
from steps.account_page import cards, spelled
from steps.expectation import check, expect
from steps.language.speech import days  # noqa: F401 - the phrases take a day
from steps.language.speech.belongings import Belonging
from steps.language.speech.events import Event
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.screen import field_of, open_page, press, submit

SUBJECT = ("Les demandes", "Applications")

Event(
    announced=(("brouillon",), ("draft",)),
    told=(("commenc",), ("start",)),
    brought_by="{person} enregistre le brouillon",
)

Belonging(
    name="application",
    given_by={"arrivals.bring", "pool.invite", "portal.give_application", "portal.give_card", "submit_application"},
    needed_by={"portal.application_of"},
    to_act=True,
    remedy="{person} a soumis une demande pour {program}",
)
_NUMBER = re.compile(r"\b[A-Z][0-9]{9}\b")
_DETAILS = "…"

ParameterType(name="program", regexp=".+", values=words.names("programs"))
ParameterType(name="progress", regexp=".+", values=words.names("progresses"))


@given("{person} a soumis une demande pour {program}", "{person} has submitted an application for {program}")
def have_submitted(person: Person, program: str, portal: Portal) -> None:
    portal.give_application(person, program)


@given(
    "{person} a soumis ces demandes",
    "{person} has submitted these applications",
    columns=("program", "day", "progress"),
)
def have_submitted_these(person: Person, datatable: list[list[str]], portal: Portal) -> None:
    for program, day, progress in datatable:
        portal.give_application(person, program, progress, day)


@given("{person} a soumis le brouillon dans un deuxième onglet", "{person} has submitted the draft in a second tab")
def have_submitted_in_second_tab(person: Person, arrivals: Arrivals, pages: Pages) -> None:
    arrivals.bring(person, "application_form")
    person.window.open_tab()
    open_page(person, "application_form", pages)
    submit_application(person)
    person.window.show_tab(1)


@when("{person} commence une demande pour {program}", "{person} starts an application for {program}")
def start(person: Person, program: str) -> None:
    press(person, "start_application")
    name = words.text(person.language, "programs", program)
    person.window.page.get_by_role("radio", name=name, exact=True).check()
    press(person, "continue")


@when("{person} enregistre le brouillon", "{person} saves the draft")
def save_draft(person: Person) -> None:
    submit(person, "save_draft", details=_DETAILS)


@when("{person} reprend son brouillon pour {program}", "{person} goes on with the draft for {program}")
def go_on_with(person: Person, program: str) -> None:
    page, name = person.window.page, words.text(person.language, "programs", program)
    with page.expect_navigation(wait_until="commit"):
        page.get_by_role("link", name=name, exact=True).click()


@when("{person} soumet la demande", "{person} submits the application")
def submit_application(person: Person) -> None:
    submit(person, "submit_application", details=_DETAILS)


@when(
    "{person} soumet la demande avec {text} dans {field}",
    "{person} submits the application with {text} in {field}",
)
def submit_with(person: Person, text: str, field: str) -> None:
    field_of(person, "details").fill(_DETAILS)
    field_of(person, field).fill(text)
    press(person, "submit_application")


@then(
    "{person} lit un numéro de demande fait d'une lettre et de neuf chiffres",
    "{person} reads an application number made of one letter and nine digits",
)
def reads_number(person: Person) -> None:
    shown = person.window.page.get_by_role("definition").filter(has_text=_NUMBER)
    expect(shown, "no_number").to_have_count(1)


@then(
    "{person} suit une seule demande pour {program}, {progress}",
    "{person} follows one application for {program}, {progress}",
)
def follows_one(person: Person, program: str, progress: str, pages: Pages) -> None:
    open_page(person, "account", pages)
    found = cards(person, program)
    expect(found, "not_one_application").to_have_count(1)
    expect(found, "wrong_progress").to_contain_text(words.text(person.language, "progresses", progress))


@then("{person} ne voit aucune demande dans son compte", "{person} sees no application in the account")
def sees_none(person: Person, pages: Pages) -> None:
    open_page(person, "account", pages)
    text = words.text(person.language, "account_lines", "no_application")
    expect(person.window.page.get_by_text(text, exact=True), "not_empty").to_be_visible()


@then(
    "{person} lit ses demandes dans cet ordre",
    "{person} reads the applications in this order",
    columns=("program", "day", "progress"),
)
def reads_in_order(person: Person, datatable: list[list[str]]) -> None:
    expected, language = [], person.language
    for program, day, progress in datatable:
        expected.append(
            (
                words.text(language, "programs", program),
                words.text(language, "account_lines", "submitted").format(day=spelled(day, language)),
                words.text(language, "progresses", progress),
            )
        )
    shown = _dashboard(person)
    check(shown == expected, "wrong_order", map(" · ".join, shown))


def _dashboard(person: Person) -> list[tuple[str, str, str]]:
    """What the dashboard tells of each submitted application, in its order: program, day, status."""
    found = []
    for heading in person.window.page.get_by_role("heading", level=3).all_inner_texts():
        items = person.window.page.get_by_role("list", name=heading, exact=True).get_by_role("listitem")
        for item in items.all():
            _, day, status = item.get_by_role("paragraph").all_inner_texts()[:3]
            found.append((heading, day, status))
    return found
