"""IRCC's pages: which there are, and who may see them when; the way in and out."""

from __future__ import annotations

from mock_site.ircc.application_pages import ApplicationPages
from mock_site.ircc.document_pages import DocumentPages
from mock_site.ircc.express_entry_pages import ExpressEntryPages
from mock_site.ircc.link_pages import LinkPages
from mock_site.ircc.message_pages import MessagePages
from mock_site.ircc.profile_pages import ProfilePages, lead_to_wanted
from mock_site.ircc.sign_in import SignInFailed
from mock_site.ircc.support_pages import SupportPages
from mock_site.ircc.system import Ircc
from mock_site.web.http import Request, Response
from mock_site.web.session_page import SessionPage
from mock_site.web.system import Visit

_SIGNED_IN = 2
_OUTSIDE = frozenset(
    {"secure_account", "register", "not_opened", "support", "key", "sign_out", "session", "/", "/callback"}
)
"""The pages that need no session of a person."""
_BEFORE_PROFILE = frozenset({"account", "profile"})
"""The pages of a person who has not said who they are."""


class IrccPages:
    """All pages of the host `ircc.localhost`."""

    def __init__(self, ircc: Ircc) -> None:
        self._ircc = ircc
        ProfilePages(ircc)
        ApplicationPages(ircc)
        MessagePages(ircc)
        LinkPages(ircc)
        SupportPages(ircc)
        DocumentPages(ircc)
        ExpressEntryPages(ircc)
        ircc.before = self._before
        add = ircc.router.add
        add("secure_account", "/", "/", get=lambda visit: visit.show())
        add("register", "/inscription", "/register", get=lambda visit: visit.show())
        add("not_opened", "/session-refusee", "/session-refused", get=lambda visit: visit.show())
        add("key", "/clegc", "/gckey", post=self._to_clegc)
        add("sign_out", "/quitter", "/sign-out", post=self._sign_out)
        SessionPage(ircc, outside="secure_account", inside="account")
        ircc.router.add_endpoint("/", {"GET": lambda visit: visit.go("secure_account")})
        ircc.router.add_endpoint("/callback", {"GET": self._callback})
        ircc.router.add_endpoint("/end-session", {"POST": self._end_session}, for_programs=True)

    def _before(self, visit: Visit) -> Response | None:
        """Keep the account to those who are signed in, and what is in it to those who have a profile."""
        if visit.route.name in _OUTSIDE:
            return None
        if visit.session.level < _SIGNED_IN:
            self._ircc.wanted.keep(visit.session.id, visit.route.page, visit.numbers)
            return visit.go("secure_account", status="sign_in_first")
        if visit.route.name not in _BEFORE_PROFILE and self._ircc.profiles.of(visit.session.account_id) is None:
            self._ircc.wanted.keep(visit.session.id, visit.route.page, visit.numbers)
            return visit.go("account", status="profile_first")
        return None

    def _to_clegc(self, visit: Visit) -> Response:
        return Response.see_other(self._ircc.requests.start(visit.session.id, visit.language))

    def _callback(self, visit: Visit) -> Response:
        try:
            visit.language, client, name = self._ircc.requests.finish(visit.session.id, visit.request.query)
        except SignInFailed:
            # Another address: what did not hold is neither kept in the history nor sent again by a reload.
            return visit.go("not_opened")
        if client is None:
            return visit.go("secure_account", status="declined")
        if visit.session.account_id not in {None, client}:
            # Nothing that somebody else had under way is this person's.
            visit.end()
        self._ircc.requests.keep_name(visit.session.id, name)
        self._ircc.sessions.rise(visit.session, client, _SIGNED_IN)
        return lead_to_wanted(self._ircc, visit)

    def _sign_out(self, visit: Visit) -> Response:
        self._ircc.requests.end_at_clegc(visit.session.id)
        visit.end()
        return visit.go("secure_account", status="signed_out")

    def _end_session(self, request: Request) -> Response:
        self._ircc.requests.end_here(request.form().get("session", ""))
        return Response("{}", content_type="application/json")
