"""The site: three systems on one port, with one policy, clock, store and post."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from http import HTTPStatus
from wsgiref.types import StartResponse, WSGIEnvironment

from mock_site.arc.pages import Arc
from mock_site.clegc.pages import ClegcPages
from mock_site.clegc.sign_in.services import Service
from mock_site.clegc.system import Clegc
from mock_site.ground import Ground, static
from mock_site.ground.clock import Clock
from mock_site.ground.policy import Policy
from mock_site.ground.post import Post
from mock_site.ground.store import Store
from mock_site.ircc.pages import IrccPages
from mock_site.ircc.system import Ircc
from mock_site.web.http import BadRequest, Request, Response, preferred_language
from mock_site.web.system import System

SERVER = "mock"
"""What the server calls itself: the standard library would tell its version and Python's."""
SECURITY_HEADERS = [
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
]


class Site:
    """The WSGI application of the three host names."""

    def __init__(
        self,
        *,
        port: int,
        post: Post,
        policy: Policy | None = None,
        clock: Clock | None = None,
        store: Store | None = None,
        services: Sequence[Service] = (),
    ) -> None:
        """`services` are those that a CléGC opens beside IRCC."""
        self.ground = Ground(port=port, post=post, policy=policy, clock=clock, store=store)
        self.services = services
        support_key = secrets.token_urlsafe(32)  # what IRCC's clerks show CléGC: the two were given it beforehand
        self.clegc = Clegc(self.ground, services, support_key)
        ClegcPages(self.clegc)
        self.ircc = Ircc(self.ground, support_key)
        IrccPages(self.ircc)
        self.arc = Arc(self.ground)
        systems: list[System] = [self.clegc, self.ircc, self.arc]
        self._by_host = {f"{system.name}.localhost:{port}": system for system in systems}

    def keep_house(self) -> None:
        """Do what is due by itself, whoever visits: to be called from time to time."""
        clegc, ircc = self.clegc, self.ircc
        forgetting = (clegc.sendings.forget, *(system.sessions.forget for system in self._by_host.values()))
        for work in (*forgetting, clegc.validity.remind, ircc.support.treat, ircc.invitations.hold_rounds):
            self.ground.attempt(work)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request; whatever happens, with a page and the security headers."""
        response, system = self._respond(environ)
        self.ground.record(
            f"{environ['REQUEST_METHOD']} {response.status}",
            url=f"{environ.get('HTTP_HOST', '')}{environ.get('PATH_INFO', '')}",
        )
        payload = response.payload
        headers = [
            ("Content-Type", response.content_type),
            ("Content-Length", str(len(payload))),
            ("Server", SERVER),
            ("Content-Security-Policy", self._content_security_policy(system)),
            *SECURITY_HEADERS,
            *response.headers,
        ]
        if not any(name == "Cache-Control" for name, _ in headers):
            headers.append(("Cache-Control", "no-store"))
        start_response(f"{response.status.value} {response.status.phrase}", headers)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [payload]

    def _respond(self, environ: WSGIEnvironment) -> tuple[Response, System | None]:
        system = self._by_host.get(environ.get("HTTP_HOST", "").lower())
        try:
            request = Request(environ, self.ground.policy.body_limit, self.ground.policy.document_max)
            if system is None:
                return self._error(environ, HTTPStatus.MISDIRECTED_REQUEST, []), None
            return _static(request) or system.answer(request), system
        except BadRequest as refusal:
            return self._error(environ, refusal.status, refusal.headers), system
        except Exception:  # noqa: BLE001 - the person reads a page, the log has the story
            self.ground.record_failure()
            return self._error(environ, HTTPStatus.INTERNAL_SERVER_ERROR, []), system

    def _error(self, environ: WSGIEnvironment, status: HTTPStatus, headers: list[tuple[str, str]]) -> Response:
        try:
            language = Request(environ, 0).language
        except BadRequest:
            language = preferred_language(environ)
        return Response(self.ground.render("error.html", language, code=status.value), status, headers=headers)

    def _content_security_policy(self, system: System | None) -> str:
        targets = " ".join(["'self'", *(system.form_targets if system else [])])
        return (
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            "connect-src 'self'; "
            f"form-action {targets}; frame-ancestors 'none'; base-uri 'none'"
        )


def _static(request: Request) -> Response | None:
    if request.path not in static.FILES:
        return None
    if request.method not in {"GET", "HEAD"}:
        raise BadRequest(HTTPStatus.METHOD_NOT_ALLOWED, Allow="GET, HEAD")
    content_type, body = static.FILES[request.path]
    # The address carries a digest of the content, so a browser may keep it.
    return Response(body, content_type=content_type, headers=[("Cache-Control", "public, max-age=86400, immutable")])
