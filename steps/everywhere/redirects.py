"""Redirects: where the site may send a browser, and where it must not."""

from __future__ import annotations

from contextlib import suppress
from http import HTTPStatus
from urllib.parse import parse_qsl, urlencode, urlsplit

from playwright.sync_api import Error

from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Pages
from steps.everywhere import forgery  # noqa: F401 - the values that a parameter is set to
from steps.expectation import check
from steps.language.speech.phrase import given, then, when
from steps.screen import press

SUBJECT = ("Les redirections", "Redirects")


@given("{person} arrive à la CléGC par IRCC", "{person} has come to GCKey through IRCC", arrival=True)
def come_through_ircc(person: Person, arrivals: Arrivals) -> None:
    arrivals.bring(person, "register")
    press(person, "with_key")


@when(
    "{person} refait le même chemin avec le paramètre {text} égal à {value}",
    "{person} comes the same way with the parameter {text} set to {value}",
)
def come_again(person: Person, text: str, value: str) -> None:
    way = urlsplit(next(url for url in reversed(person.window.traffic.urls) if "redirect_uri=" in url))
    query = urlencode({**dict(parse_qsl(way.query)), text: value})
    with suppress(Error):  # a browser that is sent away finds nobody there: where it was sent is what counts
        person.window.visit(way._replace(query=query).geturl())


@then("le site n'a jamais envoyé {person} ailleurs", "the site never sent {person} elsewhere")
def never_sent_away(person: Person, pages: Pages) -> None:
    ours = {urlsplit(pages.address(system)).netloc for system in pages.systems}
    traffic = person.window.traffic
    tried = any(answer.header("location") or answer.status >= HTTPStatus.BAD_REQUEST for answer in traffic.answers)
    check(tried, "never_redirected")
    asked = traffic.urls
    away = [url for url in asked if url.startswith("http") and urlsplit(url).netloc not in ours]
    check(not away, "sent_away", away)
