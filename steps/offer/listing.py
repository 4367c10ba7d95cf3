"""Listing: the scenarios that a site does not offer, by reason, for the author of its adapter."""

from __future__ import annotations

from collections.abc import Iterable

from fixtures.offer import Offer
from steps.language.reading.feature import Feature
from steps.language.reading.refusals import shown
from steps.language.speech.dialects import Language, in_language
from steps.offer.reasons import why_not
from steps.offer.rows import rows_of


def not_offered(declared: Offer, features: Iterable[Feature], language: Language) -> list[str]:
    """The reasons, the most frequent first, each with its scenarios below it, and how many rows there are of each."""
    found: dict[str, dict[str, int]] = {}
    for feature in features:
        for scenario, row in rows_of(feature):
            if reason := declared.inapplicable(row.tags) or why_not(declared, row):
                place = f"{shown(feature.path)}:{scenario.title.line} {scenario.title.text}"
                of_it = found.setdefault(in_language(reason, language), {})
                of_it[place] = of_it.get(place, 0) + 1
    lines: list[str] = []
    for why, places in sorted(found.items(), key=lambda each: -sum(each[1].values())):
        lines += ["", f"{sum(places.values()):5}  {why}"]
        lines += [f"{count:9}  {place}" for place, count in places.items()]
    return lines[1:]
