"""Errors: what a person reads when a request is refused, and what it must not tell."""

from __future__ import annotations

import re
from html import unescape
from http import HTTPStatus

from fixtures.person import Person
from fixtures.site.abilities import Ledger, Outage, Pages
from steps import words
from steps.expectation import check, expect
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then
from steps.screen import see_no_change

SUBJECT = ("Les erreurs", "Errors")

ParameterType(name="error", regexp="l'erreur .+|error .+", values=words.names("errors"))

_INSIDE = re.compile(
    r"traceback|exception|\b[a-z\d]+error\b|\bfile \"|\.py\b|python|wsgi|jinja|sqlite|werkzeug"
    r"|(?:/(?:home|root|usr|opt|var|tmp|srv|work)/)|\d+\.\d+\.\d+(?!\.?\d)",
    re.IGNORECASE,
)
"""What betrays how a site is made: a stack trace, a product, a version, the path of a file."""


@given("le site tombera en panne en créant un code", "the site will break down when it makes a code")
def break_down(outage: Outage) -> None:
    outage.break_down()


@then("{person} lit {error} et rien ne change", "{person} reads {error} and nothing changes")
def read_error(person: Person, error: str, pages: Pages, ledger: Ledger) -> None:
    page = person.window.page
    expect(page.get_by_role("heading", level=1), "wrong_error_page").to_have_text(
        words.text(person.language, "errors", error)
    )
    status = page.evaluate("performance.getEntriesByType('navigation')[0].responseStatus")
    check(status == int(error), "wrong_status", wanted=error, found=status)
    way_back = page.get_by_role("link", name=words.text(person.language, "ways_back", "ircc"), exact=True)
    expect(way_back, "no_way_back").to_have_attribute("href", pages.location("secure_account", person.language))
    see_no_change(ledger)


@then("{person} reçoit du site {error} et rien ne change", "{person} gets {error} from the site and nothing changes")
def receive_error(person: Person, error: str, ledger: Ledger) -> None:
    reply = person.window.traffic.noted[-1]
    check(reply.status == int(error), "wrong_status", wanted=error, found=reply.status)
    check(reply.header("location") is None, "refusal_redirects", location=reply.header("location"))
    sort = reply.header("content-type") or "—"
    check(sort.startswith("text/html;"), "no_page", text=sort)
    see_no_change(ledger)


@then("{person} n'apprend rien du fonctionnement du site", "{person} learns nothing about how the site works")
def nothing_of_the_inside(person: Person) -> None:
    traffic = person.window.traffic
    tried = traffic.posted or any(answer.status >= HTTPStatus.BAD_REQUEST for answer in traffic.answers)
    check(tried, "nothing_tried")
    keep_inside(person)


def keep_inside(person: Person) -> None:
    """Nothing that came from the site tells how it works."""
    traffic = person.window.traffic
    said = [unescape(reply.body) for reply in traffic.noted]
    if person.window.tab.url.startswith("http"):
        said.append(person.window.page.content())
    said += [f"{name}: {value}" for answer in traffic.answers for name, value in answer.headers if name not in _OURS]
    check(said, "no_response", name=person.name)
    found = [f"{match[0]} ← {text[:200]}" for text in said if (match := _INSIDE.search(text))]
    check(not found, "inside_shown", found)


_OURS = ("location", "content-security-policy", "set-cookie")
"""Headers that hold addresses of the site and random values."""
