"""What the pages of a recovery cannot show: the clerks' right to unlock, and what one recovery hides from the next."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import urlencode

import pytest

from mock_site.clegc.sign_up.credentials import username_key
from mock_site.clegc.sign_up.questions import QUESTIONS, normal
from mock_site.clegc.sign_up.sign_up import Stale
from mock_site.ground.hashing import scrypt
from mock_site.ground.tries import Verdict

ANSWERS = ("Anne Roy", "Rimouski 12", "rue Caron")
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def open_account(site, username):
    hashes = [scrypt(normal(answer), site.ground.policy.scrypt_cost) for answer in ANSWERS]
    answers = zip(QUESTIONS, hashes, strict=False)
    password = scrypt("Boreale-7!", site.ground.policy.scrypt_cost)
    return site.clegc.accounts.create(username, password, answers, f"{username}@site.test", "fr")


def lock(site, account):
    for _ in range(site.ground.policy.lock_tries):
        site.clegc.password_tries.judge(username_key(account.username), lambda: False)


def locked(site, account):
    return site.clegc.password_tries.judge(username_key(account.username), lambda: True) is Verdict.LOCKED


def reach_new_password(site, session, username):
    recoveries = site.clegc.recoveries
    recoveries.begin(session, "password", username)
    recoveries.choose_way(recoveries.of(session), "questions", "fr")
    assert recoveries.answer(recoveries.of(session), ANSWERS, "fr")
    return recoveries.of(session)


@pytest.mark.parametrize("key", ["", "guessed"])
def test_only_the_clerks_of_ircc_unlock(served, site, post, key):
    account = open_account(site, "amelie.roy")
    lock(site, account)
    form = {"username": "amelie.roy", "email": "amelie.roy@site.test", "language": "fr", "key": key}
    answer = served("POST", "clegc", "/support/unlock", urlencode(form), **FORM)
    assert answer.status == HTTPStatus.FORBIDDEN
    assert locked(site, account)
    assert post == []


def test_a_request_waits_until_clegc_has_done_it(served, site, post):
    account = open_account(site, "amelie.roy")
    lock(site, account)
    site.ircc.support.ask("Amelie.Roy ", "Amelie.Roy@site.test", "fr")
    post.failing = True
    site.ircc.support.treat()
    assert locked(site, account)
    post.failing = False
    site.ircc.support.treat()
    site.ircc.support.treat()
    assert not locked(site, account)
    assert [letter.to for letter in post] == ["amelie.roy@site.test"]


def test_a_form_of_a_recovery_that_is_over_does_not_serve_in_the_next(site, session):
    open_account(site, "amelie.roy")
    other = open_account(site, "benoit.roy")
    old = reach_new_password(site, session, "amelie.roy")
    assert site.clegc.recoveries.replace_password(old, "Quetzal*82", "Quetzal*82") == {}
    assert reach_new_password(site, session, "benoit.roy").revision != old.revision
    with pytest.raises(Stale):
        site.clegc.recoveries.replace_password(old, "Wapiti/91Q", "Wapiti/91Q")
    assert site.clegc.accounts.authenticate(other.username, "Boreale-7!")[1]


def test_a_recovery_ends_with_the_account(site, session):
    account = open_account(site, "amelie.roy")
    reach_new_password(site, session, "amelie.roy")
    site.clegc.closing.close(account)
    assert site.clegc.recoveries.of(session) is None


def test_the_answers_of_nobody_are_compared_as_many_times(site, session, monkeypatch):
    compared = []
    matches = "mock_site.clegc.recovery.recovery_questions.hashing.matches"
    monkeypatch.setattr(matches, lambda *given: compared.append(given) or False)
    account, questions = open_account(site, "amelie.roy"), site.clegc.recoveries.questions
    for account_id in (account.id, None):
        asked = questions.all_of(account_id, "amelie.roy")
        assert not questions.answered(account_id, dict.fromkeys(asked, "Zanzibar"))
    assert len(compared) == 2 * site.ground.policy.questions
