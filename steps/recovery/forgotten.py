"""What was forgotten: the way back by a mailed code and the recovery questions, and a new password."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from steps import words
from steps.expectation import check
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.screen import labelled, press, see_heading, see_page, submit
from steps.sign_in.lock import LIMIT, send_at_once
from steps.sign_in.sign_in import sign_in_with
from steps.sign_up.email import last_code
from steps.sign_up.questions import USUAL

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator

    from fixtures.person import Person
    from fixtures.site.abilities import Accounts, Arrivals, Gate, Outage, Pages, Tries

SUBJECT = ("Les oublis", "What was forgotten")

WRONG_ANSWER = "Zanzibar"
_NEW_PASSWORDS = ("Boreale-7!", "Quetzal*82")

ParameterType(name="proof", regexp=".+", values=words.names("proofs"))
ParameterType(
    name="answer_form",
    regexp=".+",
    values={
        "capitals": ("en majuscules", "in capitals"),
        "spaces": ("entre des espaces", "between spaces"),
        "decomposed": ("avec des accents décomposés", "with decomposed accents"),
    },
)
_FORMS: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "spaces": lambda answer: f"  {answer} ",
    "decomposed": lambda answer: unicodedata.normalize("NFD", answer),
}


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
    tries.fail(person, "password", LIMIT)
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


@when("{person} répond à ce qui est demandé", "{person} answers what is asked")
def answer_asked(person: Person) -> None:
    fill_in_answers(person)
    press(person, "continue")


@given("{person} a répondu pendant une panne du courriel", "{person} has answered while mail was down")
def have_answered_in_vain(person: Person, outage: Outage) -> None:
    outage.cut_mail()
    answer_asked(person)
    outage.restore_mail()


@when("{person} répond à ce qui est demandé {answer_form}", "{person} answers what is asked {answer_form}")
def answer_in_form(person: Person, answer_form: str) -> None:
    for question, field in asked(person).items():
        field.fill(_FORMS[answer_form](_answers(person)[question]))
    press(person, "continue")


@when("{person} se trompe dans une réponse", "{person} gives one wrong answer")
def answer_wrongly(person: Person) -> None:
    _fill_in_wrongly(person)
    press(person, "continue")


@when("{person} envoie {count} réponses erronées à la fois", "{person} sends {count} wrong answers at once")
def send_wrong_answers_at_once(person: Person, count: int, gate: Gate) -> None:
    send_at_once(_fill_in_wrongly(person), count, gate)


def _fill_in_wrongly(person: Person) -> Locator:
    """Write the right answers but for the last; return its field."""
    fields = asked(person)
    for question, field in fields.items():
        field.fill(_answers(person).get(question, WRONG_ANSWER))
    last = list(fields.values())[-1]
    last.fill(WRONG_ANSWER)
    return last


@given("{person} a donné {times} une réponse erronée", "{person} has given a wrong answer {times}")
def have_answered_wrongly(person: Person, times: int) -> None:
    for _ in range(times):
        answer_wrongly(person)


@given("{person} a choisi des réponses comme {text}", "{person} has chosen answers like {text}")
def have_answer(person: Person, text: str) -> None:
    first, second, third = (f"{text} {place}" for place in ("un", "deux", "trois"))
    person.answers = (first, second, third)


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


@when("{person} ouvre une session avec l'ancien mot de passe", "{person} signs in with the old password")
def sign_in_with_former(person: Person) -> None:
    sign_in_with(person, person.username, person.former_password)


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
    sign_in_with(person, person.username, person.password)
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


@then("{person} lit la même question dans les deux navigateurs", "{person} reads the same question in both browsers")
def same_question(person: Person) -> None:
    shown = []
    for window in person.windows:
        person.window = window
        shown.append(list(asked(person)))
    questions = [words.text(person.language, "questions", question) for each in shown for question in each]
    check(shown[0] == shown[1], "other_question", questions)


@then("{person} lit son nom d'utilisateur dans un courriel", "{person} reads the username in a mail")
def username_in_mail(person: Person) -> None:
    mail = person.mailbox.latest()
    for part in (mail.text, mail.html_text):
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
        for password in _NEW_PASSWORDS
        if password != person.password and not any(run in password.casefold() for run in runs)
    )
    person.former_password, person.password = person.password, new


def fill_in_answers(person: Person) -> None:
    """Write the right answer to each question on screen."""
    for question, field in asked(person).items():
        field.fill(_answers(person)[question])


def asked(person: Person) -> dict[str, Locator]:
    """Return the fields of the questions on screen, by the question: one at least is expected."""
    shown = questions_shown(person)
    check(shown, "no_question", name=person.name)
    return shown


def questions_shown(person: Person) -> dict[str, Locator]:
    """Return the fields of the questions on screen, by the question: none on a page that asks none."""
    see_heading(person)
    return labelled(person, "questions", words.names("questions"))


def _answers(person: Person) -> dict[str, str]:
    return dict(zip(USUAL, person.answers, strict=True))
