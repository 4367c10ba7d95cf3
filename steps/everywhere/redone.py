"""Steps done again: another choice takes back all that hung on the one before, from wherever it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from fixtures.failure import Failure
from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Pages
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.unseen import browser_of, submit
from steps.usual import NEW_PASSWORDS

if TYPE_CHECKING:
    from fixtures.crowd import Crowd

SUBJECT = ("Les étapes refaites", "Steps done again")

STAGES = (
    (("username",), ("password",), ("questions",), ("email",), ("code",)),
    (("method",), ("app", "method_email"), ("method_code",), ("recovery_codes",)),
    (
        ("forgotten_password", "forgotten_username", "forgotten_lock"), ("forgotten_way",),
        ("forgotten_code", "forgotten_questions"), ("forgotten_question",), ("forgotten_new_password",),
    ),
    (("new_address",), ("new_address_code",)),
    (("link",), ("link_number", "link_card"), ("link_check",), ("link_move",)),
)  # fmt: skip
"""The pages of all that is done in several steps, in their order; those side by side stand for one another."""

_ENDLESS = "∞"
_PASSWORD = {"password": NEW_PASSWORDS[0], "password_again": NEW_PASSWORDS[0]}
_EMAIL = {"email": "x{email}", "email_again": "x{email}"}


Way = tuple[str, dict[str, str], str]
"""A page, what is given there, nothing where it is only opened, and where that leads."""


class Choice(NamedTuple):
    """A step that is done again: what is chosen there, and where it leads."""

    step: str
    values: dict[str, str]
    leads: str
    back: str = ""
    """Where the pages after that one lead, if not there."""
    after: tuple[Way, ...] = ()
    """The steps that follow."""


CHOICES = (
    Choice(
        "username", {"username": "zanzibar.x"}, "password",
        after=(("password", _PASSWORD, "questions"), ("email", {}, "questions")),
    ),
    Choice("email", _EMAIL, "code"),
    Choice("method", {"method": "app"}, "app"),
    Choice("method", {"method": "email"}, "method_email"),
    Choice("method_email", {"email": "x{email}"}, "method_code"),
    Choice("forgotten_password", {"username": "zanzibar.x"}, "forgotten_way"),
    Choice("forgotten_username", {"email": "x{email}"}, "forgotten_code"),
    Choice("forgotten_lock", {"username": "zanzibar.x"}, "forgotten_questions"),
    Choice("forgotten_way", {"way": "questions"}, "forgotten_questions"),
    Choice("forgotten_way", {"way": "email"}, "forgotten_code"),
    Choice("new_address", _EMAIL, "new_address_code"),
    Choice("link_number", {"application_number": "S123456789", "birth_date": "1961-02-03"}, "link_check", "link"),
    Choice(
        "link_card",
        {"uci": "1234-5678", "card_number": "RA0302123", "birth_date": "1961-02-03", "country": "morocco"},
        "link_check", "link",
    ),
)  # fmt: skip
"""The steps on which something hangs."""
HARMLESS = frozenset({
    "password", "questions", "app", "method_code", "forgotten_code", "forgotten_question", "forgotten_questions",
    "link", "link_check",
})  # fmt: skip
"""The other steps: the next one hangs on them, and what is chosen there is not chosen again."""
_SETTLED = {
    "method_email": ("recovery_codes",),
    "forgotten_way": ("forgotten_question", "forgotten_new_password"),
}
"""The pages from which a step is open no more: what was shown meanwhile holds."""
_CODES = ("code", "method_code", "forgotten_code", "new_address_code")
"""The pages to which a code was mailed, which hangs on the address."""


@when(
    "des étapes déjà faites sont refaites avec un autre choix",
    "steps that were done are done again with another choice",
)
def do_again(outcomes: Outcomes, crowd: Crowd, *, arrivals: Arrivals, pages: Pages) -> None:
    for choice, reached in ((each, reached) for each in CHOICES for reached in _later(each.step)):
        person = crowd()
        arrivals.bring(person, reached)
        for page, values, leads in _ways(person, choice, reached):
            seen = _led(person, pages.location(page, person.language), values)
            wanted = urlsplit(pages.location(leads, person.language)).path
            outcomes.expect(f"{reached} → {choice.step}, {page}", wanted=wanted, seen=seen)


@then("rien ne reste de ce qui dépendait du premier choix", "nothing is left of what hung on the first choice")
def nothing_left(outcomes: Outcomes) -> None:
    outcomes.conclude("first_choice_left")


def _later(step: str) -> list[str]:
    """The pages after a step, to the last."""
    ((stages, at),) = ((stages, at) for stages in STAGES for at, beside in enumerate(stages) if step in beside)
    return [page for beside in stages[at + 1 :] for page in beside]


def _ways(person: Person, choice: Choice, reached: str) -> list[Way]:
    """What somebody who has reached a page does to choose again, and to see what is left."""
    if reached in _SETTLED.get(choice.step, ()):
        return [(choice.step, {}, reached)]
    given = {name: value.format(email=person.email) for name, value in choice.values.items()}
    ways: list[Way] = [(choice.step, given, choice.leads)]
    later = _later(choice.step)
    for page in later[: later.index(reached) + 1]:
        is_beyond = later.index(page) > later.index(choice.leads)
        ways.append((page, {}, choice.back if choice.back and is_beyond else choice.leads))
    if reached in _CODES and choice.leads in _CODES:
        ways.append((choice.leads, {"code": person.mailbox.latest().code}, choice.leads))
    return [*ways, *choice.after]


def _led(person: Person, address: str, choice: dict[str, str]) -> str:
    """Open a page, or send what is chosen there; the path where that leads."""
    try:
        answer = submit(person, address, **choice) if choice else browser_of(person).visit(address)
    except Failure:
        return _ENDLESS
    return urlsplit(answer.url).path
