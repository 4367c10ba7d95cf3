"""The protocol between IRCC and CléGC: every parameter of its requests left out, doubled, emptied or changed."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from hashlib import sha256
from http import HTTPStatus
from typing import TYPE_CHECKING, cast
from urllib.parse import parse_qsl, urlencode, urlsplit

from steps.expectation import check
from steps.kept import kept
from steps.language.speech.phrase import given, then, when
from steps.outcomes import Outcomes
from steps.unseen import browser_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fixtures.crowd import Crowd
    from fixtures.person import Person
    from fixtures.plain import PlainBrowser
    from fixtures.site.abilities import Accounts, Arrivals, Pages

SUBJECT = ("Le protocole entre IRCC et la CléGC", "The protocol between IRCC and GCKey")

Pairs = list[tuple[str, str]]

OPENED, CLOSED, CLIENT, PERSON = "opened", "closed", "told to IRCC", "told to the person"
"""What may become of a request: IRCC opens, IRCC does not open, or an error, told to one or to the other."""

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
_INVENTED = "A" * 43


@dataclass
class Exchange(Outcomes):
    """Somebody who is signed in at CléGC, and what became of the requests that were made in their name."""

    person: Person | None = None

    @property
    def browser(self) -> PlainBrowser:
        """Their browser."""
        return browser_of(cast("Person", self.person))


@kept
def exchange() -> Exchange:
    """The requests of the scenario."""
    return Exchange()


@given("quelqu'un est en session à la CléGC et arrive d'IRCC", "somebody is signed in at GCKey and comes from IRCC")
def come_signed_in(exchange: Exchange, crowd: Crowd, accounts: Accounts, arrivals: Arrivals) -> None:
    exchange.person = crowd()
    accounts.open(exchange.person, "app")
    arrivals.sign_in(exchange.person, "clegc")


@when(
    "chaque paramètre de la demande d'IRCC est omis, doublé, vidé puis changé",
    "each parameter of IRCC's request is left out, doubled, emptied, then changed",
)
def alter_request(exchange: Exchange, pages: Pages) -> None:
    names = [name for name, _ in _request(exchange, pages)[1]]
    check(set(names) == _EXPECTED.keys(), "other_parameters", sorted(set(names) ^ _EXPECTED.keys()))
    for name in names:
        for change, expected in {**_EXPECTED[name], "doubled": PERSON}.items():
            address, pairs = _request(exchange, pages)
            seen = _outcome(exchange, address, _changed(pairs, name, change), pages)
            exchange.expect(f"authorize: {name} {change}", wanted=expected, seen=seen)
    address, pairs = _request(exchange, pages)
    exchange.expect("authorize", wanted=OPENED, seen=_outcome(exchange, address, pairs, pages))


@when("l'adresse de retour est changée de toutes les façons", "the return address is changed in every possible way")
def alter_return_address(exchange: Exchange, pages: Pages) -> None:
    for other in _near(dict(_request(exchange, pages)[1])["redirect_uri"]):
        address, pairs = _request(exchange, pages)
        seen = _outcome(exchange, address, list({**dict(pairs), "redirect_uri": other}.items()), pages)
        exchange.expect(f"redirect_uri={other!r}", wanted=PERSON, seen=seen)


@when(
    "chaque paramètre de la réponse de la CléGC est omis, doublé, vidé, changé puis redonné",
    "each parameter of GCKey's answer is left out, doubled, emptied, changed, then given again",
)
def alter_answer(exchange: Exchange, pages: Pages) -> None:
    for name in ("code", "state"):
        for change in ("left out", "emptied", "changed", "doubled", "of another"):
            earlier = dict(parse_qsl(urlsplit(_answer(exchange, pages)).query))
            answer = urlsplit(_answer(exchange, pages))
            pairs = _changed(parse_qsl(answer.query), name, change, earlier[name])
            exchange.expect(f"callback: {name} {change}", wanted=CLOSED, seen=_end(exchange, answer.geturl(), pairs))
    answer = urlsplit(_answer(exchange, pages))
    pairs = parse_qsl(answer.query)
    exchange.expect("callback", wanted=OPENED, seen=_end(exchange, answer.geturl(), pairs))
    exchange.expect("callback, again", wanted=CLOSED, seen=_end(exchange, answer.geturl(), pairs))


@when(
    "chaque paramètre de l'échange du code est omis, doublé, vidé, changé puis redonné",
    "each parameter of the exchange of the code is left out, doubled, emptied, changed, then given again",
)
def alter_exchange(exchange: Exchange, pages: Pages) -> None:
    for name in ("grant_type", "code", "redirect_uri", "client_id", "code_verifier"):
        for change in ("left out", "emptied", "changed", "doubled", "of another"):
            earlier, pairs = dict(_own_code(exchange, pages)), _own_code(exchange, pages)
            if change == "of another" and earlier[name] == dict(pairs)[name]:
                continue
            changed = _changed(pairs, name, change, earlier[name])
            exchange.expect(f"token: {name} {change}", wanted=CLOSED, seen=_tokens(exchange, pages, changed))
    pairs = _own_code(exchange, pages)
    exchange.expect("token", wanted=OPENED, seen=_tokens(exchange, pages, pairs))
    exchange.expect("token, again", wanted=CLOSED, seen=_tokens(exchange, pages, pairs))


@then(
    "seule une demande entière ouvre quelque chose, et une seule fois",
    "only a whole request opens anything, and only once",
)
def only_whole_requests(exchange: Exchange) -> None:
    exchange.conclude("protocol_broken")


def _request(exchange: Exchange, pages: Pages) -> tuple[str, Pairs]:
    """What IRCC asks of CléGC when somebody wants to sign in: the address, and its parameters."""
    language = cast("Person", exchange.person).language
    page = exchange.browser.visit(pages.location("register", language)).page
    sheet = next(sheet for sheet in page.sheets if sheet.action.endswith(("/clegc", "/gckey")))
    address = urlsplit(exchange.browser.ask("POST", sheet.action, sheet.values).header("location"))
    return address._replace(query="").geturl(), parse_qsl(address.query)


def _changed(pairs: Pairs, name: str, change: str, other: str = _INVENTED) -> Pairs:
    value = dict(pairs)[name]
    if change == "doubled":
        return [*pairs, (name, value)]
    instead = {"left out": [], "emptied": [(name, "")], "changed": [(name, _INVENTED)], "of another": [(name, other)]}
    return [*(pair for pair in pairs if pair[0] != name), *instead[change]]


def _outcome(exchange: Exchange, address: str, pairs: Pairs, pages: Pages) -> str:
    """Send a request to CléGC and go all the way; what becomes of it."""
    callback = f"{pages.address('ircc')}/callback?"
    answer = exchange.browser.ask("GET", f"{address}?{urlencode(pairs)}")
    location = answer.header("location")
    if not location:
        return PERSON if answer.status == HTTPStatus.BAD_REQUEST else str(answer.status)
    if location.startswith(callback):
        same = dict(parse_qsl(urlsplit(location).query)).get("state", "") == dict(pairs).get("state", "")
        return CLIENT if "error=" in location and same else f"→ {location}"
    end = exchange.browser.visit(pages.address("clegc") + location)
    return _reached(end.url, pages)


def _reached(url: str, pages: Pages) -> str:
    if not url.startswith(pages.address("ircc")):
        return f"→ {url}"
    names = {pages.location("not_opened", language): CLOSED for language in ("fr", "en")}
    names |= {pages.location("account", language): OPENED for language in ("fr", "en")}
    return names.get(url, f"→ {url}")


def _answer(exchange: Exchange, pages: Pages) -> str:
    """CléGC's answer to a request: the address at IRCC where the browser is to take it."""
    address, pairs = _request(exchange, pages)
    location = pages.address("clegc") + exchange.browser.ask("GET", f"{address}?{urlencode(pairs)}").header("location")
    return exchange.browser.ask("GET", location).header("location")


