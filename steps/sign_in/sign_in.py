"""Signing in: username and password, then the second factor, in the same browser or in another."""

from __future__ import annotations

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals, Draws, Outage
from steps import words
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, when
from steps.screen import field_of, submit
from steps.usual import WRONG_PASSWORD

SUBJECT = ("L'ouverture de session", "Signing in")

ParameterType(
    name="protection", regexp=".+", values={"app": ("l'application", "the app"), "email": ("le courriel", "email")}
)


@given("{person} a un compte au mot de passe {text}", "{person} has an account with the password {text}")
def have_account_with_password(person: Person, text: str, accounts: Accounts) -> None:
    person.password = text
    accounts.open(person)


@given("{person} a un compte protégé par {protection}", "{person} has an account protected by {protection}")
def have_protected_account(person: Person, protection: str, accounts: Accounts) -> None:
    accounts.open(person, protection)


@given("{person} a ouvert une session pendant une panne du courriel", "{person} has signed in while mail was down")
def have_signed_in_in_vain(person: Person, outage: Outage) -> None:
    outage.cut_mail()
    sign_in(person)
    outage.restore_mail()


@given("{person} a reçu un code de session", "{person} has received a sign-in code", arrival=True)
def have_sign_in_code(person: Person, arrivals: Arrivals, accounts: Accounts) -> None:
    accounts.open(person, "email")
    arrivals.bring(person, "second_factor")
    person.mailbox.expect(1)


@given(
    "{person} a reçu un code de session qui commence par zéro",
    "{person} has received a sign-in code that starts with zero",
    arrival=True,
)
def have_sign_in_code_with_zero(person: Person, arrivals: Arrivals, accounts: Accounts, draws: Draws) -> None:
    draws.set_next("012345")
    have_sign_in_code(person, arrivals, accounts)


@given("{person} a déjà donné le code de son application", "{person} has already given the code of the app")
def have_given_app_code(person: Person, arrivals: Arrivals) -> None:
    arrivals.bring(person, "second_factor")
    submit(person, totp=person.authenticator.code())


@given("{person} est en session à la CléGC", "{person} is signed in at GCKey")
def be_signed_in_at_key(person: Person, arrivals: Arrivals) -> None:
    arrivals.sign_in(person, "clegc")


@given("{person} est en session à IRCC", "{person} is signed in at IRCC")
def be_signed_in_at_ircc(person: Person, arrivals: Arrivals) -> None:
    arrivals.sign_in(person, "clegc", "ircc")


@when("{person} ouvre une session", "{person} signs in")
def sign_in(person: Person) -> None:
    submit(person, "sign_in", username=person.username, password=person.password)


@when("{person} tente d'ouvrir une session", "{person} tries to sign in")
def try_to_sign_in(person: Person) -> None:
    sign_in(person)


@when(
    "{person} tente d'ouvrir une session avec le mot de passe {text}",
    "{person} tries to sign in with the password {text}",
)
def sign_in_with_password(person: Person, text: str) -> None:
    submit(person, "sign_in", username=person.username, password=text)


@when(
    "{person} tente d'ouvrir une session avec un mot de passe erroné", "{person} tries to sign in with a wrong password"
)
def sign_in_with_wrong_password(person: Person) -> None:
    submit(person, "sign_in", username=person.username, password=WRONG_PASSWORD)


@when("{person} ouvre une session d'un double clic", "{person} signs in with a double click")
def sign_in_by_double_click(person: Person) -> None:
    field_of(person, "username").fill(person.username)
    field_of(person, "password").fill(person.password)
    name = words.text(person.language, "buttons", "sign_in")
    with person.window.page.expect_navigation(wait_until="domcontentloaded"):
        person.window.page.get_by_role("button", name=name, exact=True).dblclick()


@when(
    "{person} tente d'ouvrir une session avec un nom d'utilisateur inconnu",
    "{person} tries to sign in with an unknown username",
)
def sign_in_with_unknown_username(person: Person) -> None:
    submit(person, "sign_in", username=f"x{person.username}"[:16], password=person.password)


@when(
    "{person} ouvre une session avec son nom d'utilisateur en majuscules",
    "{person} signs in with the username in capitals",
)
def sign_in_with_capitals(person: Person) -> None:
    submit(person, "sign_in", username=person.username.upper(), password=person.password)


@when(
    "{person} écrit son mot de passe à la place du nom d'utilisateur",
    "{person} types the password in place of the username",
)
def swap_username_and_password(person: Person) -> None:
    submit(person, "sign_in", username=person.password, password=person.username)


@when("{person} ouvre une session dans un autre navigateur", "{person} signs in from another browser")
def sign_in_elsewhere(person: Person, arrivals: Arrivals) -> None:
    person.open_window()
    arrivals.bring(person, "sign_in")
    sign_in(person)


@when("{person} tente d'ouvrir une session dans un autre navigateur", "{person} tries to sign in from another browser")
def try_to_sign_in_elsewhere(person: Person, arrivals: Arrivals) -> None:
    sign_in_elsewhere(person, arrivals)


@when(
    "{person} ouvre une session avec le nom d'utilisateur et le mot de passe volés à {other_person}",
    "{person} signs in with the username and password stolen from {other_person}",
)
def sign_in_as(person: Person, other_person: Person) -> None:
    submit(person, "sign_in", username=other_person.username, password=other_person.password)


@given(
    "{person} a ouvert une session avec le nom d'utilisateur et le mot de passe volés à {other_person}",
    "{person} has signed in with the username and password stolen from {other_person}",
)
def have_signed_in_as(person: Person, other_person: Person, arrivals: Arrivals) -> None:
    arrivals.bring(person, "sign_in")
    sign_in_as(person, other_person)


@when(
    "IRCC demande que {person} ouvre de nouveau une session",
    "IRCC asks that {person} sign in again",
    "IRCC demande qu'{person} ouvre de nouveau une session",
)
def asked_again(person: Person, arrivals: Arrivals) -> None:
    arrivals.ask_to_sign_in_again(person)
