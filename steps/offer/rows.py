"""Rows: every scenario of the features as it would run, and what the rows need of a site."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache

from fixtures.offer import Offer
from steps.language.checking.check import features_in
from steps.language.checking.meaning import contexts
from steps.language.reading.feature import Feature, Scenario, Tag
from steps.language.reading.reader import read
from steps.language.speech.dialects import Language
from steps.language.speech.tags import NOT_HERE, REQUIREMENTS
from steps.language.writing.tool import FEATURES
from steps.offer.needs import Need
from steps.offer.reasons import Row, needs_of, row_of, why_not

_BEYOND = {Need("abilities", name) for name in ("portal", "pool", "support", "arc", "openid")}
"""The abilities of what an account opens, which few sites have."""


def rows_of(feature: Feature) -> Iterator[tuple[Scenario, Row]]:
    """Each row of a feature, with its scenario."""
    for scenario in feature.every_scenario():
        tags = [tag.name for tag in (*feature.tags, *_of_its_rule(feature, scenario), *scenario.tags)]
        for values in contexts(scenario):
            yield scenario, row_of(feature, scenario.title.text, values, tags)


@cache
def commonest(language: Language) -> Counter[Need]:
    """How many rows need each thing, those apart that are about what an account opens."""
    return Counter(need for _, needed in rows(language) if not needed & _BEYOND for need in needed)


def offered(declared: Offer, language: Language) -> list[Row]:
    """The rows that a site offers, of those that have a meaning there."""
    meant = (row for row, _ in rows(language) if not declared.inapplicable(row.tags))
    return [row for row in meant if why_not(declared, row) is None]


@cache
def unshown(declared: Offer) -> frozenset[str]:
    """The requirements that no scenario shows at a site, where they have a meaning."""
    meant = {tag for row, _ in rows("fr") if not declared.inapplicable(row.tags) for tag in row.tags}
    meant |= NOT_HERE.keys()
    shown = {tag for row in offered(declared, "fr") for tag in row.tags}
    return frozenset(name for name in REQUIREMENTS if name in meant - shown)


@cache
def written(language: Language) -> Mapping[str, Sequence[str]]:
    """What is written in each row of the scenarios, by their titles."""
    found: dict[str, list[str]] = {}
    for row, _ in rows(language):
        found.setdefault(row.title, []).append(row.written)
    return found


def nearest(declared: Offer, language: Language) -> list[tuple[int, tuple[Need, ...]]]:
    """What would make more rows offered: how many rows, and all that they lack; those that lack the least first."""
    counted: Counter[tuple[Need, ...]] = Counter()
    for row, needed in rows(language):
        if not (declared.inapplicable(row.tags) or declared.aside(row.title, row.written, row.language, row.tags)):
            counted[tuple(sorted(need for need in needed if not declared.has(*need, row.language)))] += 1
    del counted[()]
    return sorted(((count, lacking) for lacking, count in counted.items()), key=lambda each: (len(each[1]), -each[0]))


@cache
def rows(language: Language) -> Sequence[tuple[Row, Set[Need]]]:
    """Every row of the features, with what it needs."""
    features = filter(None, (read(path).feature for path in features_in([FEATURES / language])))
    return [(row, frozenset(needs_of(row))) for feature in features for _, row in rows_of(feature)]


def _of_its_rule(feature: Feature, scenario: Scenario) -> Iterator[Tag]:
    return (tag for rule in feature.rules if scenario in rule.scenarios for tag in rule.tags)
