"""Conformance: what a run showed of each requirement, at a site."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from fixtures.offer import Pair
from steps.language.speech.dialects import Language, in_language
from steps.language.speech.tags import REQUIREMENTS

_KINDS: dict[str, Pair] = {
    "failed": ("échoué", "failed"),
    "broken": ("enfreinte", "broken"),
    "shown": ("montrée", "shown"),
    "not_offered": ("pas offerte", "not offered"),
    "inapplicable": ("sans objet", "not applicable"),
}
"""How a scenario may end, from what a reader must see first."""


class Outcome(NamedTuple):
    """How one scenario ended: a key of `_KINDS`, its tags, and why, in French and in English."""

    kind: str
    tags: Sequence[str]
    why: Pair = ("", "")


def table(outcomes: Iterable[Outcome], language: Language) -> list[str]:
    """A line for each requirement that the scenarios carry: the worst that was seen of it, how often, and why."""
    carried: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        for tag in outcome.tags:
            carried.setdefault(tag, []).append(outcome)
    return [_line(name, carried[name], language) for name in REQUIREMENTS if name in carried]


def _line(name: str, outcomes: list[Outcome], language: Language) -> str:
    kind = next(kind for kind in _KINDS if any(outcome.kind == kind for outcome in outcomes))
    of_it = [outcome for outcome in outcomes if outcome.kind == kind]
    [(why, _)] = Counter(in_language(outcome.why, language) for outcome in of_it).most_common(1)
    said, count = in_language(_KINDS[kind], language), f"{len(of_it)}/{len(outcomes)}"
    return f"{name:6} {said:14} {count:>7}  {why or in_language(REQUIREMENTS[name], language)}"
