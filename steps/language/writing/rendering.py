"""The parts of a feature in the other language: keywords, phrases, values, tables, and free text with a mark."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from steps.language.checking.meaning import HOLE, column_types, contexts, meaning, role_of, roles
from steps.language.checking.structure import MARKS
from steps.language.reading import rows as table_rows
from steps.language.reading.feature import Examples, Feature, Row, Scenario, Step, Title
from steps.language.speech.dialects import Language, before, counterpart, group_of, in_language, other
from steps.language.speech.parameters import TYPES
from steps.language.writing.units import Unit

_FRENCH_COLUMNS = tomllib.loads(Path(__file__).with_name("columns.toml").read_text(encoding="utf-8"))
_COLUMNS: dict[Language, dict[str, str]] = {
    "fr": _FRENCH_COLUMNS,
    "en": {english: french for french, english in _FRENCH_COLUMNS.items()},
}
"""The known names of columns, by the language they are in."""


_COMMENT = re.compile(r"(\s*#\s*)(.*?)(\s*)")


class Writing:
    """The parts of one feature on their way into the other language; columns keep the names that the twin gives them.

    `placed` are the twin's parts, by their place.
    """

    def __init__(self, feature: Feature, parts: Sequence[Unit], placed: Mapping[Any, Unit]) -> None:
        self.feature = feature
        self.units = parts
        self.placed = placed
        self.source: Language = feature.language
        self.target = other(feature.language)
        self.writers: dict[str, Callable[[Unit], list[str]]] = {
            "tags": self._lines,
            "title": self.title,
            "step": self._step,
            "table": self._table,
            "examples": self._examples,
            "text": self._text,
        }

    def lines(self, unit: Unit) -> list[str]:
        """The lines of a part."""
        return self.writers[unit.kind](unit)

    def marked(self, text: str) -> bool:
        """Whether a text bears the mark of what is left to translate."""
        return in_language(MARKS, self.target) in text

    def title(self, unit: Unit, text: str | None = None, below: Sequence[str] | None = None) -> list[str]:
        """A title and what describes it, in the words given or else with a mark."""
        assert isinstance(unit.node, Title)
        mine = self._lines(unit)
        if text is None:
            text = self._free(self._value(None, unit.node.text, self._columns(unit.scenario)))
        keyword = counterpart(unit.node.keyword, self.target)
        below = self._description(unit, mine[1:]) if below is None else below
        return [_reworded(mine[0], f"{unit.node.keyword}:", unit.node.text, f"{keyword}:", text), *below]

    def comment(self, line: str) -> str:
        """A line that is a comment, or any other as it is."""
        comment = _COMMENT.fullmatch(line)
        return f"{comment[1]}{self._free(comment[2])}{comment[3]}" if comment else line

    def _free(self, text: str) -> str:
        """A text of the author's own, marked as to be translated, or as it was before it was marked."""
        if text.startswith(in_language(MARKS, self.source)):
            return text.removeprefix(in_language(MARKS, self.source)).strip()
        return f"{in_language(MARKS, self.target)} {text}" if text else text

    def _lines(self, unit: Unit) -> list[str]:
        return list(self.feature.lines[unit.start - 1 : unit.end])

    def _description(self, unit: Unit, lines: list[str]) -> list[str]:
        assert isinstance(unit.node, Title)
        first = unit.node.description[0][0] - unit.start - 1 if unit.node.description else -1
        return [
            line.replace(line.strip(), self._free(line.strip())) if index == first else self.comment(line)
            for index, line in enumerate(lines)
        ]

    def _step(self, unit: Unit) -> list[str]:
        step = unit.node
        assert isinstance(step, Step)
        text = self._phrase(step, unit.scenario)
        keyword = counterpart(step.keyword, self.target)
        if self.target == "fr" and step.kind == "given" and group_of(step.keyword, self.source) in {"and", "but"}:
            keyword = f"{keyword}que "  # « Étant donné qu'Amélie…, et qu'elle… »
        return [_reworded(self._lines(unit)[0], step.keyword, step.text, before(keyword, text), text)]

    def _phrase(self, step: Step, scenario: Scenario | None) -> str:
        understood = meaning(step, self.source, contexts(scenario) if scenario else [{}])
        assert understood is not None, f"{self.feature.path}:{step.line} was not checked"
        names = self._columns(scenario)
        if understood.phrase is None:
            return f"<{names[understood.column]}>"
        values = {name: self._value(name, text, names) for name, text in understood.texts.items()}
        return understood.phrase.write(values, self.target)

    def _value(self, name: str | None, text: str, names: dict[str, str]) -> str:
        if name and not HOLE.fullmatch(text):
            text = TYPES[name].translate(text, self.source, self.target)
        return HOLE.sub(lambda hole: f"<{names.get(hole[1], hole[1])}>", text)

    def _columns(self, scenario: Scenario | None) -> dict[str, str]:
        """The name of each column in the other language: that of the twin, or the usual one, or else marked."""
        names: dict[str, str] = {}
        for unit in self.units if scenario else ():
            if unit.kind == "examples" and unit.scenario is scenario and isinstance(unit.node, Examples):
                partner = self.placed.get(unit.place)
                theirs = partner.node.header if partner and isinstance(partner.node, Examples) else None
                header = unit.node.header.texts if unit.node.header else ()
                known = theirs.texts if theirs and len(theirs.texts) == len(header) else map(self._column, header)
                names |= {
                    name: self._column(name) if self.marked(word) else word
                    for name, word in zip(header, known, strict=True)
                }
        return names

    def _column(self, name: str) -> str:
        return _COLUMNS[self.source].get(name) or self._free(name)

    def _table(self, unit: Unit) -> list[str]:
        step = unit.node
        assert isinstance(step, Step)
        understood = meaning(step, self.source, contexts(unit.scenario) if unit.scenario else [{}])
        types = column_types(step, understood)
        names = self._columns(unit.scenario)
        cells = [
            [self._value(name, text, names) for name, text in zip(types, row.texts, strict=True)] for row in step.table
        ]
        return self._rows(unit, step.table, cells)

    def _examples(self, unit: Unit) -> list[str]:
        examples = unit.node
        assert isinstance(examples, Examples)
        assert examples.header is not None
        assert unit.scenario is not None
        names = self._columns(unit.scenario)
        parts = roles(unit.scenario, self.source, contexts(unit.scenario))
        cells = [[names[column] for column in examples.header.texts]]
        for _, context in examples.contexts():
            row = []
            for column, text in context.items():
                role = role_of(column, parts)
                row.append(role.translate(text, self.source, self.target) if role else self._free(text))
            cells.append(row)
        return self._rows(unit, (examples.header, *examples.rows), cells)

    def _rows(self, unit: Unit, rows: tuple[Row, ...], cells: list[list[str]]) -> list[str]:
        """The lines of a table with other cells; what stands between its rows stays there."""
        lines = [self.feature.lines[row.line - 1] for row in rows]
        written = [
            [
                raw.strip() if new == old else table_rows.escape(new)
                for raw, new, old in zip(raws, row, texts, strict=True)
            ]
            for raws, row, texts in zip(map(table_rows.split, lines), cells, (row.texts for row in rows), strict=True)
        ]
        new = dict(zip((row.line for row in rows), table_rows.rewrite(lines, written), strict=True))
        return [new.get(number) or self.comment(line) for number, line in enumerate(self._lines(unit), unit.start)]

    def _text(self, unit: Unit) -> list[str]:
        """A text under a step, marked at its first line that is not blank."""
        names = self._columns(unit.scenario)
        first, *lines, last = (self._value(None, line, names) for line in self._lines(unit))
        for index, line in enumerate(lines):
            if line.strip():
                lines[index] = line.replace(line.strip(), self._free(line.strip()))
                break
        return [first, *lines, last]


def _reworded(line: str, keyword: str, text: str, new_keyword: str, new_text: str) -> str:
    """A line with another keyword and another text, and the spaces around them as they were."""
    indent = line[: len(line) - len(line.lstrip())]
    gap, _, trail = line.removeprefix(f"{indent}{keyword}").partition(text) if text else ("", "", "")
    if new_text and not text:
        gap = " "
    return f"{indent}{new_keyword}{gap}{new_text}{trail}"
