"""Reminders: how many days an account has left, whenever the site says it."""

from __future__ import annotations

import math
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from steps import words
from steps.language.speech.phrase import then, when
from steps.rightly import send_rightly
from steps.usual import NEW_PASSWORDS

if TYPE_CHECKING:
    from fixtures.crowd import Crowd
    from fixtures.person import Person
    from fixtures.site.abilities import Accounts, Arrivals, Clock
    from steps.outcomes import Outcomes

SUBJECT = ("Les rappels avant la fin d'un compte", "Reminders before an account ends")

_LIFE, _DAY, _SECOND = timedelta(days=730), timedelta(days=1), timedelta(seconds=1)
_MARKS = (timedelta(days=60), timedelta(days=30), timedelta(days=7))
_LATE = (timedelta(), _SECOND, _DAY / 2, _DAY - _SECOND, _DAY)
_LAST = (_DAY, _DAY - _SECOND, timedelta(hours=1), _SECOND)
"""How long an account has left when the site has been away until then."""

_WAYS_IN = {
    "app": ("app", "second_factor", 1),
    "email": ("email", "second_factor", 1),
    "recovery code": ("app", "recover", 3),
    "replaced password": ("app", "forgotten_new_password", 3),
}
"""The ways to come in late: the second factor of an account, where it begins, and how many forms it takes."""


@when(
    "des rappels partent à leur heure, puis en retard, jusqu'à la dernière seconde d'un compte",
    "reminders leave on time, then late, until the last second of an account",
)
def remind(outcomes: Outcomes, crowd: Crowd, *, accounts: Accounts, clock: Clock) -> None:
    for left in (*(mark - late for mark in _MARKS for late in _LATE), *_LAST):
        person = crowd()
        accounts.open(person, "app")
        clock.advance(_LIFE - left - _SECOND)
        clock.let_pass(_SECOND)
        days = _days(person, left)
        told = [days in mail.text for mail in person.mailbox.mails()][-1:]
        outcomes.expect(f"{left}, « {days} »", wanted=[True], seen=told)


@when(
    "des comptes rappelés jusqu'à la fin servent, de chaque façon d'ouvrir une session",
    "accounts that were reminded to the end are used, by each way of signing in",
)
def remind_again(outcomes: Outcomes, crowd: Crowd, *, accounts: Accounts, arrivals: Arrivals, clock: Clock) -> None:
    people = {way: crowd() for way in _WAYS_IN}
    for way, person in people.items():
        accounts.open(person, _WAYS_IN[way][0])
    _wait(_LIFE - _MARKS[-1], clock)
    marks = {}
    for way, person in people.items():
        _come_in(person, *_WAYS_IN[way][1:], arrivals)
        marks[way] = person.mailbox.mark()
    for before, left in pairwise((_LIFE, *_MARKS)):
        _wait(before - left, clock)
        for way, person in people.items():
            told = [_days(person, left) in mail.text for mail in person.mailbox.mails(after=marks[way])]
            outcomes.expect(f"{way}, {left}", wanted=[True], seen=told[-1:])


@then("les rappels recommencent, du premier au dernier", "the reminders begin again, from the first to the last")
def begin_again(outcomes: Outcomes) -> None:
    outcomes.conclude("not_reminded")


def _wait(duration: timedelta, clock: Clock) -> None:
    """Let the site do what is due at the end of it."""
    clock.advance(duration - _SECOND)
    clock.let_pass(_SECOND)


def _come_in(person: Person, page: str, forms: int, arrivals: Arrivals) -> None:
    arrivals.bring(person, page)
    for _ in range(forms):
        send_rightly(person)
        if page == "forgotten_new_password":
            person.password = next(each for each in NEW_PASSWORDS if each != person.password)
            page = ""


def _days(person: Person, left: timedelta) -> str:
    """How a mail says what is left of an account."""
    return words.text(person.language, "counts", "days_left").format(count=math.ceil(left / _DAY))
