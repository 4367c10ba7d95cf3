"""Fields: what a person gives in each, and what somebody else would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from fixtures.forms import TOKEN
from fixtures.person import Person
from steps import words
from steps.mail import last_code
from steps.usual import QUESTIONS

Kind = Literal["text", "list", "choice", "tick"]


def _nothing(_: Person) -> str:
    return ""


@dataclass(frozen=True)
class Field:
    """One thing that a form asks for."""

    right: Callable[[Person], str] = _nothing
    """What the person gives to go on."""
    other: str = ""
    """What somebody who knows the site would send in the person's place: no value of the person's, and a valid one."""
    kind: Kind = "text"
    table: str = ""
    """For a list or a choice, the words that it offers: its values are their keys."""
    name: str = ""
    """Its name in the form, where that is not its key."""
    is_secret: bool = False
    """Whether no page may give it back."""


def _question(place: int) -> Field:
    return Field(lambda _: QUESTIONS[place - 1], other=QUESTIONS[-place], kind="list", table="questions")


def _answer(place: int) -> Field:
    return Field(lambda person: person.answers[place - 1], other=f"Zanzibar {place}", is_secret=True)


_PASSWORD = Field(lambda person: person.password, other="Boreal-3-bor", is_secret=True)
_EMAIL = Field(lambda person: person.email, other="voleur@exemple.test")


def token() -> str:
    """The name of the field that shows that the site made the form."""
    return words.manner("token") or TOKEN


FIELDS = {
    "username": Field(lambda person: person.username, other="voleur.99"),
    "password": _PASSWORD,
    "password_again": _PASSWORD,
    **{f"question_{place}": _question(place) for place in (1, 2, 3)},
    **{f"answer_{place}": _answer(place) for place in (1, 2, 3)},
    "email": _EMAIL,
    "email_again": _EMAIL,
    "code": Field(last_code, other="012345", is_secret=True),
    "totp": Field(lambda person: person.authenticator.code(), other="012345", name="code", is_secret=True),
    "recovery_code": Field(lambda person: person.recovery_codes[0], other="0000-0000", is_secret=True),
    "method": Field(lambda _: "app", other="email", kind="choice", table="methods"),
    "saved": Field(other="yes", kind="tick"),
    "way": Field(lambda _: "codes", other="codes", kind="choice", table="renewals"),
    "word": Field(lambda person: words.text(person.language, "closing", "word"), other="SUPPRIMER", is_secret=True),
    "given_name": Field(lambda person: person.given_name, other="Rosalie"),
    "family_name": Field(lambda person: person.family_name, other="Autre"),
    "birth_date": Field(lambda person: person.birth_date, other="1961-02-03"),
    "application_number": Field(lambda person: person.application_number, other="S123456789"),
    "uci": Field(other="1234-5678"),
    "card_number": Field(other="RA0302123"),
    "country": Field(other="morocco", kind="list", table="countries"),
    "details": Field(lambda _: "…", other="Étudier à Gaspé"),
    "answer": Field(lambda _: "…", other="Le 12 mars"),
    "moved": Field(kind="tick"),
}
"""The fields, by the keys of the wording; a choice has none there, and has the key of the form."""
