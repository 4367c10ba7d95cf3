"""Malformed requests: what no browser sends on its own, and the site must refuse."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from fixtures.bodies import Part, multipart
from fixtures.forms import TOKEN
from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Ledger, Pages
from steps import words
from steps.everywhere.forgery import send_step
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.portal.samples import PDF
from steps.progress import complete
from steps.unseen import browser_of, form_with

if TYPE_CHECKING:
    from fixtures.crowd import Crowd

SUBJECT = ("Les demandes mal formées", "Malformed requests")

ParameterType(name="deformation", regexp=".+", values=words.names("deformations"))
ParameterType(name="spoilt_cookies", regexp=".+", values=words.names("spoilt_cookies"))
ParameterType(name="noise", regexp=".+", values=words.names("noises"))


@when("un envoi de document est déformé de toutes les façons", "an upload is deformed in every possible way")
def deform_upload(outcomes: Outcomes, crowd: Crowd, arrivals: Arrivals, ledger: Ledger) -> None:
    person = crowd()
    arrivals.bring(person, "documents")
    browser, sheet = browser_of(person), form_with(person, "document")
    token = (TOKEN, None, sheet.values[TOKEN].encode())
    ledger.remember()
    for what, (body, sort) in _deformed(token):
        answer = browser.send_bytes("POST", sheet.action, body, sort)
        outcomes.expect(what, wanted=HTTPStatus.BAD_REQUEST, seen=answer.status)
    outcomes.expect("ledger", wanted=True, seen=ledger.unchanged())
    for what, more in _WHOLE.items():
        answer = browser.send_bytes("POST", sheet.action, *multipart([token, _FILE, *more]))
        outcomes.expect(what, wanted=HTTPStatus.SEE_OTHER, seen=answer.status)


@then("aucun n'est accepté", "none is accepted")
def none_accepted(outcomes: Outcomes) -> None:
    outcomes.conclude("said_otherwise")


def _deformed(token: Part) -> Iterator[tuple[str, tuple[bytes, str]]]:
    """An upload as no browser sends it."""
    parts = {
        "a field twice": [token, token, _FILE],
        "a file twice": [token, _FILE, _FILE],
        "a field and a file of one name": [token, _FILE, ("document", None, b"x")],
        "a field that is too long": [token, _FILE, ("x", None, b"x" * (_LONGEST + 1))],
        "a field that is no text": [token, _FILE, ("x", None, b"\xff")],
        "too many fields": [token, _FILE, *_WHOLE["as many fields as may be"], ("y", None, b"")],
    }
    yield from ((what, multipart(each)) for what, each in parts.items())
    body, sort = multipart([token, _FILE])
    yield "no boundary", (body, sort.partition(";")[0])
    yield "another boundary", (body, f"{sort}x")
    yield "a header on two lines", (body.replace(b"form-data; ", b"form-data;\r\n "), sort)
    yield "a field without a name", (body.replace(b' name="document";', b""), sort)
    yield "no form", (body.replace(b"form-data", b"attachment"), sort)
    yield "cut short", (body[:-40], sort)
    yield "nothing", (b"", sort)


@when("{person} envoie l'étape {deformation}", "{person} sends the step {deformation}")
def send_deformed(person: Person, deformation: str) -> None:
    button = complete(person)
    person.window.page.route("**/*", lambda route: route.fallback(**_DEFORMATIONS[deformation]), times=1)
    send_step(person, button)


@when("{person} revient avec {spoilt_cookies}", "{person} comes back with {spoilt_cookies}")
def come_back_with(person: Person, spoilt_cookies: str) -> None:
    page = person.window.page
    place = urlsplit(page.url)
    for name, value in _SPOILT_COOKIES[spoilt_cookies].items():
        # Of two cookies, a browser names first the one of the longer path.
        path = "/" if name.startswith("__Host-") else place.path
        person.window.context.add_cookies(
            [{"name": name, "value": value, "domain": place.hostname or "", "path": path, "secure": True}]
        )
    page.reload()


@when("{person} ouvre à {system} l'adresse {text}", "{person} opens the address {text} at {system}")
def open_address(person: Person, system: str, text: str, pages: Pages) -> None:
    person.window.visit(pages.address(system) + text)


@when("{person} appelle le site par le nom {text}", "{person} calls the site by the name {text}")
def call_by_name(person: Person, text: str, pages: Pages) -> None:
    person.window.visit(f"http://{text}:{pages.port}/")


@when("{person} envoie au site {noise}", "{person} sends the site {noise}")
def send_noise(person: Person, noise: str, pages: Pages) -> None:
    address = pages.location("sign_in", person.language)
    host, _, path = address.removeprefix("http://").partition("/")
    data = _NOISES[noise].replace("PATH", f"/{path}").replace("HOST", host)
    person.window.wire.send_bytes(address, data.replace("\n", "\r\n").encode("latin-1"))


_FILE: Part = ("document", "releve.pdf", PDF)
_LONGEST, _MANY = 32 * 1024, 18
"""How many bytes a field of an upload may have, and how many fields there may be beside the token and the file."""
_WHOLE: Mapping[str, list[Part]] = {
    "whole": [],
    "the longest field": [("x", None, b"x" * _LONGEST)],
    "as many fields as may be": [(f"x{number}", None, b"") for number in range(_MANY)],
}
_DEFORMATIONS: Mapping[str, Mapping[str, Any]] = {
    "delete": {"method": "DELETE"},
    "too_long": {"post_data": "username=" + "a" * 40_000},
    "many_fields": {"post_data": "&".join(f"field{number}=1" for number in range(1000))},
    "twice": {"post_data": "username=one&username=two"},
    "not_utf8": {"post_data": "username=%FF%FE"},
    "not_ascii": {"post_data": b"username=\xff\xfe"},
    "not_a_form": {"headers": {"content-type": "application/json"}, "post_data": '{"username": "amelie.roy"}'},
    "with_files": {
        "headers": {"content-type": "multipart/form-data; boundary=x"},
        "post_data": '--x\r\nContent-Disposition: form-data; name="username"\r\n\r\namelie.roy\r\n--x--\r\n',
    },
    "empty": {"post_data": ""},
}
_SPOILT_COOKIES: Mapping[str, Mapping[str, str]] = {
    "malformed": {"__Host-session": "' OR 1=1"},
    "one_more": {"another": "1"},
    "too_long": {f"big{number}": "a" * 3500 for number in (1, 2, 3)},
}
_NOISES: Mapping[str, str] = {
    "not_http": "\x16\x03\x01 bonjour le site\n\n",
    "long_line": f"GET /{'a' * 70_000} HTTP/1.1\nHost: HOST\n\n",
    "long_header": f"GET PATH HTTP/1.1\nHost: HOST\nX-Long: {'a' * 70_000}\n\n",
    "no_length": "POST PATH HTTP/1.1\nHost: HOST\nContent-Type: application/x-www-form-urlencoded\n\nusername=amelie",
    "negative_length": "POST PATH HTTP/1.1\nHost: HOST\nContent-Length: -5\n\nusername=amelie",
    "cut_short": "POST PATH HTTP/1.1\nHost: HOST\nContent-Length: 500\n\nusername=amelie",
    "not_utf8_path": "GET /%FF%FE HTTP/1.1\nHost: HOST\n\n",
    "foreign_host": "GET PATH HTTP/1.1\nHost: evil.test\n\n",
    "no_host": "GET PATH HTTP/1.0\n\n",
}
