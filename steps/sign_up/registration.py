"""Registration: the way from IRCC to CléGC, the whole sign-up, and the way back."""

from __future__ import annotations

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals, Pages
from steps import words
from steps.elements import CLOSED
from steps.expectation import expect
from steps.language.speech.belongings import Belonging
from steps.language.speech.phrase import given, then, when
from steps.portal.systems import see_address
from steps.progress import go_on_until
from steps.screen import press, see_page
from steps.sign_up.credentials import choose_username

SUBJECT = ("L'inscription", "Registration")

_INSIDE = {
    "home", "method", "app", "method_email", "method_code", "recovery_codes", "second_factor", "recover", "renew",
    "change", "new_password", "new_questions", "new_address", "new_address_code", "closing",
    *CLOSED["secure_account"],
}  # fmt: skip
"""The pages of somebody who has an account."""

Belonging(name="account", given_by={"accounts.open", "accounts.leave_without"}, once=True)
Belonging(
    name="membership",
    given_by={"accounts.open"},
    contradicted_at={
        "password", "questions", "email", "code",
        "confirmed", "home", "method", "app", "method_email", "method_code", "recovery_codes",
    },
    compatible_with={"arrivals.sign_in"},
)  # fmt: skip
Belonging(
    name="presence",
    given_by={"arrivals.sign_in"},
    given_at=_INSIDE,
    contradicted_by={"accounts.open", "accounts.leave_without"},
)
Belonging(
    name="absence",
    given_by={"accounts.leave_without"},
    contradicted_by={
        "tries.fail", "accounts.use_recovery_codes", "accounts.expire", "accounts.open_newer", "arrivals.sign_in",
    },
    contradicted_at=_INSIDE,
)  # fmt: skip
Belonging(
    name="key",
    given_by={"accounts.open", "accounts.leave_without", "accounts.use_every", "tries.fail", "portal.give_profile"},
    given_beyond={
        "secure_account", "register", "not_opened", "start", "sign_in", "locked", "support",
        "forgotten_username", "forgotten_password", "forgotten_lock",
        "arc_home", "arc_sign_in", "arc_register", "partners", "bank",
    },
    needed_to_say={
        "{person} a demandé son nom d'utilisateur",
        "{person} donne son nom d'utilisateur",
        "{person} donne l'adresse de son compte",
        "{person} ouvre une session",
        "{person} ouvre une session d'un double clic",
        "{person} ouvre une session avec son nom d'utilisateur en majuscules",
        "{person} ouvre une session dans un autre navigateur",
        "{person} tente d'ouvrir une session",
        "{person} tente d'ouvrir une session dans un autre navigateur",
        "{person} tente d'ouvrir une session avec l'ancien mot de passe",
        "{person} a ouvert une session pendant une panne du courriel",
        "{person} envoie {times} son mot de passe à la fois",
        "{person} donne à l'ARC les identifiants de sa CléGC",
        "{person} donne à la banque les identifiants de sa CléGC",
        "{person} remplace un mot de passe oublié par {proof}",
    },
    remedy="{person} a un compte protégé par {protection}",
)  # fmt: skip


@given("{person} a un compte", "{person} has an account")
def have_account(person: Person, accounts: Accounts) -> None:
    accounts.open(person)


@given("{person} n'a pas de compte", "{person} has no account")
def have_no_account(person: Person, accounts: Accounts) -> None:
    accounts.leave_without(person)


@given("{person} a un compte au nom d'utilisateur {text}", "{person} has an account with the username {text}")
def have_account_named(person: Person, text: str, accounts: Accounts) -> None:
    person.username = text
    accounts.open(person)


@when("{person} demande une CléGC", "{person} asks for a GCKey")
def ask_for_key(person: Person) -> None:
    press(person, "sign_up_for_account")
    press(person, "with_key")
    press(person, "sign_up")


@when("{person} accepte les conditions", "{person} accepts the terms")
def accept_terms(person: Person) -> None:
    press(person, "accept")


@when("{person} mène l'inscription à bien par {method}", "{person} goes through the whole sign-up with {method}")
def sign_up(person: Person, method: str) -> None:
    go_on_until(person, "account", method)


@then("{person} est en session à IRCC", "{person} is signed in at IRCC")
def be_signed_in(person: Person, pages: Pages) -> None:
    see_page(person, "account")
    signed_in = words.text(person.language, "messages", "signed_in")
    expect(person.window.page.get_by_text(signed_in), "text_missing", text=signed_in).to_be_visible()
    see_address(person, "ircc", pages)


@then(
    "le nom d'utilisateur de {person} est encore libre",
    "the username of {person} is still free",
    "le nom d'utilisateur d'{person} est encore libre",
)
def username_free(person: Person, arrivals: Arrivals) -> None:
    person.open_window()
    arrivals.bring(person, "username")
    choose_username(person)
    see_page(person, "password")
