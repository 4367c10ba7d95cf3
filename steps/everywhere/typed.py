"""What was typed: what a page keeps of it, and what it must forget."""

from __future__ import annotations

from playwright.sync_api import Locator

from fixtures.person import Person
from steps import words
from steps.expectation import check, expect
from steps.fields import FIELDS
from steps.language.speech.phrase import then, when
from steps.progress import fill
from steps.recovery.answers import questions_shown
from steps.screen import field_of, labelled, submit
from steps.sign_up.email import follow_address

SUBJECT = ("Ce qui a été écrit", "What was typed")

TYPED = {key: field for key, field in FIELDS.items() if field.kind in {"text", "list"}}
"""The fields that take a text, or one of a list."""


def _shown(person: Person, key: str) -> str:
    """What a page shows of the value that nobody but somebody else would give."""
    field = TYPED[key]
    return words.text(person.language, field.table, field.other) if field.kind == "list" else field.other


def _fields(person: Person) -> dict[str, Locator]:
    """The fields on screen that something is typed in; those of a card that is not IRCC's are left alone."""
    found = labelled(person, "fields", [*TYPED, "card_code"])
    if found.pop("card_code", None):
        found.pop("card_number", None)
    return found


@when("{person} remplit la page sans l'envoyer", "{person} fills the page in without sending it")
def fill_in(person: Person) -> None:
    found = _fields(person)
    person.questions = tuple(TYPED[key].other for key in found if TYPED[key].table == "questions")
    for key, field in found.items():
        if field.is_editable():
            fill(person, key, TYPED[key].other)
    for answer in questions_shown(person).values():
        answer.fill(person.answers[0])
    if _choice(person).count():
        _choice(person).check()


def has_fields(person: Person) -> bool:
    """Whether the page has something to type or to choose."""
    return bool(_fields(person) or questions_shown(person) or _choice(person).count())


@then("{person} retrouve ce qui était écrit, sauf les secrets", "{person} finds what was typed, except the secrets")
def finds_typed(person: Person) -> None:
    found = _fields(person)
    answers = questions_shown(person)
    check(found or answers or _choice(person).count(), "no_field", name=person.name)
    for question, answer in answers.items():
        expect(answer, "answer_given_back", question=words.names("questions")[question]).to_have_value("")
    for key, field in found.items():
        if TYPED[key].kind == "list":
            chosen = field.locator("option:checked")
            expect(chosen, "wrong_field_value", field=_name(key)).to_have_text(_shown(person, key))
        elif field.is_editable():
            expected = "" if TYPED[key].is_secret else TYPED[key].other
            expect(field, "wrong_field_value", field=_name(key)).to_have_value(expected)
    if _choice(person).count():
        expect(_choice(person), "choice_lost").to_be_checked()


def _name(field: str) -> tuple[str, str]:
    """What phrases call a field, at the start of a sentence."""
    french, english = words.names("fields")[field]
    return french[0].upper() + french[1:], english[0].upper() + english[1:]


def _choice(person: Person) -> Locator:
    """The last choice of the page that has some."""
    return person.window.page.get_by_role("radio").last


@when(
    "{person} écrit {text} dans {field} sans envoyer la page",
    "{person} types {text} in {field} without sending the page",
)
def type_only(person: Person, text: str, field: str) -> None:
    field_of(person, field).fill(text)


@when("{person} écrit {text} dans {field} et continue", "{person} types {text} in {field} and goes on")
def type_and_go_on(person: Person, text: str, field: str) -> None:
    submit(person, **{field: text})
    if field == "email":
        follow_address(person, text)


@then("{person} retrouve {text} dans {field}", "{person} finds {text} in {field}")
def finds_text(person: Person, text: str, field: str) -> None:
    expect(field_of(person, field), "wrong_field_value", field=_name(field)).to_have_value(text)


@then("{person} n'a pas à redonner {field}", "{person} does not have to give {field} again")
def not_asked_again(person: Person, field: str) -> None:
    given = person.card.get(field) or FIELDS[field].right(person)
    expect(field_of(person, field), "asked_twice", field=_name(field)).to_have_value(given)


@then("{person} doit redonner {field}", "{person} has to give {field} again")
def asked_again(person: Person, field: str) -> None:
    expect(field_of(person, field), "given_back", field=_name(field)).to_have_value("")
