"""A mock bank, ARC's Sign-In Partner: it knows its customers, and tells ARC neither their card nor their code.

It stands on ARC's host so that the mock has three host names and not four; its pages say that they are a bank's.
"""

from __future__ import annotations

import re

from mock_site.ground.hashing import digest

NAME = "banque-maquette"
_CARD, _CODE = 16, 4


def customer(card: str, code: str) -> str | None:
    """Return the name by which ARC knows the customer of a card, which means nothing elsewhere; None when refused.

    A mock bank lets anybody in who has its sort of card: sixteen digits, whose code is the last four.
    """
    card = re.sub(r"\s", "", card)
    known = re.fullmatch(rf"[0-9]{{{_CARD}}}", card) and code.strip() == card[-_CODE:]
    return digest(f"{NAME}:{card}") if known else None
