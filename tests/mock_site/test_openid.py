"""A relying party nobody here wrote, Authlib's client, signs in with a CléGC; whatever is tampered with is refused."""

from __future__ import annotations

import base64
import json
import re
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from urllib.parse import parse_qsl, urlencode, urlsplit

import flask
import pyotp
import pytest
from authlib.integrations.base_client.errors import MismatchingStateError, OAuthError
from authlib.integrations.flask_client import OAuth
from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, OctKey

from mock_site.clegc.sign_in import id_tokens
from mock_site.clegc.sign_in.id_tokens import IdTokens
from mock_site.clegc.sign_in.services import Service
from mock_site.ground import back_channel
from mock_site.ground.clock import StillClock
from mock_site.ground.hashing import scrypt
from mock_site.ircc.sign_in import SignInFailed

CALLBACK = "http://library.test/answer"
USERNAME, PASSWORD, SECRET = "lise.tremblay", "Boreal-3-bor", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
EMAIL = "lise@example.test"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(autouse=True)
def _names(monkeypatch):
    """Names under .localhost are this machine's, as in a browser; and plain http is meant."""
    look_up = socket.getaddrinfo

    def local(host, *more, **options):
        return look_up("127.0.0.1" if str(host).endswith(".localhost") else host, *more, **options)

    monkeypatch.setattr(socket, "getaddrinfo", local)
    monkeypatch.setenv("AUTHLIB_INSECURE_TRANSPORT", "1")


@pytest.fixture
def site(site):
    """With a second service beside IRCC, an account, and the hour of the machine, which Authlib reads."""
    site.services = [Service("library", CALLBACK)]
    site.ground.clock = StillClock(datetime.now(UTC))
    site.clegc.accounts.create(USERNAME, scrypt(PASSWORD, 2), [], EMAIL, "fr")
    site.ground.store.run("UPDATE accounts SET second_factor = 'app', totp_secret = ?", SECRET)
    return site


class Party:
    """The relying party: ten lines around Authlib, which finds the rest out by itself."""

    def __init__(self, site):
        self._app = flask.Flask("library")
        self._app.secret_key = "of the library"
        self.library = OAuth(self._app).register(
            "library",
            client_id="library",
            server_metadata_url=f"{site.ground.address('clegc')}/.well-known/openid-configuration",
            client_kwargs={
                "scope": "openid", "code_challenge_method": "S256", "token_endpoint_auth_method": "none",
            },
        )  # fmt: skip
        self.session = {}

    def start(self, **more):
        """The address at CléGC to which it sends the browser."""
        with self._app.test_request_context("/"):
            address = self.library.authorize_redirect(CALLBACK, **more).location
            self.session = dict(flask.session)
        return address

    def finish(self, answer, **changed):
        """The tokens and claims that it gets for CléGC's answer."""
        query = {**dict(parse_qsl(urlsplit(answer).query)), **changed}
        with self._app.test_request_context(f"/answer?{urlencode(query)}"):
            flask.session.update(self.session)
            try:
                return self.library.authorize_access_token()
            finally:
                self.session = dict(flask.session)


class Browser:
    """A browser of CléGC's own pages: it keeps one cookie, and stops where it would leave."""

    def __init__(self, served):
        self._ask = served
        self._cookie = {}

    def open(self, address, **fields):
        """Follow redirects at CléGC; the page at the end, or the address of a service."""
        parts = urlsplit(address)
        target = f"{parts.path}?{parts.query}" if parts.query else parts.path
        if fields:
            answer = self._ask("POST", "clegc", target, urlencode(fields), **FORM, **self._cookie)
        else:
            answer = self._ask("GET", "clegc", target, **self._cookie)
        if "Set-Cookie" in answer.headers:
            self._cookie = {"Cookie": answer.headers["Set-Cookie"].partition(";")[0]}
        location = answer.headers["Location"]
        if location is None:
            return answer.text
        return location if location.startswith(CALLBACK) else self.open(location)

    def sign_in(self, address, moment):
        """Give the username, the password and the second factor on CléGC's pages; the answer to the service."""
        page = self.open(address)
        page = self.open("/fr/connexion", csrf=_csrf(page), username=USERNAME, password=PASSWORD)
        return self.open("/fr/connexion/code", csrf=_csrf(page), code=pyotp.TOTP(SECRET).at(moment))


def _csrf(page):
    return re.findall('name="csrf" value="([^"]+)"', page)[0]


@pytest.fixture
def party(served, site):
    return Party(site)


@pytest.fixture
def browser(served):
    return Browser(served)


@pytest.fixture
def answer(party, browser, site):
    """CléGC's answer to the relying party, as the browser is about to carry it there."""
    return browser.sign_in(party.start(), site.ground.clock.now())


