"""GCKey's answer: what the browser carries from CléGC to IRCC, as it was given or not."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qsl, urlencode, urlsplit

from fixtures.forms import read_form
from fixtures.person import Person
from fixtures.site.abilities import Arrivals
from steps import words
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, when
from steps.progress import complete

SUBJECT = ("La réponse de la CléGC", "GCKey's answer")

ParameterType(name="alteration", regexp=".+", values=words.names("alterations"))

_INVENTED = "A" * 43
"""A value of the right form, which nobody gave."""


@given("la CléGC a répondu à {person}", "GCKey has answered {person}", arrival=True)
def have_answer(person: Person, arrivals: Arrivals) -> None:
    # The last form goes beside the page, so that the browser does not follow where the answer leads.
    arrivals.bring(person, "second_factor")
    form = read_form(complete(person))
    person.window.wire.send(form.method, form.url, form.fields)


@given("{person} a apporté la réponse à IRCC", "{person} has taken the answer to IRCC")
@when("{person} apporte la réponse à IRCC", "{person} takes the answer to IRCC")
def take(person: Person) -> None:
    person.window.visit(_answer_to(person))


@when("{person} apporte à IRCC la réponse {alteration}", "{person} takes to IRCC the answer {alteration}")
def take_altered(person: Person, alteration: str) -> None:
    _take(person, _ALTERED[alteration](_parameters(_answer_to(person))))


@when(
    "{person} apporte à IRCC la réponse donnée à {other_person}",
    "{person} takes to IRCC the answer given to {other_person}",
)
def take_other(person: Person, other_person: Person) -> None:
    person.window.visit(_answer_to(other_person))


@when(
    "{person} apporte à IRCC sa réponse avec le code donné à {other_person}",
    "{person} takes to IRCC the answer with the code given to {other_person}",
)
def take_with_other_code(person: Person, other_person: Person) -> None:
    _take(person, {**_parameters(_answer_to(person)), "code": _parameters(_answer_to(other_person))["code"]})


def _take(person: Person, parameters: dict[str, str]) -> None:
    address = urlsplit(_answer_to(person))
    person.window.visit(address._replace(query=urlencode(parameters)).geturl())


def _answer_to(person: Person) -> str:
    """The address at IRCC that the person was sent to."""
    sent = [reply.header("location") or "" for reply in person.window.traffic.noted]
    return next(address for address in reversed(sent) if "code=" in address)


def _parameters(address: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(address).query))


_ALTERED: dict[str, Callable[[dict[str, str]], dict[str, str]]] = {
    "other_code": lambda said: {**said, "code": _INVENTED},
    "no_code": lambda said: {"state": said["state"]},
    "other_state": lambda said: {**said, "state": _INVENTED},
    "no_state": lambda said: {"code": said["code"]},
    "error": lambda said: {"error": "server_error", "state": said["state"]},
}
