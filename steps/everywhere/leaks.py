"""Leaks: where a secret of the scenario could have been seen, and must not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from fixtures.person import Person
from fixtures.traffic import readings
from steps import words
from steps.expectation import check
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import then

SUBJECT = ("Les secrets", "Secrets")
_CODE = re.compile(r"\b\d{6}\b")

ParameterType(name="outlet", regexp=".+", values=words.names("outlets"))


@then(
    "aucun secret de {person} n'apparaît dans {outlet}",
    "no secret of {person} appears in {outlet}",
    "aucun secret d'{person} n'apparaît dans {outlet}",
)
def no_secret_in(person: Person, outlet: str) -> None:
    check(person.window.traffic.posted, "no_form_sent", name=person.name)
    keep_secrets_from(person, outlet)


def keep_secrets_from(person: Person, *outlets: str) -> None:
    """Nothing that only the person may know has come to an outlet so far."""
    secrets = secrets_of(person)
    for outlet in outlets:
        unmeant = {kind: values for kind, values in secrets.items() if (outlet, kind) != ("mail", "code")}
        texts = _OUTLETS[outlet](person)
        found = [(f"{kind[0]} : {text}", f"{kind[1]}: {text}") for text in texts for kind in _kinds(text, unmeant)]
        check(not found, "secret_leaks", found)


def secrets_of(person: Person) -> dict[str, set[str]]:
    """What only the person may know, by kind: typed, received, shown and carried by cookies so far."""
    window = person.window
    cookies = [cookie["value"] for cookie in window.context.cookies() if "value" in cookie]
    sent = [cookie.partition("=")[2].partition(";")[0] for cookie in window.traffic.set_cookies]
    codes = (*person.recovery_codes, *person.former_recovery_codes)
    return {
        "password": {person.password, person.former_password} - {""},
        "answer": set(person.answers),
        "code": {code for mail in person.mailbox.mails() for code in _CODE.findall(mail.text)},
        "recovery_code": {form for code in codes for form in (code, code.replace("-", ""))},
        "app": set(person.authenticator.secrets),
        "session": {*cookies, *sent} - {""},
        "paper": {person.application_number, *(person.card.get(key, "") for key in ("uci", "card_number"))} - {""},
    }


def _kinds(text: str, secrets: dict[str, set[str]]) -> list[tuple[str, str]]:
    """The kinds of secrets that a text holds, as it stands or as an address or a form writes it."""
    forms = [reading.casefold() for reading in readings(text)]
    return [
        _KINDS[kind]
        for kind, values in secrets.items()
        for value in values
        if any(_holds(form, value.casefold()) for form in forms)
    ]


def _holds(text: str, secret: str) -> bool:
    if secret.isdigit():
        # Six digits may come about in a longer number, or in a random name.
        return re.search(rf"(?<![\w-]){secret}(?![\w-])", text) is not None
    return secret in text


_KINDS = {
    "password": ("mot de passe", "password"),
    "answer": ("réponse", "answer"),
    "code": ("code reçu par courriel", "emailed code"),
    "recovery_code": ("code de récupération", "recovery code"),
    "app": ("clé secrète ou code de l'application", "secret key or app code"),
    "session": ("témoin de session", "session cookie"),
    "paper": ("numéro de demande ou de carte", "application or card number"),
}

_OUTLETS: dict[str, Callable[[Person], Iterable[str]]] = {
    "address": lambda person: person.window.traffic.urls + person.window.traffic.addresses,
    "referer": lambda person: person.window.traffic.referers,
    "title": lambda person: person.window.traffic.titles,
    "console": lambda person: person.window.traffic.console,
    "storage": lambda person: person.window.traffic.storage,
    "mail": lambda person: ["\n".join([mail.subject, *mail.sources]) for mail in person.mailbox.mails()],
}
