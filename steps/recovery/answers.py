"""The recovery questions, asked when something was forgotten."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from playwright.sync_api import Locator

from fixtures.person import Person
from fixtures.site.abilities import Gate, Outage
from steps import words
from steps.expectation import AbsentError, check, told
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.screen import labelled, press, see_heading, send_at_once
from steps.usual import QUESTIONS

SUBJECT = ("Les réponses qui font revenir", "The answers that lead back in")


WRONG_ANSWER = "Zanzibar"


ParameterType(
    name="answer_form",
    regexp=".+",
    values={
        "capitals": ("en majuscules", "in capitals"),
        "spaces": ("entre des espaces", "between spaces"),
        "blank": ("par des espaces seuls", "with spaces alone"),
        "decomposed": ("avec des accents décomposés", "with decomposed accents"),
    },
)


_FORMS: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "spaces": lambda answer: f"  {answer} ",
    "blank": lambda _: "   ",
    "decomposed": lambda answer: unicodedata.normalize("NFD", answer),
}


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


@then("{person} lit la même question dans les deux navigateurs", "{person} reads the same question in both browsers")
def same_question(person: Person) -> None:
    shown = []
    for window in person.windows:
        person.window = window
        shown.append(list(asked(person)))
    questions = [words.text(person.language, "questions", question) for each in shown for question in each]
    check(shown[0] == shown[1], "other_question", questions)


def fill_in_answers(person: Person) -> None:
    """Write the right answer to each question on screen."""
    for question, field in asked(person).items():
        field.fill(_answers(person)[question])


def asked(person: Person) -> dict[str, Locator]:
    """Return the fields of the questions on screen, by the question: one at least is expected."""
    shown = questions_shown(person)
    if not shown:
        raise AbsentError(*told("no_question", name=person.name))
    return shown


def questions_shown(person: Person) -> dict[str, Locator]:
    """Return the fields of the questions on screen, by the question: none on a page that asks none."""
    see_heading(person)
    return labelled(person, "questions", words.names("questions"))


def _answers(person: Person) -> dict[str, str]:
    return dict(zip(QUESTIONS, person.answers, strict=True))
