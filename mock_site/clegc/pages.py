"""CléGC's pages: which there are, and who may see them when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mock_site.clegc import service_pages
from mock_site.clegc.account_end_pages import AccountEndPages
from mock_site.clegc.accounts import Accounts
from mock_site.clegc.address_changes import AddressChanges
from mock_site.clegc.authorizations import Authorizations
from mock_site.clegc.closing import Closing
from mock_site.clegc.details import Details
from mock_site.clegc.details_pages import DetailsPages
from mock_site.clegc.proof_pages import ProofPages
from mock_site.clegc.recoveries import Recoveries
from mock_site.clegc.recovery_pages import RecoveryPages
from mock_site.clegc.renewal_pages import RenewalPages
from mock_site.clegc.second_factor import SecondFactors
from mock_site.clegc.second_factor_pages import SecondFactorPages
from mock_site.clegc.service_sessions import ServiceSessions
from mock_site.clegc.services import Service
from mock_site.clegc.sign_in_pages import SignInPages, account_of
from mock_site.clegc.sign_up import SignUps
from mock_site.clegc.sign_up_pages import SignUpPages
from mock_site.clegc.validity import Validity
from mock_site.session_page import SessionPage
from mock_site.system import System
from mock_site.tries import Tries

if TYPE_CHECKING:
    from mock_site.sessions import Session
    from mock_site.site import Site
    from mock_site.system import Visit
    from mock_site.web import Response


_SUPPORT = {"fr": "/fr/soutien", "en": "/en/support"}
"""Where IRCC takes messages, as it has let CléGC know."""


class Clegc(System):
    """The host `clegc.localhost`."""

    name = "clegc"
    kept = frozenset(
        {"username", "email", "email_again", "method", "way", *(f"question_{place}" for place in (1, 2, 3))}
    )

    def __init__(self, site: Site) -> None:
        super().__init__(site)
        self.accounts = Accounts(site)
        self.sign_ups = SignUps(site, self.accounts)
        self.second_factors = SecondFactors(site)
        self.details = Details(site, self.accounts)
        self.address_changes = AddressChanges(site, self.accounts)
        self.password_tries = Tries("password", site.store, site.clock, site.policy)
        self.second_factor_tries = Tries("second factor", site.store, site.clock, site.policy)
        ircc = Service("ircc", f"{site.address('ircc')}/callback", "/end-session")
        self._services = {service.client_id: service for service in (ircc, *site.services)}
        self.service_sessions = ServiceSessions(site, self._services)
        self.validity = Validity(site)
        self.closing = Closing(site, self.accounts, self.sessions, self.service_sessions)
        self.authorizations = Authorizations(site, self._services, self.service_sessions)
        self.answer_tries = Tries("answers", site.store, site.clock, site.policy)
        self.recoveries = Recoveries(site, self.accounts, self.password_tries, self.sessions, self.service_sessions)
        service_pages.add_to(self)
        self._sign_in_pages = SignInPages(self)
        self._sign_up_pages = SignUpPages(self)
        self._second_factor_pages = SecondFactorPages(self)
        self._account_end_pages = AccountEndPages(self)
        self._details_pages = DetailsPages(self)
        ProofPages(self)
        self._recovery_pages = RecoveryPages(self)
        RenewalPages(self)
        SessionPage(self, outside="start", inside="home")

    def end_other_sessions(self, session: Session) -> None:
        """End every other session of the same account, here and at the services."""
        opened = self.service_sessions.of_account(session.account_id or 0, but=session.id)
        self.sessions.end_others(session)
        self.service_sessions.end_there(opened)

    def support(self, language: str) -> str:
        """Return the address of IRCC's contact form."""
        return self.site.address("ircc") + _SUPPORT[language]

    @property
    def form_targets(self) -> list[str]:
        """IRCC and the other services, where signing in and leaving lead."""
        return [service.origin for service in self._services.values()]

    def before(self, visit: Visit) -> Response | None:
        """Keep every page to those who have come to it in order, while their account lasts."""
        if visit.session.level == 1 and self.validity.over(account_of(self, visit)):
            self.sessions.fall(visit.session)
            return visit.go("account_expired")
        subject = visit.route.name.partition(".")[0]
        guards = {
            "sign_in": self._sign_in_pages.before,
            "sign_up": self._sign_up_pages.before,
            **dict.fromkeys(("password", "questions", "address"), self._details_pages.before),
            "closing": self._account_end_pages.before,
            "forgotten": self._recovery_pages.before,
            "home": self._second_factor_pages.before,
            "second_factor": self._second_factor_pages.before,
        }
        return guards[subject](visit) if subject in guards else None
