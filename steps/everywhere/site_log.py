"""The site's log: what it wrote down, and what it must not."""

from __future__ import annotations

import re

from fixtures.person import Person
from fixtures.site.abilities import Ledger, Log
from steps import words
from steps.expectation import check
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import then

SUBJECT = ("Le journal du site", "The site's log")

ParameterType(name="record", regexp=".+", values=words.names("records"))


@then(
    "le journal du site dit que {record}",
    "the site's log says that {record}",
    "le journal du site dit qu'{record}",
)
def log_says(record: str, log: Log, language: str) -> None:
    text = words.text(language, "records", record)
    check(any(text in line for line in log), "log_silent", text=text)


@then(
    "{person} ne retrouve aucun de ses secrets dans le journal du site",
    "{person} finds no secret in the site's log",
)
def no_secret_in_log(person: Person, log: Log) -> None:
    check(person.window.traffic.posted, "no_form_sent", name=person.name)
    keep_secrets_from_log(person, log)


@then(
    "{person} ne retrouve pas son mot de passe dans ce que le site a conservé",
    "{person} does not find the password in what the site has kept",
)
def password_not_kept(person: Person, ledger: Ledger) -> None:
    check(person.window.traffic.posted, "no_form_sent", name=person.name)
    check(not ledger.keeps(person.password), "password_kept")


def keep_secrets_from_log(person: Person, log: Log) -> None:
    """Nothing that only the person may know stands in the log."""
    codes = [code for mail in person.mailbox.mails() for code in re.findall(r"\b\d{6}\b", mail.text)]
    cookies = [cookie["value"] for cookie in person.window.context.cookies() if "value" in cookie]
    told = [
        secret
        for secret in (person.password, *person.answers, *person.recovery_codes, *codes, *cookies)
        if any(secret.casefold() in line.casefold() for line in log)
    ]
    check(not told, "log_secrets", told)
