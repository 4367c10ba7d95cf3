"""The protocol between IRCC and CléGC: every parameter of its requests left out, doubled, emptied or changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from fixtures.site.abilities import Accounts, Arrivals, Clock, Log, Pages
from fixtures.site.services import Openid
from steps import words
from steps.everywhere.discovery import expect_as_found, expect_keys_in_turn
from steps.everywhere.prompts import ask_at_once
from steps.exchange import ASKED, CLIENT, CLOSED, NEAR, OPENED, PERSON, Exchange, changed
from steps.expectation import check
from steps.language.speech.phrase import given, then, when
from steps.unseen import browser_of
from steps.written import secrets_in

if TYPE_CHECKING:
    from fixtures.crowd import Crowd

SUBJECT = ("Le protocole entre IRCC et la CléGC", "The protocol between IRCC and GCKey")

_EXPECTED = {
    "response_type": {"left out": CLIENT, "emptied": CLIENT, "changed": CLIENT},
    "client_id": {"left out": PERSON, "emptied": PERSON, "changed": PERSON},
    "redirect_uri": {"left out": PERSON, "emptied": PERSON, "changed": PERSON},
    "scope": {"left out": CLIENT, "emptied": CLIENT, "changed": CLIENT},
    "state": {"left out": CLIENT, "emptied": CLIENT, "changed": CLOSED},
    "nonce": {"left out": CLIENT, "emptied": CLIENT, "changed": CLOSED},
    "code_challenge": {"left out": CLIENT, "emptied": CLIENT, "changed": CLOSED},
    "code_challenge_method": {"left out": CLIENT, "emptied": CLIENT, "changed": CLIENT},
    "ui_locales": {"left out": OPENED, "emptied": OPENED, "changed": OPENED},
}
"""Of each parameter of IRCC's request, what becomes of each change; one that comes twice is told to the person."""
_OTHERWISE = {"request": "e30.e30.", "request_uri": "http://ircc.localhost/request"}
"""Ways to send a request that CléGC does not know (OpenID Connect Core, 6): the rest of it is not to be trusted."""

_CHANGES = ("left out", "emptied", "changed", "doubled", "of another", *NEAR)
"""The changes of what comes back, none of which opens anything."""
_ALLOWED = (
    ("scope", "phone openid email"), ("prompt", "none"), ("max_age", "3600"), ("max_age", "soon"),
    ("acr_values", "2"), ("display", "popup"), ("unknown", "1"),
)  # fmt: skip
"""What a service may ask, or what must be overlooked when it is not known (OpenID Connect Core, 3.1.2.1)."""
_WISHED = {"de fr-CA en": "fr", "en-CA fr": "en", "EN": "en", "FR": "fr", "de-en ENG fr": "fr"}
"""Languages that a service wishes for, the preferred one first, and the one in which CléGC answers."""
_PREFERRED = {"en;q=0.3, fr;q=0.9": "fr", "fr;q=0, en": "en", "de-fr, en": "en", "fr-CA, en": "fr", "de": "fr"}
"""Languages that a browser prefers, and the one in which CléGC answers a service that wishes for none."""


@given("quelqu'un est en session à la CléGC et arrive d'IRCC", "somebody is signed in at GCKey and comes from IRCC")
def come_signed_in(exchange: Exchange, crowd: Crowd, accounts: Accounts, arrivals: Arrivals) -> None:
    exchange.person = crowd()
    accounts.open(exchange.person, "app")
    arrivals.sign_in(exchange.person, "clegc")


@when(
    "chaque paramètre de la demande d'IRCC est omis, doublé, vidé puis changé",
    "each parameter of IRCC's request is left out, doubled, emptied, then changed",
)
def alter_request(exchange: Exchange, openid: Openid) -> None:
    names = [name for name, _ in exchange.request()[1]]
    check(set(names) == _EXPECTED.keys(), "other_parameters", sorted(set(names) ^ _EXPECTED.keys()))
    for name in names:
        near = dict.fromkeys(NEAR, _EXPECTED[name]["changed"])
        for change, expected in {**_EXPECTED[name], "doubled": PERSON, **near}.items():
            address, pairs = exchange.request()
            seen = exchange.ask(address, changed(pairs, name, change))
            exchange.expect(f"authorize: {name} {change}", wanted=expected, seen=seen)
    for name, value in openid.other.items():
        seen = exchange.ask(*exchange.request(**{name: value}))
        exchange.expect(f"authorize: {name} of another service", wanted=PERSON, seen=seen)
    for name, value in _OTHERWISE.items():
        seen = exchange.ask(*exchange.request(**{name: value}))
        exchange.expect(f"authorize: {name}", wanted=CLIENT, seen=seen)
    exchange.expect("authorize", wanted=OPENED, seen=exchange.ask(*exchange.request()))
    seen = exchange.ask(*exchange.request(prompt="login consent"))
    exchange.expect("authorize: prompt, of two values", wanted=ASKED, seen=seen)


