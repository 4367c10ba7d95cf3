from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from mock_site.clegc.sign_up import totp
from mock_site.clegc.sign_up.mail_codes import MailCodes
from mock_site.ground.policy import Policy
from mock_site.ground.post import MailError
from mock_site.ground.steps import TooManySendings

RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"  # "12345678901234567890" of RFC 6238, appendix B


@pytest.fixture
def codes(site):
    return MailCodes(site.ground, "sign-up")


@pytest.fixture
def send(site, session, codes):
    def send(digits="123456", to=session):
        site.ground.digits = lambda count: digits
        codes.send(to, "amelie@exemple.test", "fr", "sign_up_code")

    return send


def test_a_code_serves_once(codes, send, session):
    send()
    assert codes.verify(session, " 123456\n") == []
    assert codes.verify(session, "123456") == ["code_used"]


def test_of_two_at_once_one_wins(codes, send, session):
    send()
    with ThreadPoolExecutor(8) as pool:
        verdicts = list(pool.map(lambda _: codes.verify(session, "123456"), range(8)))
    assert verdicts.count([]) == 1


@pytest.mark.parametrize(("seconds", "faults"), [(599, []), (600, ["code_expired"]), (601, ["code_expired"])])
def test_a_code_lives_ten_minutes(site, codes, send, session, seconds, faults):
    send()
    site.ground.clock.advance(timedelta(seconds=seconds))
    assert codes.verify(session, "123456") == faults


def test_the_fifth_wrong_code_kills_the_right_one(codes, send, session):
    send()
    assert [codes.verify(session, "000000") for _ in range(5)] == [["code_wrong"]] * 4 + [["code_exhausted"]]
    assert codes.verify(session, "123456") == ["code_exhausted"]


def test_a_malformed_code_is_not_a_try(codes, send, session):
    send()
    for typed in ["", "12345", "1234567", "12 456", "１２３４５６"] * 2:
        assert codes.verify(session, typed) == ["code_form"]
    assert codes.verify(session, "123456") == []


def test_a_new_code_replaces_the_old(codes, send, session):
    send("111111")
    send("222222")
    assert codes.verify(session, "111111") == ["code_replaced"]
    assert codes.verify(session, "222222") == []


def test_a_code_is_of_one_session_and_one_purpose(site, codes, send, session):
    send()
    assert codes.verify(site.clegc.sessions.open().id, "123456") == ["code_wrong"]
    assert MailCodes(site.ground, "sign-in").verify(session, "123456") == ["code_wrong"]


def test_five_sendings_in_fifteen_minutes_whatever_the_session(site, post, codes, send):
    for _ in range(5):
        send(to=site.clegc.sessions.open().id)
    with pytest.raises(TooManySendings):
        send()
    site.ground.clock.advance(timedelta(minutes=15))
    send()
    assert len(post) == 6


def test_a_sending_is_counted_after_its_session_and_forgotten_with_its_window(site, codes, send):
    sessions = site.clegc.sessions
    for _ in range(5):
        session = sessions.open().id
        send(to=session)
        sessions.end(session)
    assert not site.ground.store.rows("SELECT * FROM mail_codes")
    site.ground.clock.advance(timedelta(minutes=15) - timedelta(seconds=1))
    site.keep_house()
    with pytest.raises(TooManySendings):
        send()
    site.ground.clock.advance(timedelta(seconds=1))
    site.keep_house()
    assert not site.ground.store.rows("SELECT * FROM sendings")


def test_a_post_that_fails_leaves_the_old_code_in_force(site, post, codes, send, session):
    send("111111")
    post.failing = True
    with pytest.raises(MailError):
        send("222222")
    assert codes.verify(session, "111111") == []


@pytest.mark.parametrize(("moment", "code"), [(59, "287082"), (1111111109, "081804"), (20000000000, "353130")])
def test_totp_of_the_rfc(moment, code):
    assert totp.accepted_step(RFC_SECRET, code, datetime.fromtimestamp(moment, UTC), Policy()) == moment // 30


@pytest.mark.parametrize(("shift", "accepted"), [(-60, False), (-30, True), (0, True), (30, False)])
def test_totp_window(shift, accepted):
    now = datetime(2026, 3, 2, tzinfo=UTC)
    code = totp._totp(RFC_SECRET, Policy()).at(now + timedelta(seconds=shift))
    assert (totp.accepted_step(RFC_SECRET, code, now, Policy()) is not None) is accepted
