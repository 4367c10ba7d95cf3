"""Traps: features that must be refused, each with its message; the tables and files in the folder `broken`.

A row of a table is a trap in one language: the right feature that it spoils (`right`, "kept" unless it says otherwise),
what is `written` there `instead` of what, and the message, `refused`, without the name of the file; or the whole
`feature`, where more than one place is spoilt. Real files are for bytes that matter and for twins that are compared:
each has its message beside it, in a text file.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

BROKEN = Path(__file__).parent / "broken"
RIGHT = tomllib.loads((BROKEN / "right.toml").read_text("utf-8"))
"""The right features by name, then by language."""


@dataclass(frozen=True)
class Trap:
    """One feature file, by its path from the folder, and what is said of it."""

    path: Path
    feature: bytes
    refused: str

    def write(self, folder: Path) -> None:
        """Put the feature in a folder."""
        (folder / self.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / self.path).write_bytes(self.feature)


def _files() -> Iterator[Trap]:
    for path in BROKEN.rglob("*.feature"):
        yield Trap(path.relative_to(BROKEN), path.read_bytes(), path.with_suffix(".txt").read_text("utf-8"))


def _rows() -> Iterator[Trap]:
    for table in set(BROKEN.glob("*.toml")) - {BROKEN / "right.toml"}:
        for name, languages in tomllib.loads(table.read_text("utf-8")).items():
            for language, row in languages.items():
                yield from_row(f"{name}.{language}.feature", language, row)


def from_row(file: str, language: str, row: dict[str, str]) -> Trap:
    """The trap that a row describes."""
    if (feature := row.get("feature")) is None:
        right = RIGHT[row.get("right", "kept")][language]
        assert right.count(row["instead"]) == 1, f"{file}: {row['instead']!r} does not stand there once"
        feature = right.replace(row["instead"], row["written"])
    return Trap(Path(file), feature.encode(), re.sub(r"(?m)^(?=\d+: )", f"{file}:", row["refused"]))


TRAPS = sorted([*_files(), *_rows()], key=lambda trap: trap.path)
assert len({trap.path for trap in TRAPS}) == len(TRAPS), "each trap stands in one place"
