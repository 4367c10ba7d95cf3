"""The quotes around a column, which stand in a step or in its cells, and not in both."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.language.checking.meaning import HOLE, fill
from steps.language.checking.mending import unquoted
from steps.language.speech.vocabulary import understand

if TYPE_CHECKING:
    from steps.language.checking.meaning import Context
    from steps.language.reading.feature import Step
    from steps.language.reading.reader import Reading

_AROUND = re.compile(rf"[\"'«“‘]\s?({HOLE.pattern.replace('(', '(?:')})\s?[\"'»”’]")
_PAIR = re.compile('«.*»|“.*”|".*"', re.DOTALL)


def check_quotes(reading: Reading, step: Step, rows: list[tuple[int, Context]]) -> bool:
    """Refuse quotes around a column whose cells have their own, or want none; whether there were any."""
    bare = _AROUND.sub(r"\1", step.text)
    if bare == step.text or all(_said(reading, step, step.text, row) and not _quoted(step, row) for _, row in rows):
        return False
    if all(_said(reading, step, bare, row) for _, row in rows):
        reading.refuse(step.line, "quotes_of_step", f"{step.keyword}{bare}", text=step.text)
        return True
    found = [(line, text) for line, row in rows for text in _quoted(step, row).values()]
    for line, text in found:
        reading.refuse(line, "quotes_of_cell", unquoted(text), text=text)
    return bool(found)


def _quoted(step: Step, row: Context) -> Context:
    """The cells of a row that are in quotes, and around whose column the step has its own."""
    names = [hole.strip("<>") for hole in _AROUND.findall(step.text)]
    return {name: row[name] for name in names if _PAIR.fullmatch(row.get(name, ""))}


def _said(reading: Reading, step: Step, text: str, row: Context) -> bool:
    return bool(step.kind and understand(step.kind, reading.language, fill(text, row)))
