"""Gherkin's tree of a feature file, made into a feature."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher

from steps.language.reading.feature import (
    Background,
    Cell,
    DocString,
    Examples,
    Feature,
    Lines,
    Row,
    Rule,
    Scenario,
    Step,
    Tag,
    Title,
)
from steps.language.speech.dialects import Kind, Language

_KINDS: dict[str, Kind] = {"Context": "given", "Action": "when", "Outcome": "then"}


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
