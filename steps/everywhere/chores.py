"""Chores: what the site does by itself, of which one that fails stops no other."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Clock, Log, Outage
from fixtures.site.services import Pool, Portal
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes

if TYPE_CHECKING:
    from fixtures.crowd import Crowd

SUBJECT = ("Ce que le site fait de lui-même", "What the site does by itself")

_DAY = timedelta(days=1)
_LIFE, _REMINDER = timedelta(days=730), timedelta(days=60)
_REMINDED, _INVITED = ("first reminder", "second reminder"), ("first invitation", "second invitation")
_MISSING = (*[set[str]()] * 4, {_REMINDED[0]}, {_REMINDED[1]}, {*_INVITED}, *[{_INVITED[0]}] * 3)
"""For each writing that fails, what people miss: nothing, of old counts and of each system's old sessions; a reminder;
invitations."""


@when(
    "le site tombe en panne au milieu de chaque chose qu'il fait de lui-même",
    "the site breaks down in the middle of each thing that it does by itself",
)
def break_each(
    outcomes: Outcomes, crowd: Crowd, *, accounts: Accounts, portal: Portal, pool: Pool, clock: Clock,
    outage: Outage, log: Log,
) -> None:  # fmt: skip
    for writing, missing in enumerate(_MISSING, 1):
        waiting = {name: crowd() for name in (*_REMINDED, *_INVITED)}
        for name in _REMINDED:
            accounts.open(waiting[name], "app")
        clock.advance(_LIFE - _REMINDER)
        for name in _INVITED:
            portal.give_application(waiting[name], "express_entry")
        pool.plan_round(_DAY / 2)
        reason = outage.break_at(writing)
        done = _done(waiting, clock)
        outage.break_at(0)
        outcomes.expect(f"{writing}", wanted=sorted(waiting.keys() - missing), seen=done)
        outcomes.expect(f"{writing}, log « {reason} »", wanted=True, seen=any(reason in line for line in log))
        pool.plan_round(_DAY / 2)
        again = _done({name: waiting[name] for name in missing}, clock)
        outcomes.expect(f"{writing}, the next time", wanted=sorted(missing), seen=again)
        # Nothing more is due to any of them.
        clock.advance(2 * _REMINDER)


@then(
    "tout le reste est fait, et ce qui a échoué l'est la fois suivante",
    "all the other things are done, and what failed is done the next time",
)
def others_are_done(outcomes: Outcomes) -> None:
    outcomes.conclude("half_done")


def _done(waiting: dict[str, Person], clock: Clock) -> list[str]:
    """Let a day go by: the things that were done, which people read in their mail."""
    before = {name: person.mailbox.mark() for name, person in waiting.items()}
    clock.let_pass(_DAY)
    return sorted(name for name, person in waiting.items() if person.mailbox.mails(after=before[name]))
