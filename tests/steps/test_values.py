"""The values that phrases of ours take: times of day, spans of time, weights."""

from __future__ import annotations

from datetime import UTC, datetime, time
from types import SimpleNamespace

import pytest

from fixtures.failure import Failure
from steps.everywhere import clock
from steps.language.speech import days, times
from steps.language.speech.parameters import TYPES
from steps.portal import weights
from steps.portal.weights import MEGABYTE


@pytest.mark.parametrize(
    ("french", "english", "value"),
    [
        ("minuit", "midnight", time(0)),
        ("0 h 05", "12:05 am", time(0, 5)),
        ("9 h", "9 am", time(9)),
        ("11 h 30", "11:30 am", time(11, 30)),
        ("midi", "noon", time(12)),
        ("12 h 01", "12:01 pm", time(12, 1)),
        ("23 h 59", "11:59 pm", time(23, 59)),
    ],
)
def test_a_time_is_said_in_both_languages(french, english, value):
    assert times.parse(french, "fr") == times.parse(english, "en") == value
    assert (times.write(value, "fr"), times.write(value, "en")) == (french, english)


@pytest.mark.parametrize(
    ("text", "language"),
    [("24 h", "fr"), ("9 h 60", "fr"), ("9 h 5", "fr"), ("11:59 pm", "fr"), ("noon", "fr"), ("midi", "en"),
     ("12 am", "en"), ("12:00 pm", "en"), ("13 pm", "en"), ("0:30 am", "en"), ("9 h", "en")],
)  # fmt: skip
def test_what_is_no_time_is_refused(text, language):
    with pytest.raises(ValueError):  # noqa: PT011 - the language tells the person more
        times.parse(text, language)


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("15/01/2026", "2026-01-15"),
        ("01/15/2026", "2026-01-15"),
        ("2026/1/5", "2026-01-05"),
        ("2026.1.15", "2026-01-15"),
        ("4/4/2026", "2026-04-04"),
        ("2 mars 2026", "2026-03-02"),
        ("le 1er août 2026", "2026-08-01"),
        ("March 2, 2026", "2026-03-02"),
        ("2nd of March 2026", "2026-03-02"),
        ("2 brumaire 2026", None),
        ("03/04/2026", None),
        ("2026-02-30", None),
        ("le 15 janvier", None),
    ],
)
def test_a_day_is_put_right_where_its_month_is_known(written, right):
    assert not TYPES["day"].reads(written, "en")
    assert days.mend(written, "fr") == (right and ("day", right))


@pytest.mark.parametrize(
    ("french", "english", "value"),
    [
        ("500 ko", "500 KB", 500 * 1024),
        ("4 Mo", "4 MB", 4 * MEGABYTE),
        ("4 Mo et un octet", "4 MB and one byte", 4 * MEGABYTE + 1),
        ("4097 ko", "4097 KB", 4097 * 1024),
    ],
)
def test_a_weight_is_said_in_both_languages(french, english, value):
    assert weights.parse(french, "fr") == weights.parse(english, "en") == value
    assert (weights.write(value, "fr"), weights.write(value, "en")) == (french, english)


@pytest.mark.parametrize(
    ("text", "language"),
    [("0 Mo", "fr"), ("4 MB", "fr"), ("4 Mo", "en"), ("4,5 Mo", "fr"), ("4 Mo and one byte", "fr"), ("4", "en")],
)
def test_what_is_no_weight_is_refused(text, language):
    with pytest.raises(ValueError):  # noqa: PT011
        weights.parse(text, language)


@pytest.mark.parametrize(
    ("text", "one"),
    [("1 jour", True), ("1 heure", True), ("2 jours", False), ("1 heure 30 minutes", False), ("60 secondes", False)],
)
def test_a_verb_agrees_with_the_time_that_goes_by(text, one):
    right, wrong = ("unit_of_time", "time_span") if one else ("time_span", "unit_of_time")
    assert TYPES[right].read(text, "fr")
    with pytest.raises(ValueError):  # noqa: PT011
        TYPES[wrong].read(text, "fr")


def clock_at(moment):
    """A site's clock that stands at a moment of UTC; time that is let pass moves it."""
    now = SimpleNamespace(value=moment)
    return SimpleNamespace(now=lambda: now.value, let_pass=lambda span: setattr(now, "value", now.value + span))


@pytest.mark.parametrize(
    ("now", "at", "then"),
    [
        (datetime(2026, 3, 2, 14, tzinfo=UTC), time(23, 59), datetime(2026, 3, 3, 4, 59, tzinfo=UTC)),
        (datetime(2026, 3, 2, 14, tzinfo=UTC), time(9), datetime(2026, 3, 2, 14, tzinfo=UTC)),
        (datetime(2026, 3, 3, 4, 59, tzinfo=UTC), time(0), datetime(2026, 3, 3, 5, tzinfo=UTC)),
    ],
    ids=["later today", "now", "midnight"],
)
def test_the_clock_moves_forward_to_a_time_of_day_in_toronto(now, at, then):
    of_the_site = clock_at(now)
    clock.it_is(at, of_the_site)
    assert of_the_site.now() == then


def test_the_clock_does_not_go_back():
    of_the_site = clock_at(datetime(2026, 3, 2, 14, 0, 1, tzinfo=UTC))
    with pytest.raises(Failure, match=r"marque déjà 9 h,.*Remède"):
        clock.it_is(time(8, 59), of_the_site)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        (datetime(2026, 3, 2, 14, tzinfo=UTC), datetime(2026, 3, 3, 13, 30, tzinfo=UTC)),
        (datetime(2026, 3, 3, 4, 59, tzinfo=UTC), datetime(2026, 3, 3, 13, 30, tzinfo=UTC)),
        (datetime(2026, 3, 7, 15, tzinfo=UTC), datetime(2026, 3, 8, 12, 30, tzinfo=UTC)),
    ],
    ids=["in the morning", "before midnight, when Greenwich is at the next day", "over the change to summer time"],
)
def test_the_next_day_is_that_of_toronto(now, then):
    of_the_site = clock_at(now)
    clock.it_is_the_next_day(time(8, 30), of_the_site)
    assert of_the_site.now() == then
