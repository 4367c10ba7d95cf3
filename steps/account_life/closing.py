"""Closing an account: the word and the password that confirm it, and what is left afterwards."""

from __future__ import annotations

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals
from steps import words
from steps.language.speech.belongings import Belonging
from steps.language.speech.events import Event
from steps.language.speech.phrase import given, when
from steps.progress import go_on
from steps.screen import submit
from steps.usual import WRONG_PASSWORD

SUBJECT = ("La suppression du compte", "Deleting the account")

Belonging(
    name="ended",
    given_by={"accounts.close", "accounts.expire"},
    contradicted_by={"arrivals.sign_in"},
    beside={"{person} a supprimé son compte": "{person} a supprimé son compte dans un autre navigateur"},
)
Event(
    announced=(("suppression", "supprim compte", "supprim CléGC"), ("deletion", "delet account", "delet GCKey")),
    told=(("supprim", "ferm"), ("delet", "clos")),
    brought_by="{person} a supprimé son compte",
)


@given("{person} a supprimé son compte", "{person} has deleted the account")
def have_closed(person: Person, accounts: Accounts) -> None:
    accounts.open(person, "app")
    accounts.close(person)


@given("{person} a supprimé son compte dans un autre navigateur", "{person} has deleted the account in another browser")
def have_closed_elsewhere(person: Person, arrivals: Arrivals) -> None:
    first = person.window
    person.open_window()
    arrivals.bring(person, "closing")
    go_on(person)
    person.window = first


@when("{person} confirme la suppression", "{person} confirms the deletion")
def confirm(person: Person) -> None:
    _confirm(person, words.text(person.language, "closing", "word"), person.password)


@when(
    "{person} confirme la suppression par le mot {text}",
    "{person} confirms the deletion with the word {text}",
)
def confirm_with_word(person: Person, text: str) -> None:
    _confirm(person, text, person.password)


@when(
    "{person} confirme la suppression avec un mot de passe erroné",
    "{person} confirms the deletion with a wrong password",
)
def confirm_with_wrong_password(person: Person) -> None:
    _confirm(person, words.text(person.language, "closing", "word"), WRONG_PASSWORD)


def _confirm(person: Person, word: str, password: str) -> None:
    submit(person, "close_account", word=word, password=password)