@when("IRCC demande de toutes les façons permises", "IRCC asks in every way that is allowed")
def ask_in_every_way(exchange: Exchange, crowd: Crowd, *, arrivals: Arrivals, pages: Pages, clock: Clock) -> None:
    expect_as_found(exchange, pages, browser_of(crowd()))
    exchange.expect("authorize, by POST", wanted=OPENED, seen=exchange.ask_by_form(*exchange.request()))
    for altered in ({"redirect_uri": "http://evil.test/"}, {"client_id": ""}):
        seen = exchange.ask_by_form(*exchange.request(**altered))
        exchange.expect(f"authorize, by POST: {altered}", wanted=PERSON, seen=seen)
    for name, value in _ALLOWED:
        seen = exchange.ask(*exchange.request(**{name: value}))
        exchange.expect(f"authorize: {name}={value}", wanted=OPENED, seen=seen)
    for near in (near(word) for word in ("none", "login") for near in NEAR.values()):
        seen = exchange.ask(*exchange.request(prompt=near))
        exchange.expect(f"authorize: prompt={near}", wanted=OPENED, seen=seen)
    seen = exchange.ask(*exchange.request(prompt="none consent"))
    exchange.expect("authorize: prompt, none and another", wanted=CLIENT, seen=seen)
    for wished, language in _WISHED.items():
        seen = exchange.ask(*exchange.request(prompt="login", ui_locales=wished))
        exchange.expect(f"authorize: ui_locales={wished}", wanted=ASKED, seen=seen)
        here, there = exchange.browser.here.url, pages.location("sign_in", language)
        exchange.expect(f"authorize: ui_locales={wished}", wanted=there, seen=here)
    for preferred, language in _PREFERRED.items():
        exchange.browser.languages = preferred
        exchange.ask(*exchange.request(prompt="login", ui_locales=""))
        here, there = exchange.browser.here.url, pages.location("sign_in", language)
        exchange.expect(f"authorize: Accept-Language: {preferred}", wanted=there, seen=here)
    # From here on, nobody is signed in at CléGC.
    for prompt, expected in {"none": CLIENT, **{near("none"): ASKED for near in NEAR.values()}}.items():
        seen = exchange.ask(*exchange.request(prompt=prompt))
        exchange.expect(f"authorize, signed out: prompt={prompt}", wanted=expected, seen=seen)
    ask_at_once(exchange, crowd, arrivals=arrivals, pages=pages, clock=clock)
    expect_keys_in_turn(exchange, pages, clock)


@when("l'adresse de retour est changée de toutes les façons", "the return address is changed in every possible way")
def alter_return_address(exchange: Exchange) -> None:
    for other in _near(dict(exchange.request()[1])["redirect_uri"]):
        seen = exchange.ask(*exchange.request(redirect_uri=other))
        exchange.expect(f"redirect_uri={other!r}", wanted=PERSON, seen=seen)


@when(
    "chaque paramètre de la réponse de la CléGC est omis, doublé, vidé, changé puis redonné",
    "each parameter of GCKey's answer is left out, doubled, emptied, changed, then given again",
)
def alter_answer(exchange: Exchange, openid: Openid) -> None:
    for name in ("code", "state"):
        for change in _CHANGES:
            earlier = dict(exchange.answer()[1])[name] if change == "of another" else ""
            address, pairs = exchange.answer()
            seen = exchange.take(address, changed(pairs, name, change, earlier))
            exchange.expect(f"callback: {name} {change}", wanted=CLOSED, seen=seen)
    of_other = dict(exchange.answer(**openid.other)[1])["code"]
    address, pairs = exchange.answer()
    seen = exchange.take(address, changed(pairs, "code", "of another", of_other))
    exchange.expect("callback: code of another service", wanted=CLOSED, seen=seen)
    address, pairs = exchange.answer()
    exchange.expect("callback", wanted=OPENED, seen=exchange.take(address, pairs))
    exchange.expect("callback, again", wanted=CLOSED, seen=exchange.take(address, pairs))


