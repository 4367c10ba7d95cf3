"""Reminders: how many days an account has left, whenever the site says it."""

from __future__ import annotations

import math
from datetime import timedelta
from typing import TYPE_CHECKING

from steps import words
from steps.language.speech.phrase import when

if TYPE_CHECKING:
    from fixtures.crowd import Crowd
    from fixtures.site.abilities import Accounts, Clock
    from steps.outcomes import Outcomes

SUBJECT = ("Les rappels avant la fin d'un compte", "Reminders before an account ends")

_LIFE, _DAY, _SECOND = timedelta(days=730), timedelta(days=1), timedelta(seconds=1)
_MARKS = (timedelta(days=60), timedelta(days=30), timedelta(days=7))
_LATE = (timedelta(), _SECOND, _DAY / 2, _DAY - _SECOND, _DAY)
_LAST = (_DAY, _DAY - _SECOND, timedelta(hours=1), _SECOND)
"""How long an account has left when the site has been away until then."""


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
        days = words.text(person.language, "counts", "days_left").format(count=math.ceil(left / _DAY))
        told = [days in mail.text for mail in person.mailbox.mails()][-1:]
        outcomes.expect(f"{left}, « {days} »", wanted=[True], seen=told)
