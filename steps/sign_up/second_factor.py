"""The second factor: an authenticator that scans the QR code, or codes by mail."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from fixtures.person import Person
from fixtures.site.abilities import Clock
from steps import words
from steps.expectation import check, expect
from steps.language.speech.belongings import Belonging
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.screen import field_of, press, see_heading, submit
from steps.sign_up.email import confirm_address

if TYPE_CHECKING:
    from fixtures.people import Cast

SUBJECT = ("L'authentification à deux facteurs", "Two-factor authentication")

_ISSUERS = {"fr": "CléGC (maquette)", "en": "GCKey (mock)"}
"""What an app calls the account of CléGC, by the language of the page that shows the code."""

Belonging(
    name="app_code",
    spent_by="{person} donne le code affiché par son application",
    renewed_by={"authenticator.scan", "authenticator.type_in", "clock.advance", "clock.let_pass", "take_another_key"},
)
ParameterType(name="epoch", regexp="[0-9]+", examples=("1234567890", "1234567890"))
ParameterType(name="method", regexp="code QR|courriel|QR code|email", values=words.names("methods"))


@given("{person} a scanné le code QR", "{person} has scanned the QR code")
@when("{person} scanne le code QR", "{person} scans the QR code")
def scan(person: Person) -> None:
    name = words.label(person.language, "pictures", "qr_code")
    person.authenticator.scan(person.window.page.get_by_role("img", name=name, exact=True))


@when("{person} écrit la clé secrète dans son application", "{person} enters the secret key in the app")
def type_secret(person: Person) -> None:
    person.authenticator.type_in(secret_on_screen(person))


@given("{person} a demandé ses codes par courriel", "{person} has asked for codes by email")
def have_asked_for_codes(person: Person) -> None:
    press(person, "continue")
    press(person, "continue")
    choose_method(person, "email")
    keep_address(person)


@given(
    "{person} a écrit la clé secrète {text} dans son application",
    "{person} has entered the secret key {text} in the app",
)
def have_typed_secret(person: Person, text: str) -> None:
    person.authenticator.type_in(text)


@given("{person} utilise un navigateur en avance de {duration}", "{person} uses a browser that is {duration} fast")
def fast_browser(person: Person, duration: timedelta, clock: Clock) -> None:
    person.window.tab.clock.set_system_time(clock.now() + duration)


@when("{person} choisit la méthode {method}", "{person} chooses the method {method}")
def choose_method(person: Person, method: str) -> None:
    name = words.text(person.language, "methods", method)
    person.window.page.get_by_role("radio", name=name, exact=True).check()
    press(person, "continue")


@when("{person} ne choisit aucune méthode", "{person} chooses no method")
def choose_none(person: Person) -> None:
    press(person, "continue")


@when("{person} garde la même adresse pour ses codes", "{person} keeps the same address for the codes")
def keep_address(person: Person) -> None:
    expect(field_of(person, "email"), "other_address").to_have_value(person.email)
    press(person, "continue")


@when("{person} donne le code affiché par son application", "{person} gives the code that the app shows")
def give_app_code(person: Person) -> None:
    submit(person, totp=person.authenticator.code())


@when(
    "{person} donne le code que son application affichait {duration} avant",
    "{person} gives the code that the app showed {duration} before",
)
def give_earlier_code(person: Person, duration: timedelta, clock: Clock) -> None:
    submit(person, totp=person.authenticator.code(clock.now() - duration))


@when(
    "{person} donne le code que son application affichera {duration} après",
    "{person} gives the code that the app will show {duration} later",
)
def give_later_code(person: Person, duration: timedelta, clock: Clock) -> None:
    submit(person, totp=person.authenticator.code(clock.now() + duration))


@when("{person} donne un code d'application erroné", "{person} gives a wrong app code")
def give_wrong_app_code(person: Person, cast: Cast) -> None:
    # Without an app, any six digits will do: they are no app's code.
    shown = {code for each in cast for code in each.authenticator.secrets}
    submit(person, totp=next(code for code in map("{:06}".format, range(123456, 10**6)) if code not in shown))


def give_second_factor(person: Person, method: str) -> None:
    """Go through the set-up of a method, from its page to the recovery codes."""
    if method == "app":
        scan(person)
        give_app_code(person)
    else:
        keep_address(person)
        confirm_address(person)


def secret_on_screen(person: Person) -> str:
    """Return the secret key without what the page parts it with; a site may write it in a field, or as a bare text.

    Of a bare text, the manner is its form: a regular expression.
    """
    if words.manner("secret_key") == "field":
        written = field_of(person, "secret_key").input_value()
    elif form := words.manner("secret_key"):
        written = person.window.page.get_by_text(re.compile(rf"^\s*{form}\s*$")).inner_text()
    else:
        written = person.window.page.get_by_role("code").inner_text()
    return _joined(written)


def _joined(text: str) -> str:
    """A text without what parts a key."""
    return re.sub(r"[\s-]", "", text)


@then(
    "{person} voit la même clé dans son application et à l'écran", "{person} sees the same key in the app and on screen"
)
def same_secret(person: Person) -> None:
    check(person.authenticator.secret == secret_on_screen(person), "other_secret")


@then(
    "{person} voit la CléGC et son compte nommés dans son application",
    "{person} sees GCKey and the account named in the app",
)
def app_names(person: Person) -> None:
    named = {"issuer": person.authenticator.issuer, "account": person.authenticator.account}
    wanted = {"wanted_issuer": _ISSUERS[person.language], "wanted_account": person.username}
    check([*named.values()] == [*wanted.values()], "app_names", **named, **wanted)


@then("{person} voit une nouvelle clé secrète", "{person} sees a new secret key")
def secret_changed(person: Person) -> None:
    check(person.authenticator.secret != secret_on_screen(person), "same_secret")


@then("{person} ne voit plus la clé secrète", "{person} no longer sees the secret key")
def secret_gone(person: Person) -> None:
    see_heading(person)
    content = _joined(person.window.page.content())
    check(person.authenticator.secret not in content, "secret_left")


@then(
    "{person} lit {text} dans son application, {epoch} secondes après le début de 1970",
    "{person} reads {text} in the app, {epoch} seconds after the start of 1970",
)
def app_shows(person: Person, text: str, epoch: str) -> None:
    code = person.authenticator.code(datetime.fromtimestamp(int(epoch), UTC))
    check(code == text, "app_code", code=code, wanted=text)
