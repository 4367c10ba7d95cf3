"""Reasons: why the site under test does not offer a scenario."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from fixtures.addresses import domains
from fixtures.offer import Offer, Pair
from steps import words
from steps.language.checking.meaning import fill
from steps.language.reading.feature import Feature, Step
from steps.language.speech.dialects import Language
from steps.language.speech.vocabulary import understand
from steps.offer.needs import Need, needs

_OF_PAGES = frozenset({"pages", "arrivals", "addresses", "forms", "later"})
"""The kinds of needs that are pages."""
_ON_SCREEN = frozenset({"forms", "later"})
"""The kinds of needs that are about the page on screen."""
NOTHING = (
    "Ce scénario n'essaie que les outils du banc d'essai : il ne montre rien du site.",
    "This scenario tries the harness's own tools alone: it shows nothing of the site.",
)
"""Why a scenario that needs nothing of a site is offered by none but the mock."""


class Row(NamedTuple):
    """One scenario as it runs: a row of Examples where it has some."""

    title: str
    values: Mapping[str, str]
    language: Language
    steps: Sequence[Step]
    tags: Sequence[str]

    @property
    def written(self) -> str:
        """The values of the row, one after the other."""
        return " · ".join(self.values.values())


def row_of(feature: Feature, title: str, values: Mapping[str, str], tags: Sequence[str]) -> Row:
    """A scenario of a feature, with the values of one of its rows."""
    for backgrounds, scenario in feature.with_backgrounds():
        if scenario.title.text == title:
            steps = [step for background in backgrounds for step in background.steps]
            return Row(title, values, feature.language, [*steps, *scenario.steps], tags)
    raise LookupError(title)


def why_not(declared: Offer, row: Row) -> Pair | None:
    """Why a site does not offer a scenario that has a meaning there; None where it does."""
    if found := declared.aside(row.title, row.written, row.language, row.tags):
        return found
    needed = list(needs_of(row))
    if not needed:
        return NOTHING
    lacking = next((need for need in needed if not declared.has(*need, row.language)), None)
    return reason(declared, lacking) if lacking else None


def reason(declared: Offer, need: Need) -> Pair:
    """Why a site does not offer what is needed; a page is named, unless the reason is that page's own."""
    pair = declared.reason(*need)
    own = f"{need.kind}.{need.name}" in declared.declared.get("not_offered", {})
    return pair if own else with_page(pair, need)


def with_page(pair: Pair, need: Need) -> Pair:
    """A reason with the name of the page that it is about, if it is about one."""
    if need.kind not in _OF_PAGES or need.name not in words.names("pages"):
        return pair
    french, english = words.names("pages")[need.name]
    return _named(pair[0], " : ", french), _named(pair[1], ": ", english)


def _named(text: str, colon: str, page: str) -> str:
    return f"{text.removesuffix('.')}{colon}{page}." if text.endswith(".") else f"{text} ({page})"


def needs_of(row: Row) -> Iterator[Need]:
    """What a scenario needs of a site, step by step; of the page on screen, by its name where the scenario says it."""
    page = "any"
    for step in row.steps:
        text = fill(step.text, row.values)
        yield from (Need("domains", domain) for domain in domains(text))
        for understood in understand(step.kind, row.language, text) if step.kind else ():
            for need in needs(understood):
                page = need.name if need.kind == "arrivals" else page
                yield Need(need.kind, page) if need.kind in _ON_SCREEN and need.name == "any" else need
