"""Notices: what happens to an account is told at its own address and in its language, whoever did it and from where."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from steps import words
from steps.language.speech.dialects import other
from steps.language.speech.phrase import then, when
from steps.unseen import browser_of, form_with, send
from steps.usual import FAILURES_TO_LOCK, NEW_PASSWORDS, WRONG_PASSWORD

if TYPE_CHECKING:
    from collections.abc import Callable

    from fixtures.crowd import Crowd
    from fixtures.mailbox import Mailbox
    from fixtures.person import Person
    from fixtures.site.abilities import Accounts, Arrivals, Pages, Tries
    from fixtures.site.services import Portal
    from steps.outcomes import Outcomes

SUBJECT = ("À qui va chaque avis", "Where each notice goes")

_NEW = {"password": NEW_PASSWORDS[0], "password_again": NEW_PASSWORDS[0]}
_WRONG_CODE = "000000"


class Cause(NamedTuple):
    """What has a notice sent: the page, what is given there and on the pages that follow; and the secret that is one
    failure from its lock."""

    page: str
    steps: tuple[Callable[[Person], dict[str, str]], ...]
    nearly_locked: str = ""


def _answers(person: Person) -> dict[str, str]:
    return {f"answer_{place}": answer for place, answer in enumerate(person.answers, 1)}


def _questions(person: Person) -> dict[str, str]:
    fields = form_with(person, "question_1").fields
    chosen = {f"question_{place}": fields[f"question_{place}"].options[place] for place in (1, 2, 3)}
    return chosen | _answers(person)


def _close(person: Person) -> dict[str, str]:
    """The word of the page, which is in the other language than the account."""
    return {"word": words.text(other(person.language), "closing", "word"), "password": person.password}


def _given(**values: str) -> Callable[[Person], dict[str, str]]:
    return lambda _: values


_METHOD = (
    _given(way="second_factor"), _given(method="email"), lambda person: {"email": _elsewhere(person)},
    lambda person: {"code": person.mailbox.of(_elsewhere(person)).latest().code}, _given(saved="yes"),
)  # fmt: skip
_WRONG = {f"answer_{place}": "Zanzibar" for place in (1, 2, 3)}
_CAUSES = {
    "recovery_code_used": Cause("recover", (lambda person: {"recovery_code": person.recovery_codes[0]},)),
    "password_locked": Cause(
        "sign_in", (lambda person: {"username": person.username, "password": WRONG_PASSWORD},), "password"
    ),
    "second_factor_locked": Cause("second_factor", (_given(code=_WRONG_CODE),), "second_factor"),
    "second_factor_changed": Cause("renew", _METHOD),
    "recovery_codes_changed": Cause("renew", (_given(way="codes"), _given(saved="yes"))),
    "answers_locked": Cause("forgotten_questions", (_given(**_WRONG),), "answers"),
    "unlocked": Cause("forgotten_lock", (lambda person: {"username": person.username}, _answers)),
    "password_changed": Cause("new_password", (_given(**_NEW),)),
    "password_replaced": Cause("forgotten_new_password", (_given(**_NEW),)),
    "questions_changed": Cause("new_questions", (_questions,)),
    "address_changed": Cause("new_address_code", (lambda person: {"code": person.mailbox.latest().code},)),
    "account_closed": Cause("closing", (_close,)),
}
"""The notices of what happens to an account, by the name of their mail."""


@when(
    "des comptes dont les codes vont à une autre adresse reçoivent chaque avis, depuis des pages en l'autre langue",
    "accounts whose codes go to another address receive each notice, from pages in the other language",
)
def have_notices_sent(
    outcomes: Outcomes, crowd: Crowd, *, accounts: Accounts, arrivals: Arrivals, tries: Tries, pages: Pages
) -> None:
    for mail, cause in _CAUSES.items():
        person = crowd()
        codes = person.mailbox.of(_elsewhere(person))
        accounts.receive_codes_at(person, _elsewhere(person))
        if cause.nearly_locked:
            tries.fail(person, cause.nearly_locked, FAILURES_TO_LOCK - 1)
        arrivals.bring(person, cause.page)
        browser_of(person).visit(pages.location(cause.page, other(person.language)))
        for step in cause.steps:
            send(person, **step(person))
        _expect_told(outcomes, mail, person, codes)


@when(
    "une demande passe d'un compte d'IRCC à un autre, chacun à son adresse et dans sa langue",
    "an application goes from one IRCC account to another, each with its own address and language",
)
def move_application(outcomes: Outcomes, crowd: Crowd, *, arrivals: Arrivals, portal: Portal) -> None:
    person = crowd()
    arrivals.bring(person, "link_move")
    language, person.language = person.language, other(person.language)
    portal.give_profile(person, _elsewhere(person))
    person.language = language
    send(person, moved="yes")
    elsewhere = person.mailbox.of(_elsewhere(person))
    _expect_told(outcomes, "application_moved", person, elsewhere)
    portal.write("decision", portal.application_of(person, "study_permit"))
    waits = words.text(other(person.language), "mails", "something_waits")
    outcomes.expect("something_waits", wanted=[waits], seen=[each.subject for each in elsewhere.mails()])


def _expect_told(outcomes: Outcomes, mail: str, person: Person, elsewhere: Mailbox) -> None:
    """Expect a notice, alone and in the person's language, at their address, and not at the other."""
    subject = words.text(person.language, "mails", mail)
    told = [each.subject for each in person.mailbox.mails() if not each.carries_code]
    outcomes.expect(mail, wanted=[subject], seen=told)
    told = [each.subject for each in elsewhere.mails() if not each.carries_code]
    outcomes.expect(f"{mail}, 2", wanted=[], seen=told)


def _elsewhere(person: Person) -> str:
    """The other address."""
    return f"codes.{person.email}"


@then(
    "chaque avis arrive à l'adresse du compte, à elle seule et dans sa langue",
    "each notice arrives at the account's address alone, in the account's language",
)
def arrive_at_account(outcomes: Outcomes) -> None:
    outcomes.conclude("said_otherwise")