def test_authlib_signs_in(party, answer, site):
    tokens = party.finish(answer)
    assert (tokens["token_type"], bool(tokens["access_token"])) == ("Bearer", True)
    told = tokens["userinfo"]
    assert (told["iss"], told["aud"]) == (site.ground.address("clegc"), "library")
    assert len(told["sub"]) == 64
    assert not any(text in json.dumps(told) for text in (USERNAME, EMAIL)), "it is told more than it asked for"


def test_the_address_is_told_to_who_asks_for_it(party, browser, site):
    tokens = party.finish(browser.sign_in(party.start(scope="openid email phone"), site.ground.clock.now()))
    assert (tokens["scope"], tokens["userinfo"]["email"]) == ("openid email", EMAIL)


def test_forms_may_lead_to_every_service_and_to_no_other(served):
    policy = served("GET", "clegc", "/fr/").headers["Content-Security-Policy"]
    assert "form-action 'self' http://ircc.localhost:" in policy
    assert " http://library.test;" in policy


def test_signing_out_spares_a_service_that_wants_no_word_of_it(party, answer, site):
    party.finish(answer)
    opened = site.ground.store.row("SELECT session_id FROM service_sessions WHERE client_id = 'library'")
    sessions = site.clegc.service_sessions
    sessions.end_there(sessions.of_session(opened["session_id"]))
    assert not any("no answer" in line for line in site.ground.log)


def test_a_person_has_another_name_at_each_service(party, answer, site):
    here = party.finish(answer)["userinfo"]["sub"]
    assert _sign_in_at_ircc(site)
    assert site.ground.store.row("SELECT subject FROM ircc_clients")["subject"] != here


def test_an_open_session_asks_for_nothing_more(party, browser, answer):
    assert party.finish(browser.open(party.start()))["userinfo"]
    assert party.finish(browser.open(party.start(prompt="none")))["userinfo"]
    assert "Ouvrir une session" in browser.open(party.start(prompt="login"))


@pytest.mark.parametrize(("waited", "asked"), [(60, False), (61, True)])
def test_a_service_may_ask_for_a_recent_sign_in(party, browser, answer, site, waited, asked):
    first = party.finish(answer)["userinfo"]["auth_time"]
    site.ground.clock.advance(timedelta(seconds=waited))
    came = browser.open(party.start(max_age=60))
    assert ("Ouvrir une session" in came) is asked
    if not asked:
        assert party.finish(came)["userinfo"]["auth_time"] == first


def test_a_service_may_ask_without_a_page(party, browser):
    with pytest.raises(OAuthError, match="login_required"):
        party.finish(browser.open(party.start(prompt="none")))


def test_keys_change_and_the_one_before_stays_published(served, site):
    site.ground.policy = replace(site.ground.policy, signing_key_life=timedelta(seconds=1))
    party, browser = Party(site), Browser(served)
    first = party.finish(browser.sign_in(party.start(), site.ground.clock.now()))
    site.ground.clock.advance(timedelta(seconds=1))
    second = party.finish(browser.open(party.start()))
    published = json.loads(served("GET", "clegc", "/keys").text)["keys"]
    assert [key["kid"] for key in published] == [_header(second)["kid"], _header(first)["kid"]]
    assert published[0]["kid"] != published[1]["kid"]
    assert all("d" not in key for key in published), "a private key is published"


# What the browser carries to the relying party.


def _of_another_request(party, browser, answer):
    party.finish(browser.open(party.start()), state=_query(answer)["state"])


def _nonce_of_another_request(party, browser, answer):
    kept = {name: _other_nonce(value) for name, value in party.session.items()}
    party.session.clear()
    party.session.update(kept)
    party.finish(answer)


def _other_nonce(kept):
    return {**kept, "data": {**kept["data"], "nonce": "another"}}


def _verifier_of_another_request(party, browser, answer):
    for kept in party.session.values():
        kept["data"]["code_verifier"] = "v" * 43
    party.finish(answer)


def _twice(party, browser, answer):
    kept = dict(party.session)
    party.finish(answer)
    party.session.update(kept)
    party.finish(answer)


def _too_late(party, browser, answer, site):
    site.ground.clock.advance(site.ground.policy.authorization_code_life)
    party.finish(answer)


