"""The round: somebody goes through every page of the site, and what each says of itself is so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from steps import autofill, figures, ways, words
from steps.kept import kept
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes

if TYPE_CHECKING:
    from fixtures.mailbox import Mailbox
    from fixtures.site.abilities import Inventory
    from steps.tour import Stop, Tour

SUBJECT = ("Ce que chaque page dit", "What each page says")

_STEPS = {
    "terms": 1, "username": 2, "password": 2, "questions": 3, "email": 4, "code": 4, "confirmed": 4, "method": 5,
    "app": 5, "method_email": 5, "method_code": 5, "recovery_codes": 6,
}  # fmt: skip
"""Which step of the sign-up each of its pages says it is."""
_UNSAID = frozenset({"<code>", "<script>", "<title>"})


@dataclass
class Round:
    """What became of what the pages say."""

    figures: Outcomes = field(default_factory=Outcomes)
    links: Outcomes = field(default_factory=Outcomes)
    fields: Outcomes = field(default_factory=Outcomes)


@kept
def seen_round() -> Round:
    """The round of the scenario."""
    return Round()


@when("quelqu'un passe par chaque page du site", "somebody goes through every page of the site")
def go_through(seen_round: Round, tour: Tour, *, mailbox: Mailbox, language: str, inventory: Inventory) -> None:
    said: set[str] = set()
    for stop in tour.stops():
        page = stop.browser.here.page
        seen_round.links.expect(stop.name, wanted=[], seen=ways.astray(page, language, inventory))
        told = [each for sheet in page.sheets for each in autofill.told_otherwise(sheet)]
        seen_round.fields.expect(stop.name, wanted=[], seen=told)
        said |= _figures(seen_round, stop, language)
    for mail in mailbox.mails():
        said |= {*figures.with_figures(mail.text.splitlines())}
    _judge(seen_round, said, language)


@then("chaque nombre est le bon", "each number is right")
def numbers_hold(seen_round: Round) -> None:
    seen_round.figures.conclude("said_otherwise")


@then("chaque lien mène où il le dit", "each link leads where it says")
def links_lead(seen_round: Round) -> None:
    seen_round.links.conclude("said_otherwise")


@then("chaque champ dit au navigateur ce qui s'y écrit", "each field tells the browser what is written there")
def fields_tell(seen_round: Round) -> None:
    seen_round.fields.conclude("said_otherwise")


def _figures(seen_round: Round, stop: Stop, language: str) -> set[str]:
    """The texts of a page that say a number; the step of the sign-up that it says it is must be its own."""
    texts = (text for where, text in stop.browser.here.page.said if " " not in where and where not in _UNSAID)
    seen = {*figures.with_figures(texts, stop.person)}
    step = words.text(language, "figures", "step")
    at = [number for number in range(1, 7) if step.format(any=number) in seen]
    own = [_STEPS[page] for page in _STEPS if page == stop.name.partition(",")[0]]
    seen_round.figures.expect(stop.name, wanted=own, seen=at)
    return seen


def _judge(seen_round: Round, said: set[str], language: str) -> None:
    """Look for each text among those that are known, and for each that is known among them."""
    known = figures.known(language)
    left = {*known}
    for text in sorted(said):
        found = [figure for figure in known if figure.fullmatch(text)]
        seen_round.figures.expect(f"« {text} »", wanted=True, seen=bool(found))
        left.difference_update(found)
    seen_round.figures.expect("…", wanted=[], seen=[figure.pattern for figure in left])
