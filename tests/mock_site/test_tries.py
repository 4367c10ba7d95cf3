"""Wrong secrets are counted one by one, also when they come at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from mock_site.ground.tries import Tries, Verdict


@pytest.fixture
def tries(site):
    return Tries("password", site.ground.store, site.ground.clock, site.ground.policy)


def wrong():
    return False


def right():
    return True


def fail(tries, count, whose="amelie"):
    return [tries.judge(whose, wrong) for _ in range(count)]


def test_the_fifth_failure_locks_and_the_sixth_is_not_looked_at(tries):
    assert fail(tries, 6) == [Verdict.WRONG] * 4 + [Verdict.LOCKS, Verdict.LOCKED]


def test_the_right_secret_is_not_looked_at_while_locked(tries):
    fail(tries, 5)
    looked = []
    assert tries.judge("amelie", lambda: looked.append(1) or True) is Verdict.LOCKED
    assert looked == []


@pytest.mark.parametrize(("seconds", "verdict"), [(899, Verdict.LOCKED), (900, Verdict.RIGHT), (901, Verdict.RIGHT)])
def test_the_lock_ends_on_time(site, tries, seconds, verdict):
    fail(tries, 5)
    site.ground.clock.advance(timedelta(seconds=seconds))
    assert tries.judge("amelie", right) is verdict


def test_after_the_lock_five_more_failures_are_needed(site, tries):
    fail(tries, 5)
    site.ground.clock.advance(timedelta(minutes=15))
    assert fail(tries, 5) == [Verdict.WRONG] * 4 + [Verdict.LOCKS]


def test_success_starts_the_count_again(tries):
    fail(tries, 4)
    assert tries.judge("amelie", right) is Verdict.RIGHT
    assert fail(tries, 4) == [Verdict.WRONG] * 4


def test_people_and_kinds_are_counted_apart(site, tries):
    fail(tries, 5)
    assert tries.judge("benoit", right) is Verdict.RIGHT
    other = Tries("second factor", site.ground.store, site.ground.clock, site.ground.policy)
    assert other.judge("amelie", right) is Verdict.RIGHT


def test_of_many_at_once_five_are_looked_at(tries):
    with ThreadPoolExecutor(12) as pool:
        verdicts = list(pool.map(lambda _: tries.judge("amelie", wrong), range(12)))
    assert verdicts.count(Verdict.WRONG) == 4
    assert verdicts.count(Verdict.LOCKS) == 1
    assert verdicts.count(Verdict.LOCKED) == 7


def test_what_was_consumed_is_given_back_when_the_try_breaks(site, tries):
    def breaks():
        site.ground.store.run("INSERT INTO ircc_clients (subject, created_at) VALUES ('x', 0)")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        tries.judge("amelie", breaks)
    assert site.ground.store.row("SELECT 1 FROM ircc_clients") is None


@pytest.fixture
def unforgiving(site):
    return Tries(
        "link",
        site.ground.store,
        site.ground.clock,
        site.ground.policy,
        limit=3,
        life=timedelta(hours=24),
        forgiving=False,
    )


def test_a_kind_may_have_a_limit_and_a_life_of_its_own(site, unforgiving):
    assert fail(unforgiving, 4) == [Verdict.WRONG] * 2 + [Verdict.LOCKS, Verdict.LOCKED]
    site.ground.clock.advance(timedelta(hours=24, seconds=-1))
    assert unforgiving.judge("amelie", right) is Verdict.LOCKED
    site.ground.clock.advance(timedelta(seconds=1))
    assert unforgiving.judge("amelie", right) is Verdict.RIGHT


def test_success_does_not_clear_a_count_that_forgives_nothing(unforgiving):
    fail(unforgiving, 2)
    unforgiving.judge("amelie", right)
    assert fail(unforgiving, 1) == [Verdict.LOCKS]
