"""The router: the pages of one system, found by path and named by name."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from mock_site.web.http import BadRequest, Response

_NUMBER = "[1-9][0-9]{0,14}"


@dataclass(frozen=True)
class Route:
    """One page: its name, its path in each language, and what answers each method."""

    name: str
    paths: Mapping[str, str]
    methods: Mapping[str, Callable[[Any], Response]]
    page: str = ""
    """The page that shows what became of a form, where this address only takes it."""
    for_programs: frozenset[str] = frozenset()
    """The methods that programs and other sites use, without session or form of ours."""
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
        self._by_path: dict[str, Route] = {}
        self._by_pattern: list[tuple[re.Pattern[str], Route]] = []
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
        for path in route.paths.values():
            if "{" in path:
                pattern = re.sub(r"\{(\w+)\}", rf"(?P<\1>{_NUMBER})", path)
                self._by_pattern.append((re.compile(pattern), route))
            else:
                self._by_path[path] = route

    def add_endpoint(
        self, path: str, methods: Mapping[str, Callable[[Any], Response]], *, for_programs: bool = False
    ) -> None:
        """Add an address of the protocol between systems, the same in both languages, or more methods of one."""
        known = self._by_path.get(path, Route(path, {}, {}))
        others = known.for_programs | (methods.keys() if for_programs else set())
        self._by_path[path] = Route(path, {}, {**known.methods, **methods}, for_programs=others)

    def find(self, path: str) -> tuple[Route, dict[str, int]]:
        """Return the page of a path, and its numbers; BadRequest (404) without page."""
        if path in self._by_path:
            return self._by_path[path], {}
        for pattern, route in self._by_pattern:
            if found := pattern.fullmatch(path):
                return route, {name: int(number) for name, number in found.groupdict().items()}
        raise BadRequest(HTTPStatus.NOT_FOUND)

    def path(self, name: str, language: str, **numbers: int) -> str:
        """Return a page's path in a language, about the things that have these numbers."""
        return quote(self._by_name[name].paths[language].format(**numbers))

    @property
    def routes(self) -> list[Route]:
        """All pages, and the addresses of forms."""
        return list(self._by_name.values())
