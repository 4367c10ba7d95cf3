"""Defects of the feature "Set the recovery questions"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

QUESTIONS = "questions-de-recuperation"


defect(
    "answers_have_four_letters",
    Change("ground/policy.py", "answer_min: int = 3", "answer_min: int = 4"),
    red={"questions-de-recuperation": ["Une réponse est acceptée ou refusée à la limite près"]},
)

defect(
    "questions_are_few",
    Change("clegc/sign_up/sign_up_pages.py", "questions=QUESTIONS)", "questions=QUESTIONS[:5])"),
    red={QUESTIONS: ["Le choix de questions est assez large"]},
)

defect(
    "two_questions_are_enough",
    Change("clegc/sign_up/questions.py", '["question_missing"] if choice not in', "[] if choice not in"),
    Change("clegc/sign_up/questions.py", "languages) if not fault else ()", "languages) if question else ()"),
    red={QUESTIONS: ["Deux questions ne suffisent pas"]},
)

defect(
    "one_question_twice",
    Change("clegc/sign_up/questions.py", '["question_twice"] if choice in choices[:place] else []', "[]"),
    red={QUESTIONS: ["La même question ne peut pas être choisie deux fois"]},
)

defect(
    "answer_of_any_length",
    Change("clegc/sign_up/questions.py", 'return ["answer_length"]', "return []"),
    red={
        QUESTIONS: [
            "Une réponse est acceptée ou refusée à la limite près",
            "Après un refus, les questions restent choisies, mais il faut redonner les réponses",
        ]
    },
)

defect(
    "answer_of_any_character",
    Change("clegc/sign_up/questions.py", 'frozenset("%#@")', "frozenset()"),
    red={QUESTIONS: ["Une réponse est acceptée ou refusée à la limite près"]},
)

defect(
    "one_answer_twice",
    Change("clegc/sign_up/questions.py", "if answer in earlier:", "if False:"),
    red={QUESTIONS: ["La même réponse est refusée la deuxième fois, même en majuscules"]},
)

defect(
    "answers_are_shown_again",
    Change("web/system.py", " if name in self.system.kept}", "}"),
    red={
        QUESTIONS: [
            "Après un refus, les questions restent choisies, mais il faut redonner les réponses",
            "Changer de langue garde les questions choisies, mais pas les réponses",
        ]
    },
)
