"""What no scenario reaches in the mock: lines, branches, blocks of templates, entries of the wording."""

from __future__ import annotations

import ast
import json
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from coverage import Coverage, CoverageData

from tests.defects.package import NAME, ROOT
from tests.defects.reach.map import Reach
from tests.defects.reach.templates import blocks_of

_REPORT = "report.json"
SPARED = Path(__file__).with_name("spared.toml")
"""What need not be reached, with the reason: each a path, the text of its line, or the key of a wording."""


@dataclass(frozen=True)
class Gap:
    """A place that no scenario reaches: `what` is "line", "branch", "block" or "words"."""

    what: str
    path: str
    line: int
    text: str
    function: str = ""
    """The function of a module that the line is in."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}  {self.what}  {self.text}"


@dataclass(frozen=True)
class Spared:
    """A place that need not be reached."""

    path: str
    text: str
    reason: str
    function: str = ""
    """The function that the line is in, where the same text stands in others too."""

    def spares(self, gap: Gap) -> bool:
        """Whether a gap is this place."""
        return (self.path, self.text) == (gap.path, gap.text) and self.function in {"", gap.function}


def gaps(folder: Path, reach: Reach, site: Path = ROOT / NAME) -> Iterator[Gap]:
    """What the parts of a run in a folder do not reach."""
    coverage = Coverage(folder / "joined", branch=True, source=[str(site)], context=None, config_file=False)
    coverage.combine([str(file) for file in folder.glob(".coverage.*")], keep=True)
    yield from _of_code(coverage, folder, site)
    yield from _of_templates(coverage.get_data(), site)
    yield from _of_words(reach, site)


def branches(folder: Path) -> tuple[int, int]:
    """How many branches of the code are reached, and how many there are, once the gaps of a folder were found."""
    totals = json.loads((folder / _REPORT).read_text("utf-8"))["totals"]
    return totals["covered_branches"], totals["num_branches"]


def spared() -> list[Spared]:
    """The entries of the list."""
    return [Spared(**entry) for entry in tomllib.loads(SPARED.read_text("utf-8")).get("spared", [])]


def without(found: Iterable[Gap], reasons: Iterable[Spared]) -> list[Gap]:
    """The gaps that have no reason."""
    known = list(reasons)
    return [gap for gap in found if not any(one.spares(gap) for one in known)]


def functions_of(source: str) -> dict[int, str]:
    """The function that each line of a module is in, the inmost."""
    found = {}
    for node in ast.walk(ast.parse(source)):  # the inmost come last
        if isinstance(node, ast.FunctionDef):
            found.update(dict.fromkeys(range(node.lineno, (node.end_lineno or node.lineno) + 1), node.name))
    return found


def _of_code(coverage: Coverage, folder: Path, site: Path) -> Iterator[Gap]:
    report = folder / _REPORT
    coverage.json_report(outfile=str(report), include=[f"{site}/*.py", f"{site}/**/*.py"])
    for file, found in json.loads(report.read_text("utf-8"))["files"].items():
        path, text = Path(file).resolve().relative_to(site), Path(file).read_text("utf-8").splitlines()
        missing, function = set(found["missing_lines"]), functions_of("\n".join(text))
        for line in sorted(missing):
            yield Gap("line", path.as_posix(), line, text[line - 1].strip(), function.get(line, ""))
        for line, to in found["missing_branches"]:
            if line not in missing and to not in missing:
                yield Gap("branch", path.as_posix(), line, text[line - 1].strip(), function.get(line, ""))


def _of_templates(data: CoverageData, site: Path) -> Iterator[Gap]:
    for file in sorted((site / "templates").rglob("*.*")):
        source, reached = file.read_text("utf-8"), set(data.lines(str(file)) or ())
        for block in blocks_of(source):
            if reached.isdisjoint(block.code):
                path, text = file.relative_to(site).as_posix(), source.splitlines()[block.line - 1].strip()
                yield Gap("block", path, block.line, text)


def _of_words(reach: Reach, site: Path) -> Iterator[Gap]:
    for file in sorted((site / "wording").rglob("*.toml")):
        path, source = file.relative_to(site), file.read_text("utf-8")
        for key in _leaves(tomllib.loads(source)):
            if not reach.saying(path.parts[1], key):
                yield Gap("words", path.as_posix(), 0, key)


def _leaves(table: dict[str, object], before: str = "") -> Iterator[str]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{before}{name}.")
        else:
            yield f"{before}{name}"
