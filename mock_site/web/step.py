"""A step: the form of one page of a flow, made for one state of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps
from typing import Any

from mock_site.ground.steps import Stale
from mock_site.web.http import Response
from mock_site.web.system import Visit

Answer = Callable[[Any, Visit], Response]
Overtaken = Callable[[Any, Visit], Response]


def step(overtaken: str | Overtaken) -> Callable[[Answer], Answer]:
    """Decorate the method that answers a form, and answer one of an older state by saying that it was overtaken.

    `overtaken` is the page that says so, or the method that answers where the flow can stand on several pages.
    """

    def decorate(answer: Answer) -> Answer:
        @wraps(answer)
        def answered(pages: Any, visit: Visit) -> Response:
            try:
                return answer(pages, visit)
            except Stale:
                return (
                    visit.go(overtaken, status="overtaken") if isinstance(overtaken, str) else overtaken(pages, visit)
                )

        return answered

    return decorate


def revision_of(visit: Visit) -> int:
    """Return the revision of the state that a form was made for; Stale when it names none."""
    revision = visit.form.get("revision", "")
    if not re.fullmatch(r"[0-9]{1,9}", revision):
        raise Stale
    return int(revision)
