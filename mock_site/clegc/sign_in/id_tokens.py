"""ID tokens: who signed in, told to one service and signed (OpenID Connect Core, section 2; RFC 7519)."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from functools import cache
from typing import Any

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet

from mock_site.ground import Ground

ALGORITHM = "ES256"
_ONE_AT_A_TIME = threading.Lock()


class IdTokens:
    """Signs with the key of the moment; its key and the one before are published."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def issue(self, client_id: str, claims: Mapping[str, Any]) -> str:
        """Return a token for a service: `claims` with who signs, for whom, and until when."""
        now, key = int(self._ground.clock.now().timestamp()), self._keys()[0]
        life = int(self._ground.policy.id_token_life.total_seconds())
        told = {"iss": self._ground.address("clegc"), "aud": client_id, "iat": now, "exp": now + life, **claims}
        return jwt.encode({"alg": ALGORITHM, "kid": key.kid}, told, key, algorithms=[ALGORITHM])

    def published(self) -> dict[str, Any]:
        """Return what services check signatures with (RFC 7517)."""
        keys: dict[str, Any] = dict(KeySet([*self._keys()]).as_dict(private=False))
        return keys

    def _keys(self) -> tuple[ECKey, ECKey]:
        period = int(self._ground.clock.now().timestamp() // self._ground.policy.signing_key_life.total_seconds())
        return _key(period), _key(period - 1)


def _key(period: int) -> ECKey:
    # `cache` alone would make two keys for two sign-ins at the same moment, one of which nobody could check.
    with _ONE_AT_A_TIME:
        return _generated(period)


@cache
def _generated(period: int) -> ECKey:  # noqa: ARG001 - another period, another key
    # Of a process, not of a site: scenarios have a site each, and a key costs more than the rest of it.
    return ECKey.generate_key("P-256", {"use": "sig", "alg": ALGORITHM}, auto_kid=True)
