"""CléGC's pages: which there are, and who may see them when."""

from __future__ import annotations

from mock_site.clegc.account_life.account_end_pages import AccountEndPages
from mock_site.clegc.account_life.details_pages import DetailsPages
from mock_site.clegc.account_life.proof_pages import ProofPages
from mock_site.clegc.recovery.recovery_pages import RecoveryPages
from mock_site.clegc.recovery.renewal_pages import RenewalPages
from mock_site.clegc.sign_in import service_pages
from mock_site.clegc.sign_in.sign_in_pages import SignInPages, account_of
from mock_site.clegc.sign_up.second_factor_pages import SecondFactorPages
from mock_site.clegc.sign_up.sign_up_pages import SignUpPages
from mock_site.clegc.system import Clegc
from mock_site.web.http import Response
from mock_site.web.session_page import SessionPage
from mock_site.web.system import Visit


class ClegcPages:
    """All pages of the host `clegc.localhost`."""

    def __init__(self, clegc: Clegc) -> None:
        self._clegc = clegc
        service_pages.add_to(clegc)
        sign_in, sign_up, second_factor = SignInPages(clegc), SignUpPages(clegc), SecondFactorPages(clegc)
        account_end, details, recovery = AccountEndPages(clegc), DetailsPages(clegc), RecoveryPages(clegc)
        ProofPages(clegc)
        RenewalPages(clegc)
        SessionPage(clegc, outside="start", inside="home")
        self._guards = {
            "sign_in": sign_in.before,
            "sign_up": sign_up.before,
            **dict.fromkeys(("password", "questions", "address"), details.before),
            "closing": account_end.before,
            "forgotten": recovery.before,
            **dict.fromkeys(("home", "second_factor"), second_factor.before),
        }
        clegc.before = self._before

    def _before(self, visit: Visit) -> Response | None:
        """Keep every page to those who have come to it in order, while their account lasts."""
        if visit.session.level == 1 and self._clegc.validity.over(account_of(self._clegc, visit)):
            self._clegc.ask_anew(visit)
            return visit.go("account_expired")
        guard = self._guards.get(visit.route.name.partition(".")[0])
        return guard(visit) if guard else None
