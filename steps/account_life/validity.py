"""The validity of an account: the use that keeps it, and the long disuse that ends it."""

from __future__ import annotations

from datetime import timedelta

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Outage
from steps.language.speech.belongings import Belonging
from steps.language.speech.durations import mend, parse, write
from steps.language.speech.events import Event
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, when
from steps.screen import submit

SUBJECT = ("La durée du compte", "How long an account lasts")

_TIME = (
    ("an", "année", "mois", "jour", "heure", "minute", "seconde", "lendemain", "il est"),
    ("year", "month", "day", "hour", "minute", "seconds go", "seconds before", "seconds later", "it is"),
)
Belonging(
    name="account_to_use",
    given_by={"accounts.open"},
    needed_by={"accounts.use_every"},
    on_arrival=True,
    remedy="{person} a un compte protégé par {protection}",
)
Event(
    announced=(
        ("désactiv compte", "désactiv cléGC", "réactiv"),
        ("deactiv account", "deactiv GCKey", "disabled account", "disabled GCKey", "reactiv"),
    ),
    told=(("désactiv", *_TIME[0]), ("deactiv", *_TIME[1])),
    brought_by="{person} a un compte désactivé",
)
Event(
    announced=(("expir", "périm"), ("expir",)),
    told=(("désactiv", "pris fin", "prend fin", *_TIME[0]), ("deactiv", "ended", "ends", *_TIME[1])),
    brought_by="{time_span} passent",
)


ParameterType(
    name="period",
    regexp="[0-9]+ [a-z]+",
    parse=parse,
    write=write,
    mend=mend,
    examples=("10 ans", "10 years"),
)


@given(
    "{person} a ouvert une session tous les {duration} pendant {period}",
    "{person} has signed in every {duration} for {period}",
)
def have_used(person: Person, duration: timedelta, period: timedelta, accounts: Accounts) -> None:
    accounts.use_every(person, duration, period)


@given("{person} a un compte désactivé", "{person} has a deactivated account")
def have_expired_account(person: Person, accounts: Accounts) -> None:
    accounts.open(person, "app")
    accounts.expire(person)


@when("le serveur de courriel répond de nouveau", "the mail server answers again")
def mail_up(outage: Outage) -> None:
    outage.restore_mail()


@when(
    "{person} choisit le nom d'utilisateur de {other_person}",
    "{person} chooses the username of {other_person}",
    "{person} choisit le nom d'utilisateur d'{other_person}",
)
def choose_username_of(person: Person, other_person: Person) -> None:
    submit(person, username=other_person.username)
