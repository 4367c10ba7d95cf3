"""IRCC's contact form, for those who cannot sign in."""

from __future__ import annotations

from mock_site.ircc.system import Ircc
from mock_site.web.http import Response
from mock_site.web.system import Visit


class SupportPages:
    """One page, which says the same whoever writes and whatever is true of it."""

    def __init__(self, ircc: Ircc) -> None:
        self._support = ircc.support
        ircc.router.add("support", "/soutien", "/support", lambda visit: visit.show(), self._ask)

    def _ask(self, visit: Visit) -> Response:
        username, email = visit.form.get("username", ""), visit.form.get("email", "")
        faults = self._support.ask(username, email, visit.language)
        return visit.refuse(faults) if faults else visit.go("support", status="support_asked")
