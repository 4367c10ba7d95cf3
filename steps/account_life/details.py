"""The details of an account: what its owner changes when signed in, and the notices by mail."""

from __future__ import annotations

from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Outage
from steps import words
from steps.expectation import check, expect
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.mail import see_mail
from steps.progress import go_on
from steps.sign_up.email import give_address

SUBJECT = ("Les renseignements du compte", "The details of the account")

ParameterType(
    name="detail",
    regexp=".+",
    values={
        "new_password": ("son mot de passe", "the password"),
        "new_questions": ("ses questions de récupération", "the recovery questions"),
        "new_address_code": ("son adresse électronique", "the email address"),
    },
)


@given("{person} a changé {detail} dans un autre navigateur", "{person} has changed {detail} in another browser")
def have_changed_elsewhere(person: Person, detail: str, arrivals: Arrivals) -> None:
    first = person.window
    person.open_window()
    arrivals.bring(person, detail)
    go_on(person)
    person.window = first


@given("{person} a reçu un code à sa nouvelle adresse", "{person} has received a code at the new address", arrival=True)
def have_code(person: Person, arrivals: Arrivals) -> None:
    arrivals.bring(person, "new_address_code")
    person.mailbox.expect(1)


@given("{person} a envoyé l'étape pendant une panne du courriel", "{person} has sent the step while mail was down")
def have_sent_in_vain(person: Person, outage: Outage) -> None:
    outage.cut_mail()
    go_on(person)
    outage.restore_mail()


@given("l'ancienne adresse de {other_person} n'existe plus", "the former address of {other_person} no longer exists",
       "l'ancienne adresse d'{other_person} n'existe plus")  # fmt: skip
def former_address_gone(other_person: Person) -> None:
    other_person.former_mailbox.close()


@then("{person} lit à quelle adresse arriveront ses codes de session",
      "{person} reads at which address the sign-in codes will arrive")  # fmt: skip
def reads_where_codes_arrive(person: Person) -> None:
    said = words.text(person.language, "new_address", "codes").format(email=person.email)
    expect(person.window.page.get_by_text(said, exact=True), "text_missing", text=said).to_be_visible()


@when("{person} donne une nouvelle adresse électronique", "{person} gives a new email address")
def give_new_address(person: Person) -> None:
    person.move()
    give_address(person)


@then("{person} ne reçoit à son ancienne adresse que {mail}", "{person} receives at the former address only {mail}",
      "{person} ne reçoit à son ancienne adresse qu'{mail}")  # fmt: skip
def receive_at_former_address(person: Person, mail: str) -> None:
    (received,) = person.former_mailbox.expect(1)
    see_mail(person, mail, received)


@then("{person} reçoit à son ancienne adresse {mail}", "{person} receives at the former address {mail}")
def receive_latest_at_former_address(person: Person, mail: str) -> None:
    see_mail(person, mail, person.former_mailbox.newest())


@then("{person} n'a rien reçu à son ancienne adresse", "{person} has received nothing at the former address")
def nothing_at_former_address(person: Person) -> None:
    check(person.former_mailbox is not person.mailbox, "no_former_address", name=person.name)
    person.former_mailbox.expect_none()
