"""The rules of e-mail addresses."""

from __future__ import annotations

import re

_LONGEST = 254
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})+")


def address_faults(email: str, again: str) -> list[str]:
    """Return what is wrong with an address typed twice; outer spaces do not count, line ends are refused.

    The form is the dot-atom of RFC 5322 at a domain of two labels or more: what mail servers take in practice.
    """
    if not _ADDRESS.fullmatch(email.strip(" ")) or len(email) > _LONGEST:
        return ["email_form"]
    return [] if email.strip(" ").casefold() == again.strip(" ").casefold() else ["email_twice"]
