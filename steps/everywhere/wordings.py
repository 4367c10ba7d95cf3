"""Wordings: a word that is refused in one language is refused in the other, whatever the page's and the account's."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from steps import words
from steps.language.speech.dialects import LANGUAGES
from steps.language.speech.phrase import then, when
from steps.unseen import browser_of, has_error, send

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fixtures.crowd import Crowd
    from fixtures.person import Person
    from fixtures.site.abilities import Arrivals, Pages
    from steps.language.speech.dialects import Language
    from steps.outcomes import Outcomes

SUBJECT = ("Les mots refusés dans les deux langues", "Words refused in both languages")

_COMMON = {"fr": "Bienvenue-7", "en": "Welcome-7"}
"""A password of each language that is a common word, and whose rest is right."""
_BEFORE, _AFTER = ("questions", "password"), ("new_questions", "new_password", "forgotten_new_password")
"""The pages that judge what is typed by its words, before there is an account and after."""


@when(
    "des mots interdits de chaque langue sont donnés sur des pages et pour des comptes de chaque langue",
    "forbidden words of each language are given on pages and for accounts of each language",
)
def give_words(outcomes: Outcomes, crowd: Crowd, *, arrivals: Arrivals, pages: Pages) -> None:
    alike = [(language, page, language) for language in LANGUAGES for page in _BEFORE]
    for account, page, shown in (*alike, *product(LANGUAGES, _AFTER, LANGUAGES)):
        person = crowd()
        person.language = account
        arrivals.bring(person, page)
        browser_of(person).visit(pages.location(page, shown))
        for word, is_refused in _tries(person, page):
            outcomes.expect(f"{page} ({shown}, {account}), « {word} »", wanted=False, seen=not is_refused)


@then("chaque mot est refusé dans les deux langues", "each word is refused in both languages")
def refused_in_both(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")


def _tries(person: Person, page: str) -> Iterator[tuple[str, bool]]:
    """Each word that is given on a page, and whether it is refused, until all of a form are accepted."""
    for language in LANGUAGES:
        for form in _forms(language) if "questions" in page else _passwords(language):
            answer = send(person, **form)
            judged = {name: word for name, word in form.items() if name == "password" or name.startswith("answer")}
            yield from ((word, has_error(answer, name)) for name, word in judged.items())
            if not any(has_error(answer, name) for name in judged):
                return


def _passwords(language: Language) -> Iterator[dict[str, str]]:
    yield {"password": _COMMON[language], "password_again": _COMMON[language]}


def _forms(language: Language) -> Iterator[dict[str, str]]:
    """Every question, by three, each answered by a word of its own in a language."""
    every = [*words.names("questions")]
    for first in range(0, len(every), 3):
        form: dict[str, str] = {}
        for place in (1, 2, 3):
            question = every[(first + place - 1) % len(every)]
            own = re.findall(r"\w+", words.text(language, "questions", question))
            form |= {f"question_{place}": question}
            form |= {f"answer_{place}": max((word for word in own if word not in form.values()), key=len)}
        yield form
