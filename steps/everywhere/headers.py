"""What the headers of responses say: those of pages, redirects, files and errors alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.expectation import check
from steps.language.speech.phrase import then

if TYPE_CHECKING:
    from fixtures.person import Person
    from fixtures.traffic import Answer

SUBJECT = ("Les en-têtes des réponses", "The headers of responses")


@then(
    "chaque réponse reçue par {person} porte ces en-têtes",
    "each response received by {person} carries these headers",
    columns=(None, None),
)
def each_response_carries(person: Person, datatable: list[list[str]]) -> None:
    answers = person.window.traffic.answers
    check(answers, "no_response")
    wrong = [
        f"{answer.status} {answer.method} {answer.url}: {name}: {answer.header(name) or '—'}"
        for answer in answers
        for name, directive in datatable
        if directive not in _directives(answer, name)
    ]
    check(not wrong, "headers_missing", wrong)


def _directives(answer: Answer, name: str) -> list[str]:
    """The parts of a header, which the table may name one by one."""
    return [part.strip() for part in (answer.header(name) or "").split(";")]
