"""Progress: the pages of the sign-up in their order, and what a person gives on each to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps import words
from steps.expectation import check, expect
from steps.recovery import forgotten
from steps.screen import field_of
from steps.sign_up.email import last_code
from steps.sign_up.questions import fill_in
from steps.sign_up.recovery_codes import shown
from steps.sign_up.second_factor import scan

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator

    from fixtures.person import Person

ORDER = (
    "sign_in", "terms", "username", "password", "questions", "email", "code", "confirmed", "home", "method",
    "app", "method_email", "method_code", "recovery_codes", "account",
)  # fmt: skip
"""From CléGC to IRCC; the two methods of the second factor stand one after the other."""

_BUTTONS = {
    "register": "with_key", "sign_in": "sign_up", "terms": "accept",
    "not_opened": "open_again", "arc_sign_in": "sign_in", "bank": "bank_sign_in", "closing": "close_account",
    "support": "send_request",
    "documents": "send_document",
    "new_profile": "keep_profile", "application_form": "submit_application", "message": "send_answer",
    "link_check": "link", "link_move": "link",
}  # fmt: skip
"""What is pressed to go on, where it is not « Continuer »."""


_AT_HAND = {"sign_in": 1, "confirmed": 2, "home": 1}
"""Pages that lead on without asking for anything: how many more are open to who is there."""


_BEHIND_SECOND_FACTOR = (
    "home", "change", "renew", "method", "app", "method_email", "method_code", "recovery_codes", "account",
    "new_password", "new_questions", "new_address", "new_address_code", "closing",
)  # fmt: skip
"""What a sign-in has not opened before the second factor, or a recovery code, is given."""


def later_than(page: str) -> tuple[str, ...]:
    """The pages that are not open yet to who is at a page; of the methods, the one that was not chosen is not."""
    if page in {"second_factor", "recover"}:
        return _BEHIND_SECOND_FACTOR
    if page in forgotten.ORDER:
        return forgotten.later_than(page)
    later = ORDER[ORDER.index(page) + 1 + _AT_HAND.get(page, 0) :]
    return ("app", *later) if page in {"method_email", "method_code"} else later


def page_of(person: Person) -> str:
    """The page on screen, by its heading; AssertionError when it is none that the wording knows."""
    heading = person.window.page.get_by_role("heading", level=1)
    expect(heading, "no_heading").to_be_visible()
    return page_named(heading.inner_text(), person.language)


def page_named(heading: str, language: str) -> str:
    """The page that has a heading."""
    found = [page for page in words.names("pages") if words.text(language, "pages", page) == heading]
    check(found, "unknown_heading", heading=heading)
    return found[0]


def complete(person: Person) -> Locator:
    """Fill the page on screen in, rightly; the button that sends it, which is not pressed."""
    page = page_of(person)
    if page in _FILL:
        _FILL[page](person)
    name = words.text(person.language, "buttons", _BUTTONS.get(page, "continue"))
    on_screen = person.window.page
    return on_screen.get_by_role("button", name=name, exact=True).or_(
        on_screen.get_by_role("link", name=name, exact=True)
    )


def go_on(person: Person) -> None:
    """Do what the page on screen asks for, and wait for what follows."""
    button = complete(person)
    with person.window.page.expect_navigation(wait_until="domcontentloaded"):
        button.click()


def _type(**values: Callable[[Person], str]) -> Callable[[Person], None]:
    def fill(person: Person) -> None:
        for key, value in values.items():
            field_of(person, key).fill(value(person))

    return fill


def _choose_app(person: Person) -> None:
    name = words.text(person.language, "methods", "app")
    person.window.page.get_by_role("radio", name=name, exact=True).check()


def _give_app_code(person: Person) -> None:
    scan(person)
    field_of(person, "totp").fill(person.authenticator.code())


def _tick(person: Person) -> None:
    person.recovery_codes = shown(person)
    field_of(person, "saved").check()


def _answer_anew(person: Person) -> None:
    """Choose the same questions and exchange their answers."""
    first, second, third = person.answers
    person.answers = (second, third, first)
    fill_in(person)


def _give_second_factor(person: Person) -> None:
    if field_of(person, "totp").count():
        field_of(person, "totp").fill(person.authenticator.code())
    else:
        field_of(person, "code").fill(last_code(person))


_FILL: dict[str, Callable[[Person], None]] = {
    "new_profile": _type(
        given_name=lambda person: person.given_name,
        family_name=lambda person: person.family_name,
        birth_date=lambda person: person.birth_date,
        email=lambda person: person.email,
    ),
    "application_form": _type(details=lambda _: "…"),
    "message": _type(answer=lambda _: "…"),
    "link_number": _type(
        application_number=lambda person: person.application_number, birth_date=lambda person: person.birth_date
    ),
    "link_move": lambda person: field_of(person, "moved").check(),
    "username": _type(username=lambda person: person.username),
    "password": _type(password=lambda person: person.password, password_again=lambda person: person.password),
    "questions": fill_in,
    "email": _type(email=lambda person: person.email, email_again=lambda person: person.email),
    "code": _type(code=last_code),
    "method": _choose_app,
    "app": _give_app_code,
    "method_code": _type(code=last_code),
    "recovery_codes": _tick,
    "second_factor": _give_second_factor,
    "recover": _type(recovery_code=lambda person: person.recovery_codes[0]),
    "change": _type(password=lambda person: person.password),
    "new_password": forgotten.fill_in_password,
    "new_questions": _answer_anew,
    "new_address": _type(email=lambda person: f"x{person.email}", email_again=lambda person: f"x{person.email}"),
    "new_address_code": _type(code=last_code),
    "closing": _type(
        word=lambda person: words.text(person.language, "closing", "word"), password=lambda person: person.password
    ),
    **forgotten.FILL,
}
