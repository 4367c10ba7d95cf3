"""The moments of a scenario: each time of day that a step says is still to come when it says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.language.checking.meaning import HOLE, fill
from steps.language.checking.phrasing import rows_of
from steps.language.checking.saying import Saying
from steps.language.speech import times
from steps.language.speech.moments import WATCHES
from steps.language.speech.vocabulary import understand

if TYPE_CHECKING:
    from datetime import datetime

    from steps.language.checking.meaning import Context
    from steps.language.reading.feature import Scenario, Step
    from steps.language.reading.reader import Reading
    from steps.language.speech.moments import Watch


def check_moments(reading: Reading, before: tuple[Step, ...], scenario: Scenario) -> None:
    """Refuse a time that is past already where a step says it, in each row of examples."""
    for watch in WATCHES:
        for line, context in rows_of(scenario) or [(0, {})]:
            _follow(reading, watch, (*before, *scenario.steps), context, line)


def _follow(reading: Reading, watch: Watch, steps: tuple[Step, ...], context: Context, row: int) -> None:
    """Move the clock from step to step, until one sets it back or takes a time that cannot be told."""
    now: datetime = watch.start
    for step in steps:
        assert step.kind
        (understood,) = understand(step.kind, reading.language, fill(step.text, context))
        then = watch.after(understood, now)
        if then is not None and then < now:
            _refuse(reading, watch, step, context, row if row and HOLE.search(step.text) else step.line, now)
        if then is None or then < now:
            return
        now = then


def _refuse(reading: Reading, watch: Watch, step: Step, context: Context, line: int, now: datetime) -> None:
    """Refuse a time that is past, once, with the same time of the next day."""
    if (line, "time_past") in {(each.line, each.code) for each in reading.refusals}:
        return
    details = {"text": fill(step.text, context), "now": times.write(now.time(), reading.language)}
    reading.refuse(line, "time_past", *_next_day(watch, step, context, reading), **details)


def _next_day(watch: Watch, step: Step, context: Context, reading: Reading) -> tuple[str, ...]:
    """The line that says the time of a step of the next day; the cell where the whole step is one."""
    assert step.kind
    language = reading.language
    whole = HOLE.fullmatch(step.text)
    text = fill(step.text, context) if whole else step.text
    (understood,) = understand(step.kind, language, fill(step.text, context))
    later = watch.of_next_day(step.kind)
    texts = understood.phrase.split(text, language, understood.phrase.names, HOLE.pattern)
    if not later or not texts:
        return ()
    cells = frozenset([text] if whole else [])
    return (Saying(step.kind, step.keyword, text, language, cells).line(later.write(texts, language)),)
