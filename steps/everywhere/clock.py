"""The clock: time that goes by, to a time of day where the person lives, or to the next day."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from fixtures.place import START, TIMEZONE
from fixtures.site.abilities import Clock
from steps.expectation import check
from steps.language.speech import durations, times
from steps.language.speech.dialects import LANGUAGES, Language
from steps.language.speech.durations import Duration
from steps.language.speech.moments import Watch
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, when
from steps.language.speech.reach import reach
from steps.language.speech.vocabulary import Understood

SUBJECT = ("L'heure et le jour", "Time and days")
_HERE = ZoneInfo(TIMEZONE)
_MOVES = {"accounts.use_every", "clock.advance", "clock.let_pass"}
"""What moves the clock, in the code of phrases."""


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
    moment = _today(now, time)
    check(moment >= now, "time_past", now=tuple(times.write(now.astimezone(_HERE).time(), each) for each in LANGUAGES))
    clock.let_pass(moment - now)


@given("il est {time} le lendemain", "it is {time} the next day")
@when("il est {time} le lendemain", "it is {time} the next day")
def it_is_the_next_day(time: time, clock: Clock) -> None:
    clock.let_pass(_moment(clock.now(), time, days=1) - clock.now())


def _today(now: datetime, at: time) -> datetime:
    """A time of the day that it is, which midnight ends."""
    today = _moment(now, at)
    return _moment(now, at, days=1) if today < now and at == time() else today


def _moment(now: datetime, at: time, days: int = 0) -> datetime:
    """A time of the person's own day, or of one that comes after it."""
    day = now.astimezone(_HERE).date() + timedelta(days=days)
    return datetime.combine(day, at, _HERE).astimezone(UTC)


def _after(understood: Understood, now: datetime) -> datetime | None:
    """The time that a step leaves, if what it says tells it."""
    function, values = understood.phrase.function, {name: said.value for name, said in understood.given.items()}
    moment = now.astimezone(UTC)
    if function in {go_by, one_goes_by}:
        moment += next(iter(values.values()))
    elif function is it_is:
        moment = _today(now, values["time"])
    elif function is it_is_the_next_day:
        moment = _moment(now, values["time"], days=1)
    elif _MOVES & reach(function):
        return None
    return moment.astimezone(_HERE)


Watch(START.astimezone(_HERE), _after, "il est {time} le lendemain")
