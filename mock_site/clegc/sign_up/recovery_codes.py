"""Recovery codes: XXXX-XXXX in Crockford's base 32, 40 bits each."""

from __future__ import annotations

import secrets

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKE = str.maketrans("OIL", "011")
_HALF = 4


def new_codes(count: int) -> list[str]:
    """Return as many different codes."""
    codes: set[str] = set()
    while len(codes) < count:
        codes.add("-".join("".join(secrets.choice(_ALPHABET) for _ in range(_HALF)) for _ in range(2)))
    return sorted(codes)


def normal(typed: str) -> str:
    """Return what of a typed code counts: neither case, nor hyphens and spaces; O, I and L are read as 0 and 1."""
    return "".join(filter(str.isalnum, typed)).upper().translate(_LOOK_ALIKE)


def well_formed(typed: str) -> bool:
    """Tell whether what was typed can be a code at all."""
    code = normal(typed)
    return len(code) == 2 * _HALF and set(code) <= set(_ALPHABET)
