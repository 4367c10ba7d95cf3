"""The map of what scenarios reach, in a file outside git: the rows behind each line and entry of the wording."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from tests.defects.package import NAME, ROOT

FILE = ROOT / ".reach.json"
Row = str
"""A scenario, or one row of an outline, as pytest names it."""


@dataclass
class Reach:
    """The rows that reach each thing: a set of rows is a whole number, a bit for each row."""

    rows: list[Row] = field(default_factory=list)
    lines: dict[str, dict[int, int]] = field(default_factory=dict)
    """By file of the package, then by line: in a template too."""
    words: dict[str, int] = field(default_factory=dict)
    """By language and key: `fr/page.continue`."""
    texts: dict[str, str] = field(default_factory=dict)
    """The files as they were when they were recorded."""

    def at(self, path: str, lines: Iterable[int]) -> int:
        """The rows that reach one of these lines of a file as it is now."""
        known, former = self.lines.get(path, {}), self._former(path)
        rows = 0
        for line in lines:
            rows |= known.get(former.get(line, 0), 0)
        return rows

    def saying(self, language: str, key: str) -> int:
        """The rows that reach an entry of the wording, alone or with the table that it is in."""
        parts = key.split(".")
        keys = [".".join(parts[:end]) for end in range(1, len(parts) + 1)]
        rows = 0
        for one in keys:
            rows |= self.words.get(f"{language}/{one}", 0)
        return rows

    def named(self, rows: int) -> list[Row]:
        """The names of a set of rows, in the order of the features."""
        return [name for number, name in enumerate(self.rows) if rows >> number & 1]

    @cached_property
    def breadth(self) -> dict[Row, int]:
        """How many lines each row reaches in all."""
        counts = [0] * len(self.rows)
        for known in self.lines.values():
            for rows in known.values():
                for number in _bits(rows):
                    counts[number] += 1
        return dict(zip(self.rows, counts, strict=True))

    def _former(self, path: str) -> dict[int, int]:
        """The line that each line of a file was when the map was made."""
        if path not in self._moved:
            then, now = self.texts.get(path, ""), (ROOT / NAME / path).read_text("utf-8")
            self._moved[path] = _moved(then.splitlines(), now.splitlines())
        return self._moved[path]

    @cached_property
    def _moved(self) -> dict[str, dict[int, int]]:
        return {}

    def write(self, file: Path = FILE) -> None:
        """Keep it."""
        kept = {
            "rows": self.rows,
            "lines": {path: {line: f"{rows:x}" for line, rows in known.items()} for path, known in self.lines.items()},
            "words": {key: f"{rows:x}" for key, rows in self.words.items()},
            "texts": self.texts,
        }
        file.write_text(json.dumps(kept), "utf-8")

    @classmethod
    def read(cls, file: Path = FILE) -> Reach | None:
        """The one that is kept, or None."""
        if not file.is_file():
            return None
        kept = json.loads(file.read_text("utf-8"))
        return cls(
            rows=kept["rows"],
            lines={
                path: {int(line): int(rows, 16) for line, rows in known.items()}
                for path, known in kept["lines"].items()
            },
            words={key: int(rows, 16) for key, rows in kept["words"].items()},
            texts=kept["texts"],
        )


def _bits(rows: int) -> list[int]:
    return [number for number, bit in enumerate(reversed(f"{rows:b}")) if bit == "1"]


def _moved(then: list[str], now: list[str]) -> dict[int, int]:
    moved = {}
    for _, begin, end, first, last in difflib.SequenceMatcher(None, then, now, autojunk=False).get_opcodes():
        for place in range(last - first):  # a line that was rewritten or added stands for one that stood there
            moved[first + place + 1] = max(min(begin + place, end - 1) + 1, 1)
    return moved
