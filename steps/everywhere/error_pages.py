"""The error pages: what a person meets who takes a wrong turn."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product
from typing import TYPE_CHECKING

from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Inventory, Pages
from steps import words
from steps.expectation import expect
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.outcomes import Outcomes
from steps.screen import press, submit
from steps.unseen import browser_of

if TYPE_CHECKING:
    from fixtures.crowd import Crowd

SUBJECT = ("Les pages d'erreur", "The error pages")

ParameterType(name="mishap", regexp=".+", values=words.names("mishaps"))


def _go(person: Person, pages: Pages, path: str) -> None:
    person.window.visit(f"{pages.address('clegc')}/{person.language}/{path}")


def _open_form_address(person: Person, arrivals: Arrivals, _: Pages) -> None:
    arrivals.bring(person, "username")
    name = words.text(person.language, "buttons", "cancel")
    button = person.window.page.get_by_role("button", name=name, exact=True)
    person.window.visit(button.evaluate("button => button.form.action"))


def _send_form_of_other_session(person: Person, arrivals: Arrivals, _: Pages) -> None:
    arrivals.bring(person, "username")
    person.window.context.clear_cookies()
    press(person, "continue")


def _send_too_much(person: Person, arrivals: Arrivals, _: Pages) -> None:
    arrivals.bring(person, "username")
    submit(person, username="a" * 40_000)


_WAYS: dict[str, Callable[[Person, Arrivals, Pages], None]] = {
    "unknown": lambda person, _, pages: _go(person, pages, "404"),
    "malformed": lambda person, _, pages: _go(person, pages, "%FF"),
    "of_a_form": _open_form_address,
    "stale": _send_form_of_other_session,
    "too_long": _send_too_much,
}


@given(
    "{person} est à la page d'erreur causée par {mishap}",
    "{person} is at the error page caused by {mishap}",
    arrival=True,
)
def be_at_error_page(person: Person, mishap: str, arrivals: Arrivals, pages: Pages) -> None:
    _WAYS[mishap](person, arrivals, pages)
    heading = person.window.page.get_by_role("heading", level=1)
    expect(heading, "wrong_error_page").to_have_text(words.text(person.language, "mishaps", mishap))


@given("{person} est à l'Agence du revenu du Canada", "{person} is at the Canada Revenue Agency", arrival=True)
def be_at_arc(person: Person, pages: Pages) -> None:
    person.window.visit(f"{pages.address('arc')}/{person.language}/")


@when(
    "des adresses qui ne mènent nulle part sont demandées par des navigateurs de chaque langue",
    "addresses that lead nowhere are asked for by browsers of each language",
)
def ask_in_each_language(outcomes: Outcomes, crowd: Crowd, *, pages: Pages, inventory: Inventory) -> None:
    systems = sorted({place.system for place in inventory.places})
    for system, (path, said), (named, ours) in product(systems, _NOWHERE, _PREFERRED.items()):
        browser = browser_of(crowd())
        browser.languages = named
        page = browser.ask("GET", f"{pages.address(system)}{path}").text
        outcomes.expect(f"{system} {path}, {named}", wanted=[said or ours], seen=_DECLARED.findall(page))


@then(
    "chaque page d'erreur est dans la langue de son adresse, ou du navigateur quand l'adresse n'en dit aucune",
    "each error page is in the language of its address, or of the browser where the address says none",
)
def errors_in_language(outcomes: Outcomes) -> None:
    outcomes.conclude("wrong_languages")


_NOWHERE = (("/fr/404", "fr"), ("/en/404", "en"), ("/404", ""), ("/enfin", ""))
"""Addresses that lead nowhere, and the language that each says."""
_PREFERRED = {"fr": "fr", "en": "en", "fr;q=0.5, en-CA": "en", "de": "fr"}
"""The languages that browsers name, and which of ours they get: of neither, the first of the site."""
_DECLARED = re.compile(r'<html lang="(\w+)"')
