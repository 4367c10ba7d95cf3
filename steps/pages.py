"""Pages: what each asks for, what sends it, what follows: the mouse, the keyboard and a raw form play this table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fixtures.offer import NotOfferedError
from fixtures.person import Person
from steps import words
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
    names: Mapping[str, str] = field(default_factory=dict)
    """The names of fields in the form, where those are not what fields are called everywhere."""
    later: tuple[str, ...] | None = None
    """The pages that are not open yet to who is there, where the site says so."""


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


def use(forms: Sequence[Mapping[str, Any]]) -> None:
    """Take what the pages of another site ask for, in place of the mock's: `[[forms]]` of its `site.toml`.

    What is given in a field, and what is done first, go by the page as on the mock.
    """
    own = dict(PAGES)
    PAGES.clear()
    for said in forms:
        for name in said["pages"]:
            known, asks = own.get(name, Page()), said.get("asks", {})
            right = {key: known.asks.get(key, FIELDS[key].right) for key in asks}
            later = tuple(said["later"]) if "later" in said else None
            PAGES[name] = Page(right, said.get("button", "continue"), known.prepare, asks, later)


def asked_at(name: str) -> Page:
    """What a page asks for; on the mock, one that is not in the table has « Continuer » alone."""
    if name in PAGES:
        return PAGES[name]
    if words.is_of_mock():
        return Page()
    raise NotOfferedError("forms", name)


def later_than(page: str) -> tuple[str, ...]:
    """The pages that are not open yet to who is at a page; of the methods, the one that was not chosen is not."""
    if not words.is_of_mock():
        if (later := asked_at(page).later) is None:
            raise NotOfferedError("later", page)
        return later
    if page in {"second_factor", "recover"}:
        return _BEHIND_SECOND_FACTOR
    if page in _RECOVERY:
        return (*_RECOVERY[_RECOVERY.index(page) + 1 :], "home", "account")
    later = ORDER[ORDER.index(page) + 1 + _AT_HAND.get(page, 0) :]
    return ("app", *later) if page in {"method_email", "method_code"} else later


def is_further(page: str, before: str) -> bool:
    """Whether a page is a later step of the sign-up; another site has steps of its own between: any other page."""
    return ORDER.index(page) > ORDER.index(before) if words.is_of_mock() else page != before


def stolen(page: str) -> dict[str, str]:
    """What the form of a page would carry if somebody else sent it."""
    asked = PAGES[page]
    return {asked.names.get(key) or FIELDS[key].name or key: FIELDS[key].other for key in asked.asks}
