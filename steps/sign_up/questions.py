"""Recovery questions and their answers."""

from __future__ import annotations

from fixtures.person import Person
from fixtures.site.abilities import Arrivals
from steps import words
from steps.expectation import check, expect
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.screen import field_of, press, submit
from steps.usual import QUESTIONS

SUBJECT = ("Les questions de récupération", "Recovery questions")
"""The questions that people choose when the scenario does not say."""

ParameterType(name="question", regexp="« .+ »|“.+”", values=words.names("questions"))
ParameterType(
    name="place",
    regexp="première|deuxième|troisième|first|second|third",
    values={"1": ("première", "first"), "2": ("deuxième", "second"), "3": ("troisième", "third")},
)


def fill_in(person: Person, questions: tuple[str, ...] = QUESTIONS, answers: tuple[str, ...] = ()) -> None:
    """Choose the questions and write the answers: the person's own when none are given."""
    person.questions = questions
    for place, (question, answer) in enumerate(zip(questions, answers or person.answers, strict=True), 1):
        field_of(person, f"question_{place}").select_option(label=words.text(person.language, "questions", question))
        field_of(person, f"answer_{place}").fill(answer)


@given(
    "{person} a choisi le nom d'utilisateur {text} et son mot de passe",
    "{person} has chosen the username {text} and a password",
    arrival=True,
)
def have_chosen_credentials(person: Person, text: str, arrivals: Arrivals) -> None:
    person.username = text
    arrivals.bring(person, "questions")


@when("{person} choisit ses questions de récupération", "{person} chooses recovery questions")
def answer_questions(person: Person) -> None:
    fill_in(person)
    press(person, "continue")


@when("{person} répond {text} à la {place} question", "{person} answers {text} to the {place} question")
def answer_one(person: Person, text: str, place: str) -> None:
    fill_in(person)
    field_of(person, f"answer_{place}").fill(text)
    press(person, "continue")


@when("{person} répond {text} à la question {question}", "{person} answers {text} to the question {question}")
def answer_question(person: Person, text: str, question: str) -> None:
    fill_in(person, (question, *[other for other in QUESTIONS if other != question][:2]))
    submit(person, answer_1=text)


@when("{person} choisit deux fois la question {question}", "{person} chooses the question {question} twice")
def choose_twice(person: Person, question: str) -> None:
    fill_in(person, (question, question, QUESTIONS[2]))
    press(person, "continue")


@when("{person} ne choisit que deux questions", "{person} chooses two questions only")
def choose_two(person: Person) -> None:
    fill_in(person)
    field_of(person, "question_3").select_option(index=0)
    press(person, "continue")


@when("{person} donne deux fois la même réponse", "{person} gives the same answer twice")
def answer_twice(person: Person) -> None:
    fill_in(person, answers=(person.answers[0], person.answers[0].upper(), person.answers[2]))
    press(person, "continue")


@then("{person} peut choisir parmi {count} questions au moins", "{person} can choose among at least {count} questions")
def choice_of(person: Person, count: int) -> None:
    options = field_of(person, "question_1").get_by_role("option").all_inner_texts()
    offered = len(set(options) - {words.text(person.language, "choices", "none")})
    check(offered >= count, "few_questions", wanted=count, count=offered)


@then("{person} ne voit plus ses réponses", "{person} no longer sees the answers")
def answers_gone(person: Person) -> None:
    for place in (1, 2, 3):
        expect(field_of(person, f"answer_{place}"), "answer_shown").to_have_value("")


@then("{person} retrouve ses questions déjà choisies", "{person} finds the questions still chosen")
def questions_kept(person: Person) -> None:
    for place, question in enumerate(person.questions or QUESTIONS, 1):
        chosen = field_of(person, f"question_{place}").locator("option:checked")
        expect(chosen, "other_question_chosen").to_have_text(words.text(person.language, "questions", question))
