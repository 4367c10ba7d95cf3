"""Reasons: why the site under test does not offer a scenario."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from fixtures.addresses import domains
from fixtures.offer import Offer, Pair
from steps.language.checking.meaning import fill
from steps.language.reading.feature import Feature, Step
from steps.language.speech.dialects import Language
from steps.language.speech.vocabulary import understand
from steps.offer.needs import Need, needs

_NOTHING = (
    "Ce scénario n'essaie que les outils du banc d'essai : il ne montre rien du site.",
    "This scenario tries the harness's own tools alone: it shows nothing of the site.",
)


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
    if reason := declared.aside(row.title, row.written, row.language):
        return reason
    needed = list(needs_of(row))
    if not needed:
        return _NOTHING
    lacking = next((need for need in needed if not declared.has(*need, row.language)), None)
    return declared.reason(*lacking) if lacking else None


def needs_of(row: Row) -> Iterator[Need]:
    """What a scenario needs of a site, step by step."""
    for step in row.steps:
        text = fill(step.text, row.values)
        yield from (Need("domains", domain) for domain in domains(text))
        for understood in understand(step.kind, row.language, text) if step.kind else ():
            yield from needs(understood)
