"""The rows of a table as they stand in a file: cells between bars, lined up or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def split(line: str) -> list[str]:
    """What stands between the bars of a row, as written: spaces and escapes are kept."""
    cells, cell, escaped = [], "", False
    for sign in line.strip().removeprefix("|"):
        if sign == "|" and not escaped:
            cells.append(cell)
            cell = ""
        else:
            cell += sign
        escaped = sign == "\\" and not escaped
    return cells


def escape(text: str) -> str:
    """A text as it is written in a cell."""
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n")


def line_up(rows: Sequence[Sequence[str]], indent: str) -> list[str]:
    """Rows of written cells with their bars one under the other."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        f"{indent}| {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |" for row in rows
    ]


def rewrite(lines: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The rows of a table with other cells, lined up if they were, and spaced as they were otherwise."""
    old = [[cell.strip() for cell in split(line)] for line in lines]
    indent = lines[0][: len(lines[0]) - len(lines[0].lstrip())]
    if list(lines) == line_up(old, indent):
        return line_up(rows, indent)
    return [_respaced(line, row) for line, row in zip(lines, rows, strict=True)]


def _respaced(line: str, row: Sequence[str]) -> str:
    cells = []
    for before, after in zip(split(line), row, strict=True):
        lead = before[: len(before) - len(before.lstrip())]
        trail = before[len(before.rstrip()) :] if before.strip() else ""
        cells.append(f"{lead}{after}{trail}")
    return f"{line[: len(line) - len(line.lstrip())]}|{'|'.join(cells)}|"
