"""IRCC's pages: which there are, and who may see them when; the way in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mock_site.ircc.application_pages import ApplicationPages
from mock_site.ircc.applications import Applications
from mock_site.ircc.document_pages import DocumentPages
from mock_site.ircc.documents import Documents
from mock_site.ircc.express_entry_pages import ExpressEntryPages
from mock_site.ircc.invitations import Invitations
from mock_site.ircc.link_pages import LinkPages
from mock_site.ircc.links import WAYS, Links
from mock_site.ircc.message_pages import MessagePages
from mock_site.ircc.messages import Messages
from mock_site.ircc.profile_pages import ProfilePages
from mock_site.ircc.profiles import IDENTITY, Profiles
from mock_site.ircc.sign_in import Requests, SignInFailed
from mock_site.ircc.support import Support
from mock_site.ircc.support_pages import SupportPages
from mock_site.ircc.wanted import Wanted
from mock_site.session_page import SessionPage
from mock_site.system import System
from mock_site.web import Response

if TYPE_CHECKING:
    from mock_site.site import Site
    from mock_site.system import Visit
    from mock_site.web import Request

_SIGNED_IN = 2
_OUTSIDE = frozenset(
    {"secure_account", "register", "not_opened", "support", "key", "sign_out", "session", "/", "/callback"}
)
"""The pages that need no session of a person."""
_BEFORE_PROFILE = frozenset({"account", "profile"})
"""The pages of a person who has not said who they are."""


class Ircc(System):
    """The host `ircc.localhost`."""

    name = "ircc"
    kept = frozenset({*IDENTITY, *WAYS["number"], *WAYS["card"], "details", "program", "way", "answer", "username"})

    def __init__(self, site: Site) -> None:
        super().__init__(site)
        self.requests = Requests(site)
        self.wanted = Wanted(site)
        self.profiles = Profiles(site)
        self.applications = Applications(site, self.profiles)
        self.messages = Messages(site)
        self.links = Links(site)
        self.support = Support(site)
        self.documents = Documents(site)
        self.invitations = Invitations(site, self.messages)
        ProfilePages(self)
        ApplicationPages(self)
        MessagePages(self)
        LinkPages(self)
        SupportPages(self)
        DocumentPages(self)
        ExpressEntryPages(self)
        add = self.router.add
        add("secure_account", "/", "/", get=lambda visit: visit.show())
        add("register", "/inscription", "/register", get=lambda visit: visit.show())
        add("not_opened", "/session-refusee", "/session-refused", get=lambda visit: visit.show())
        add("key", "/clegc", "/gckey", post=self._to_clegc, page="register")
        add("sign_out", "/quitter", "/sign-out", post=self._sign_out, page="secure_account")
        SessionPage(self, outside="secure_account", inside="account")
        self.router.add_endpoint("/", {"GET": lambda visit: visit.go("secure_account")})
        self.router.add_endpoint("/callback", {"GET": self._callback})
        self.router.add_endpoint("/end-session", {"POST": self._end_session}, for_programs=True)

    @property
    def form_targets(self) -> list[str]:
        """CléGC, where signing in and up lead."""
        return [self.site.address("clegc")]

    def before(self, visit: Visit) -> Response | None:
        """Keep the account to those who are signed in, and what is in it to those who have a profile."""
        if visit.route.name in _OUTSIDE:
            return None
        if visit.session.level < _SIGNED_IN:
            self.wanted.keep(visit)
            return visit.go("secure_account", status="sign_in_first")
        if visit.route.name not in _BEFORE_PROFILE and self.profiles.of(visit.session.account_id) is None:
            self.wanted.keep(visit)
            return visit.go("account", status="profile_first")
        return None

    def _to_clegc(self, visit: Visit) -> Response:
        return Response.see_other(self.requests.start(visit.session.id, visit.language))

    def _callback(self, visit: Visit) -> Response:
        try:
            visit.language, client = self.requests.finish(visit.session.id, visit.request.query)
        except SignInFailed:
            # Another address: what did not hold is neither kept in the history nor sent again by a reload.
            return visit.go("not_opened")
        if client is None:
            return visit.go("secure_account", status="declined")
        self.sessions.rise(visit.session, client, _SIGNED_IN)
        return self.wanted.lead(visit)

    def _sign_out(self, visit: Visit) -> Response:
        self.requests.end_at_clegc(visit.session.id)
        visit.end()
        return visit.go("secure_account", status="signed_out")

    def _end_session(self, request: Request) -> Response:
        self.requests.end_here(request.form().get("session", ""))
        return Response("{}", content_type="application/json")