def _end(exchange: Exchange, answer: str, pairs: Pairs) -> str:
    parts = urlsplit(answer)
    page = exchange.browser.visit(parts._replace(query=urlencode(pairs)).geturl())
    return (
        OPENED if page.status == HTTPStatus.OK and urlsplit(page.url).path.endswith(("account", "compte")) else CLOSED
    )


def _own_code(exchange: Exchange, pages: Pages) -> Pairs:
    """A code asked for in IRCC's name, with a verifier that is known here: the whole exchange."""
    exchange.tried += 1
    verifier = f"{exchange.tried:043}"
    challenge = urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    address, pairs = _request(exchange, pages)
    asked = {**dict(pairs), "code_challenge": challenge}
    location = exchange.browser.ask("GET", f"{address}?{urlencode(asked)}").header("location")
    answer = exchange.browser.ask("GET", pages.address("clegc") + location).header("location")
    return [
        ("grant_type", "authorization_code"),
        ("code", dict(parse_qsl(urlsplit(answer).query))["code"]),
        ("redirect_uri", asked["redirect_uri"]),
        ("client_id", asked["client_id"]),
        ("code_verifier", verifier),
    ]


def _tokens(exchange: Exchange, pages: Pages, pairs: Pairs) -> str:
    answer = exchange.browser.ask("POST", f"{pages.address('clegc')}/token", pairs)
    return OPENED if answer.status == HTTPStatus.OK or "id_token" in json.loads(answer.text) else CLOSED


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
