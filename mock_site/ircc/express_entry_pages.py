"""The pages of Express Entry: the profile that waits for an invitation to apply, and the answer to one."""

from __future__ import annotations

from mock_site.ircc.application_pages import application_of
from mock_site.ircc.applications import CLOSED
from mock_site.ircc.invitations import POOL
from mock_site.ircc.system import Ircc
from mock_site.web.http import Response
from mock_site.web.system import Visit


class ExpressEntryPages:
    """The way from a profile to an invitation."""

    def __init__(self, ircc: Ircc) -> None:
        self._ircc = ircc
        add = ircc.router.add
        add("express_entry", "/entree-express", "/express-entry", self._show)
        fr, en = "/mes-demandes/{application}/invitation", "/my-applications/{application}/invitation"
        add("invitation", fr, en, self._show_invitation)
        add("invitation.accept", f"{fr}/accepter", f"{en}/accept", post=self._accept, page="invitation")
        add("invitation.decline", f"{fr}/refuser", f"{en}/decline", post=self._decline, page="invitation")

    def _show(self, visit: Visit) -> Response:
        mine = self._ircc.applications.of(visit.session.account_id or 0)
        profiles = [each for each in mine if each.program == POOL]
        return visit.show(profiles=profiles, is_free=all(each.status == CLOSED for each in profiles), pool=POOL)

    def _show_invitation(self, visit: Visit) -> Response:
        application = application_of(self._ircc, visit)
        invitation = self._ircc.invitations.of(application)
        if invitation is None:
            return visit.go("application")
        return visit.show(application=application, invitation=invitation)

    def _accept(self, visit: Visit) -> Response:
        return self._answer(visit, "accepted", "invitation_accepted")

    def _decline(self, visit: Visit) -> Response:
        return self._answer(visit, "declined", "invitation_declined")

    def _answer(self, visit: Visit, answer: str, status: str) -> Response:
        application = application_of(self._ircc, visit)
        if not self._ircc.invitations.answer(application.id, answer):
            seen = "invitation" if self._ircc.invitations.of(application) else "application"
            return visit.go(seen, status="invitation_not_open")
        return visit.go("application", status=status)
