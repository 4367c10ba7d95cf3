"""CléGC: what it knows and keeps, before any page shows it."""

from __future__ import annotations

from collections.abc import Sequence

from mock_site.clegc.account_life.address_changes import AddressChanges
from mock_site.clegc.account_life.closing import Closing
from mock_site.clegc.account_life.details import Details
from mock_site.clegc.account_life.validity import Validity
from mock_site.clegc.accounts import Accounts
from mock_site.clegc.recovery.recoveries import Recoveries
from mock_site.clegc.sign_in.authorizations import Authorizations
from mock_site.clegc.sign_in.service_sessions import ServiceSessions
from mock_site.clegc.sign_in.services import Service
from mock_site.clegc.sign_up.second_factor import SecondFactors
from mock_site.clegc.sign_up.sendings import Sendings
from mock_site.clegc.sign_up.sign_up import SignUps
from mock_site.ground import Ground
from mock_site.ground.sessions import Session
from mock_site.ground.tries import Tries
from mock_site.web.system import System, Visit

_SUPPORT = {"fr": "/fr/soutien", "en": "/en/support"}
"""Where IRCC takes messages, as it has let CléGC know."""


class Clegc(System):
    """The host `clegc.localhost`."""

    name = "clegc"
    kept = frozenset(
        {"username", "email", "email_again", "method", "way", *(f"question_{place}" for place in (1, 2, 3))}
    )

    def __init__(self, ground: Ground, services: Sequence[Service], support_key: str) -> None:
        """`services` are those that it opens beside IRCC, whose clerks show `support_key`."""
        super().__init__(ground)
        self.support_key = support_key
        self.accounts = Accounts(ground)
        self.sign_ups = SignUps(ground, self.accounts)
        self.second_factors = SecondFactors(ground)
        self.details = Details(ground, self.accounts)
        self.address_changes = AddressChanges(ground, self.accounts)
        self.password_tries = Tries("password", ground.store, ground.clock, ground.policy)
        self.second_factor_tries = Tries("second factor", ground.store, ground.clock, ground.policy)
        ircc = Service("ircc", f"{ground.address('ircc')}/callback", "/end-session")
        self._services = {service.client_id: service for service in (ircc, *services)}
        self.service_sessions = ServiceSessions(ground, self._services)
        self.validity = Validity(ground)
        self.sendings = Sendings(ground)
        self.closing = Closing(ground, self.accounts, self.sessions, self.service_sessions)
        self.authorizations = Authorizations(ground, self._services, self.service_sessions)
        self.answer_tries = Tries("answers", ground.store, ground.clock, ground.policy)
        self.recoveries = Recoveries(ground, self.accounts, self.password_tries, self.sessions, self.service_sessions)

    def ask_anew(self, visit: Visit) -> None:
        """End the session of a person who must sign in again, and go on in a new one; what a service asked stays asked.

        Whoever signs in next may be somebody else: nothing that was under way is theirs.
        """
        asked = self.authorizations.of(visit.session.id)
        visit.end()
        if asked:
            self.authorizations.keep(visit.session.id, asked)

    def end_other_sessions(self, session: Session) -> None:
        """End every other session of the same account, here and at the services."""
        opened = self.service_sessions.of_account(session.account_id or 0, but=session.id)
        self.sessions.end_others(session)
        self.service_sessions.end_there(opened)

    def support(self, language: str) -> str:
        """Return the address of IRCC's contact form."""
        return self.ground.address("ircc") + _SUPPORT[language]

    @property
    def form_targets(self) -> list[str]:
        """IRCC and the other services, where signing in and leaving lead."""
        return [service.origin for service in self._services.values()]
