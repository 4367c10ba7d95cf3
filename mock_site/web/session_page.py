"""The page that warns of the end of a session, and lets it go on: one in each system that people sign in to."""

from __future__ import annotations

from mock_site.web.http import Response
from mock_site.web.system import System, Visit


class SessionPage:
    """Seeing it does not prolong the session; answering it does."""

    def __init__(self, system: System, outside: str, inside: str) -> None:
        """Go to the page named `outside` once the session has ended, and to `inside` when it goes on."""
        self._outside = outside
        self._inside = inside
        system.router.add("session", "/session", "/session", self._warn, self._stay, passive=True)

    def _warn(self, visit: Visit) -> Response:
        if visit.session.level == 0:
            return visit.go(self._outside, status="session_over")
        return visit.show(left=visit.session.ends_in)

    def _stay(self, visit: Visit) -> Response:
        return visit.go(self._inside)
