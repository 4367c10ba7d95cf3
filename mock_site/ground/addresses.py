"""The form of an e-mail address."""

from __future__ import annotations

import re

LONGEST = 254
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})+")


def is_address(email: str) -> bool:
    """Tell whether a text can be an address; outer spaces do not count, line ends are refused.

    The form is the dot-atom of RFC 5322 at a domain of two labels or more: what mail servers take in practice.
    """
    email = email.strip(" ")
    return _ADDRESS.fullmatch(email) is not None and len(email) <= LONGEST
