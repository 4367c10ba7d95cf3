"""The recovery questions, and the rules of their answers."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Sequence

from mock_site.clegc.sign_up.credentials import username_key
from mock_site.ground import hashing
from mock_site.ground.policy import Policy
from mock_site.ground.words import Words

QUESTIONS = (
    "childhood_memory",
    "memorable_date",
    "first_teacher",
    "first_pet",
    "grandmother_dish",
    "street",
    "best_friend",
    "first_trip",
    "first_job",
    "favourite_book",
    "favourite_song",
    "childhood_hero",
    "wedding_place",
    "dream_job",
)
_FORBIDDEN = frozenset("%#@")


def normal(answer: str) -> str:
    """Return what of an answer counts: neither its case, nor its outer spaces, nor its Unicode form."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", answer).strip().casefold())


def set_faults(
    questions: Sequence[str], answers: Sequence[str], username: str, languages: Collection[Words], policy: Policy
) -> dict[str, list[str]]:
    """Return, by field and in the order of the page, what is wrong with a set of questions and their answers."""
    chosen = choice_faults(questions)
    asked = [
        wordings(question, languages) if not fault else () for question, fault in zip(questions, chosen, strict=True)
    ]
    given = answer_faults(answers, asked, username, policy)
    found: dict[str, list[str]] = {}
    for place, (of_question, of_answer) in enumerate(zip(chosen, given, strict=True), 1):
        found |= {f"question_{place}": of_question, f"answer_{place}": of_answer}
    return {field: fault for field, fault in found.items() if fault}


def hashed(questions: Sequence[str], answers: Sequence[str], policy: Policy) -> list[tuple[str, str]]:
    """Return what is kept of questions and answers: pairs of a question and the hash of its answer."""
    hashes = [hashing.scrypt(normal(answer), policy.scrypt_cost) for answer in answers]
    return list(zip(questions, hashes, strict=True))


def wordings(question: str, languages: Iterable[Words]) -> list[str]:
    """Return a question as it is worded in every language."""
    return [words(f"questions.{question}") for words in languages]


def choice_faults(choices: Sequence[str]) -> list[list[str]]:
    """Return, for each chosen question, what is wrong with it: not chosen, or chosen before."""
    return [
        ["question_missing"] if choice not in QUESTIONS else ["question_twice"] if choice in choices[:place] else []
        for place, choice in enumerate(choices)
    ]


def answer_faults(
    answers: Sequence[str], asked: Sequence[Collection[str]], username: str, policy: Policy
) -> list[list[str]]:
    """Return, for each answer, what is wrong with it.

    `asked` holds for each answer the wordings of its question, in every language.
    """
    given = [normal(answer) for answer in answers]
    return [
        _faults(answer, given[:place], {normal(wording) for wording in asked[place]}, username_key(username), policy)
        for place, answer in enumerate(given)
    ]


def _faults(answer: str, earlier: Sequence[str], wordings: Collection[str], username: str, policy: Policy) -> list[str]:
    if not policy.answer_min <= len(answer) <= policy.answer_max:
        return ["answer_length"]
    faults = []
    if _FORBIDDEN & set(answer):
        faults.append("answer_characters")
    if answer in earlier:
        faults.append("answer_twice")
    if any(answer in wording for wording in wordings):
        faults.append("answer_in_question")
    if answer in username:
        faults.append("answer_in_username")
    return faults
