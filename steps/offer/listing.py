"""Listing: the scenarios that a site does not offer, by reason, for the author of its adapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.language.checking.meaning import contexts
from steps.language.reading.refusals import shown
from steps.language.speech.dialects import in_language
from steps.offer.reasons import row_of, why_not

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fixtures.offer import Offer, Pair
    from steps.language.reading.feature import Feature, Scenario, Tag
    from steps.language.speech.dialects import Language


def not_offered(declared: Offer, features: Iterable[Feature], language: Language) -> list[str]:
    """The reasons, the most frequent first, each with its scenarios below it, and how many rows there are of each."""
    found: dict[str, dict[str, int]] = {}
    for feature in features:
        for scenario in feature.every_scenario():
            place = f"{shown(feature.path)}:{scenario.title.line} {scenario.title.text}"
            for reason in _reasons(declared, feature, scenario):
                of_it = found.setdefault(in_language(reason, language), {})
                of_it[place] = of_it.get(place, 0) + 1
    lines: list[str] = []
    for why, places in sorted(found.items(), key=lambda each: -sum(each[1].values())):
        lines += ["", f"{sum(places.values()):5}  {why}"]
        lines += [f"{count:9}  {place}" for place, count in places.items()]
    return lines[1:]


def _reasons(declared: Offer, feature: Feature, scenario: Scenario) -> Iterator[Pair]:
    tags = [tag.name for tag in (*feature.tags, *_of_its_rule(feature, scenario), *scenario.tags)]
    for values in contexts(scenario):
        row = row_of(feature, scenario.title.text, values, tags)
        if reason := declared.inapplicable(tags) or why_not(declared, row):
            yield reason


def _of_its_rule(feature: Feature, scenario: Scenario) -> Iterator[Tag]:
    return (tag for rule in feature.rules if scenario in rule.scenarios for tag in rule.tags)
