"""Comparison: whether two people could tell from what they see that their cases differ."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from fixtures.person import Person
from fixtures.traffic import Answer
from steps import words
from steps.expectation import check
from steps.language.speech.phrase import then

SUBJECT = ("Les pages comparées", "Pages compared")

# The content of Flask's cookies begins with a dot where it is shorter packed, which what is drawn in it decides.
_TOKEN = re.compile(r"(?:(?<==)\.)?[A-Za-z0-9_-]{32,}(?:\.[A-Za-z0-9_-]+)*")
_TYPED = re.compile(r'(<input type="(?:text|email)"[^>]* value=)"[^"]+"')
_NAMES = {
    "address": ("l'adresse", "the address"),
    "title": ("le titre", "the title"),
    "text": ("le texte", "the text"),
    "focus": ("le focus", "the focus"),
    "html": ("le code HTML", "the HTML code"),
    "answers": ("les réponses du site", "the answers of the site"),
}
_FOCUS = """() => new Promise(tell => requestAnimationFrame(() => {
  const at = document.activeElement;
  tell([at.tagName, at.id, at.className, at.innerText]);
}))"""
"""What has the focus when the page is drawn: the browser moves it to where the page wants it just before."""


@then(
    "{person} voit la même page que {other_person}",
    "{person} sees the same page as {other_person}",
    "{person} voit la même page qu'{other_person}",
)
def same_page(person: Person, other_person: Person) -> None:
    seen, other = seen_by(person), seen_by(other_person)
    differences = [_apart(name, seen[name], other[name]) for name in seen if seen[name] != other[name]]
    check(not differences, "pages_apart", differences)


def _apart(name: str, mine: Any, theirs: Any) -> tuple[str, str]:
    """Where two readings of the same thing begin to differ."""
    mine, theirs = _flat(mine), _flat(theirs)
    at = next((at for at, (one, two) in enumerate(zip(mine, theirs, strict=False)) if one != two), 0)
    cut = "".join(f"\n    …{each[max(0, at - 40) : at + 80]}…" for each in (mine, theirs))
    return f"{_NAMES[name][0]}{cut}", f"{_NAMES[name][1]}{cut}"


def _flat(value: Any) -> str:
    """A reading on one line."""
    return " · ".join(map(_flat, value)) if isinstance(value, list) else " ".join(str(value).split())


def seen_by(person: Person) -> dict[str, Any]:
    """Return all that a page gives away, without tokens and what the person typed: address, title, text, focus, HTML.

    Nor with the wording of recovery questions, which are not the same for two people anyway.

    And of the form that led there, each answer on the way: its status, its address, its headers.
    """
    page = person.window.page
    page.wait_for_load_state()
    seen = {
        "address": urlsplit(page.url)[2:],
        "title": page.title(),
        "text": page.locator("body").inner_text(),
        "focus": page.evaluate(_FOCUS),
        "html": _TYPED.sub(r'\1"typed"', page.content()),
    }
    seen = {name: _anonymous(value, person) for name, value in seen.items()}
    *on_the_way, shown = _since_last_form(person)
    # The length of the page follows from its HTML, compared without what differs between two people anyway.
    answers = [*(_bare(answer, "date") for answer in on_the_way), _bare(shown, "date", "content-length")]
    return {**seen, "answers": _anonymous(answers, person)}


def _since_last_form(person: Person) -> list[Answer]:
    answers = person.window.traffic.answers
    last = max((index for index, answer in enumerate(answers) if answer.method == "POST"), default=0)
    return [answer for answer in answers[last:] if "/static/" not in answer.url]


def _bare(answer: Answer, *left_out: str) -> list[Any]:
    headers = [[name, value] for name, value in answer.headers if name not in left_out]
    return [answer.method, answer.status, urlsplit(answer.url)[2:], headers]


def _anonymous(value: Any, person: Person) -> Any:
    if isinstance(value, (list, tuple)):
        return [_anonymous(each, person) for each in value]
    if not isinstance(value, str):
        return value
    for own in (person.username, person.email):
        value = re.sub(re.escape(own), "…", value, flags=re.IGNORECASE)  # a site may write it in small letters
    for question in filter(all, words.texts("questions").values()):
        value = value.replace(question[0], "question").replace(question[1], "question")
    return _TOKEN.sub("token", value)
