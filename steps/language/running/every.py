"""A scenario that says « chaque page » becomes one test for each page: the tool writes the table of its examples."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from itertools import product
from typing import Any

from steps.language.checking.meaning import contexts, meaning
from steps.language.reading.feature import Feature, Scenario
from steps.language.speech.dialects import Language
from steps.language.speech.parameters import EVERY, TYPES


def filled_in(feature: Feature) -> dict[str, Any]:
    """Gherkin's tree of a feature, with a table of examples where a scenario speaks of every value of a type."""
    wanted = {each.title.line: found for each in feature.every_scenario() if (found := _said(each, feature.language))}
    if not wanted:
        return feature.tree
    tree = deepcopy(feature.tree)
    for scenario in _scenarios(tree["feature"]["children"]):
        if types := wanted.get(scenario["location"]["line"]):
            _fill_in(scenario, types, feature.language)
    return tree


def rows(scenario: Scenario, language: Language) -> list[list[str]]:
    """The cells of each row that the tool adds to a scenario; none where it speaks of no whole type."""
    said = _said(scenario, language)
    return [list(row) for row in product(*(_texts(name, language) for name in said))] if said else []


def _said(scenario: Scenario, language: Language) -> list[str]:
    """The types of which a scenario takes every value, in the order of its steps."""
    understood = [meaning(step, language, contexts(scenario)) for step in scenario.steps]
    return [
        name
        for each in understood
        for name, text in (each.texts.items() if each else ())
        if (every := TYPES[name].every) and text in every
    ]


def _texts(name: str, language: Language) -> list[str]:
    return [TYPES[name].say(key, language) for key in TYPES[name].values]


def _scenarios(children: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for child in children:
        if "rule" in child:
            yield from _scenarios(child["rule"]["children"])
        elif "scenario" in child:
            yield child["scenario"]


def _fill_in(scenario: dict[str, Any], types: list[str], language: Language) -> None:
    """Turn a scenario into an outline: what it says of a whole type is the name of a column, without its own rows."""
    titles = [TYPES[name].say(EVERY, language) for name in types]
    for step in scenario["steps"]:
        for title in titles:
            step["text"] = step["text"].replace(title, f"<{title}>")
    location = scenario["location"]

    def row(number: int, cells: list[str]) -> dict[str, Any]:
        name = f"{scenario['id']}-{number}"
        return {"id": name, "location": location, "cells": [{"location": location, "value": cell} for cell in cells]}

    body = [row(number, list(cells)) for number, cells in enumerate(product(*(_texts(t, language) for t in types)), 1)]
    table = {"location": location, "name": "", "tags": [], "tableHeader": row(0, titles), "tableBody": body}
    scenario["examples"] = [table]
