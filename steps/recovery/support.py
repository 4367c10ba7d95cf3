"""IRCC's support: requests, and their answers."""

from __future__ import annotations

from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Outage
from fixtures.site.services import Support
from steps.language.speech.phrase import given, when
from steps.progress import go_on_until
from steps.screen import submit

SUBJECT = ("Le soutien d'IRCC", "IRCC support")


def _write(person: Person, username: str, email: str) -> None:
    submit(person, "send_request", username=username, email=email)


@when("{person} écrit au soutien", "{person} writes to support")
def write(person: Person) -> None:
    _write(person, person.username, person.email)


@given("{person} a écrit au soutien", "{person} has written to support")
def have_written(person: Person, arrivals: Arrivals) -> None:
    arrivals.bring(person, "support")
    write(person)


@when("{person} écrit au soutien depuis l'adresse {text}", "{person} writes to support from the address {text}")
def write_from(person: Person, text: str) -> None:
    _write(person, person.username, text)


@when(
    "{person} écrit au soutien au nom de {other_person}",
    "{person} writes to support in the name of {other_person}",
    "{person} écrit au soutien au nom d'{other_person}",
)
def write_in_the_name_of(person: Person, other_person: Person) -> None:
    _write(person, other_person.username, person.email)


@when("{person} écrit au soutien sous le nom {text}", "{person} writes to support under the name {text}")
def write_under(person: Person, text: str) -> None:
    _write(person, text, person.email)


@given("le soutien a voulu répondre pendant une panne du courriel", "support wanted to answer while mail was down")
def have_answered_in_vain(support: Support, outage: Outage) -> None:
    outage.cut_mail()
    support.answer()
    outage.restore_mail()


@when("le soutien répond", "support answers")
def answer(support: Support) -> None:
    support.answer()


@when(
    "{person} mène l'inscription à bien sous un autre nom d'utilisateur",
    "{person} goes through the whole sign-up under another username",
)
def sign_up_again(person: Person) -> None:
    person.username = f"x.{person.username}"[:16]
    go_on_until(person, "account", "email")
