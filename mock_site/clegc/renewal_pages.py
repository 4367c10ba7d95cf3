"""Renewing the second factor or the recovery codes, for those who proved again who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mock_site.clegc.credentials import username_key
from mock_site.clegc.second_factor_pages import revision_of
from mock_site.clegc.sign_in_pages import account_of, record, tell_of_lock
from mock_site.clegc.sign_up import Stale
from mock_site.tries import Verdict

if TYPE_CHECKING:
    from mock_site.clegc.pages import Clegc
    from mock_site.system import Visit
    from mock_site.web import Response

WAYS = ("second_factor", "codes")


class RenewalPages:
    """The page that asks for the current password, and the one where a person chooses what to renew."""

    def __init__(self, clegc: Clegc) -> None:
        self._clegc = clegc
        add = clegc.router.add
        add(
            "second_factor.change", "/deux-facteurs/changer", "/two-factor/change",
            lambda visit: visit.show(username=account_of(clegc, visit).username), self._prove,
        )  # fmt: skip
        add("second_factor.renew", "/deux-facteurs/renouveler", "/two-factor/renew", self._show, self._choose)

    def _prove(self, visit: Visit) -> Response:
        account = account_of(self._clegc, visit)
        _, opens = self._clegc.accounts.authenticate(account.username, visit.form.get("password", ""))
        verdict = self._clegc.password_tries.judge(username_key(account.username), lambda: opens)
        record(visit, "password", verdict, account)
        if verdict is Verdict.RIGHT:
            self._clegc.sessions.prove(visit.session)
            return visit.go("second_factor.renew")
        if verdict is Verdict.LOCKS:
            tell_of_lock(visit, account, "password_locked")
        return visit.refuse({"password": ["password_wrong" if verdict is Verdict.WRONG else "password_locked"]})

    def _show(self, visit: Visit) -> Response:
        left = self._clegc.second_factors.recovery_codes_left(account_of(self._clegc, visit))
        enrolment = self._clegc.second_factors.of(visit.session.id)
        return visit.show(ways=WAYS, left=left, revision=enrolment.revision if enrolment else 0)

    def _choose(self, visit: Visit) -> Response:
        factors, way = self._clegc.second_factors, visit.form.get("way", "")
        if way not in WAYS:
            return visit.refuse({"way": ["way_missing"]})
        if way == "second_factor":
            return visit.go("second_factor.choose")
        try:
            codes = factors.renew_codes(visit.session.id, revision_of(visit))
        except Stale:
            return visit.go("second_factor.renew", status="overtaken")
        return visit.go("second_factor.codes", codes=codes)
