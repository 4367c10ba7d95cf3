"""Emails: which ones arrive, what they say, and a mail server that is down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fixtures.addresses import mailbox_of
from fixtures.person import Person
from fixtures.site.abilities import Outage
from steps import words
from steps.expectation import check
from steps.language.speech.events import Event
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then
from steps.mail import see_mail

if TYPE_CHECKING:
    from fixtures.mailbox import Mailbox

SUBJECT = ("Les courriels", "Emails")

Event(
    announced=(("panne courriel",), ("mail outage", "email outage", "mail failure")),
    told=(("panne", "serveur courriel"), ("outage", "mail server", "mail was down")),
    brought_by="le serveur de courriel ne répond plus",
)
Event(
    announced=(
        ("annonc courriel", "averti courriel", "prévenu courriel"),
        ("announc email", "announc mail", "warned email", "told email", "notified email"),
    ),
    told=(("courriel", "reçoi", "reçu", "avis", "rappel"), ("email", "mail", "receive", "notice", "reminder")),
    brought_by="{person} reçoit {mail}",
)


Event(
    announced=(("aucun avis",), ("no notice",)),
    told=(("reçoi", "reçu", "averti", "prévenu"), ("receive", "told", "warned")),
    brought_by="{person} n'a reçu aucun courriel",
)
ParameterType(name="mail", regexp=".+", values=words.names("mails"))


ParameterType(name="notice", regexp=".+", values=words.names("notices"))


@given("le serveur de courriel ne répond plus", "the mail server no longer answers")
def mail_down(outage: Outage) -> None:
    outage.cut_mail()


@given("le serveur de courriel refuse tout", "the mail server refuses everything")
def mail_refused(mailbox: Mailbox) -> None:
    mailbox.refuse()


@then("{person} reçoit {mail}", "{person} receives {mail}")
def receive(person: Person, mail: str) -> None:
    see_mail(person, mail, person.mailbox.newest())


@then("{person} n'a reçu aucun courriel", "{person} has received no email")
def received_none(person: Person) -> None:
    person.mailbox.expect_none()


@then("{person} a reçu {emails} en tout", "{person} has received {emails} in all")
def received_in_all(person: Person, emails: int) -> None:
    person.mailbox.expect(emails)


@then(
    "{person} reçoit de la CléGC un seul courriel, envoyé à sa seule adresse, avec un seul code",
    "{person} receives from GCKey a single email, sent to that address only, with a single code",
)
def receive_one(person: Person, mailbox: Mailbox) -> None:
    (mail,) = mailbox.expect(1)
    to = str(mail.message["To"])
    check(
        [mailbox_of(each) for each in mail.recipients] == [mailbox_of(person.email)], "mail_to_others", mail.recipients
    )
    check(mailbox_of(to) == mailbox_of(person.email), "mail_to", wanted=person.email, found=to)
    sender = words.text(person.language, "senders", "key")
    check(mail.message["From"] == sender, "mail_from", wanted=sender, found=mail.message["From"])
    check(mail.code, "no_codes")


@then("{person} ne lit dans ses courriels aucun de ses secrets", "{person} reads no secret in the emails")
def no_secret_in_mail(person: Person) -> None:
    secrets = (person.username, person.password, *person.answers)
    for mail in person.mailbox.wait(1):
        said = "\n".join([mail.subject, *mail.sources]).casefold()
        told = [secret for secret in secrets if secret.casefold() in said]
        check(not told, "mail_secret", told, mail=mail)


@then(
    "{person} lit dans un courriel que {notice}",
    "{person} reads in an email that {notice}",
    "{person} lit dans un courriel qu'{notice}",
)
def read_in_mail(person: Person, notice: str) -> None:
    text = words.text(person.language, "notices", notice)
    mail = person.mailbox.newest()
    for part in mail.parts:
        check(text in part, "mail_text", [part], text=text)


@then("aucun courriel n'a été envoyé", "no email was sent")
def no_mail(mailbox: Mailbox) -> None:
    mailbox.expect_none()
