"""The site: three systems on one port, with one policy, clock, store and post."""

from __future__ import annotations

import hashlib
import secrets
import traceback
from collections import deque
from functools import cache
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from mock_site.arc.pages import Arc
from mock_site.clegc.pages import Clegc
from mock_site.clock import SystemClock
from mock_site.dates import spelled
from mock_site.ircc.pages import Ircc
from mock_site.mail import Letter
from mock_site.policy import Policy
from mock_site.store import Store
from mock_site.web import LANGUAGES, BadRequest, Request, Response, preferred_language
from mock_site.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from wsgiref.types import StartResponse, WSGIEnvironment

    from mock_site.clegc.services import Service
    from mock_site.clock import Clock
    from mock_site.mail import Post
    from mock_site.system import System

_HERE = Path(__file__).parent
_STATIC = {
    "/static/site.css": ("text/css; charset=utf-8", (_HERE / "static/site.css").read_bytes()),
    "/static/site.js": ("text/javascript; charset=utf-8", (_HERE / "static/site.js").read_bytes()),
}
_VERSION = hashlib.sha256(b"".join(body for _, body in _STATIC.values())).hexdigest()[:12]
_LOG_LINES = 2000

SERVER = "mock"
"""What the server calls itself: the standard library would tell its version and Python's."""
SECURITY_HEADERS = [
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
]


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["spelled"] = spelled
    return environment


def _random_digits(count: int) -> str:
    return "".join(secrets.choice("0123456789") for _ in range(count))


@cache
def _words(language: str) -> Words:
    return Words(language)


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
        self.port = port
        self.services = services
        self.post = post
        self.policy = policy or Policy()
        self.clock = clock or SystemClock()
        self.store = store or Store()
        self.digits = _random_digits
        self.words = {language: _words(language) for language in LANGUAGES}
        self.log: deque[str] = deque(maxlen=_LOG_LINES)
        self.support_key = secrets.token_urlsafe(32)
        """What IRCC's clerks show CléGC: the two were given it beforehand."""
        self.clegc = Clegc(self)
        self.ircc = Ircc(self)
        self.arc = Arc(self)
        systems: list[System] = [self.clegc, self.ircc, self.arc]
        self._by_host = {f"{system.name}.localhost:{port}": system for system in systems}

    def address(self, system: str) -> str:
        """Return the origin of a system: `clegc`, `ircc` or `arc`."""
        return f"http://{system}.localhost:{self.port}"

    def render(self, template: str, language: str, **facts: Any) -> str:
        """Return a page of the templates, its words in a language."""
        words = self.words[language]
        return (
            _templates()
            .get_template(template)
            .render(t=words, language=language, policy=self.policy, site=self, version=_VERSION, **facts)
        )

    def send(self, kind: str, to: str, language: str, *, system: str = "clegc", **facts: Any) -> None:
        """Mail what `mail.<kind>` of the words says, from a system; MailError when the post does not take it."""
        words = self.words[language]
        lines = [line.format(**facts) for line in words.get(f"mail.{kind}.lines")]
        facts |= {"lines": lines, "subject": words(f"mail.{kind}.subject")}
        letter = Letter(
            sender_name=words(f"senders.{system}.name"),
            sender=words(f"senders.{system}.address"),
            to=to,
            subject=facts["subject"],
            language=language,
            text=_templates().get_template("mail/letter.txt").render(t=words, **facts),
            html=_templates().get_template("mail/letter.html").render(t=words, language=language, **facts),
        )
        self.post.send(letter, self.clock.now())
        self.record("mail sent", kind=kind, to=to)

    def record(self, event: str, **facts: Any) -> None:
        """Write a line in the site's log: never with a secret among the facts."""
        details = " ".join(f"{name}={value!r}" for name, value in facts.items())
        self.log.append(f"{self.clock.now().isoformat(timespec='seconds')} {event} {details}".rstrip())

    def keep_house(self) -> None:
        """Do what is due by itself, whoever visits: to be called from time to time."""
        self.clegc.validity.remind()
        self.ircc.support.treat()
        self.ircc.invitations.keep_house()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request; whatever happens, with a page and the security headers."""
        response, system = self._respond(environ)
        self.record(
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
            request = Request(environ, self.policy.body_limit, self.policy.document_max)
            if system is None:
                return self._error(environ, HTTPStatus.MISDIRECTED_REQUEST, []), None
            return _static(request) or system.answer(request), system
        except BadRequest as refusal:
            return self._error(environ, refusal.status, refusal.headers), system
        except Exception:  # noqa: BLE001 - the person reads a page, the log has the story
            self.log.extend(traceback.format_exc().splitlines())
            return self._error(environ, HTTPStatus.INTERNAL_SERVER_ERROR, []), system

    def _error(self, environ: WSGIEnvironment, status: HTTPStatus, headers: list[tuple[str, str]]) -> Response:
        try:
            language = Request(environ, 0).language
        except BadRequest:
            language = preferred_language(environ)
        return Response(self.render("error.html", language, code=status.value), status, headers=headers)

    def _content_security_policy(self, system: System | None) -> str:
        targets = " ".join(["'self'", *(system.form_targets if system else [])])
        return (
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            "connect-src 'self'; "
            f"form-action {targets}; frame-ancestors 'none'; base-uri 'none'"
        )


def _static(request: Request) -> Response | None:
    if request.path not in _STATIC:
        return None
    if request.method not in {"GET", "HEAD"}:
        raise BadRequest(HTTPStatus.METHOD_NOT_ALLOWED, Allow="GET, HEAD")
    content_type, body = _STATIC[request.path]
    # The address carries a digest of the content, so a browser may keep it.
    return Response(body, content_type=content_type, headers=[("Cache-Control", "public, max-age=86400, immutable")])
