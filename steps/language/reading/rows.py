"""The rows of a table as they stand in a file: cells between bars, lined up or not."""

from __future__ import annotations

import unicodedata
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
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    return [
        f"{indent}| {' | '.join(_padded(cell, width) for cell, width in zip(row, widths, strict=True))} |"
        for row in rows
    ]


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width - _width(cell))


def _width(text: str) -> int:
    """The columns that a text takes on a screen: two for a full-width sign, none for an accent that is apart."""
    signs = (sign for sign in text if not unicodedata.combining(sign))
    return sum(1 + (unicodedata.east_asian_width(sign) in "FW") for sign in signs)


def rewrite(lines: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The rows of a table with other cells, lined up."""
    return line_up(rows, lines[0][: len(lines[0]) - len(lines[0].lstrip())])