@when(
    "chaque paramètre de l'échange du code est omis, doublé, vidé, changé puis redonné",
    "each parameter of the exchange of the code is left out, doubled, emptied, changed, then given again",
)
def alter_exchange(exchange: Exchange, openid: Openid) -> None:
    for name in ("grant_type", "code", "redirect_uri", "client_id", "code_verifier"):
        for change in _CHANGES:
            earlier = {**dict(exchange.code()), **openid.other}[name] if change == "of another" else ""
            pairs = exchange.code()
            altered = changed(pairs, name, change, earlier)
            if sorted(altered) != sorted(pairs):
                seen = exchange.redeem(altered)
                exchange.expect(f"token: {name} {change}", wanted=CLOSED, seen=seen)
    seen = exchange.redeem(list({**dict(exchange.code()), **openid.other}.items()))
    exchange.expect("token, given to another service", wanted=CLOSED, seen=seen)
    for name, asked in (("", {}), ("of another service", openid.other)):
        pairs = exchange.code(**asked)
        exchange.expect(f"token {name}", wanted=OPENED, seen=exchange.redeem(pairs))
        exchange.expect(f"token {name}, again", wanted=CLOSED, seen=exchange.redeem(pairs))


@when(
    "le jeton d'identité que donne la CléGC est contrefait de toutes les façons",
    "the ID token that GCKey gives is forged in every possible way",
)
def forge_token(exchange: Exchange, openid: Openid, log: Log) -> None:
    for forgery in openid.forgeries:
        openid.forge(forgery)
        exchange.expect(f"id_token: {forgery}", wanted=CLOSED, seen=exchange.take(*exchange.answer()))
    refusal = words.text("fr", "records", "token_refused")
    told = sum(refusal in line for line in log)
    exchange.expect(f"log: {refusal}", wanted=len(openid.forgeries), seen=told)
    exchange.expect("id_token", wanted=OPENED, seen=exchange.take(*exchange.answer()))


@then(
    "seule une demande entière ouvre quelque chose, une seule fois, et le journal du site n'en garde aucun secret",
    "only a whole request opens anything, only once, and the site's log keeps none of its secrets",
)
def only_whole_requests(exchange: Exchange, log: Log) -> None:
    exchange.conclude("protocol_broken")
    kept = secrets_in(log, exchange.said)
    check(not kept, "protocol_broken", [f"log: {name}" for name in kept])


def _near(registered: str) -> Iterator[str]:
    """Addresses that a careless comparison takes for the registered one."""
    parts = urlsplit(registered)
    host, path = parts.netloc, parts.path
    hosts = (
        f"{host}.evil.test", f"{host}@evil.test", f"me@{host}", f"me:pw@{host}", "evil.test", "evil.test:80",
        host.replace("ircc", "clegc"), host.replace("ircc.", ""), f"a.{host}", host.upper(), host.partition(":")[0],
        f"{host}1", f"evil.test#@{host}", f"evil.test\\@{host}", f"evil.test?{host}",
    )  # fmt: skip
    paths = (
        f"{path}/", f"{path}x", f"{path}%20", f"{path}/..{path}", f"/.{path}", f"/{path}", path.upper(), "/", "",
        path[:-1], f"{path};x=1", f"{path}?", f"{path}?x=1", f"{path}#", f"{path}#x", f"{path}%23x",
        path.replace("c", "%63", 1), f"{path}\\",
    )  # fmt: skip
    yield from (parts._replace(netloc=netloc).geturl() for netloc in hosts)
    yield from (f"{parts.scheme}://{host}{other}" for other in paths)
    yield from (
        f"https://{host}{path}", f"HTTP://{host}{path}", f"//{host}{path}", path, f"{registered} ", f" {registered}",
        f"{registered}\n", f"{registered}\0", f"{registered} {registered}", f"http://evil.test/?{registered}",
        f"http://evil.test/#{registered}", f"javascript:{registered}",
    )  # fmt: skip
