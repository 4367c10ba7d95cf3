"""The keyboard: the whole sign-up without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps import words
from steps.everywhere.focus import reach
from steps.expectation import expect
from steps.language.speech.phrase import when
from steps.screen import field_of, see_heading
from steps.sign_up.email import last_code
from steps.sign_up.questions import USUAL
from steps.sign_up.recovery_codes import shown
from steps.sign_up.second_factor import scan

if TYPE_CHECKING:
    from fixtures.person import Person

SUBJECT = ("Le clavier", "The keyboard")


def _type(person: Person, key: str, value: str) -> None:
    reach(person, field_of(person, key))
    person.window.page.keyboard.type(value)


def _send(person: Person, button: str = "") -> None:
    """Press Enter: in the field that has the focus, or on a button or link, by its visible words."""
    page = person.window.page
    if button:
        name = words.text(person.language, "buttons", button)
        reach(person, page.get_by_role("button", name=name, exact=True).or_(page.get_by_role("link", name=name)).first)
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.keyboard.press("Enter")
    see_heading(person)


def _choose_questions(person: Person) -> None:
    for place, (question, answer) in enumerate(zip(USUAL, person.answers, strict=True), 1):
        field = field_of(person, f"question_{place}")
        reach(person, field)
        wanted = words.text(person.language, "questions", question)
        options = field.get_by_role("option").all_inner_texts()
        for _ in range(options.index(wanted)):
            person.window.page.keyboard.press("ArrowDown")
        expect(field.locator("option:checked"), "other_question_chosen").to_have_text(wanted)
        _type(person, f"answer_{place}", answer)


def _set_up(person: Person, method: str) -> None:
    keyboard, radios = person.window.page.keyboard, person.window.page.get_by_role("radio")
    reach(person, radios.first)
    keyboard.press("Space")
    wanted = person.window.page.get_by_role("radio", name=words.text(person.language, "methods", method), exact=True)
    for _ in range(radios.count()):
        if not wanted.is_checked():
            keyboard.press("ArrowDown")
    _send(person, "continue")
    if method == "app":
        scan(person)
        _type(person, "totp", person.authenticator.code())
    else:
        _send(person, "continue")
        _type(person, "code", last_code(person))
    _send(person)


@when(
    "{person} mène l'inscription à bien au clavier seul, par {method}",
    "{person} goes through the whole sign-up by keyboard alone, with {method}",
)
def sign_up(person: Person, method: str) -> None:
    for button in ("sign_up_for_account", "with_key", "sign_up", "accept"):
        _send(person, button)
    _type(person, "username", person.username)
    _send(person)
    _type(person, "password", person.password)
    _type(person, "password_again", person.password)
    _send(person, "continue")
    _choose_questions(person)
    _send(person, "continue")
    _type(person, "email", person.email)
    _type(person, "email_again", person.email)
    _send(person)
    _type(person, "code", last_code(person))
    _send(person)
    _send(person, "continue")
    _send(person, "continue")
    _set_up(person, method)
    person.recovery_codes = shown(person)
    reach(person, field_of(person, "saved"))
    person.window.page.keyboard.press("Space")
    _send(person, "continue")
