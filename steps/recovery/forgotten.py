"""What was forgotten: the way back by a mailed code and the recovery questions, and a new password."""

from __future__ import annotations

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals, Outage, Pages, Tries
from steps import words
from steps.expectation import check
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.mail import last_code
from steps.recovery.answers import answer_asked
from steps.screen import press, see_heading, see_page, submit
from steps.usual import FAILURES_TO_LOCK, NEW_PASSWORDS

SUBJECT = ("Les oublis", "What was forgotten")


ParameterType(name="proof", regexp=".+", values=words.names("proofs"))


@when("{person} donne son nom d'utilisateur", "{person} gives the username")
def give_username(person: Person) -> None:
    submit(person, username=person.username)


@when("{person} donne l'adresse de son compte", "{person} gives the address of the account")
def give_account_address(person: Person) -> None:
    submit(person, email=person.email)


@when("{person} choisit de revenir par {proof}", "{person} chooses to come back with {proof}")
def choose_proof(person: Person, proof: str) -> None:
    name = words.text(person.language, "proofs", proof)
    person.window.page.get_by_role("radio", name=name, exact=True).check()
    press(person, "continue")


@given("{person} a demandé son nom d'utilisateur", "{person} has asked for the username", arrival=True)
def have_asked_for_username(person: Person, arrivals: Arrivals) -> None:
    arrivals.bring(person, "forgotten_username")
    give_account_address(person)


@given("{person} a prouvé que l'adresse est la sienne", "{person} has shown that the address is theirs", arrival=True)
def have_shown_address(person: Person, arrivals: Arrivals, accounts: Accounts) -> None:
    accounts.open(person, "app")
    have_asked_for_username(person, arrivals)
    submit(person, code=last_code(person))
    see_page(person, "forgotten_questions")


@given(
    "{person} en est aux questions qui déverrouillent", "{person} has come to the questions that unlock", arrival=True
)
def have_come_to_unlock(person: Person, arrivals: Arrivals, accounts: Accounts, tries: Tries) -> None:
    accounts.open(person, "app")
    tries.fail(person, "password", FAILURES_TO_LOCK)
    arrivals.bring(person, "forgotten_lock")
    give_username(person)


@given(
    "{person} a ouvert un deuxième compte à la même adresse",
    "{person} has opened a second account at the same address",
)
def have_second_account(person: Person, accounts: Accounts) -> None:
    accounts.open_newer(person)


@when("{person} revient par {proof}", "{person} comes back with {proof}")
def come_back(person: Person, proof: str) -> None:
    choose_proof(person, proof)
    if proof == "email":
        submit(person, code=last_code(person))
    answer_asked(person)


@when("{person} choisit un nouveau mot de passe", "{person} chooses a new password")
def choose_new_password(person: Person) -> None:
    take_new_password(person)
    submit(person, password=person.password, password_again=person.password)


@when("{person} choisit de nouveau son mot de passe actuel", "{person} chooses the current password again")
def choose_current_password(person: Person) -> None:
    submit(person, password=person.password, password_again=person.password)


@given("{person} a remplacé son mot de passe dans un autre navigateur",
       "{person} has replaced the password in another browser")  # fmt: skip
def have_replaced_elsewhere(person: Person, arrivals: Arrivals) -> None:
    first = person.window
    person.open_window()
    arrivals.bring(person, "forgotten_new_password")
    choose_new_password(person)
    see_page(person, "sign_in")
    person.window = first


@when("{person} remplace un mot de passe oublié par {proof}", "{person} replaces a forgotten password with {proof}")
def replace_password(person: Person, proof: str) -> None:
    press(person, "password_forgotten")
    give_username(person)
    come_back(person, proof)
    choose_new_password(person)


@when(
    "{person} tente d'ouvrir une session avec l'ancien mot de passe", "{person} tries to sign in with the old password"
)
def sign_in_with_former(person: Person) -> None:
    submit(person, "sign_in", username=person.username, password=person.former_password)


@when(
    "{person} recommence dans un autre navigateur jusqu'à {page}",
    "{person} starts again in another browser up to {page}",
)
def start_again(person: Person, page: str, arrivals: Arrivals) -> None:
    person.open_window()
    arrivals.bring(person, page)


@given(
    "{person} a recommencé dans un autre navigateur jusqu'à {page}",
    "{person} has started again in another browser up to {page}",
)
def have_started_again(person: Person, page: str, arrivals: Arrivals) -> None:
    first = person.window
    start_again(person, page, arrivals)
    person.window = first


@given(
    "{person} a choisi un nouveau mot de passe pendant une panne du courriel",
    "{person} has chosen a new password while mail was down",
)
def have_chosen_in_vain(person: Person, outage: Outage) -> None:
    known = person.former_password, person.password
    outage.cut_mail()
    choose_new_password(person)
    outage.restore_mail()
    person.former_password, person.password = known


@given(
    "{person} a ouvert une session dans un autre onglet du navigateur de {other_person}",
    "{person} has signed in in another tab of the browser of {other_person}",
    "{person} a ouvert une session dans un autre onglet du navigateur d'{other_person}",
)
def have_signed_in_beside(person: Person, other_person: Person, pages: Pages, accounts: Accounts) -> None:
    accounts.open(person, "app")
    own, person.window = person.window, other_person.window
    person.window.open_tab()
    person.window.visit(pages.location("sign_in", person.language))
    submit(person, "sign_in", username=person.username, password=person.password)
    see_page(person, "second_factor")
    person.window.show_tab(1)
    person.window = own


@given(
    "quelqu'un a demandé {times} à remplacer le mot de passe de {other_person}",
    "somebody has asked {times} to replace the password of {other_person}",
    "quelqu'un a demandé {times} à remplacer le mot de passe d'{other_person}",
)
def have_asked(times: int, other_person: Person, tries: Tries) -> None:
    tries.ask_for_codes(other_person, times)


@then("{person} lit son nom d'utilisateur dans un courriel", "{person} reads the username in a mail")
def username_in_mail(person: Person) -> None:
    mail = person.mailbox.newest()
    for part in mail.parts:
        check(person.username in part, "username_not_told", [part])


@then("{person} ne lit son nom d'utilisateur nulle part sur la page", "{person} reads the username nowhere on the page")
def username_not_shown(person: Person) -> None:
    see_heading(person)
    check(person.username not in person.window.page.content(), "username_shown")


def take_new_password(person: Person) -> None:
    """Think of a new password, which the rules allow, and remember the one before."""
    runs = {person.username[at : at + 3].casefold() for at in range(len(person.username) - 2)}
    new = next(
        password
        for password in NEW_PASSWORDS
        if password != person.password and not any(run in password.casefold() for run in runs)
    )
    person.former_password, person.password = person.password, new
