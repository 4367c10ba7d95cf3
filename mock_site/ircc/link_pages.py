"""The pages that link an application to an account: what one knows of it, a last look, and what moving it means."""

from __future__ import annotations

from collections.abc import Callable

from mock_site.ground.steps import Stale
from mock_site.ground.tries import Verdict
from mock_site.ircc import countries
from mock_site.ircc.links import WAYS, AlreadyHere, Link
from mock_site.ircc.profiles import Profile
from mock_site.ircc.system import Ircc
from mock_site.web.http import Response
from mock_site.web.step import step
from mock_site.web.system import Visit

_PAGES = {"number": "link.number", "card": "link.card"}


class LinkPages:
    """The links' pages of IRCC."""

    def __init__(self, ircc: Ircc) -> None:
        self._ircc = ircc
        add, fr, en = ircc.router.add, "/mon-compte/lier", "/my-account/link"
        add("link", fr, en, lambda visit: visit.show(ways=WAYS), self._choose)
        add("link.number", f"{fr}/numero", f"{en}/number", self._ask, self._say("number"))
        add("link.card", f"{fr}/carte", f"{en}/card", self._ask, self._say("card"))
        add("link.check", f"{fr}/verifier", f"{en}/check", self._check, self._link)
        add("link.move", f"{fr}/changer-de-compte", f"{en}/move", self._warn, self._move)

    def _choose(self, visit: Visit) -> Response:
        way = visit.form.get("way", "")
        return visit.go(_PAGES[way]) if way in WAYS else visit.refuse({"way": ["link_way_missing"]})

    def _ask(self, visit: Visit) -> Response:
        link = self._ircc.links.of(visit.session.id)
        same = link is not None and _PAGES[link.way] == visit.route.name
        return visit.show(said=link.said if link and same else {}, countries=countries.in_order(visit.words))

    def _say(self, way: str) -> Callable[[Visit], Response]:
        def answer(visit: Visit) -> Response:
            faults = self._ircc.links.say(visit.session.id, way, visit.form)
            return visit.refuse(faults) if faults else visit.go("link.check")

        return answer

    def _check(self, visit: Visit) -> Response:
        link = self._ircc.links.of(visit.session.id)
        return visit.show(link=link, ask=_PAGES[link.way]) if link else visit.go("link")

    @step("link")
    def _link(self, visit: Visit) -> Response:
        link = self._ircc.links.of(visit.session.id)
        if link is None:
            raise Stale
        try:
            verdict, linked = self._ircc.links.find(visit.session.id, link, self._profile(visit))
        except AlreadyHere:
            return visit.go("account", status="link_here")
        visit.ground.record("link", verdict=verdict.name.lower())
        if verdict is Verdict.RIGHT:
            return visit.go("account", status="linked") if linked else visit.go("link.move")
        fault = "link_not_found" if verdict is Verdict.WRONG else "link_locked"
        return visit.go(_PAGES[link.way], errors={"form": [fault]})

    def _warn(self, visit: Visit) -> Response:
        return visit.show() if self._found(visit) else visit.go("link")

    @step("link")
    def _move(self, visit: Visit) -> Response:
        link = self._found(visit)
        if link is None:
            raise Stale
        if visit.form.get("moved") != "yes":
            return visit.refuse({"moved": ["moved_missing"]})
        self._ircc.links.complete(visit.session.id, link, self._profile(visit))
        return visit.go("account", status="linked")

    def _found(self, visit: Visit) -> Link | None:
        link = self._ircc.links.of(visit.session.id)
        return link if link and link.application_id else None

    def _profile(self, visit: Visit) -> Profile:
        profile = self._ircc.profiles.of(visit.session.account_id)
        assert profile  # nobody comes here without
        return profile
