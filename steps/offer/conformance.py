"""Conformance: what a run showed of each requirement, at a site."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from fixtures.offer import Pair
from steps.language.speech.dialects import Language, in_language
from steps.language.speech.tags import NOT_HERE, REQUIREMENTS
from steps.offer.reasons import NOTHING

_KINDS: dict[str, Pair] = {
    "failed": ("échoué", "failed"),
    "broken": ("enfreinte", "broken"),
    "shown": ("montrée", "shown"),
    "not_offered": ("pas offerte", "not offered"),
    "inapplicable": ("sans objet", "not applicable"),
}
"""How a scenario may end, from what a reader must see first."""


_NO_SCENARIO = "aucun scénario ne la montre", "no scenario shows it"


class Outcome(NamedTuple):
    """How one scenario ended: a key of `_KINDS`, its tags, and why, in French and in English."""

    kind: str
    tags: Sequence[str]
    why: Pair = ("", "")


def table(outcomes: Iterable[Outcome], language: Language, not_shown: Mapping[str, Pair]) -> list[str]:
    """A line for each requirement that the scenarios carry, or that none can: the worst that was seen, how often, why.

    `not_shown` has the site's own reasons for those that nothing shows.
    """
    carried: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        for tag in outcome.tags:
            carried.setdefault(tag, []).append(outcome)
    named = [name for name in REQUIREMENTS if name in carried or name in NOT_HERE]
    return [_line(name, carried.get(name, []), language, not_shown.get(name)) for name in named]


def _line(name: str, outcomes: list[Outcome], language: Language, reason: Pair | None) -> str:
    kind = next((kind for kind in _KINDS if any(outcome.kind == kind for outcome in outcomes)), "not_offered")
    of_it = [outcome for outcome in outcomes if outcome.kind == kind]
    # What a site lacks says more than that some of the scenarios are of no site.
    of_site = [outcome for outcome in of_it if outcome.why != NOTHING] or of_it
    told = Counter(in_language(outcome.why, language) for outcome in of_site).most_common(1)
    why = told[0][0] if told else in_language(_NO_SCENARIO, language)
    if kind == "not_offered" and reason:
        why = in_language(reason, language)
    said, count = in_language(_KINDS[kind], language), f"{len(of_it)}/{len(outcomes)}"
    return f"{name:6} {said:14} {count:>7}  {why or in_language(REQUIREMENTS[name], language)}"
