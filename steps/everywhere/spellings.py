"""Spellings: a text is the same whatever the encoding of its accents, its capitals and the spaces around it."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, Literal
from unicodedata import normalize
from urllib.parse import urlsplit

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals, Ledger, Pages
from fixtures.site.services import Arc, Support
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.rightly import arc_user, rightly
from steps.tour import Stop, Tour
from steps.unseen import browser_of, is_refused, own_forms, send

if TYPE_CHECKING:
    from collections.abc import Callable

    from fixtures.crowd import Crowd

Form = Literal["NFC", "NFD"]

SUBJECT = ("Les façons d'écrire un texte", "The ways to write a text")

_WAYS: tuple[tuple[Form, Form], ...] = (("NFC", "NFD"), ("NFD", "NFC"))
"""Unicode has two ways to write an accent, with its letter or after it: the one that was kept, and the one typed."""
_NEW = "Forêt-d'été-9"
_COMPARED = {
    "sign_in": ("username", "password"),
    "change": ("password",),
    "arc_sign_in": ("arc_user", "password"),
    "application_form": ("given_name", "family_name"),
}
"""The pages where texts are compared with what was given before, and the fields."""
_LOOSE = frozenset({"text", "email", "textarea"})
"""The sorts of field where neither capitals nor outer spaces count: of a password, all does."""
_COPIED: dict[str, tuple[str, tuple[Callable[[str], str], ...]]] = {
    "recovery_code": (
        "recover",
        (
            lambda code: code.replace("0", "o").replace("1", "l").replace("-", "").lower(),
            lambda code: code.replace("0", "O").replace("1", "I").replace("-", " "),
            lambda code: code.replace("0", "o").replace("1", "i"),
            lambda code: " ".join(code.replace("0", "O").replace("1", "L")),
        ),
    ),
    "card_code": ("bank", (str,)),
    "card": ("bank", (lambda number: re.sub("(....)(?=.)", r"\1 ", number),)),
}
"""What is copied by hand: the fields, the page of each, and the ways to write it, each in all that it may differ in."""
_TWICE = ("password", "new_password", "forgotten_new_password", "arc_register")
"""The pages where a new password is written twice."""


@when(
    "des accents sont écrits d'une façon, puis de l'autre, dans chaque champ comparé",
    "accents are written one way, then the other, in each field that is compared",
)
def write_both_ways(outcomes: Outcomes, crowd: Crowd, *, accounts: Accounts, arrivals: Arrivals, arc: Arc) -> None:
    for (kept, typed), page in product(_WAYS, (*_COMPARED, *_TWICE)):
        person = _name(crowd(), f"Hélène{outcomes.tried:02}", kept)
        if page == "arc_sign_in":
            arc.register(person.username, person.password)
        elif page not in {"password", "arc_register"}:
            accounts.open(person, "app")
        arrivals.bring(person, page)
        before = urlsplit(browser_of(person).here.url).path
        seen = urlsplit(send(person, **_said(person, page, kept, typed)).url).path != before
        outcomes.expect(f"{page}, {kept} → {typed}", wanted=True, seen=seen)


@when(
    "chaque champ est rempli entre des espaces, majuscules et minuscules interverties, et les codes recopiés à la main",
    "each field is filled in between spaces, with capitals and small letters exchanged, and codes copied by hand",
)
def write_loosely(
    outcomes: Outcomes, tour: Tour, *, accounts: Accounts, arc: Arc, ledger: Ledger, pages: Pages, support: Support
) -> None:
    known = {
        "support": lambda person: accounts.open(person, "app"),
        "sign_in": lambda person: accounts.open(person, "app"),
        "arc_sign_in": lambda person: arc.register(arc_user(person), person.password),
    }
    _copy_by_hand(outcomes, tour)
    for name in pages.names:
        stop = tour.stop(name, known.get(name, lambda _: None))
        for sheet in own_forms(stop.browser.here)[:1]:
            right = rightly(stop.person, stop.browser.here.page, sheet)
            loose = [field for field in sheet.typed if sheet.fields[field].sort in _LOOSE]
            if loose:
                said = right | {field: f" {right[field].swapcase()}  " for field in loose}
                refused = is_refused(stop.browser.send(sheet.action, said))
                outcomes.expect(stop.name, wanted=False, seen=refused)
                outcomes.expect(f"{stop.name}, again", wanted=[], seen=_spaced(stop, loose))
                spaced = [said[field] for field in loose if sheet.fields[field].sort != "textarea"]
                outcomes.expect(f"{stop.name}, kept", wanted=[], seen=ledger.keeps(*spaced))
            if name == "support":
                stop.browser.send(sheet.action, right)  # the same request, which waits already
                support.answer()
                outcomes.expect(f"{stop.name}, answers", wanted=1, seen=len(stop.person.mailbox.mails()))


def _copy_by_hand(outcomes: Outcomes, tour: Tour) -> None:
    for field, (page, ways) in _COPIED.items():
        for write in ways:
            stop = tour.stop(page)
            (sheet, *_) = own_forms(stop.browser.here)
            right = rightly(stop.person, stop.browser.here.page, sheet)
            written = f" {write(right[field])} "
            refused = is_refused(stop.browser.send(sheet.action, right | {field: written}))
            outcomes.expect(f"{page}, {written!r}", wanted=False, seen=refused)


@then("chaque texte est reconnu", "each text is recognised")
def recognised(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")


def _name(person: Person, username: str, form: Form) -> Person:
    """Give somebody names and a password with accents."""
    person.username, person.password = normalize(form, username), normalize(form, "Été-Noël-26")
    person.given_name, person.family_name = normalize(form, "Zoé"), normalize(form, "Lévêque")
    return person


def _said(person: Person, page: str, kept: Form, typed: Form) -> dict[str, str]:
    """What is typed: what is compared the other way, the rest as it was."""
    known = {name: getattr(person, name) for name in ("username", "password", "given_name", "family_name")}
    known["arc_user"] = person.username
    if page in _TWICE:
        user = {"arc_user": person.username} if page == "arc_register" else {}
        return {**user, "password": normalize(kept, _NEW), "password_again": normalize(typed, _NEW)}
    rest = {"details": "…"} if page == "application_form" else {}
    return rest | {field: normalize(typed, known[field]) for field in _COMPARED[page]}


def _spaced(stop: Stop, fields: list[str]) -> list[str]:
    """The fields of the page, when it is seen again, that hold a text with the spaces around it."""
    sheets = stop.browser.visit(stop.address).page.sheets
    kept = {name: sheet.fields[name].value for sheet in sheets for name in fields if name in sheet.fields}
    return [name for name, text in kept.items() if text != text.strip()]