@pytest.mark.parametrize(
    ("tamper", "refused"),
    [
        (lambda party, browser, answer: party.finish(answer, code=_altered(_query(answer)["code"])), "invalid_grant"),
        (lambda party, browser, answer: party.finish(answer, code=""), "invalid_request"),
        (lambda party, browser, answer: party.finish(answer, state=_altered(_query(answer)["state"])), "mismatching"),
        (lambda party, browser, answer: party.finish(answer, state=""), "mismatching"),
        (_of_another_request, "mismatching|invalid_grant"),
        (_nonce_of_another_request, "nonce"),
        (_verifier_of_another_request, "invalid_grant"),
        (_twice, "invalid_grant"),
        (_too_late, "invalid_grant"),
    ],
    ids=["altered code", "no code", "altered state", "no state", "another request", "another nonce",
         "another verifier", "replayed", "expired"],
)  # fmt: skip
def test_a_tampered_answer_signs_nobody_in(party, browser, answer, site, tamper, refused):
    arguments = (party, browser, answer, site) if tamper is _too_late else (party, browser, answer)
    with pytest.raises((OAuthError, MismatchingStateError, JoseError), match=refused):
        tamper(*arguments)


# What a program sends to the token endpoint.


@pytest.mark.parametrize(
    ("changed", "status", "error"),
    [
        ({"client_id": "ircc"}, HTTPStatus.BAD_REQUEST, "invalid_grant"),
        ({"client_id": "unknown"}, HTTPStatus.UNAUTHORIZED, "invalid_client"),
        ({"client_id": ""}, HTTPStatus.UNAUTHORIZED, "invalid_client"),
        ({"redirect_uri": f"{CALLBACK}/"}, HTTPStatus.BAD_REQUEST, "invalid_grant"),
        ({"code_verifier": "v" * 43}, HTTPStatus.BAD_REQUEST, "invalid_grant"),
        ({"code_verifier": ""}, HTTPStatus.BAD_REQUEST, "invalid_request"),
        ({"code": "c" * 43}, HTTPStatus.BAD_REQUEST, "invalid_grant"),
        ({"grant_type": "password"}, HTTPStatus.BAD_REQUEST, "unsupported_grant_type"),
        ({"grant_type": ""}, HTTPStatus.BAD_REQUEST, "invalid_request"),
    ],
    ids=lambda value: next(iter(value.items())) if isinstance(value, dict) else str(value),
)  # fmt: skip
def test_the_token_endpoint_names_what_is_wrong(served, party, answer, changed, status, error):
    verifier = next(iter(party.session.values()))["data"]["code_verifier"]
    right = {"grant_type": "authorization_code", "code": _query(answer)["code"], "redirect_uri": CALLBACK,
             "client_id": "library", "code_verifier": verifier}  # fmt: skip
    refused = served("POST", "clegc", "/token", urlencode({**right, **changed}), **FORM)
    assert (refused.status, json.loads(refused.text)) == (status, {"error": error})
    # A try with the right code uses it up, for somebody else holds it.
    spent = {"client_id", "redirect_uri", "code_verifier"} & changed.keys() and error == "invalid_grant"
    again = served("POST", "clegc", "/token", urlencode(right), **FORM)
    assert again.status == (HTTPStatus.BAD_REQUEST if spent else HTTPStatus.OK)
    assert again.headers["Cache-Control"] == "no-store"


def test_what_is_not_a_form_is_an_invalid_request(served):
    refused = served("POST", "clegc", "/token", "{}", **{"Content-Type": "application/json"})
    assert (refused.status, json.loads(refused.text)) == (HTTPStatus.BAD_REQUEST, {"error": "invalid_request"})


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"client_id": "unknown"}, None),
        ({"redirect_uri": "http://evil.test/"}, None),
        ({"redirect_uri": f"{CALLBACK}?more=1"}, None),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"scope": "profile"}, "invalid_scope"),
        ({"nonce": ""}, "invalid_request"),
        ({"request": "e30."}, "request_not_supported"),
        ({"request_uri": "http://evil.test/"}, "request_uri_not_supported"),
        ({"code_challenge": ""}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
    ],
    ids=str,
)
def test_a_tampered_request_goes_to_no_address_that_is_not_registered(served, party, changed, error):
    query = {**_query(party.start()), **changed}
    answer = served("GET", "clegc", f"/authorize?{urlencode(query)}")
    if error is None:
        assert (answer.status, answer.headers["Location"]) == (HTTPStatus.BAD_REQUEST, None)
    else:
        assert answer.headers["Location"] == f"{CALLBACK}?{urlencode({'error': error, 'state': query['state']})}"


# What somebody who is not CléGC tells IRCC.


def _signed(header, claims, key):
    return jwt.encode(header, claims, key, algorithms=["none", "HS256", "ES256"])


def _public(site):
    return json.dumps(site.clegc.authorizations.keys["keys"][0])


