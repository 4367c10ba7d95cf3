"""Steps done again: another choice takes back all that hung on the one before."""

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

_ENDLESS = "∞"
_PASSWORD = {"password": NEW_PASSWORDS[0], "password_again": NEW_PASSWORDS[0]}


class Choice(NamedTuple):
    """A step that is done again: what is chosen there, where it leads, and the pages that hung on the first choice."""

    reached: tuple[str, ...]
    """The pages that people have come to when they do it again."""
    step: str
    values: dict[str, str]
    leads: str
    later: tuple[str, ...]
    after: tuple[tuple[str, dict[str, str], str], ...] = ()
    """The steps that follow, each with what is given there and where it leads."""


_METHOD = ("app", "method_email", "method_code", "recovery_codes")
_CHOICES = (
    Choice(
        ("questions", "email", "code"), "username", {"username": "zanzibar.x"}, "password",
        ("questions", "email", "code"), (("password", _PASSWORD, "questions"), ("email", {}, "questions")),
    ),
    Choice(_METHOD[:3], "method", {"method": "app"}, "app", _METHOD[1:]),
    Choice(_METHOD[:3], "method", {"method": "email"}, "method_email", (_METHOD[0], *_METHOD[2:])),
    Choice(
        ("forgotten_code", "forgotten_question"), "forgotten_password", {"username": "zanzibar.x"}, "forgotten_way",
        ("forgotten_code", "forgotten_question", "forgotten_questions", "forgotten_new_password"),
    ),
)  # fmt: skip


@when(
    "des étapes déjà faites sont refaites avec un autre choix",
    "steps that were done are done again with another choice",
)
def do_again(outcomes: Outcomes, crowd: Crowd, *, arrivals: Arrivals, pages: Pages) -> None:
    for choice, reached in ((each, reached) for each in _CHOICES for reached in each.reached):
        person = crowd()
        arrivals.bring(person, reached)
        ways = [(choice.step, choice.values, choice.leads), *((page, {}, choice.leads) for page in choice.later)]
        for page, values, leads in (*ways, *choice.after):
            seen = _led(person, pages.location(page, person.language), values)
            wanted = urlsplit(pages.location(leads, person.language)).path
            outcomes.expect(f"{reached}, {choice.step}, {page}", wanted=wanted, seen=seen)


@then("rien ne reste de ce qui dépendait du premier choix", "nothing is left of what hung on the first choice")
def nothing_left(outcomes: Outcomes) -> None:
    outcomes.conclude("led_elsewhere")


def _led(person: Person, address: str, choice: dict[str, str]) -> str:
    """Open a page, or send what is chosen there; the path where that leads."""
    try:
        answer = submit(person, address, **choice) if choice else browser_of(person).visit(address)
    except Failure:
        return _ENDLESS
    return urlsplit(answer.url).path
