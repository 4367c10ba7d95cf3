"""Renewing the second factor or the recovery codes, for those who proved again who they are."""

from __future__ import annotations

from mock_site.clegc.sign_in.sign_in_pages import account_of
from mock_site.clegc.system import Clegc
from mock_site.web.http import Response
from mock_site.web.step import revision_of, step
from mock_site.web.system import Visit

WAYS = ("second_factor", "codes")


class RenewalPages:
    """The page where a person chooses what to renew."""

    def __init__(self, clegc: Clegc) -> None:
        self._clegc = clegc
        clegc.router.add(
            "second_factor.renew", "/deux-facteurs/renouveler", "/two-factor/renew", self._show, self._choose
        )

    def _show(self, visit: Visit) -> Response:
        left = self._clegc.second_factors.recovery_codes_left(account_of(self._clegc, visit))
        enrolment = self._clegc.second_factors.of(visit.session.id)
        return visit.show(ways=WAYS, left=left, revision=enrolment.revision if enrolment else 0)

    @step("second_factor.renew")
    def _choose(self, visit: Visit) -> Response:
        factors, way = self._clegc.second_factors, visit.form.get("way", "")
        if way not in WAYS:
            return visit.refuse({"way": ["way_missing"]})
        if way == "second_factor":
            return visit.go("second_factor.choose")
        return visit.go("second_factor.codes", codes=factors.renew_codes(visit.session.id, revision_of(visit)))
