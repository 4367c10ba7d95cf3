"""The list of the elements of pages is that of what the mock's templates write, in all their branches."""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from fixtures.sites.mock import serve
from fixtures.sites.mock.pages import served_at
from mock_site.ground.words import words_in
from steps import words
from steps.elements import ELEMENTS, TABLES, entrance_of

TEMPLATES = Path(__file__).parents[2] / "mock_site" / "templates"
_MACRO = re.compile(r"{% macro (\w+)\(.*?{% endmacro %}", re.DOTALL)
MACROS = {found[1]: found[0] for found in _MACRO.finditer((TEMPLATES / "macros.html").read_text(encoding="utf-8"))}
_CALLED = re.compile(r"(?:ui\.|{{ |%}{{ )(\w+)\(")
_OTHERS = re.compile(r"{% (?:extends|include) '([\w./]+)'")
_SAID = re.compile(r"\bt\((.*?)\)")
_KEY = re.compile(r"'(\w+\.[\w.]*)'")
_NO_ELEMENTS = re.compile(
    r"{% set title .*?%}|<h\d.*?</h\d>|<legend>.*?</legend>|<dt>.*?</dt>|<div class=\"summary\".*?</div>"
    r"|data-last=\"[^\"]*\"",  # what a button is called only once nothing puts the end of a session off
    re.DOTALL,
)


@cache
def _source(template: str) -> str:
    """A template with those around it, and in it, but the one around all."""
    source = (TEMPLATES / template).read_text(encoding="utf-8")
    return source + "".join(_source(other) for other in _OTHERS.findall(source) if other != "base.html")


def _keys(source: str, called: frozenset[str] = frozenset()) -> set[str]:
    """The keys of what is written outside headings, there or by a macro; of a table that is gone through, them all."""
    found = set()
    for said in _SAID.findall(_NO_ELEMENTS.sub("", source)):
        for key in _KEY.findall(said):
            found |= {f"{key}{each}" for each in words_in("fr").get(key[:-1])} if key.endswith(".") else {key}
    for name in {*_CALLED.findall(source)} & MACROS.keys() - called:
        found |= _keys(MACROS[name], called | {name})
    return found


def _elements(source: str) -> dict[str, list[str]]:
    """The elements of the wording whose names are written there, by table."""
    said = [re.sub(r"\\{.*?\\}", ".+", re.escape(str(words_in("fr").get(key)))) for key in sorted(_keys(source))]
    names = re.compile("|".join(each for each in said if each != ".+"))
    listed = {table: words.texts(table).items() for table in TABLES}
    found = {table: sorted(key for key, (text, _) in texts if names.fullmatch(text)) for table, texts in listed.items()}
    return {table: keys for table, keys in found.items() if keys}


def _sources() -> dict[str, str]:
    """All that is written on each page, whatever its state, by the system and the heading of its template."""
    pages = {(served_at(page)[0], french): page for page, (french, _) in words.texts("pages").items()}
    found = {"everywhere": _source("base.html")}
    for path in sorted(TEMPLATES.glob("*/*.html")):
        title = re.search(r"{% set title = (.*) %}", path.read_text(encoding="utf-8"))
        for key in re.findall(r"t\('([\w.]+)'\)", title[1] if title else ""):
            page = pages[path.parent.name, words_in("fr")(key)]
            found[page] = found.get(page, "") + _source(path.relative_to(TEMPLATES).as_posix())
    return found


def test_each_page_has_the_elements_that_the_mock_writes():
    served = {page: _elements(source) for page, source in _sources().items()}
    listed = {page: {table: sorted(keys) for table, keys in tables.items()} for page, tables in ELEMENTS.items()}
    assert listed == served, "steps/elements.toml is not what the templates of the mock have"


def test_each_page_that_is_not_open_to_everybody_shows_its_entrance():
    with serve("127.0.0.1", 1) as server:
        mock = server.fresh()
        shown = {page: _heading(mock.pages.location(page, "fr"), mock.pages.port) for page in mock.pages.names}
        mock.close()
    assert shown == {page: words.text("fr", "pages", entrance_of(page)) for page in shown}


def _heading(address: str, port: int) -> str:
    """The heading of the page that an address leads to, in a browser that the site does not know."""
    host, path = urlsplit(address).netloc, address
    while True:
        connection = HTTPConnection("127.0.0.1", port)
        connection.request("GET", path.partition(host)[2], headers={"Host": host})
        answer = connection.getresponse()
        if not (to := answer.headers["Location"]):
            heading = re.search(r"<h1>(.*?)</h1>", answer.read().decode())
            assert heading
            return unescape(heading[1])
        path = urljoin(path, to)
        host = urlsplit(path).netloc
