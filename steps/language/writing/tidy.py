"""Lining up the tables of features: `python -m steps tidy`. Nothing but the spaces around cells changes."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

from steps.language.reading import rows
from steps.language.reading.feature import Feature
from steps.language.reading.reader import read
from steps.language.reading.refusals import shown
from steps.language.speech.dialects import Language
from steps.language.speech.messages import words
from steps.language.writing.tool import features, write

_LINE_END = re.compile("(\r\n|\r|\n)")
_WHOLE = re.compile(r"\s*\|.*\|\s*")
"""A row that ends in a bar: what comes after the last one is no cell, and would be lost."""


def tidy(asked: argparse.Namespace, language: Language) -> int:
    """Line up the tables of some features, and say which files were written. 1 when a file cannot be read."""
    paths = features(asked.paths, language)
    unread, changed = [], False
    for path in paths:
        content = path.read_bytes()
        if (feature := read(path, content).feature) is None:
            unread.append(path)
        elif (lined_up := tidied(content, feature)) != content:
            path.write_bytes(lined_up)
            write(words("said", "written", language, path=shown(path)))
            changed = True
    if unread:
        write(words("said", "untidied", language), *(f"  {shown(path)}" for path in unread))
    elif not changed:
        write(words("said", "tidied", language, count=len(paths)))
    return 1 if unread else 0


def tidied(content: bytes, feature: Feature) -> bytes:
    """The content of a feature's file with its tables lined up, each below the indent of its first row."""
    parts = _LINE_END.split(content.decode())
    for numbers in _tables(feature):
        # Lines stand at even places, their ends between them.
        places = [2 * (number - 1) for number in numbers]
        written = [parts[place] for place in places]
        if all(map(_WHOLE.fullmatch, written)):
            cells = [[cell.strip() for cell in rows.split(line)] for line in written]
            for place, line in zip(places, rows.rewrite(written, cells), strict=True):
                parts[place] = line
    return "".join(parts).encode()


def _tables(feature: Feature) -> Iterator[list[int]]:
    """The lines of each table; comments between them are none."""
    for step in feature.every_step():
        if step.table:
            yield [row.line for row in step.table]
    for scenario in feature.every_scenario():
        for examples in scenario.examples:
            if examples.header:
                yield [row.line for row in (examples.header, *examples.rows)]
