"""Notices: what happens to an account is told at its own address, even where its codes go elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from steps import words
from steps.language.speech.phrase import then, when
from steps.unseen import browser_of, form_with, send
from steps.usual import FAILURES_TO_LOCK, NEW_PASSWORDS, WRONG_PASSWORD

if TYPE_CHECKING:
    from collections.abc import Callable

    from fixtures.crowd import Crowd
    from fixtures.person import Person
    from fixtures.site.abilities import Accounts, Arrivals, Tries
    from steps.outcomes import Outcomes

SUBJECT = ("À qui va chaque avis", "Where each notice goes")

_NEW = {"password": NEW_PASSWORDS[0], "password_again": NEW_PASSWORDS[0]}
_WRONG_CODE = "000000"


class Cause(NamedTuple):
    """What has a notice sent: the page, what is given there, and the secret that is one failure from its lock."""

    page: str
    values: Callable[[Person], dict[str, str]]
    nearly_locked: str = ""


def _questions(person: Person) -> dict[str, str]:
    fields = form_with(person, "question_1").fields
    chosen = {f"question_{place}": fields[f"question_{place}"].options[place] for place in (1, 2, 3)}
    return chosen | {f"answer_{place}": answer for place, answer in enumerate(person.answers, 1)}


_CAUSES = {
    "recovery_code_used": Cause("recover", lambda person: {"recovery_code": person.recovery_codes[0]}),
    "password_locked": Cause(
        "sign_in", lambda person: {"username": person.username, "password": WRONG_PASSWORD}, "password"
    ),
    "second_factor_locked": Cause("second_factor", lambda _: {"code": _WRONG_CODE}, "second_factor"),
    "answers_locked": Cause(
        "forgotten_questions", lambda _: {f"answer_{place}": "Zanzibar" for place in (1, 2, 3)}, "answers"
    ),
    "password_changed": Cause("new_password", lambda _: _NEW),
    "password_replaced": Cause("forgotten_new_password", lambda _: _NEW),
    "questions_changed": Cause("new_questions", _questions),
    "account_closed": Cause(
        "closing",
        lambda person: {"word": words.text(person.language, "closing", "word"), "password": person.password},
    ),
}
"""The notices of what happens to an account, by the name of their mail."""


@when(
    "des comptes dont les codes vont à une autre adresse reçoivent chaque avis",
    "accounts whose codes go to another address receive each notice",
)
def have_notices_sent(
    outcomes: Outcomes, crowd: Crowd, *, accounts: Accounts, arrivals: Arrivals, tries: Tries
) -> None:
    for mail, cause in _CAUSES.items():
        person = crowd()
        codes = person.mailbox.of(f"codes.{person.email}")
        accounts.receive_codes_at(person, f"codes.{person.email}")
        if cause.nearly_locked:
            tries.fail(person, cause.nearly_locked, FAILURES_TO_LOCK - 1)
        arrivals.bring(person, cause.page)
        send(person, **cause.values(person))
        subject = words.text(person.language, "mails", mail)
        outcomes.expect(mail, wanted=[subject], seen=[each.subject for each in person.mailbox.mails()])
        outcomes.expect(f"{mail}, 2", wanted=False, seen=subject in [each.subject for each in codes.mails()])
    person = crowd()
    accounts.receive_codes_at(person, f"codes.{person.email}")
    arrivals.sign_in(person, "clegc")
    shown = " ".join(text for _, text in browser_of(person).here.page.said).split()
    outcomes.expect("home", wanted=True, seen=person.email in [word.strip(".,;:()") for word in shown])


@then("chaque avis arrive à l'adresse du compte, et à elle seule", "each notice arrives at the account's address alone")
def arrive_at_account(outcomes: Outcomes) -> None:
    outcomes.conclude("said_otherwise")
