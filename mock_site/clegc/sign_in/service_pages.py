"""The way in from a service and back to it, and the page for those who come from nowhere."""

from __future__ import annotations

import hmac
import json
import re
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from mock_site.clegc.sign_in.authorizations import SCOPES, NotAuthorized
from mock_site.clegc.sign_in.id_tokens import ALGORITHM
from mock_site.clegc.sign_in.sign_in_pages import SIGNED_IN
from mock_site.clegc.system import Clegc
from mock_site.ground.post import MailError
from mock_site.ground.words import LANGUAGES
from mock_site.web.http import BadRequest, Request, Response
from mock_site.web.system import Visit

CONFIGURATION = "/.well-known/openid-configuration"


def add_to(clegc: Clegc) -> None:
    """Add these pages to CléGC's."""

    def authorize(visit: Visit) -> Response:
        query = visit.request.query
        try:
            asked = clegc.authorizations.read(query)
        except NotAuthorized as refusal:
            if refusal.address is None:
                raise BadRequest(HTTPStatus.BAD_REQUEST) from None
            return Response.see_other(refusal.address)
        prompt = query.get("prompt", "").split()
        again = visit.session.level > 0 and ("login" in prompt or _too_old(visit, query.get("max_age", "")))
        if "none" in prompt and (error := _unseen(prompt, is_signed_in=visit.session.level == SIGNED_IN and not again)):
            return Response.see_other(asked.answer(error=error))
        if again:
            visit.end()
        clegc.authorizations.keep(visit.session.id, asked)
        visit.language = _language(query.get("ui_locales", "")) or visit.language
        return visit.go("sign_in")

    def by_get(request: Request) -> Response:
        # Both must be taken (OpenID Connect Core, 3.1.2.1); with a form of another site comes no cookie of ours.
        return Response.see_other(f"/authorize?{urlencode(request.form())}")

    def token(request: Request) -> Response:
        try:
            tokens = clegc.authorizations.redeem(_form(request))
        except NotAuthorized as refusal:
            unknown = refusal.error == "invalid_client"
            return _json({"error": refusal.error}, HTTPStatus.UNAUTHORIZED if unknown else HTTPStatus.BAD_REQUEST)
        return _json(tokens)

    def end_session(request: Request) -> Response:
        name = request.form().get("session", "")
        others = clegc.service_sessions.beside(name)
        clegc.service_sessions.end_here(name)
        clegc.service_sessions.end_there(others)
        return _json({})

    add = clegc.router.add_endpoint
    add("/authorize", {"GET": authorize})
    add("/authorize", {"POST": by_get}, for_programs=True)
    add("/token", {"POST": token}, for_programs=True)
    add("/end-session", {"POST": end_session}, for_programs=True)
    add("/support/unlock", {"POST": lambda request: _unlock(clegc, request)}, for_programs=True)
    add(CONFIGURATION, {"GET": lambda _: _json(_configuration(clegc.ground.address("clegc")))}, for_programs=True)
    add("/keys", {"GET": lambda _: _json(clegc.authorizations.keys)}, for_programs=True)
    clegc.router.add("start", "/", "/", get=lambda visit: visit.show())
    add("/", {"GET": lambda visit: visit.go("start")})


def _unlock(clegc: Clegc, request: Request) -> Response:
    form = request.form()
    if not hmac.compare_digest(form.get("key", "").encode(), clegc.support_key.encode()):
        raise BadRequest(HTTPStatus.FORBIDDEN)
    try:
        clegc.recoveries.unlock_for_support(*(form.get(name, "") for name in ("username", "email", "language")))
    except MailError as error:
        clegc.ground.record("mail not sent", system=clegc.name, reason=str(error))
        return _json({}, HTTPStatus.SERVICE_UNAVAILABLE)
    return _json({})


def _language(wished: str) -> str | None:
    """Return the first of our languages among those that a service wishes for, each with a region or without."""
    return next((tag[:2] for tag in wished.lower().split() if tag.partition("-")[0] in LANGUAGES), None)


def _unseen(prompt: list[str], *, is_signed_in: bool) -> str:
    """Return why a service that wants no page shown gets no code: nothing when it does."""
    if len(prompt) > 1:
        return "invalid_request"
    return "" if is_signed_in else "login_required"


def _too_old(visit: Visit, max_age: str) -> bool:
    """Tell whether the person signed in longer ago, in seconds, than the service accepts."""
    # Of no more digits than a number of seconds needs.
    return bool(
        re.fullmatch("[0-9]{1,9}", max_age)
    ) and visit.ground.clock.now().timestamp() - visit.session.risen_at > int(max_age)


def _form(request: Request) -> dict[str, str]:
    try:
        return request.form()
    except BadRequest:
        raise NotAuthorized("invalid_request") from None


def _json(said: dict[str, Any], status: HTTPStatus = HTTPStatus.OK) -> Response:
    return Response(json.dumps(said), status, "application/json")


def _configuration(issuer: str) -> dict[str, Any]:
    """Return what a service must know to ask (OpenID Connect Discovery, section 3)."""
    return {
        "issuer": issuer,
        "authorization_endpoint": f"{issuer}/authorize",
        "token_endpoint": f"{issuer}/token",
        "jwks_uri": f"{issuer}/keys",
        "scopes_supported": list(SCOPES),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": [ALGORITHM],
        "token_endpoint_auth_methods_supported": ["none"],
        "code_challenge_methods_supported": ["S256"],
        "prompt_values_supported": ["none", "login"],
        "ui_locales_supported": list(LANGUAGES),
        "request_parameter_supported": False,
        "request_uri_parameter_supported": False,
        "claims_supported": ["iss", "sub", "aud", "exp", "iat", "auth_time", "nonce", "sid", "email"],
    }
