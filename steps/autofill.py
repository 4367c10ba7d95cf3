"""Autofill: what each field tells a browser of what is written there, so that it offers that and the right keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fixtures.markup import Field, Sheet


class Told(NamedTuple):
    """What a field tells: its type, and attributes of HTML."""

    type: str = "text"
    autocomplete: str = "off"
    inputmode: str = ""
    maxlength: str = ""
    accept: str = ""


_ANSWER = Told(maxlength="80")
_NEW = Told("password", "new-password")
_CHOICE = Told("radio", "")
_QUESTION = Told("select", "")
_TEXT = Told("textarea", "", maxlength="2000")
_TOLD = {
    "username": Told(autocomplete="username"),
    "password": Told("password", "current-password"),
    "password_again": _NEW,
    **{f"question_{place}": _QUESTION for place in (1, 2, 3)},
    **{f"answer_{place}": _ANSWER for place in (1, 2, 3)},
    "email": Told("email", "email"),
    "email_again": Told("email", "email"),
    "code": Told(autocomplete="one-time-code", inputmode="numeric"),
    "recovery_code": Told(),
    "saved": Told("checkbox", ""),
    "moved": Told("checkbox", ""),
    "method": _CHOICE,
    "way": _CHOICE,
    "program": _CHOICE,
    "word": Told(),
    "given_name": Told(autocomplete="given-name"),
    "family_name": Told(autocomplete="family-name"),
    "birth_date": Told(autocomplete="bday"),
    "application_number": Told(),
    "uci": Told(),
    "card_number": Told(),
    "country": Told("select"),
    "details": _TEXT,
    "document": Told("file", "", accept=".pdf,.jpg,.jpeg,.png"),
    "arc_user": Told(autocomplete="username"),
    "card": Told(inputmode="numeric"),
    "card_code": Told("password"),
}
"""What each field tells, by its name in the form."""


def told_otherwise(sheet: Sheet) -> list[str]:
    """What the fields of a form tell that is not what is written there."""
    is_new = "password_again" in sheet.fields
    found = {name: _told(field) for name, field in sheet.fields.items() if field.sort != "hidden"}
    return [f"{name}: {told}" for name, told in found.items() if told not in _right(name, is_new=is_new)]


def _told(field: Field) -> Told:
    return Told(field.sort, *(field.told.get(name, "") for name in Told._fields[1:]))


def _right(name: str, *, is_new: bool) -> tuple[Told, ...]:
    """What a field may tell: a password is a new one where it is written twice."""
    if name == "password" and is_new:
        return (_NEW,)
    if name == "answer":  # to one recovery question, or to IRCC
        return _ANSWER, _TEXT
    return (_TOLD[name],) if name in _TOLD else ()
