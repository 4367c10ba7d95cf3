"""An exchange between IRCC and CléGC, in the name of somebody who is signed in, without a screen."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping
from hashlib import sha256
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from fixtures.person import Person
from fixtures.site.abilities import Pages
from steps.kept import kept
from steps.outcomes import Outcomes
from steps.unseen import browser_of

if TYPE_CHECKING:
    from fixtures.plain import Answer, PlainBrowser

Pairs = list[tuple[str, str]]

OPENED, CLOSED, CLIENT, PERSON = "opened", "closed", "told to IRCC", "told to the person"
ASKED = "asked to sign in"
"""What may become of a request: IRCC opens or not, an error is told to one or the other, or the person must sign in."""

_INVENTED = "A" * 43


class Exchange(Outcomes):
    """Somebody who is signed in at CléGC, and what became of the requests that were made in their name."""

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self._pages = pages
        self.person: Person | None = None
        self.said: Pairs = []
        """All the parameters that were given to one or the other."""

    @property
    def browser(self) -> PlainBrowser:
        """Their browser."""
        return browser_of(cast("Person", self.person))

    def request(self, **instead: str) -> tuple[str, Pairs]:
        """What IRCC asks of CléGC when somebody wants to sign in: the address, and its parameters, but for these."""
        page = self.browser.visit(self._pages.location("register", cast("Person", self.person).language)).page
        sheet = next(sheet for sheet in page.sheets if sheet.action.endswith(("/clegc", "/gckey")))
        address = urlsplit(self.browser.ask("POST", sheet.action, sheet.values).header("location"))
        return address._replace(query="").geturl(), list({**dict(parse_qsl(address.query)), **instead}.items())

    def ask(self, address: str, pairs: Pairs) -> str:
        """Send a request to CléGC and go all the way; what becomes of it."""
        return self._become(pairs, self.browser.ask("GET", f"{address}?{urlencode(pairs)}"))

    def ask_by_form(self, address: str, pairs: Pairs) -> str:
        """Send a request to CléGC by POST, and go all the way; what becomes of it."""
        answer = self.browser.ask("POST", address, pairs)
        location = answer.header("location")
        return self._become(pairs, self.browser.ask("GET", urljoin(address, location)) if location else answer)

    def _become(self, pairs: Pairs, answer: Answer) -> str:
        self.said += pairs
        callback = f"{self._pages.address('ircc')}/callback?"
        location = answer.header("location")
        if not location:
            return PERSON if answer.status == HTTPStatus.BAD_REQUEST else str(answer.status)
        if location.startswith(callback):
            same = _query(location).get("state", "") == dict(pairs).get("state", "")
            return CLIENT if "error=" in location and same else f"→ {location}"
        return self._reached(self.browser.visit(self._pages.address("clegc") + location).url)

    def _reached(self, url: str) -> str:
        names = {self._pages.location("not_opened", language): CLOSED for language in ("fr", "en")}
        names |= {self._pages.location("account", language): OPENED for language in ("fr", "en")}
        names |= {self._pages.location("sign_in", language): ASKED for language in ("fr", "en")}
        return names.get(url, f"→ {url}")

    def answer(self, **instead: str) -> tuple[str, Pairs]:
        """CléGC's answer to a request, where IRCC's parameters are these: where it is taken, and its parameters."""
        address, pairs = self.request(**instead)
        location = self.browser.ask("GET", f"{address}?{urlencode(pairs)}").header("location")
        taken = urlsplit(self.browser.ask("GET", self._pages.address("clegc") + location).header("location"))
        return taken._replace(query="").geturl(), parse_qsl(taken.query)

    def take(self, address: str, pairs: Pairs) -> str:
        """Take an answer to IRCC; what becomes of it."""
        self.said += pairs
        page = self.browser.visit(f"{address}?{urlencode(pairs)}")
        opened = page.status == HTTPStatus.OK and urlsplit(page.url).path.endswith(("account", "compte"))
        return OPENED if opened else CLOSED

    def code(self, **instead: str) -> Pairs:
        """A code asked for in IRCC's name, or with these, with a verifier that is known here: the whole exchange."""
        self.tried += 1
        verifier = f"{self.tried:043}"
        challenge = urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        asked = {**dict(self.request()[1]), **instead}
        code = dict(self.answer(**instead, code_challenge=challenge)[1])["code"]
        names = ("redirect_uri", "client_id")
        proof = [("grant_type", "authorization_code"), ("code", code), ("code_verifier", verifier)]
        return [*proof, *((name, asked[name]) for name in names)]

    def redeem(self, pairs: Pairs) -> str:
        """Give a code back for tokens; what becomes of it."""
        answer = self._give_back(pairs)
        return OPENED if answer.status == HTTPStatus.OK or "id_token" in json.loads(answer.text) else CLOSED

    def tokens(self, pairs: Pairs) -> dict[str, str]:
        """Give a code back; the tokens that it brings."""
        tokens: dict[str, str] = json.loads(self._give_back(pairs).text)
        return tokens

    def _give_back(self, pairs: Pairs) -> Answer:
        self.said += pairs
        return self.browser.ask("POST", f"{self._pages.address('clegc')}/token", pairs)


def claims_in(tokens: dict[str, str]) -> dict[str, Any]:
    """What the ID token among these says; nothing when there is none."""
    if "id_token" not in tokens:
        return {}
    payload = tokens["id_token"].split(".")[1]
    claims: dict[str, Any] = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return claims


@kept
def exchange(pages: Pages) -> Exchange:
    """The requests of the scenario."""
    return Exchange(pages)


NEAR: dict[str, Callable[[str], str]] = {
    "longer": lambda word: f"{word}x",
    "longer before": lambda word: f"x{word}",
    "shorter": lambda word: word[:-1],
    "capitals exchanged": str.swapcase,
    "joined": lambda word: f"{word},x",
}
"""Words that are taken for another where letters are compared, and not words."""


def changed(pairs: Pairs, name: str, change: str, other: str = _INVENTED) -> Pairs:
    """Parameters, one of which is left out, doubled, emptied, changed, that of another, or near its first word."""
    value = dict(pairs)[name]
    if change == "doubled":
        return [*pairs, (name, value)]
    instead = {"left out": [], "emptied": [(name, "")], "changed": [(name, _INVENTED)], "of another": [(name, other)]}
    instead |= {each: [(name, near(value.partition(" ")[0]))] for each, near in NEAR.items()}
    return [*(pair for pair in pairs if pair[0] != name), *instead[change]]


def _query(address: str) -> Mapping[str, str]:
    return dict(parse_qsl(urlsplit(address).query))
