"""How secrets are kept: scrypt for what people choose, SHA-256 for what is long and random."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from mock_site.ground.spelling import composed

_R, _P, _LENGTH = 8, 1, 32
_MEMORY = 2**26
"""Bytes that one hash may take at most: four times what the cost in force takes."""


def scrypt(secret: str, cost: int) -> str:
    """Return `scrypt$N$salt$hash` (RFC 7914, r=8, p=1); cost is N, a power of two."""
    salt = secrets.token_bytes(16)
    return f"scrypt${cost}${salt.hex()}${_derive(secret, salt, cost).hex()}"


def matches(secret: str, stored: str) -> bool:
    """Tell, in constant time, whether a secret is the one that was stored."""
    _, cost, salt, expected = stored.split("$")
    return hmac.compare_digest(_derive(secret, bytes.fromhex(salt), int(cost)), bytes.fromhex(expected))


def digest(token: str) -> str:
    """Return the SHA-256 of a token, in hexadecimal."""
    return hashlib.sha256(token.encode()).hexdigest()


def _derive(secret: str, salt: bytes, cost: int) -> bytes:
    # Keyboards differ in how they write an accent; what the person typed is the same.
    return hashlib.scrypt(composed(secret).encode(), salt=salt, n=cost, r=_R, p=_P, dklen=_LENGTH, maxmem=_MEMORY)
