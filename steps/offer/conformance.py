"""Conformance: what a run showed of each requirement, at a site."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from fixtures.offer import Pair
from steps.language.speech.dialects import Language, in_language
from steps.language.speech.tags import NOT_HERE, REQUIREMENTS
from steps.offer.reasons import NOTHING

_KINDS: dict[str, Pair] = {
    "failed": ("échoué", "failed"),
    "broken": ("enfreinte", "broken"),
    "in_part": ("en partie", "in part"),
    "shown": ("montrée", "shown"),
    "not_offered": ("pas offerte", "not offered"),
    "inapplicable": ("sans objet", "not applicable"),
}
"""How a scenario may end, from what a reader must see first; and `in_part`, as a requirement alone may."""


_NO_SCENARIO = "aucun scénario ne la montre", "no scenario shows it"


class Outcome(NamedTuple):
    """How one scenario ended: a key of `_KINDS`, its tags, and why, in French and in English."""

    kind: str
    tags: Sequence[str]
    why: Pair = ("", "")


def table(outcomes: Mapping[str, Outcome], language: Language, not_shown: Mapping[str, Pair]) -> list[str]:
    """A line for each requirement that the scenarios carry, or that none can: the worst that was seen, how often, why.

    `outcomes` has them by node identifier; `not_shown` has the site's own reasons for those that nothing shows.
    """
    carried: dict[str, dict[str, list[Outcome]]] = {}
    for nodeid, outcome in outcomes.items():
        for tag in outcome.tags:
            carried.setdefault(tag, {}).setdefault(nodeid.partition("[")[0], []).append(outcome)
    named = [name for name in REQUIREMENTS if name in carried or name in NOT_HERE]
    return [_line(name, carried.get(name, {}), language, not_shown.get(name)) for name in named]


def _line(name: str, scenarios: Mapping[str, list[Outcome]], language: Language, reason: Pair | None) -> str:
    outcomes = [outcome for of_scenario in scenarios.values() for outcome in of_scenario]
    kind = next((kind for kind in _KINDS if any(outcome.kind == kind for outcome in outcomes)), "not_offered")
    of_it = [outcome for outcome in outcomes if outcome.kind == kind]
    said = of_it
    if kind == "shown" and (lacking := _lacking(scenarios)):
        kind, said = "in_part", lacking
    # What a site lacks says more than that some of the scenarios are of no site.
    said = [outcome for outcome in said if outcome.why != NOTHING] or said
    told = Counter(in_language(outcome.why, language) for outcome in said).most_common(1)
    why = told[0][0] if told else in_language(_NO_SCENARIO, language)
    if kind == "not_offered" and reason:
        why = in_language(reason, language)
    label, count = in_language(_KINDS[kind], language), f"{len(of_it)}/{len(outcomes)}"
    return f"{name:6} {label:14} {count:>7}  {why or in_language(REQUIREMENTS[name], language)}"


def _lacking(scenarios: Mapping[str, list[Outcome]]) -> list[Outcome]:
    """What was not offered of the scenarios that ran, where it was not all of any of them: a limit has two sides."""
    kinds = [{outcome.kind for outcome in outcomes} for outcomes in scenarios.values()]
    if {"shown"} in kinds:
        return []
    ran = (outcomes for outcomes in scenarios.values() if any(outcome.kind == "shown" for outcome in outcomes))
    return [outcome for outcomes in ran for outcome in outcomes if outcome.kind == "not_offered"]
