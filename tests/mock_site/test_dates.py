"""Days, where the departments are."""

from datetime import UTC, date, datetime

import pytest

from mock_site.ground.dates import day_of, spelled


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 3, 3, 4, 59, 59, tzinfo=UTC), date(2026, 3, 2)),
        (datetime(2026, 3, 3, 5, 0, tzinfo=UTC), date(2026, 3, 3)),
        (datetime(2026, 7, 1, 3, 59, 59, tzinfo=UTC), date(2026, 6, 30)),
        (datetime(2026, 7, 1, 4, 0, tzinfo=UTC), date(2026, 7, 1)),
    ],
    ids=["winter, before midnight", "winter, midnight", "summer, before midnight", "summer, midnight"],
)
def test_a_day_ends_at_midnight_eastern_time(moment, day):
    assert day_of(moment) == day


@pytest.mark.parametrize(("language", "said"), [("fr", "1er juillet 2026"), ("en", "June 30, 2026")])
def test_a_page_writes_that_day(site, language, said):
    moment = datetime(2026, 7, 1, 4 if language == "fr" else 3, tzinfo=UTC)
    assert spelled(moment.timestamp(), site.ground.words[language]) == said
