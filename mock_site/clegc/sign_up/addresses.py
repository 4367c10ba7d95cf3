"""The rules of the addresses that people give to CléGC."""

from __future__ import annotations

from mock_site.ground.addresses import is_address
from mock_site.ground.spelling import folded


def address_faults(email: str, again: str) -> list[str]:
    """Return what is wrong with an address typed twice; outer spaces do not count."""
    if not is_address(email):
        return ["email_form"]
    return [] if folded(email.strip(" ")) == folded(again.strip(" ")) else ["email_twice"]
