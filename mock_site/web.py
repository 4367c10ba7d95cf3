"""The web: requests, responses, forms, cookies and routes over WSGI."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote

from mock_site import uploads

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LANGUAGES = ("fr", "en")
_FORM = "application/x-www-form-urlencoded"
_FIELDS = 50
_NUMBER = "[1-9][0-9]{0,14}"
_COOKIES = 8 * 1024
_FORGIVING = 4
"""How many times the limit a file may be and still be read, to be refused by its page."""
_SWALLOWED, _CHUNK = 64, 64 * 1024
"""How many times the limit a body may be and still be read to its end, to be refused by an error; so much at a time."""


class BadRequest(Exception):
    """A request that is answered with an error page and changes nothing."""

    def __init__(self, status: HTTPStatus, **headers: str) -> None:
        super().__init__(status.phrase)
        self.status = status
        self.headers = [(name.replace("_", "-"), value) for name, value in headers.items()]


@dataclass
class Response:
    """What goes back to the browser."""

    body: str | bytes = ""
    status: HTTPStatus = HTTPStatus.OK
    content_type: str = "text/html; charset=utf-8"
    headers: list[tuple[str, str]] = field(default_factory=list)

    @classmethod
    def see_other(cls, location: str) -> Response:
        """Send the browser elsewhere, by GET (303)."""
        return cls(status=HTTPStatus.SEE_OTHER, headers=[("Location", location)])

    @property
    def payload(self) -> bytes:
        """The body as bytes."""
        return self.body.encode() if isinstance(self.body, str) else self.body


class Request:
    """What a browser sent; anything malformed raises BadRequest where it is read."""

    def __init__(self, environ: Mapping[str, Any], body_limit: int, file_limit: int = 0) -> None:
        self._environ = environ
        self._body_limit = body_limit
        self._file_limit = file_limit
        self.files: dict[str, uploads.Upload] = {}
        self.method: str = environ["REQUEST_METHOD"]
        self.host: str = environ.get("HTTP_HOST", "")
        self.origin: str | None = environ.get("HTTP_ORIGIN")
        self.path = self._path()

    def _path(self) -> str:
        # WSGI carries the path's bytes as Latin-1 (PEP 3333).
        try:
            return str(self._environ.get("PATH_INFO", "/")).encode("latin-1").decode("utf-8")
        except UnicodeDecodeError:
            raise BadRequest(HTTPStatus.BAD_REQUEST) from None

    @property
    def query(self) -> dict[str, str]:
        """The query's parameters, each given once."""
        return _pairs(self._environ.get("QUERY_STRING", ""))

    @property
    def language(self) -> str:
        """The language of the path, else the one the browser prefers among ours."""
        first = self.path.split("/")[1] if "/" in self.path else ""
        return first if first in LANGUAGES else preferred_language(self._environ)

    def form(self, *, takes_files: bool = False) -> dict[str, str]:
        """Read the body as a form: each field once, UTF-8, within the limit. Its files, where it may have some, too."""
        given = str(self._environ.get("CONTENT_TYPE", ""))
        content_type = given.split(";", maxsplit=1)[0].strip().lower()
        if takes_files and content_type == uploads.FORM:
            return self._read_files(given)
        body = self._read()
        if content_type != _FORM:
            raise BadRequest(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        try:
            return _pairs(body.decode("ascii"))
        except UnicodeDecodeError:
            raise BadRequest(HTTPStatus.BAD_REQUEST) from None

    def _read_files(self, content_type: str) -> dict[str, str]:
        # A file somewhat too large is read to its end and forgotten, so that the page says it; beyond, an error does.
        length = self._length(_FORGIVING * self._file_limit)
        try:
            fields, self.files = uploads.read(self._environ["wsgi.input"], content_type, length, self._file_limit)
        except uploads.Malformed:
            raise BadRequest(HTTPStatus.BAD_REQUEST) from None
        return fields

    def _length(self, limit: int) -> int:
        try:
            length = int(self._environ.get("CONTENT_LENGTH") or "")
        except ValueError:
            raise BadRequest(HTTPStatus.LENGTH_REQUIRED) from None
        if length < 0:
            raise BadRequest(HTTPStatus.BAD_REQUEST)
        if length > limit:
            # Swallow some of it, so that the browser reads the answer rather than a broken connection.
            self._swallow(min(length, _SWALLOWED * limit))
            raise BadRequest(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        return length

    def _swallow(self, length: int) -> None:
        while length > 0 and (chunk := self._environ["wsgi.input"].read(min(length, _CHUNK))):
            length -= len(chunk)

    def _read(self) -> bytes:
        length = self._length(self._body_limit)
        body: bytes = self._environ["wsgi.input"].read(length)
        if len(body) < length:
            raise BadRequest(HTTPStatus.BAD_REQUEST)
        return body

    def cookie(self, name: str, pattern: str) -> str | None:
        """Return a cookie's value, or None without one; BadRequest when it does not have the form we gave it."""
        header = str(self._environ.get("HTTP_COOKIE", ""))
        if len(header) > _COOKIES:
            raise BadRequest(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        values = [value for key, _, value in (part.strip().partition("=") for part in header.split(";")) if key == name]
        if not values:
            return None
        if len(values) > 1 or not re.fullmatch(pattern, values[0]):
            # The browser is told to drop it: it would be refused for ever otherwise.
            raise BadRequest(HTTPStatus.BAD_REQUEST, Set_Cookie=f"{name}=; Max-Age=0; {COOKIE_ATTRIBUTES}")
        return values[0]


def preferred_language(environ: Mapping[str, Any]) -> str:
    """Return the language that a browser prefers among ours."""
    preferred = re.findall(r"\b(fr|en)\b", str(environ.get("HTTP_ACCEPT_LANGUAGE", "")).lower())
    return preferred[0] if preferred else LANGUAGES[0]


COOKIE_ATTRIBUTES = "Path=/; Secure; HttpOnly; SameSite=Lax"


def _pairs(encoded: str) -> dict[str, str]:
    try:
        pairs = parse_qsl(
            encoded, keep_blank_values=True, strict_parsing=bool(encoded), errors="strict", max_num_fields=_FIELDS
        )
    except ValueError:
        raise BadRequest(HTTPStatus.BAD_REQUEST) from None
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise BadRequest(HTTPStatus.BAD_REQUEST)
    return fields


@dataclass(frozen=True)
class Route:
    """One page: its name, its path in each language, and what answers each method."""

    name: str
    paths: Mapping[str, str]
    methods: Mapping[str, Callable[[Any], Response]]
    page: str = ""
    """The page that shows what became of a form, where this address only takes it."""
    for_programs: bool = False
    """Whether programs call it, without session or form of ours."""
    takes_files: bool = False
    """Whether its form may carry files."""
    passive: bool = False
    """Whether reading it leaves the session's idle time as it was."""

    def answer(self, method: str) -> Callable[[Any], Response]:
        """Return what answers a method; BadRequest (405, with Allow) when nothing does."""
        found = self.methods.get("GET" if method == "HEAD" else method)
        if found is None:
            allowed = [*self.methods, *(["HEAD"] if "GET" in self.methods else [])]
            raise BadRequest(HTTPStatus.METHOD_NOT_ALLOWED, Allow=", ".join(sorted(allowed)))
        return found


class Router:
    """The pages of one system, found by path and named by name."""

    def __init__(self) -> None:
        self._by_path: dict[str, tuple[Route, str | None]] = {}
        self._by_pattern: list[tuple[re.Pattern[str], Route, str]] = []
        self._by_name: dict[str, Route] = {}

    def add(
        self,
        name: str,
        fr: str,
        en: str,
        get: Callable[[Any], Response] | None = None,
        post: Callable[[Any], Response] | None = None,
        page: str = "",
        *,
        passive: bool = False,
        takes_files: bool = False,
    ) -> None:
        """Add a page under its French and its English path, the language in front.

        An address that only takes a form names the page it stands on. `{name}` in a path stands for a number, which
        says of several things of a kind which one the page is about.
        """
        methods = {method: answer for method, answer in (("GET", get), ("POST", post)) if answer}
        paths = {"fr": f"/fr{fr}", "en": f"/en{en}"}
        route = Route(name, paths, methods, page or name, passive=passive, takes_files=takes_files)
        self._by_name[name] = route
        for language, path in route.paths.items():
            if "{" in path:
                pattern = re.sub(r"\{(\w+)\}", rf"(?P<\1>{_NUMBER})", path)
                self._by_pattern.append((re.compile(pattern), route, language))
            else:
                self._by_path[path] = (route, language)

    def add_endpoint(
        self, path: str, methods: Mapping[str, Callable[[Any], Response]], *, for_programs: bool = False
    ) -> None:
        """Add an address of the protocol between systems, the same in both languages."""
        self._by_path[path] = (Route(path, {}, methods, for_programs=for_programs), None)

    def find(self, path: str) -> tuple[Route, str | None, dict[str, int]]:
        """Return the page of a path, its language if it has one, and its numbers; BadRequest (404) without page."""
        if path in self._by_path:
            return *self._by_path[path], {}
        for pattern, route, language in self._by_pattern:
            if found := pattern.fullmatch(path):
                return route, language, {name: int(number) for name, number in found.groupdict().items()}
        raise BadRequest(HTTPStatus.NOT_FOUND)

    def path(self, name: str, language: str, **numbers: int) -> str:
        """Return a page's path in a language, about the things that have these numbers."""
        return quote(self._by_name[name].paths[language].format(**numbers))

    @property
    def names(self) -> list[str]:
        """The names of all pages."""
        return list(self._by_name)
