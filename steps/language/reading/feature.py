"""A feature as its file says it: every line that matters, with its number and its words as written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from steps.language.speech.dialects import Kind, Language

Lines = tuple[str, ...]


@dataclass(frozen=True)
class Cell:
    """One cell of a table; `column` counts characters of the line from 1."""

    text: str
    column: int


@dataclass(frozen=True)
class Row:
    """One row of a table."""

    line: int
    cells: tuple[Cell, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """What the cells hold."""
        return tuple(cell.text for cell in self.cells)


@dataclass(frozen=True)
class DocString:
    """The free text under a step; `line` is that of its opening mark."""

    text: str
    line: int


@dataclass(frozen=True)
class Step:
    """One step; `keyword` is as written, its space or apostrophe with it. `kind` is None when no keyword gives it."""

    line: int
    keyword: str
    kind: Kind | None
    text: str
    table: tuple[Row, ...] = ()
    docstring: DocString | None = None


@dataclass(frozen=True)
class Tag:
    """One tag, without its @."""

    name: str
    line: int


@dataclass(frozen=True)
class Title:
    """A keyword that ends in a colon, the title after it and the description below it."""

    line: int
    keyword: str
    text: str
    description: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class Examples:
    """The rows that an outline runs with; `header` is None when there is no table."""

    title: Title
    tags: tuple[Tag, ...]
    header: Row | None
    rows: tuple[Row, ...]

    def contexts(self) -> Iterator[tuple[Row, dict[str, str]]]:
        """Each row with the value of each column."""
        for row in self.rows:
            assert self.header is not None
            yield row, dict(zip(self.header.texts, row.texts, strict=True))


@dataclass(frozen=True)
class Background:
    """The steps that come before each scenario."""

    title: Title
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Scenario:
    """One scenario, or an outline with its examples."""

    title: Title
    tags: tuple[Tag, ...]
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]


@dataclass(frozen=True)
class Rule:
    """Scenarios that show one rule."""

    title: Title
    tags: tuple[Tag, ...]
    background: Background | None
    scenarios: tuple[Scenario, ...]


@dataclass(frozen=True)
class Feature:
    """One file. `lines` are its lines, without their ends, counted from 1 elsewhere; `tree` is Gherkin's own."""

    path: Path
    language: Language
    title: Title
    tags: tuple[Tag, ...]
    background: Background | None
    scenarios: tuple[Scenario, ...]
    rules: tuple[Rule, ...]
    lines: Lines
    tree: dict[str, Any] = field(repr=False)

    def every_scenario(self) -> Iterator[Scenario]:
        """The scenarios in the order of the file: those of the feature, then those of each rule."""
        yield from self.scenarios
        for rule in self.rules:
            yield from rule.scenarios

    def with_backgrounds(self) -> Iterator[tuple[tuple[Background, ...], Scenario]]:
        """Each scenario with the backgrounds that come before it."""
        above = (self.background,) if self.background else ()
        yield from ((above, scenario) for scenario in self.scenarios)
        for rule in self.rules:
            nearer = (rule.background,) if rule.background else ()
            yield from (((*above, *nearer), scenario) for scenario in rule.scenarios)

    def every_tag(self) -> Iterator[Tag]:
        """The tags of the feature, its rules, scenarios and examples."""
        yield from self.tags
        for rule in self.rules:
            yield from rule.tags
        for scenario in self.every_scenario():
            yield from scenario.tags
            for examples in scenario.examples:
                yield from examples.tags

    def every_step(self) -> Iterator[Step]:
        """The steps of the backgrounds, then those of the scenarios."""
        for background in self.backgrounds():
            yield from background.steps
        for scenario in self.every_scenario():
            yield from scenario.steps

    def backgrounds(self) -> Iterator[Background]:
        """The feature's background, then that of each rule."""
        holders: list[Background | None] = [self.background, *(rule.background for rule in self.rules)]
        yield from (background for background in holders if background)
