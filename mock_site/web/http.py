"""Requests and responses over WSGI: forms, files, cookies."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl

from mock_site.ground.upload import Upload
from mock_site.ground.words import LANGUAGES
from mock_site.web import uploads

_FORM = "application/x-www-form-urlencoded"
_FIELDS = 50
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
        self.files: dict[str, Upload] = {}
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
            return _as_typed(self._read_files(given))
        body = self._read()
        if content_type != _FORM:
            raise BadRequest(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        try:
            return _as_typed(_pairs(body.decode("ascii")))
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


_ACCEPTED = re.compile(r"(?:^|,)\s*(fr|en)(?:-[^,;]*)?\s*(?:;\s*q=([01](?:\.[0-9]{0,3})?)\s*)?(?=,|$)")
"""One of our languages among those that a browser names, with a region or without, and its weight."""


def preferred_language(environ: Mapping[str, Any]) -> str:
    """Return the language that a browser prefers among ours, by its weights (RFC 9110, 12.5.4)."""
    named = _ACCEPTED.findall(str(environ.get("HTTP_ACCEPT_LANGUAGE", "")).lower())
    weights = [(language, float(weight or 1)) for language, weight in named]
    # Of equal weights, the first; what weighs nothing is refused.
    language, weight = max(weights, key=lambda each: each[1], default=("", 0.0))
    return language if weight else LANGUAGES[0]


COOKIE_ATTRIBUTES = "Path=/; Secure; HttpOnly; SameSite=Lax"


def _as_typed(fields: dict[str, str]) -> dict[str, str]:
    """Each line break is one character, as pages count it: browsers send it as two (HTML, 4.10.21.4)."""
    return {name: text.replace("\r\n", "\n") for name, text in fields.items()}


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
