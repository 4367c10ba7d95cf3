"""The keyboard: the whole sign-up without a mouse."""

from __future__ import annotations

from fixtures.person import Person
from steps import words
from steps.everywhere.focus import reach
from steps.expectation import check, expect
from steps.fields import FIELDS
from steps.language.speech.phrase import when
from steps.pages import Page, asked_at
from steps.progress import button_of, page_of
from steps.screen import field_of, see_heading
from steps.whereabouts import whereabouts

SUBJECT = ("Le clavier", "The keyboard")


def _give(person: Person, key: str, value: str) -> None:
    """Give a value in a field, with the keys that its kind takes."""
    kind = FIELDS[key].kind
    if kind == "choice":
        _choose(person, words.text(person.language, FIELDS[key].table, value))
        return
    field = field_of(person, key)
    reach(person, field)
    if kind == "tick":
        person.window.page.keyboard.press("Space")
    elif kind == "list":
        _go_down_to(person, key, words.text(person.language, FIELDS[key].table, value))
    else:
        person.window.page.keyboard.press("ControlOrMeta+A")
        person.window.page.keyboard.type(value)


def _choose(person: Person, wanted: str) -> None:
    keyboard, radios = person.window.page.keyboard, person.window.page.get_by_role("radio")
    reach(person, radios.first)
    keyboard.press("Space")
    choice = person.window.page.get_by_role("radio", name=wanted, exact=True)
    for _ in range(radios.count()):
        if not choice.is_checked():
            keyboard.press("ArrowDown")


def _go_down_to(person: Person, key: str, wanted: str) -> None:
    field = field_of(person, key)
    for _ in range(field.get_by_role("option").all_inner_texts().index(wanted)):
        person.window.page.keyboard.press("ArrowDown")
    expect(field.locator("option:checked"), "other_question_chosen").to_have_text(wanted)


def _go_on(person: Person, page: Page, method: str) -> None:
    """Do what a page asks for, and press Enter: in its only field, or else on what leads on."""
    page.prepare(person)
    for key, right in page.asks.items():
        _give(person, key, method if key == "method" else right(person))
    if [FIELDS[key].kind for key in page.asks] != ["text"]:
        reach(person, button_of(person, page))
    with person.window.page.expect_navigation(wait_until="domcontentloaded"):
        person.window.page.keyboard.press("Enter")
    see_heading(person)


@when(
    "{person} mène l'inscription à bien au clavier seul, par {method}",
    "{person} goes through the whole sign-up by keyboard alone, with {method}",
)
def sign_up(person: Person, method: str) -> None:
    before = ""
    while (page := page_of(person)) != "account":
        check(page != before, "not_further", where=whereabouts(person))
        _go_on(person, asked_at(page), method)
        before = page
