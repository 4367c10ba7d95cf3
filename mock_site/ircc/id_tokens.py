"""ID tokens, as IRCC reads them: it believes nothing of one before it has checked all of it."""

from __future__ import annotations

from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from mock_site.ground import Ground, back_channel

_ALGORITHMS = ["ES256"]
"""What CléGC signs with, and nothing else: not `none`, nor what takes a published key for a shared secret."""


def read(ground: Ground, token: str, nonce: str) -> dict[str, Any] | None:
    """Return the claims of a token that CléGC signed for IRCC, to this request; None when anything does not hold."""
    keys = back_channel.read(ground, "clegc", "/keys")
    try:
        claims = jwt.decode(token, KeySet.import_key_set(keys or {"keys": []}), algorithms=_ALGORITHMS).claims  # type: ignore[arg-type]
        _expected(ground, nonce).validate(claims)
    except (JoseError, ValueError) as error:
        ground.record("ID token refused", reason=type(error).__name__)
        return None
    return claims


def _expected(ground: Ground, nonce: str) -> jwt.JWTClaimsRegistry:
    return jwt.JWTClaimsRegistry(
        now=int(ground.clock.now().timestamp()),
        iss={"essential": True, "value": ground.address("clegc")},
        aud={"essential": True, "value": "ircc"},
        exp={"essential": True},
        iat={"essential": True},
        nonce={"essential": True, "value": nonce},
        sub={"essential": True},
        sid={"essential": True},
    )
