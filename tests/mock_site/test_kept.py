"""What the site keeps of people: no longer than it counts, and nothing that they typed where a mark of it does."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mock_site.clegc.sign_up.sendings import Sendings
from mock_site.ground.hashing import digest
from mock_site.ground.spelling import folded
from mock_site.ground.tries import Tries

SECOND = timedelta(seconds=1)
TYPED = "Boreale-7!"
"""What is typed as a username may be a password."""


def _everything(store):
    tables = [row["name"] for row in store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {table: [tuple(row) for row in store.rows(f"SELECT * FROM {table}")] for table in tables}


@pytest.mark.parametrize("system", ["clegc", "ircc", "arc"])
@pytest.mark.parametrize("length", ["session_idle", "session_life"])
def test_a_session_goes_when_it_ends_though_nobody_comes_back_to_it(site, system, length):
    clock, store, lasts = site.ground.clock, site.ground.store, getattr(site.ground.policy, length)
    getattr(site, system).sessions.open()
    if length == "session_life":
        store.run("UPDATE sessions SET seen_at = seen_at + ?", lasts.total_seconds())
    clock.advance(lasts - SECOND)
    site.keep_house()
    assert store.rows("SELECT 1 FROM sessions")
    clock.advance(SECOND)
    site.keep_house()
    assert not store.rows("SELECT 1 FROM sessions")


def test_what_was_typed_as_a_username_is_kept_nowhere(site, session):
    recoveries = site.clegc.recoveries
    recoveries.begin(session, "password", TYPED)
    recoveries.choose_way(recoveries.of(session), "email", "fr")
    site.clegc.answer_tries.judge(recoveries.of(session).counted_as, lambda: False)
    kept = {table: rows for table, rows in _everything(site.ground.store).items() if TYPED.lower() in f"{rows}".lower()}
    assert kept == {}


def test_an_address_that_codes_were_mailed_to_is_not_kept_when_its_session_is_over(site, session):
    site.clegc.recoveries.begin_by_address(session, "quelqu.un@site.test", "fr")
    site.clegc.sessions.end(session)
    kept = {table for table, rows in _everything(site.ground.store).items() if "quelqu.un" in f"{rows}"}
    assert kept == set()


def test_what_is_counted_is_marked_with_a_secret_of_the_site(site):
    ground = site.ground
    Tries("password", ground.store, ground.clock, ground.policy).judge(TYPED, lambda: False)
    Sendings(ground).count("recovery", TYPED)
    kept = f"{_everything(ground.store)}"
    assert [written for written in (TYPED, folded(TYPED)) if written in kept or digest(written) in kept] == []
