"""Signing in: username and password, in the same browser or in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.language.phrase import given, when
from steps.screen import field_of, press

if TYPE_CHECKING:
    from fixtures.people import Person
    from fixtures.site import Site

SUBJECT = ("L'ouverture de session", "Signing in")


def sign_in_with(person: Person, username: str, password: str) -> None:
    """Fill the sign-in page in and send it."""
    field_of(person, "username").fill(username)
    field_of(person, "password").fill(password)
    press(person, "sign_in")


@given("{person} a un compte au mot de passe {text}", "{person} has an account with the password {text}")
def have_account_with_password(person: Person, text: str, site: Site) -> None:
    person.password = text
    site.open_account(person)


@when("{person} ouvre une session", "{person} signs in")
def sign_in(person: Person) -> None:
    sign_in_with(person, person.username, person.password)


@when("{person} ouvre une session avec le mot de passe {text}", "{person} signs in with the password {text}")
def sign_in_with_password(person: Person, text: str) -> None:
    sign_in_with(person, person.username, text)


@when("{person} ouvre une session dans un autre navigateur", "{person} signs in from another browser")
def sign_in_elsewhere(person: Person, site: Site) -> None:
    person.open_window()
    site.bring(person, "sign_in")
    sign_in(person)
