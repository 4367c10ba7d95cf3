"""Namesakes: people who have all that somebody else has but one detail, and still are not them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Pages
from fixtures.site.services import Portal
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.unseen import browser_of, own_forms, send

if TYPE_CHECKING:
    from fixtures.crowd import Crowd

SUBJECT = ("Les homonymes", "Namesakes")

_OTHER = {"given_name": "Zanzibar", "family_name": "Zanzibar", "birth_date": "1949-12-31"}
"""A detail of each kind that nobody has."""


class Paper(NamedTuple):
    """Something at IRCC that is in nobody's account: the page where one claims it, and what one gives there."""

    page: str
    said: dict[str, str]


@when(
    "des gens à qui il ne manque qu'un détail pour être quelqu'un d'autre donnent tout ce qui lie ses demandes",
    "people who are somebody else but for one detail give all that links that person's applications",
)
def claim(outcomes: Outcomes, crowd: Crowd, *, arrivals: Arrivals, portal: Portal, pages: Pages) -> None:
    owner = crowd()
    portal.take_out(portal.give_application(owner, "study_permit"))
    number = Paper("link_number", {"application_number": owner.application_number, "birth_date": owner.birth_date})
    portal.give_card(owner)
    papers = (number, Paper("link_card", owner.card))
    people = {detail: _alike(crowd(), owner, detail) for detail in _OTHER} | {"": owner}
    for paper in papers:
        for detail, person in people.items():
            arrivals.bring(person, paper.page)
            seen = _links(person, paper, pages)
            outcomes.expect(f"{paper.page}, {detail}", wanted=person is owner, seen=seen)


@then(
    "aucune demande n'est liée, sauf par la personne à qui elle est",
    "no application is linked, except by its owner",
)
def linked_by_owner(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")


def _alike(person: Person, other: Person, but: str) -> Person:
    """Make somebody be called and be born as somebody else, but for one detail."""
    for detail, text in _OTHER.items():
        setattr(person, detail, text if detail == but else getattr(other, detail))
    return person


def _links(person: Person, paper: Paper, pages: Pages) -> bool:
    """Claim it, and say that what was written is what was meant; whether it is linked."""
    check = send(person, **paper.said)
    (sheet, *_) = own_forms(check)
    done = browser_of(person).send(sheet.action, sheet.values).url
    return done != pages.location(paper.page, person.language)
