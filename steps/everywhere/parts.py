"""Parts: what is compared with a secret, given in part and in excess."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from fixtures.person import Person
from fixtures.site.abilities import Accounts
from fixtures.site.services import Arc, Portal
from steps.everywhere.secrets_of_pages import WHOLE
from steps.language.speech.phrase import then, when
from steps.rightly import arc_user, rightly
from steps.unseen import browser_of, own_forms

if TYPE_CHECKING:
    from collections.abc import Callable

    from steps.outcomes import Outcomes
    from steps.tour import Stop, Tour

SUBJECT = ("Les secrets incomplets", "Incomplete secrets")

_OF_ONE_LENGTH = frozenset({"code", "recovery_code", "application_number"})
"""The fields that are refused for their form alone when they are too long."""


@when(
    "chaque secret est donné en partie, puis avec un caractère de trop",
    "each secret is given in part, then with one character too many",
)
def give_parts(outcomes: Outcomes, tour: Tour, *, accounts: Accounts, portal: Portal, arc: Arc) -> None:
    known: dict[str, Callable[[Person], None]] = {
        "sign_in": lambda person: accounts.open(person, "app"),
        "arc_sign_in": lambda person: arc.register(arc_user(person), person.password),
        "link_number": lambda person: portal.take_out(portal.give_application(person, "study_permit")),
    }
    for page, fields in WHOLE.items():
        for field in fields:
            _give_parts(outcomes, tour.stop(page, known.get(page, lambda _: None)), field)


def _give_parts(outcomes: Outcomes, stop: Stop, field: str) -> None:
    """Give the parts of what is right in a field, too few to lock anything, and then all of it."""
    before = urlsplit(stop.address).path
    for part in ("empty", "last", "first", "more", "whole"):
        opened = _send(stop.person, field, part) != before
        outcomes.expect(f"{stop.name}, {field}, {part}", wanted=part == "whole", seen=opened)
        if opened:
            return  # the page that asked is no longer there


@then("seul le secret entier est accepté", "only the whole secret is accepted")
def take_the_whole(outcomes: Outcomes) -> None:
    outcomes.conclude("part_accepted")


def _send(person: Person, field: str, part: str) -> str:
    """Send the form of the page, with a part of what is right in a field; where it leads."""
    browser = browser_of(person)
    (sheet, *_) = own_forms(browser.here)
    said = rightly(person, browser.here.page, sheet)
    browser.send(sheet.action, said | {field: _part(said[field], part, field)})
    for check in own_forms(browser.here):
        if not check.typed and check.action != sheet.action:
            # Of a link, the page that shows what was written, and compares it when it is confirmed.
            browser.send(check.action, check.values)
    return urlsplit(browser.here.url).path


def _part(right: str, part: str, field: str) -> str:
    """A text that a careless comparison takes for the right one: longer, but where one length alone is looked at."""
    last = str((int(right[-1]) + 1) % 10) if right[-1].isdigit() else "q" if right[-1].lower() != "q" else "z"
    longer = right[:-1] if field in _OF_ONE_LENGTH else right
    return {"whole": right, "empty": "", "last": right[1:], "first": right[:-1], "more": f"{longer}{last}"}[part]