FORGERIES = {
    "altered signature": lambda token, header, claims, site: _altered(token),
    "altered claims": lambda token, header, claims, site: _with_claims(token, {**claims, "sub": "mallory"}),
    "no signature": lambda token, header, claims, site: token.rpartition(".")[0] + ".",
    "alg none": lambda token, header, claims, site: _with_header(token, {"alg": "none"}).rpartition(".")[0] + ".",
    "published key as a secret": lambda token, header, claims, site: _signed(
        {**header, "alg": "HS256"}, claims, OctKey.import_key(_public(site))
    ),
    "key of somebody else": lambda token, header, claims, site: _signed(header, claims, ECKey.generate_key("P-256")),
    "unknown key": lambda token, header, claims, site: _with_header(token, {**header, "kid": "unknown"}),
    "not a token": lambda token, header, claims, site: "token",
}


def test_ircc_believes_what_clegc_signed(served, site):
    assert _sign_in_at_ircc(site)


@pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES)
def test_ircc_believes_no_forged_token(served, site, monkeypatch, forge):
    def forged(tokens):
        return {**tokens, "id_token": forge(tokens["id_token"], _header(tokens), _claims(tokens), site)}

    _tamper(monkeypatch, forged)
    _refused_at_ircc(site)


@pytest.mark.parametrize(
    "changed",
    [
        {"iss": "http://evil.localhost"}, {"iss": ""}, {"aud": "library"}, {"aud": ""}, {"nonce": "another"},
        {"nonce": ""}, {"exp": 0}, {"sub": ""}, {"sid": ""},
    ],
    ids=str,
)  # fmt: skip
def test_ircc_believes_no_token_that_is_not_for_it(served, site, monkeypatch, changed):
    issue = IdTokens.issue
    monkeypatch.setattr(IdTokens, "issue", lambda self, client, claims: issue(self, client, {**claims, **changed}))
    _refused_at_ircc(site)


def test_ircc_reads_the_clock_of_the_site(served, site, monkeypatch):
    def late(tokens):
        site.ground.clock.advance(site.ground.policy.id_token_life + timedelta(seconds=1))
        return tokens

    _tamper(monkeypatch, late)
    _refused_at_ircc(site)


def _tamper(monkeypatch, change):
    """Change what IRCC is told by CléGC's token endpoint."""
    call = back_channel.call
    monkeypatch.setattr(back_channel, "call", lambda *asked: change(call(*asked)))


def _refused_at_ircc(site):
    with pytest.raises(SignInFailed):
        _sign_in_at_ircc(site)
    assert any("ID token refused" in line for line in site.ground.log)


def _sign_in_at_ircc(site):
    session, clegc = site.ircc.sessions.open(), site.clegc.sessions.open()
    account = site.ground.store.row("SELECT id FROM accounts")["id"]
    site.clegc.sessions.rise(clegc, account, 2)
    authorizations = site.clegc.authorizations
    authorizations.keep(clegc.id, authorizations.read(_query(site.ircc.requests.start(session.id, "fr"))))
    answer = site.clegc.authorizations.grant(clegc.id, account)
    return site.ircc.requests.finish(session.id, _query(answer)).client


def _query(address):
    return dict(parse_qsl(urlsplit(address).query))


def _altered(text):
    """The same text with another character where it counts: not among the last, some of whose bits are padding."""
    middle = text.rfind(".") + 5
    return text[:middle] + ("A" if text[middle] != "A" else "B") + text[middle + 1 :]


def _part(tokens, number):
    return json.loads(base64.urlsafe_b64decode(tokens["id_token"].split(".")[number] + "=="))


def _header(tokens):
    return _part(tokens, 0)


def _claims(tokens):
    return _part(tokens, 1)


def _with_header(token, header):
    return ".".join([_packed(header), *token.split(".")[1:]])


def _with_claims(token, claims):
    header, _, signature = token.split(".")
    return ".".join([header, _packed(claims), signature])


def _packed(told):
    return base64.urlsafe_b64encode(json.dumps(told).encode()).rstrip(b"=").decode()


def test_two_first_signatures_at_the_same_moment_are_of_one_key(site, monkeypatch):
    id_tokens._generated.cache_clear()
    original, both = ECKey.generate_key, threading.Barrier(2)

    def generate(*arguments, **options):
        with suppress(threading.BrokenBarrierError):  # only one comes, and goes on alone
            both.wait(0.5)
        return original(*arguments, **options)

    monkeypatch.setattr(ECKey, "generate_key", generate)
    with ThreadPoolExecutor(2) as pool:
        tokens = list(pool.map(lambda _: IdTokens(site.ground).issue("ircc", {}), range(2)))
    assert len({jws.extract_compact(token.encode()).headers()["kid"] for token in tokens}) == 1
