"""What is left when an account ends, and the housekeeping that warns before."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from mock_site.clegc.accounts import UsernameTaken
from mock_site.housekeeping import Housekeeping


def open_account(site, username):
    return site.clegc.accounts.create(username, "", [], f"{username}@site.test", "fr")


def test_the_number_of_a_closed_account_is_never_given_again(site):
    account = open_account(site, "amelie.roy")
    site.clegc.closing.close(account)
    assert open_account(site, "benoit.roy").id > account.id


def test_a_closed_account_is_not_opened_again_whatever_the_case(site):
    site.clegc.closing.close(open_account(site, "amelie.roy"))
    with pytest.raises(UsernameTaken):
        open_account(site, "Amelie.Roy")


def test_an_account_is_closed_once(site, post):
    account = open_account(site, "amelie.roy")
    site.clegc.closing.close(account)
    with pytest.raises(LookupError):
        site.clegc.closing.close(account)
    assert len(post) == 1


def test_reminders_that_came_due_together_are_one(site, post):
    open_account(site, "amelie.roy")
    site.ground.clock.advance(site.ground.policy.account_life - timedelta(hours=30))
    site.keep_house()
    site.keep_house()
    (letter,) = post
    assert "2" in letter.text


def test_one_mail_that_fails_does_not_keep_the_others(site, post):
    open_account(site, "amelie.roy")
    open_account(site, "benoit.roy")
    site.ground.clock.advance(site.ground.policy.account_life - timedelta(days=7))
    post.failing = True
    site.keep_house()
    post.failing = False
    site.keep_house()
    assert sorted(letter.to for letter in post) == ["amelie.roy@site.test", "benoit.roy@site.test"]


def test_housekeeping_is_done_at_once_and_again():
    done = threading.Semaphore(0)
    with Housekeeping(done.release, every=timedelta(milliseconds=1)):
        assert all(done.acquire(timeout=10) for _ in range(3))
