"""A feature as its file says it: every line that matters, with its number and its words as written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from steps.language.languages import Kind, Language

Lines = tuple[str, ...]

_KINDS: dict[str, Kind] = {"Context": "given", "Action": "when", "Outcome": "then"}


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


def parse(path: Path, text: str, language: Language) -> Feature:
    """A feature from its text, in the language it declares or else the one given.

    Raises Gherkin's ParserError at the first line out of place, and ValueError when there is no feature in it.
    """
    parser = Parser()
    parser.stop_at_first_error = True
    tree = cast("dict[str, Any]", parser.parse(text, TokenMatcher(language)))
    found = tree.get("feature")
    if not found:
        raise ValueError(path)
    lines = tuple(text.split("\n"))
    children = found["children"]
    return Feature(
        path=path,
        language=found["language"],
        title=_title(found, lines),
        tags=_tags(found),
        background=_background(children, lines),
        scenarios=_scenarios(children, lines),
        rules=tuple(_rule(child["rule"], lines) for child in children if "rule" in child),
        lines=lines,
        tree=tree,
    )


def _rule(found: dict[str, Any], lines: Lines) -> Rule:
    children = found["children"]
    return Rule(_title(found, lines), _tags(found), _background(children, lines), _scenarios(children, lines))


def _background(children: list[dict[str, Any]], lines: Lines) -> Background | None:
    for child in children:
        if "background" in child:
            return Background(_title(child["background"], lines), _steps(child["background"]))
    return None


def _scenarios(children: list[dict[str, Any]], lines: Lines) -> tuple[Scenario, ...]:
    return tuple(_scenario(child["scenario"], lines) for child in children if "scenario" in child)


def _scenario(found: dict[str, Any], lines: Lines) -> Scenario:
    examples = tuple(_examples(table, lines) for table in found["examples"])
    return Scenario(_title(found, lines), _tags(found), _steps(found), examples)


def _examples(found: dict[str, Any], lines: Lines) -> Examples:
    header = found.get("tableHeader")
    rows = tuple(_row(row) for row in found.get("tableBody", []))
    return Examples(_title(found, lines), _tags(found), _row(header) if header else None, rows)


def _title(found: dict[str, Any], lines: Lines) -> Title:
    line = found["location"]["line"]
    return Title(line, found["keyword"], found["name"], _description(found.get("description", ""), line, lines))


def _description(text: str, title: int, lines: Lines) -> tuple[tuple[int, str], ...]:
    """The lines of a description with their numbers, which Gherkin does not keep."""
    wanted = [line.strip() for line in text.split("\n") if line.strip()]
    found: list[tuple[int, str]] = []
    for number, line in enumerate(lines[title:], title + 1):
        if len(found) == len(wanted):
            break
        if line.strip() == wanted[len(found)]:
            found.append((number, line.strip()))
    return tuple(found)


def _tags(found: dict[str, Any]) -> tuple[Tag, ...]:
    return tuple(Tag(tag["name"].removeprefix("@"), tag["location"]["line"]) for tag in found["tags"])


def _steps(found: dict[str, Any]) -> tuple[Step, ...]:
    steps: list[Step] = []
    kind: Kind | None = None
    for step in found["steps"]:
        kind = _KINDS.get(step["keywordType"], kind)
        steps.append(_step(step, kind))
    return tuple(steps)


def _step(found: dict[str, Any], kind: Kind | None) -> Step:
    table = tuple(_row(row) for row in found.get("dataTable", {}).get("rows", []))
    docstring = found.get("docString")
    return Step(
        line=found["location"]["line"],
        keyword=found["keyword"],
        kind=kind,
        text=found["text"],
        table=table,
        docstring=DocString(docstring["content"], docstring["location"]["line"]) if docstring else None,
    )


def _row(found: dict[str, Any]) -> Row:
    cells = tuple(Cell(cell["value"], cell["location"]["column"]) for cell in found["cells"])
    return Row(found["location"]["line"], cells)
