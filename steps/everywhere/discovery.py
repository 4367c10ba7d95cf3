"""Discovery: what CléGC tells every service about itself (OpenID Connect Discovery 1.0, section 3), and its keys."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fixtures.plain import PlainBrowser
    from fixtures.site.abilities import Clock, Pages
    from steps.exchange import Exchange

_PATH = "/.well-known/openid-configuration"
_ADDRESSES = {
    "issuer": "", "authorization_endpoint": "/authorize", "token_endpoint": "/token", "jwks_uri": "/keys",
}  # fmt: skip
_SAID = {
    "scopes_supported": ["openid", "email"],
    "response_types_supported": ["code"],
    "response_modes_supported": ["query"],
    "grant_types_supported": ["authorization_code"],
    "subject_types_supported": ["pairwise"],
    "id_token_signing_alg_values_supported": ["ES256"],
    "token_endpoint_auth_methods_supported": ["none"],
    "code_challenge_methods_supported": ["S256"],
    "prompt_values_supported": ["none", "login"],
    "ui_locales_supported": ["fr", "en"],
    "request_parameter_supported": False,
    "request_uri_parameter_supported": False,
    "claims_supported": ["iss", "sub", "aud", "exp", "iat", "auth_time", "nonce", "sid", "email"],
}
"""What the requests of every scenario find to be so."""
_KEY_LIFE = timedelta(days=30)
_LIVES = _KEY_LIFE.days + 1
"""So many lives of a key that a day more or less in each is seen, whenever the first one begins."""


def expect_as_found(exchange: Exchange, pages: Pages, program: PlainBrowser) -> None:
    """What CléGC says of itself is what requests find, and nothing besides."""
    issuer = pages.address("clegc")
    wanted = {**{name: f"{issuer}{path}" for name, path in _ADDRESSES.items()}, **_SAID}
    for path in (_PATH, _ADDRESSES["jwks_uri"]):
        given = program.ask("GET", f"{issuer}{path}").header("set-cookie")
        exchange.expect(f"{path}: Set-Cookie", wanted="", seen=given)  # programs have no session
    said = json.loads(exchange.browser.ask("GET", f"{issuer}{_PATH}").text)
    for name in sorted(wanted.keys() | said.keys()):
        exchange.expect(f"configuration: {name}", wanted=wanted.get(name), seen=said.get(name))


def expect_keys_in_turn(exchange: Exchange, pages: Pages, clock: Clock) -> None:
    """A new key signs every thirty days; the one before is published still, for what it has signed."""
    address = f"{pages.address('clegc')}{_ADDRESSES['jwks_uri']}"

    def published() -> list[str]:
        return [key["kid"] for key in json.loads(exchange.browser.ask("GET", address).text)["keys"]]

    newest, _ = published()
    for life in range(1, _LIVES + 1):
        clock.advance(_KEY_LIFE)
        former, (newest, before) = newest, published()
        exchange.expect(f"keys, {life * _KEY_LIFE.days} days: the former", wanted=former, seen=before)
