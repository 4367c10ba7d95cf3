"""The parts that the processes of a run have recorded, joined to one map."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from coverage import CoverageData

from tests.defects.package import NAME, ROOT
from tests.defects.reach.map import Reach
from tests.defects.reach.recorder import ROWS
from tests.defects.reach.templates import lines_of

_SITE = ROOT / NAME


def join(folder: Path, site: Path = _SITE) -> Reach:
    """The map of the parts in a folder."""
    rows = json.loads((folder / ROWS).read_text("utf-8"))
    bits = {row: 1 << number for number, row in enumerate(rows)}
    reach = Reach(rows)
    for row, keys in _said(folder):
        for key in keys:
            reach.words[key] = reach.words.get(key, 0) | bits[row]
    for file in sorted(folder.glob(".coverage.*")):
        _add_lines(reach, bits, CoverageData(str(file)), site)
    return reach


def _said(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """The rows that were run, each with the words that it reached."""
    for part in sorted(folder.glob("words.*.jsonl")):
        yield from map(json.loads, part.read_text("utf-8").splitlines())


def _add_lines(reach: Reach, bits: dict[str, int], data: CoverageData, site: Path) -> None:
    data.read()
    for measured in data.measured_files():
        path = Path(measured).relative_to(site).as_posix()
        reach.texts[path] = text = Path(measured).read_text("utf-8")
        by_line = data.contexts_by_lineno(measured)
        lines = {} if path.endswith(".py") else lines_of(text)
        known = reach.lines.setdefault(path, {})
        for code_line, rows in by_line.items():
            for line in lines.get(code_line, () if lines else (code_line,)):
                known[line] = known.get(line, 0) | _set(bits, rows)


def _set(bits: dict[str, int], rows: Iterable[str]) -> int:
    joined = 0
    for row in rows:
        joined |= bits.get(row, 0)
    return joined
