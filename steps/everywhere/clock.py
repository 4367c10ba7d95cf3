"""The clock: time that goes by, to a time of day where the person lives, or to the next day."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from fixtures.place import TIMEZONE
from fixtures.site.abilities import Clock
from steps.language.speech import (
    durations,
    times,  # noqa: F401 - the phrases take a time
)
from steps.language.speech.dialects import Language
from steps.language.speech.durations import Duration
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, when

SUBJECT = ("L'heure et le jour", "Time and days")
_HERE = ZoneInfo(TIMEZONE)


def _parse_one(text: str, language: Language) -> Duration:
    """One unit of time, « 1 jour », after which the verb is singular; ValueError for any other duration."""
    duration = durations.parse(text, language)
    if not _is_one(duration):
        raise ValueError(text)
    return duration


def _parse_several(text: str, language: Language) -> Duration:
    """A duration after which the verb is plural; ValueError for one unit of time."""
    duration = durations.parse(text, language)
    if _is_one(duration):
        raise ValueError(text)
    return duration


def _mend_several(text: str, language: Language) -> tuple[str, str] | None:
    """One unit of time, as several smaller ones."""
    if found := durations.mend(text, language):
        return found
    try:
        return "plural", durations.in_smaller(_parse_one(text, language), language)
    except ValueError:
        return None


def _is_one(duration: Duration) -> bool:
    return [amount for amount, _ in duration.parts] == [1]


ParameterType(
    name="time_span",
    regexp="[0-9]+ [a-z]+(?: [0-9]+ [a-z]+)*",
    parse=_parse_several,
    write=durations.write,
    mend=_mend_several,
    examples=("9 minutes 59 secondes", "9 minutes 59 seconds"),
)
ParameterType(
    name="unit_of_time",
    regexp="1 [a-z]+",
    parse=_parse_one,
    write=durations.write,
    mend=durations.mend,
    examples=("1 jour", "1 day"),
)


@when("{time_span} passent", "{time_span} go by")
def go_by(time_span: timedelta, clock: Clock) -> None:
    clock.let_pass(time_span)


@when("{unit_of_time} passe", "{unit_of_time} goes by")
def one_goes_by(unit_of_time: timedelta, clock: Clock) -> None:
    clock.let_pass(unit_of_time)


@given("il est {time}", "it is {time}")
@when("il est {time}", "it is {time}")
def it_is(time: time, clock: Clock) -> None:
    now = clock.now()
    today = _moment(now, time)
    _let_pass_until(today if today >= now else _moment(now, time, days=1), clock)


@when("il est {time} le lendemain", "it is {time} the next day")
def it_is_the_next_day(time: time, clock: Clock) -> None:
    _let_pass_until(_moment(clock.now(), time, days=1), clock)


def _moment(now: datetime, at: time, days: int = 0) -> datetime:
    """A time of the person's own day, or of one that comes after it."""
    day = now.astimezone(_HERE).date() + timedelta(days=days)
    return datetime.combine(day, at, _HERE).astimezone(UTC)


def _let_pass_until(moment: datetime, clock: Clock) -> None:
    clock.let_pass(moment - clock.now())
