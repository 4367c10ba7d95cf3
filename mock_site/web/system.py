"""What the three systems share: a visit to a page, from the cookie to the answer."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

from mock_site.ground import Ground
from mock_site.ground.post import MailError
from mock_site.ground.sessions import Session, Sessions
from mock_site.ground.upload import Upload
from mock_site.ground.words import Words
from mock_site.web.http import COOKIE_ATTRIBUTES, BadRequest, Request, Response
from mock_site.web.router import Route, Router

COOKIE = "__Host-session"
_TOKEN = r"[A-Za-z0-9_-]{43}"  # noqa: S105 - the form of a token, not one
_SWITCH = "language_switch"


class Visit:
    """One request to one page of a system, with the session and the language it is in."""

    def __init__(
        self,
        system: System,
        request: Request,
        session: Session,
        route: Route,
        language: str,
        numbers: Mapping[str, int],
    ) -> None:
        self.system = system
        self.ground = system.ground
        self.request = request
        self.session = session
        self.route = route
        self.language = language
        self.numbers = dict(numbers)
        self.form: Mapping[str, str] = {}

    @property
    def files(self) -> Mapping[str, Upload]:
        """The files that came with the form."""
        return self.request.files

    @property
    def words(self) -> Words:
        """The site's words in the language of the page."""
        return self.ground.words[self.language]

    def path(self, name: str, **numbers: int) -> str:
        """Return the path of another page of this system, in the same language.

        It is about the same things as this page, but for those whose numbers are given.
        """
        return self.system.router.path(name, self.language, **{**self.numbers, **numbers})

    def show(self, template: str = "", **facts: Any) -> Response:
        """Answer with this page's template, or with one that several pages share."""
        notes = self.session.notes if self.session.notes.get("page") == self.route.name else {}
        if notes and self.request.method == "GET":
            self.system.sessions.note(self.session)
        other = "en" if self.language == "fr" else "fr"
        body = self.ground.render(
            f"{self.system.name}/{template or self.route.name}.html",
            self.language,
            visit=self,
            csrf=self.session.csrf,
            errors=notes.get("errors", {}),
            typed=notes.get("typed", {}),
            status=notes.get("status"),
            codes=notes.get("codes", []),
            twin=self.system.router.path(self.route.name, other, **self.numbers),
            other=other,
            switch=_SWITCH,
            **facts,
        )
        return Response(body)

    def go(self, name: str, **notes: Any) -> Response:
        """Send the browser to a page of this system, with what it is to say: `status`, `errors`, `typed`, `codes`."""
        if notes:
            self.system.sessions.note(self.session, page=name, **notes)
        return Response.see_other(self.path(name))

    def refuse(self, errors: Mapping[str, list[str]]) -> Response:
        """Show the page again with its errors, by field, and of what was typed all but the secrets."""
        return self.go(self.route.page, errors=errors, typed=self._typed())

    def switch_language(self) -> Response:
        """Show the page in this visit's language, with what was typed all but the secrets."""
        return self.go(self.route.page, typed=self._typed())

    def _typed(self) -> dict[str, str]:
        return {name: value for name, value in self.form.items() if name in self.system.kept}

    def end(self) -> None:
        """End the session and go on in a new one, so that nothing of the old can be used."""
        self.system.sessions.end(self.session.id)
        self.session = self.system.sessions.open()


class System:
    """One host name: its pages and its sessions."""

    name: str
    kept: frozenset[str] = frozenset()
    """The fields whose text may be kept when the language is switched: no secret is among them."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.router = Router()
        self.before: Callable[[Visit], Response | None] = lambda _: None
        """Returns where to send a visit that may not see its page yet; None to let it."""
        self.sessions = Sessions(self.name, ground.store, ground.clock, ground.policy)

    @property
    def form_targets(self) -> list[str]:
        """The other origins to which a form's answer may lead (CSP `form-action`)."""
        return []

    def answer(self, request: Request) -> Response:
        """Answer a request: the page, or BadRequest."""
        route, numbers = self.router.find(request.path)
        handler = route.answer(request.method)
        if request.method in route.for_programs:
            answer: Response = handler(request)
            return answer
        token = request.cookie(COOKIE, _TOKEN)
        form = request.form(takes_files=route.takes_files) if request.method == "POST" else {}
        active = request.method == "POST" or not route.passive
        session = self.sessions.find(token, active=active) if token else None
        if request.method == "POST":
            session = self._check_origin(request, session, form)
        visit = Visit(self, request, session or self.sessions.open(), route, request.language, numbers)
        visit.form = form
        return self._with_cookie(self._turn(visit, handler), visit)

    def _turn(self, visit: Visit, handler: Any) -> Response:
        if _SWITCH in visit.form:
            return visit.switch_language()
        away = self.before(visit)
        if away:
            return away
        try:
            response: Response = handler(visit)
        except MailError as error:
            self.ground.record("mail not sent", system=self.name, reason=str(error))
            return visit.refuse({"form": ["mail_down"]})
        return response

    def _check_origin(self, request: Request, session: Session | None, form: Mapping[str, str]) -> Session:
        # Both the token of the session and the Origin header, where the browser gives one (OWASP CSRF cheat sheet).
        foreign = request.origin is not None and request.origin != self.ground.address(self.name)
        if foreign or session is None or not hmac.compare_digest(form.get("csrf", "").encode(), session.csrf.encode()):
            raise BadRequest(HTTPStatus.FORBIDDEN)
        return session

    @staticmethod
    def _with_cookie(response: Response, visit: Visit) -> Response:
        if visit.session.new_token:
            response.headers.append(("Set-Cookie", f"{COOKIE}={visit.session.new_token}; {COOKIE_ATTRIBUTES}"))
        return response
