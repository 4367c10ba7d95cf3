"""IRCC: what it knows and keeps, before any page shows it."""

from __future__ import annotations

from mock_site.ground import Ground
from mock_site.ircc.applications import Applications
from mock_site.ircc.documents import Documents
from mock_site.ircc.invitations import Invitations
from mock_site.ircc.links import WAYS, Links
from mock_site.ircc.messages import Messages
from mock_site.ircc.profiles import IDENTITY, Profiles
from mock_site.ircc.sign_in import Requests
from mock_site.ircc.support import Support
from mock_site.ircc.wanted import Wanted
from mock_site.web.system import System


class Ircc(System):
    """The host `ircc.localhost`."""

    name = "ircc"
    kept = frozenset({*IDENTITY, *WAYS["number"], *WAYS["card"], "details", "program", "way", "answer", "username"})

    def __init__(self, ground: Ground, support_key: str) -> None:
        """`support_key` is what its clerks show CléGC."""
        super().__init__(ground)
        self.requests = Requests(ground)
        self.wanted = Wanted(ground)
        self.profiles = Profiles(ground)
        self.applications = Applications(ground, self.profiles)
        self.messages = Messages(ground)
        self.links = Links(ground)
        self.support = Support(ground, support_key)
        self.documents = Documents(ground)
        self.invitations = Invitations(ground, self.messages)

    @property
    def form_targets(self) -> list[str]:
        """CléGC, where signing in and up lead."""
        return [self.ground.address("clegc")]
