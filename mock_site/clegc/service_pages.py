"""The way in from a service and back to it, and the page for those who come from nowhere."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING

from mock_site.clegc.authorizations import NotAuthorized
from mock_site.web import LANGUAGES, BadRequest, Request, Response

if TYPE_CHECKING:
    from mock_site.clegc.pages import Clegc
    from mock_site.system import Visit


def add_to(clegc: Clegc) -> None:
    """Add these pages to CléGC's."""

    def authorize(visit: Visit) -> Response:
        try:
            clegc.authorizations.ask(visit.session.id, visit.request.query)
        except NotAuthorized:
            raise BadRequest(HTTPStatus.BAD_REQUEST) from None
        if visit.request.query.get("prompt") == "login":
            clegc.sessions.fall(visit.session)
        asked = visit.request.query.get("ui_locales", "")
        visit.language = asked if asked in LANGUAGES else visit.language
        return visit.go("sign_in")

    def token(request: Request) -> Response:
        try:
            claims = clegc.authorizations.redeem(request.form())
        except NotAuthorized:
            error = json.dumps({"error": "invalid_grant"})
            return Response(error, HTTPStatus.BAD_REQUEST, "application/json")
        return Response(json.dumps(claims), content_type="application/json")

    def end_session(request: Request) -> Response:
        clegc.service_sessions.end_here(request.form().get("session", ""))
        return Response("{}", content_type="application/json")

    clegc.router.add_endpoint("/authorize", {"GET": authorize})
    clegc.router.add_endpoint("/token", {"POST": token}, for_programs=True)
    clegc.router.add_endpoint("/end-session", {"POST": end_session}, for_programs=True)
    clegc.router.add("start", "/", "/", get=lambda visit: visit.show())
    clegc.router.add_endpoint("/", {"GET": lambda visit: visit.go("start")})
