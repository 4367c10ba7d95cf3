"""Locks: wrong secrets in a row, counted wherever they come from."""

from __future__ import annotations

from fixtures.person import Person
from fixtures.site.abilities import Gate, Tries
from steps.language.speech.events import Event
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.mail import see_mail
from steps.screen import field_of, send_at_once, submit
from steps.usual import FAILURES_TO_LOCK, WRONG_PASSWORD

SUBJECT = ("Les verrous", "Locks")
"""How many wrong secrets in a row lock an account."""

Event(
    announced=(("verrou", "déverrou"), ("lock", "unlock")),
    told=(
        ("erron", "incorrect", "faux", "fausse", "tromp", "échec", "fois", "limite"),
        ("wrong", "mistake", "fail", "once", "twice", "times", "limit"),
    ),
    brought_by="{locked_secret} de {other_person} est verrouillé",
)
Event(
    announced=(("deuxième facteur verrou",), ("second factor lock",)),
    told=(("deuxième facteur", "code"), ("second factor", "code")),
    brought_by="{person} donne un code erroné",
)
ParameterType(
    name="wrong_secrets",
    regexp=".+",
    values={
        "password": ("mots de passe erronés", "wrong passwords"),
        "second_factor": ("codes erronés", "wrong codes"),
        "answers": ("réponses erronées", "wrong answers"),
    },
)
ParameterType(
    name="locked_secret",
    regexp=".+",
    values={
        "password": ("le mot de passe", "the password"),
        "second_factor": ("le deuxième facteur", "the second factor"),
    },
)


@given(
    "quelqu'un a déjà donné {count} {wrong_secrets} pour le compte de {other_person}",
    "somebody has already given {count} {wrong_secrets} for the account of {other_person}",
    "quelqu'un a déjà donné {count} {wrong_secrets} pour le compte d'{other_person}",
)
def have_tried(count: int, wrong_secrets: str, other_person: Person, tries: Tries) -> None:
    tries.fail(other_person, wrong_secrets, count)


@given(
    "{locked_secret} de {other_person} est verrouillé",
    "{locked_secret} of {other_person} is locked",
    "{locked_secret} d'{other_person} est verrouillé",
)
def be_locked(locked_secret: str, other_person: Person, tries: Tries) -> None:
    tries.fail(other_person, locked_secret, FAILURES_TO_LOCK)


@when(
    "{person} essaie un mot de passe erroné pour le compte de {other_person}",
    "{person} tries a wrong password for the account of {other_person}",
    "{person} essaie un mot de passe erroné pour le compte d'{other_person}",
)
def try_password_of(person: Person, other_person: Person) -> None:
    submit(person, "sign_in", username=other_person.username, password=WRONG_PASSWORD)


@when(
    "{person} essaie un mot de passe erroné pour le compte de {other_person} en majuscules",
    "{person} tries a wrong password for the account of {other_person} in capitals",
    "{person} essaie un mot de passe erroné pour le compte d'{other_person} en majuscules",
)
def try_password_of_in_capitals(person: Person, other_person: Person) -> None:
    submit(person, "sign_in", username=other_person.username.upper(), password=WRONG_PASSWORD)


@when("{person} envoie {count} mots de passe erronés à la fois", "{person} sends {count} wrong passwords at once")
def send_wrong_passwords_at_once(person: Person, count: int, gate: Gate) -> None:
    _send_password_at_once(person, WRONG_PASSWORD, count, gate)


@when("{person} envoie {times} son mot de passe à la fois", "{person} sends the password {times} at once")
def send_password_at_once(person: Person, times: int, gate: Gate) -> None:
    _send_password_at_once(person, person.password, times, gate)


def _send_password_at_once(person: Person, password: str, count: int, gate: Gate) -> None:
    field_of(person, "username").fill(person.username)
    field_of(person, "password").fill(password)
    send_at_once(field_of(person, "password"), count, gate)


@when("{person} envoie {count} codes d'application erronés à la fois", "{person} sends {count} wrong app codes at once")
def send_wrong_codes_at_once(person: Person, count: int, gate: Gate) -> None:
    code = field_of(person, "totp")
    code.fill(f"{(int(person.authenticator.code()) + 1) % 10**6:06}")
    send_at_once(code, count, gate)


@then(
    "{person} ne reçoit que {mail}",
    "{person} receives only {mail}",
    "{person} ne reçoit qu'{mail}",
)
def receive_only(person: Person, mail: str) -> None:
    (received,) = person.mailbox.expect(1)
    see_mail(person, mail, received)
