"""What a person writes in a form that is seen without a screen, so that it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fixtures.markup import Field, Markup, Sheet
from fixtures.person import Person
from steps import words
from steps.fields import FIELDS
from steps.mail import last_code
from steps.portal.samples import PDF
from steps.unseen import browser_of, own_forms
from steps.usual import NEW_PASSWORDS, QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from fixtures.plain import Answer

CARD = "4111111111111234"
"""A card of the mock bank: its code is its last four digits."""


def rightly(person: Person, page: Markup, sheet: Sheet) -> dict[str, str]:
    """All the fields of a form, as the person would send it."""
    asked = [name for name, field in sheet.fields.items() if field.sort not in {"hidden", "file"}]
    return {**sheet.values, **{name: _right(person, page, sheet, name) for name in asked}}


def send_rightly(person: Person) -> Answer:
    """Send the form that the page sends to itself, as the person would, and go where it leads."""
    browser = browser_of(person)
    (sheet, *_) = own_forms(browser.here)
    return browser.send(sheet.action, rightly(person, browser.here.page, sheet))


def files(sheet: Sheet) -> dict[str, tuple[str, bytes]]:
    """The files of a form."""
    return {name: ("releve.pdf", PDF) for name, field in sheet.fields.items() if field.sort == "file"}


def _right(person: Person, page: Markup, sheet: Sheet, name: str) -> str:
    field = sheet.fields[name]
    if field.options:
        return field.value or field.options[_place(name, field)]
    if name in {"password", "password_again"} and "password_again" in sheet.fields:
        return next(each for each in NEW_PASSWORDS if each != person.password)
    if name in {"email", "email_again"} and "email_again" in sheet.fields:
        return f"x{person.email}"
    if name == "answer" and field.sort == "text":
        return _answer(person, page)
    if name == "code":
        return _code(person, page)
    return _WAYS[name](person) if name in _WAYS else FIELDS[name].right(person) or FIELDS[name].other


def arc_user(person: Person) -> str:
    """The name that a person has at ARC, which takes letters and digits."""
    return "".join(filter(str.isalnum, person.username))


def _place(name: str, field: Field) -> int:
    """Of what can be chosen: another for each question, and the last where there are few."""
    return int(name[-1]) if name[-1].isdigit() else len(field.options) - 1


def _answer(person: Person, page: Markup) -> str:
    """The answer to the one question of a page."""
    said = {text.strip() for _, text in page.said}
    asked = [question for question in QUESTIONS if words.text(person.language, "questions", question) in said]
    return person.answers[QUESTIONS.index(asked[0])]


def _code(person: Person, page: Markup) -> str:
    """The code that was mailed, or the one that the application shows: its key may be on the page."""
    if words.text(person.language, "fields", "totp") not in {text.strip() for _, text in page.said}:
        return last_code(person)
    for text in (text for where, text in page.said if where == "<code>"):
        person.authenticator.type_in(text)
    return person.authenticator.code()


_WAYS: dict[str, Callable[[Person], str]] = {
    "arc_user": arc_user,
    "card": lambda _: CARD,
    "card_code": lambda _: CARD[-4:],
}
"""What is known of no screen."""
