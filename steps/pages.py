"""Pages: what each asks for, what sends it, what follows: the mouse, the keyboard and a raw form play this table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from fixtures.person import Person
from steps.expectation import expect
from steps.fields import FIELDS
from steps.mail import last_code
from steps.recovery import answers, forgotten
from steps.screen import field_of
from steps.sign_up.recovery_codes import shown
from steps.sign_up.second_factor import scan


def _nothing(_: Person) -> None:
    """Nothing is to be got ready."""


@dataclass(frozen=True)
class Page:
    """One page."""

    asks: Mapping[str, Callable[[Person], str]] = field(default_factory=dict)
    """What the person gives to go on, by field."""
    button: str = "continue"
    """What is pressed to go on."""
    prepare: Callable[[Person], None] = _nothing
    """What the person does first."""


def _asks(*keys: str, button: str = "continue", prepare: Callable[[Person], None] = _nothing) -> Page:
    """A page that asks for fields as everywhere."""
    return Page({key: FIELDS[key].right for key in keys}, button, prepare)


def _take_codes(person: Person) -> None:
    person.former_recovery_codes, person.recovery_codes = person.recovery_codes, shown(person)


def _see_own_address(person: Person) -> None:
    expect(field_of(person, "email"), "other_address").to_have_value(person.email)


def _exchange_answers(person: Person) -> None:
    first, second, third = person.answers
    person.answers = (second, third, first)


def _give_second_factor(person: Person) -> None:
    """Give the code of the person's method, which the page does not ask for by name alone."""
    if field_of(person, "totp").count():
        field_of(person, "totp").fill(person.authenticator.code())
    else:
        field_of(person, "code").fill(last_code(person))


def _new_address(person: Person) -> str:
    return f"x{person.email}"


_ANSWERS = [f"{key}_{place}" for place in (1, 2, 3) for key in ("question", "answer")]

PAGES = {
    "secure_account": Page(button="sign_up_for_account"),
    "register": Page(button="with_key"),
    "sign_in": Page(button="sign_up"),
    "terms": Page(button="accept"),
    "username": _asks("username"),
    "password": _asks("password", "password_again"),
    "questions": _asks(*_ANSWERS),
    "email": _asks("email", "email_again"),
    "code": _asks("code"),
    "home": Page(),
    "method": _asks("method"),
    "app": _asks("totp", prepare=scan),
    "method_email": _asks("email", prepare=_see_own_address),
    "method_code": _asks("code"),
    "recovery_codes": _asks("saved", prepare=_take_codes),
    "second_factor": Page(prepare=_give_second_factor),
    "recover": _asks("recovery_code"),
    "change": _asks("password"),
    "renew": _asks("way"),
    "new_password": _asks("password", "password_again", prepare=forgotten.take_new_password),
    "new_questions": _asks(*_ANSWERS, prepare=_exchange_answers),
    "new_address": Page({"email": _new_address, "email_again": _new_address}),
    "new_address_code": _asks("code"),
    "closing": _asks("word", "password", button="close_account"),
    "forgotten_username": _asks("email"),
    "forgotten_password": _asks("username"),
    "forgotten_lock": _asks("username"),
    "forgotten_code": _asks("code"),
    "forgotten_question": Page(prepare=answers.fill_in_answers),
    "forgotten_questions": Page(prepare=answers.fill_in_answers),
    "forgotten_new_password": _asks("password", "password_again", prepare=forgotten.take_new_password),
    "not_opened": Page(button="open_again"),
    "support": Page(button="send_request"),
    "new_profile": _asks("given_name", "family_name", "birth_date", "email", button="keep_profile"),
    "application_form": _asks("details", button="submit_application"),
    "message": _asks("answer", button="send_answer"),
    "documents": Page(button="send_document"),
    "link_number": _asks("application_number", "birth_date"),
    "link_check": Page(button="link"),
    "link_move": _asks("moved", button="link"),
    "arc_sign_in": Page(button="sign_in"),
    "bank": Page(button="bank_sign_in"),
}
"""The pages that have a form or lead on by something else than « Continuer »."""

ORDER = (
    "sign_in", "terms", "username", "password", "questions", "email", "code", "confirmed", "home", "method",
    "app", "method_email", "method_code", "recovery_codes", "account",
)  # fmt: skip
"""From CléGC to IRCC; the two methods of the second factor stand one after the other."""

_AT_HAND = {"sign_in": 1, "confirmed": 2, "home": 1}
"""Pages that lead on without asking for anything, and how many pages after them are open."""

_BEHIND_SECOND_FACTOR = (
    "home", "change", "renew", "method", "app", "method_email", "method_code", "recovery_codes", "account",
    "new_password", "new_questions", "new_address", "new_address_code", "closing",
)  # fmt: skip
"""What a sign-in has not opened before the second factor, or a recovery code, is given."""

_RECOVERY = ("forgotten_way", "forgotten_code", "forgotten_question", "forgotten_new_password")
"""The pages of a forgotten password, by the first way; by the second, one page with every question replaces them."""


def later_than(page: str) -> tuple[str, ...]:
    """The pages that are not open yet to who is at a page; of the methods, the one that was not chosen is not."""
    if page in {"second_factor", "recover"}:
        return _BEHIND_SECOND_FACTOR
    if page in _RECOVERY:
        return (*_RECOVERY[_RECOVERY.index(page) + 1 :], "home", "account")
    later = ORDER[ORDER.index(page) + 1 + _AT_HAND.get(page, 0) :]
    return ("app", *later) if page in {"method_email", "method_code"} else later


def stolen(page: str) -> dict[str, str]:
    """What the form of a page would carry if somebody else sent it."""
    return {FIELDS[key].name or key: FIELDS[key].other for key in PAGES[page].asks}
