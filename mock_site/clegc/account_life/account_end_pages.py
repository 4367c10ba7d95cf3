"""The pages of an account's end: closing it, and what is read when it is closed or deactivated."""

from __future__ import annotations

from http import HTTPStatus

from mock_site.clegc.account_life.proof_pages import password_faults_of
from mock_site.clegc.sign_in.sign_in_pages import SIGNED_IN, account_of
from mock_site.clegc.system import Clegc
from mock_site.ground.spelling import folded
from mock_site.web.http import BadRequest, Response
from mock_site.web.system import Visit


class AccountEndPages:
    """Closing is for those who are signed in; what to do afterwards may be read by anybody, and tells of nobody."""

    def __init__(self, clegc: Clegc) -> None:
        self._clegc = clegc
        add = clegc.router.add
        add("closing", "/suppression", "/deletion", lambda visit: visit.show(), self._close)
        add("account_closed", "/compte-supprime", "/deleted-account", lambda visit: visit.show())
        add("account_expired", "/compte-desactive", "/deactivated-account", lambda visit: visit.show())

    def before(self, visit: Visit) -> Response | None:
        """Keep the closing to those who are signed in."""
        return None if visit.session.level == SIGNED_IN else visit.go("home")

    def _close(self, visit: Visit) -> Response:
        if folded(visit.form.get("word", "").strip()) != folded(visit.words("closing.word")):
            return visit.refuse({"word": ["word_missing"]})
        account = account_of(self._clegc, visit)
        faults = password_faults_of(self._clegc, visit)
        if faults:
            return visit.refuse({"password": faults})
        try:
            self._clegc.closing.close(account)
        except LookupError:
            # The same form, sent at the same moment, has done it.
            raise BadRequest(HTTPStatus.FORBIDDEN) from None
        visit.ground.record("account closed", username=account.username)
        visit.end()
        return visit.go("account_closed")
