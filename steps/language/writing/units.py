"""The parts of a feature in the order of its lines, each with what it says whatever the language."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from steps.language.checking.meaning import Context, contexts, roles
from steps.language.checking.twins import examples_said, said, table_said
from steps.language.reading.feature import Background, Examples, Feature, Row, Scenario, Step, Tag, Title
from steps.language.speech.dialects import group_of

Node = Title | Step | Sequence[Row] | Examples | None
Scopes = dict[int, Hashable]

_LIKE_ENOUGH = 0.5


@dataclass(frozen=True)
class Unit:
    """One part, from line `start` to line `end`, both counted from 1 and within it.

    Twins have a unit of the same `place`; when they also have the same `said`, they are the same unit in two languages.
    """

    kind: str
    start: int
    end: int
    node: Node
    place: Hashable
    said: Hashable
    scenario: Scenario | None = None


def pair(mine: Feature, theirs: Feature | None) -> tuple[Scopes, Scopes]:
    """A scope for each scenario and rule of two features, by the line of its title: the same where they go together.

    Scenarios go together when they say the same, or else when half of what they say is the same.
    """
    here: Scopes = {line: ("mine", line) for line in _title_lines(mine)}
    if theirs is None:
        return here, {}
    there: Scopes = {line: ("theirs", line) for line in _title_lines(theirs)}
    for one, other in _scenario_pairs(mine, theirs):
        here[one.title.line] = there[other.title.line] = ("both", one.title.line)
    for rule in mine.rules:
        found = Counter(_rule_with(here[each.title.line], theirs, there) for each in rule.scenarios)
        found.pop(None, None)
        for line, _ in found.most_common(1):
            assert line is not None
            here[rule.title.line] = there[line] = ("both", rule.title.line)
    return here, there


def units(feature: Feature, scopes: Scopes) -> list[Unit]:
    """The parts of a feature, in the order of its lines."""
    found = sorted(_units(feature, scopes), key=lambda unit: unit.start)
    seen: Counter[Hashable] = Counter()
    numbered = []
    for unit in found:
        # Two units may say the same in one scope: the first goes with the first.
        places = (unit.kind, unit.place), (unit.kind, unit.place, unit.said)
        seen.update(places)
        place, same = ((each, seen[each]) for each in places)
        numbered.append(Unit(unit.kind, unit.start, unit.end, unit.node, place, same, unit.scenario))
    return numbered


def _title_lines(feature: Feature) -> Iterator[int]:
    yield from (scenario.title.line for scenario in feature.every_scenario())
    yield from (rule.title.line for rule in feature.rules)


def _scenario_pairs(mine: Feature, theirs: Feature) -> Iterator[tuple[Scenario, Scenario]]:
    left = {scenario.title.line: (scenario, _signature(scenario, theirs)) for scenario in theirs.every_scenario()}
    waiting = []
    for scenario in mine.every_scenario():
        signature = _signature(scenario, mine)
        same = next((line for line, (_, other) in left.items() if other == signature), None)
        if same is None:
            waiting.append((scenario, signature))
        else:
            yield scenario, left.pop(same)[0]
    for scenario, signature in waiting:
        likeness = {line: difflib.SequenceMatcher(None, signature, other).ratio() for line, (_, other) in left.items()}
        best = max(likeness, key=lambda line: likeness[line], default=None)
        if best is not None and likeness[best] >= _LIKE_ENOUGH:
            yield scenario, left.pop(best)[0]


def _signature(scenario: Scenario, feature: Feature) -> list[Hashable]:
    rows = contexts(scenario)
    return [said(step, feature.language, rows) or step.text for step in scenario.steps]


def _rule_with(scope: Hashable, feature: Feature, scopes: Scopes) -> int | None:
    for rule in feature.rules:
        if any(scopes[scenario.title.line] == scope for scenario in rule.scenarios):
            return rule.title.line
    return None


def _units(feature: Feature, scopes: Scopes) -> Iterator[Unit]:
    yield from _heading(feature.tags, feature.title, "feature", feature)
    if feature.background:
        yield from _background(feature.background, "feature", feature)
    for rule in feature.rules:
        scope = scopes[rule.title.line]
        yield from _heading(rule.tags, rule.title, scope, feature)
        if rule.background:
            yield from _background(rule.background, scope, feature)
    for scenario in feature.every_scenario():
        yield from _scenario(scenario, scopes[scenario.title.line], feature)


def _background(background: Background, scope: Hashable, feature: Feature) -> Iterator[Unit]:
    place = ("background", scope)
    yield from _heading((), background.title, place, feature)
    yield from _steps(background.steps, place, feature, [{}], None)


def _scenario(scenario: Scenario, scope: Hashable, feature: Feature) -> Iterator[Unit]:
    rows = contexts(scenario)
    yield from _heading(scenario.tags, scenario.title, scope, feature, scenario)
    yield from _steps(scenario.steps, scope, feature, rows, scenario)
    parts = roles(scenario, feature.language, rows)
    for examples in scenario.examples:
        yield from _heading(examples.tags, examples.title, ("examples", scope), feature)
        if examples.header:
            last = examples.rows[-1].line if examples.rows else examples.header.line
            width = len(examples.header.cells)
            content = (width, examples_said(examples, feature.language, parts))
            yield Unit("examples", examples.header.line, last, examples, scope, content, scenario)


def _heading(
    tags: tuple[Tag, ...], title: Title, scope: Hashable, feature: Feature, scenario: Scenario | None = None
) -> Iterator[Unit]:
    for line in dict.fromkeys(tag.line for tag in tags):
        yield Unit("tags", line, line, None, scope, feature.lines[line - 1].strip())
    end = title.description[-1][0] if title.description else title.line
    yield Unit("title", title.line, end, title, scope, bool(scenario and scenario.examples), scenario)


def _steps(
    steps: tuple[Step, ...], scope: Hashable, feature: Feature, rows: list[Context], scenario: Scenario | None
) -> Iterator[Unit]:
    for step in steps:
        content = said(step, feature.language, rows) or ("?", step.text)
        group = group_of(step.keyword, feature.language)
        yield Unit("step", step.line, step.line, step, scope, (content, group), scenario)
        if step.table:
            table = table_said(step, feature.language, rows)
            yield Unit("table", step.table[0].line, step.table[-1].line, step, scope, table, scenario)
        if step.docstring:
            start = step.docstring.line
            yield Unit("text", start, _closing(feature, start), step, (scope, content), None, scenario)


def _closing(feature: Feature, opening: int) -> int:
    mark = feature.lines[opening - 1].strip()[:3]
    return next(
        number for number, line in enumerate(feature.lines[opening:], opening + 1) if line.strip().startswith(mark)
    )
