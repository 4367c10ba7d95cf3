"""Discovery: what CléGC tells every service about itself (OpenID Connect Discovery 1.0, section 3)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fixtures.site.abilities import Pages
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


def expect_as_found(exchange: Exchange, pages: Pages) -> None:
    """What CléGC says of itself is what requests find, and nothing besides."""
    issuer = pages.address("clegc")
    wanted = {**{name: f"{issuer}{path}" for name, path in _ADDRESSES.items()}, **_SAID}
    said = json.loads(exchange.browser.ask("GET", f"{issuer}{_PATH}").text)
    for name in sorted(wanted.keys() | said.keys()):
        exchange.expect(f"configuration: {name}", wanted=wanted.get(name), seen=said.get(name))
