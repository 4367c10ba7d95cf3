"""What was typed: what a page keeps of it, and what it must forget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps import words
from steps.expectation import check, expect
from steps.language.speech.phrase import then, when
from steps.recovery.forgotten import questions_shown
from steps.screen import field_of, submit
from steps.sign_up.email import follow_address
from steps.sign_up.questions import USUAL

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from fixtures.person import Person

SUBJECT = ("Ce qui a été écrit", "What was typed")

SECRETS = ("password", "password_again", "answer_1", "answer_2", "answer_3", "code", "totp", "recovery_code")
"""The fields whose text no page may give back."""


def _typed(person: Person) -> dict[str, str]:
    """What a person would type, by field: nothing that the site could know from elsewhere."""
    answers = {f"answer_{place}": answer for place, answer in enumerate(person.answers, 1)}
    questions = {
        f"question_{place}": words.text(person.language, "questions", question)
        for place, question in enumerate(reversed(USUAL), 1)
    }
    address = f"x{person.email}"
    passwords = {"password": person.password, "password_again": person.password}
    codes = {"code": "012345", "totp": "012345", "recovery_code": "0000-0000"}
    return {"username": person.username, **passwords, **questions, **answers, "email": address,
            "email_again": address, **codes, **_at_ircc(person)}  # fmt: skip


def _at_ircc(person: Person) -> dict[str, str]:
    identity = {"given_name": "Rosalie", "family_name": "Autre", "birth_date": "1961-02-03"}
    papers = {"application_number": "S123456789", "uci": "1234-5678", "card_number": "RA0302123"}
    country = words.text(person.language, "countries", "morocco")
    return {**identity, **papers, "country": country, "details": "Étudier à Gaspé", "answer": "Le 12 mars"}


def _is_list(key: str) -> bool:
    return key.startswith("question") or key == "country"


@when("{person} remplit la page sans l'envoyer", "{person} fills the page in without sending it")
def fill_in(person: Person) -> None:
    for key, value in _typed(person).items():
        field = field_of(person, key)
        if not field.count() or not field.is_editable():
            continue
        if _is_list(key):
            field.select_option(label=value)
        else:
            field.fill(value)
    for answer in questions_shown(person).values():
        answer.fill(person.answers[0])
    if _choice(person).count():
        _choice(person).check()


@then("{person} retrouve ce qui était écrit, sauf les secrets", "{person} finds what was typed, except the secrets")
def finds_typed(person: Person) -> None:
    found = {key: field_of(person, key) for key in _typed(person) if field_of(person, key).count()}
    answers = questions_shown(person)
    check(found or answers or _choice(person).count(), "no_field")
    for question, answer in answers.items():
        expect(answer, "answer_given_back", question=words.names("questions")[question]).to_have_value("")
    for key, field in found.items():
        if _is_list(key):
            chosen = field.locator("option:checked")
            expect(chosen, "wrong_field_value", field=_name(key)).to_have_text(_typed(person)[key])
        elif field.is_editable():
            expected = "" if key in SECRETS else _typed(person)[key]
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
    given = {"username": person.username, "email": person.email, "email_again": person.email}
    expect(field_of(person, field), "asked_twice", field=_name(field)).to_have_value(given[field])


@then("{person} doit redonner {field}", "{person} has to give {field} again")
def asked_again(person: Person, field: str) -> None:
    expect(field_of(person, field), "given_back", field=_name(field)).to_have_value("")
