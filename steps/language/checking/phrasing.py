"""What steps say: each says exactly one phrase of its language, in every row, with what the phrase takes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from steps.language.checking.following import lines_after
from steps.language.checking.meaning import BRACED, HOLE, Context, contexts, fill, headless, meaning, roles
from steps.language.checking.mending import mended
from steps.language.checking.nearest import nearest_values
from steps.language.checking.quotes import check_quotes
from steps.language.checking.saying import Saying
from steps.language.checking.unknown import why_unknown
from steps.language.reading.refusals import shown
from steps.language.speech.dialects import KINDS, keywords, other
from steps.language.speech.elision import elide
from steps.language.speech.messages import words
from steps.language.speech.parameters import TYPES
from steps.language.speech.vocabulary import understand

if TYPE_CHECKING:
    from collections.abc import Iterator

    from steps.language.checking.saying import Unknown
    from steps.language.reading.feature import Feature, Scenario, Step
    from steps.language.reading.reader import Reading
    from steps.language.speech.dialects import Kind, Language
    from steps.language.speech.phrase import Phrase

_PLACEHOLDER = re.compile(r'"?\{(\w+)\}"?')

Rows = list[tuple[int, Context]]
"""The rows of an outline, with the line of each; a scenario that is no outline has one, empty."""

Around = tuple[str, Sequence["Step"]]
"""The title of a scenario, and the steps that follow one of its own."""


def check_speech(reading: Reading, feature: Feature) -> None:
    """Refuse the steps that say no phrase, or two, or half of one."""
    for background in feature.backgrounds():
        for step in background.steps:
            _check_step(reading, step, [(step.line, {})])
    for scenario in feature.every_scenario():
        if headless(scenario, reading.language):
            continue  # whose columns nobody can tell
        rows = rows_of(scenario)
        outline = scenario.title.keyword in keywords("scenario_outline", reading.language)
        for number, step in enumerate(scenario.steps, 1):
            if rows or not outline or not HOLE.search(step.text):
                _check_step(reading, step, rows or [(step.line, {})], (scenario.title.text, scenario.steps[number:]))
        if rows:
            _check_columns(reading, scenario)


def rows_of(scenario: Scenario) -> Rows:
    """The rows that a scenario runs with; none when it is no outline."""
    return [(row.line, context) for examples in scenario.examples for row, context in examples.contexts()]


def _check_step(reading: Reading, step: Step, rows: Rows, around: Around = ("", ())) -> None:
    refused = (check(reading, step, rows) for check in (_check_braces, _check_holes, _check_placeholders, check_quotes))
    if any(refused) or step.kind is None:
        return
    phrase = _check_text(reading, step, step.kind, rows, around)
    if phrase:
        _check_empty(reading, step, phrase, rows)
        _check_elision(reading, step.line, f"{step.keyword}{step.text}")
        _check_carried(reading, step, phrase, rows)


def _check_holes(reading: Reading, step: Step, rows: Rows) -> bool:
    """Refuse a name between < and > that is no column, in any table of examples; whether there was one."""
    cells = "\n".join(cell for row in step.table for cell in row.texts)
    holes = dict.fromkeys(HOLE.findall(f"{step.text}\n{cells}"))
    for hole in holes:
        context = next((row for _, row in rows if hole not in row), None)
        if context is not None:
            columns = ", ".join(f"<{name}>" for name in context)
            reading.refuse(step.line, "no_column" if columns else "no_columns", text=hole, columns=columns)
    return any(hole not in row for hole in holes for _, row in rows)


def _check_braces(reading: Reading, step: Step, rows: Rows) -> bool:
    """Refuse the name of a column that stands between other signs than < and >; whether there was one."""
    columns = {name for _, row in rows for name in row}
    right = BRACED.sub(lambda name: f"<{name[1]}>" if name[1] in columns else name[0], step.text)
    if right != step.text:
        reading.refuse(step.line, "column_in_braces", text=step.text, right=f"{step.keyword}{right}")
    return right != step.text


def _check_placeholders(reading: Reading, step: Step, rows: Rows) -> bool:
    """Refuse the name of a type, between braces as lists of phrases show it, in place of a value."""
    cells = [cell for row in step.table for cell in row.texts]
    texts = {step.text: step.line, **dict.fromkeys(cells, step.line)}
    texts |= {row[hole]: line for hole in HOLE.findall(step.text) for line, row in rows}
    found = [text for text in texts if _placeholders(text)]
    for text in found:
        line = _PLACEHOLDER.sub(lambda name: _any_value(name, reading.language), text)
        right = f"{step.keyword}{line}" if text == step.text else line
        reading.refuse(texts[text], "placeholder", right, text=_placeholders(text)[0])
    return bool(found)


def _any_value(name: re.Match[str], language: Language) -> str:
    return TYPES[name[1]].any_value(language) if name[1] in TYPES else name[0]


def _placeholders(text: str) -> list[str]:
    return [f"{{{name}}}" for name in _PLACEHOLDER.findall(text) if name in TYPES]


def _check_text(reading: Reading, step: Step, kind: Kind, rows: Rows, around: Around) -> Phrase | None:
    """Refuse a text that does not say one phrase; the phrase that it says, with whatever row, if there is one."""
    wrong = [(line, row) for line, row in rows if len(understand(kind, reading.language, fill(step.text, row))) != 1]
    if len(wrong) == len(rows):
        # Every row fails: the fault is in the step, and is told once, at its line.
        wrong = [(step.line, wrong[0][1])]
    for line, row in wrong:
        _refuse_text(reading, step, kind, line, row, around)
    if wrong:
        return None
    contexts_ = [row for _, row in rows]
    understood = meaning(step, reading.language, contexts_)
    if understood is None:
        reading.refuse(step.line, "partial_value", text=step.text)
        return None
    return understood.phrase or understand(kind, reading.language, fill(step.text, contexts_[0]))[0].phrase


def _refuse_text(reading: Reading, step: Step, kind: Kind, line: int, row: Context, around: Around) -> None:
    empty = [hole for hole in HOLE.findall(step.text) if not row.get(hole, "-")]
    text = fill(step.text, row)
    found = understand(kind, reading.language, text)
    if empty:
        reading.refuse(line, "no_value", text=empty[0])
    elif found:
        phrases = [each.phrase for each in found]
        places = (f"{phrase.texts[reading.language]} ({shown(Path(phrase.file))}:{phrase.line})" for phrase in phrases)
        reading.refuse(line, "ambiguous", *places, text=text)
    else:
        cells = frozenset(row[hole] for hole in HOLE.findall(step.text))
        unknown = why_unknown(Saying(kind, step.keyword, text, reading.language, cells))
        below = [*_below(reading, step, unknown, around)]
        code = f"{unknown.code}_below" if below else unknown.code
        reading.refuse(line, code, *unknown.items, *below, **unknown.details)


def _below(reading: Reading, step: Step, unknown: Unknown, around: Around) -> Iterator[str]:
    """The lines that change with a step of another kind, of one kind alone."""
    title, following = around
    kinds = [kind for kind in KINDS if understand(kind, reading.language, step.text)]
    if unknown.code == "other_kind" and len(kinds) == 1:
        yield from lines_after(step, kinds[0], following, title, reading.language)


def _check_empty(reading: Reading, step: Step, phrase: Phrase, rows: Rows) -> None:
    """Refuse an empty text where nobody types it."""
    for line, row in rows if step.kind != "when" else ():
        said = phrase.read(fill(step.text, row), reading.language) or {}
        if '""' in (each.text for each in said.values()):
            reading.refuse(line, "empty_text", text=fill(step.text, row))


def _check_elision(reading: Reading, line: int, text: str) -> None:
    """Refuse « que » or « de » where French cuts it, and « qu' » or « d' » where French does not."""
    right = elide(text) if reading.language == "fr" else text
    if right != text:
        reading.refuse(line, "elision", text=text, right=right)


def _check_carried(reading: Reading, step: Step, phrase: Phrase, rows: Rows) -> None:
    """Refuse a table or a text that the phrase lacks, or that it would not read."""
    for argument, name, carried in (("datatable", "table", step.table), ("docstring", "text", step.docstring)):
        if carried and argument not in phrase.arguments:
            reading.refuse(step.line, f"{name}_unread", text=step.text)
        if not carried and phrase.arguments.get(argument):
            reading.refuse(step.line, f"{name}_missing", text=step.text)
    if step.table and phrase.columns:
        _check_cells(reading, step, phrase, rows)


def _check_cells(reading: Reading, step: Step, phrase: Phrase, rows: Rows) -> None:
    """Refuse a table of another width, and cells that are no value of the type of their column."""
    if len(step.table[0].cells) != len(phrase.columns):
        example = (TYPES[name].any_value(reading.language) if name else "…" for name in phrase.columns)
        count = {"count": len(step.table[0].cells), "wanted": len(phrase.columns)}
        reading.refuse(step.table[0].line, "table_shape", f"| {' | '.join(example)} |", text=step.text, **count)
        return
    cells = list(_typed_cells(step, phrase))
    if headed := _header(cells, reading.language):
        text = " | ".join(step.table[0].texts)
        reading.refuse(step.table[0].line, "headed_table", text=text)
    for line, name, text in cells[headed:]:
        for filled in dict.fromkeys(fill(text, row) for _, row in rows):
            if not TYPES[name].reads(filled, reading.language):
                _refuse_cell(reading, line, name, filled)


def _header(cells: list[tuple[int, str, str]], language: Language) -> int:
    """How many of the cells of a table are in a first row that holds no values, above one that does."""
    first = [cell for cell in cells if cell[0] == cells[0][0]]
    names_only = not any(_means(cell, language) for cell in first)
    return len(first) if names_only and any(_means(cell, language) for cell in cells[len(first) :]) else 0


def _means(cell: tuple[int, str, str], language: Language) -> bool:
    """Whether a cell holds a value, in whatever writing, or a column that does."""
    _, name, text = cell
    return bool(HOLE.search(text) or TYPES[name].reads(text, language) or mended(name, text, language))


def _refuse_cell(reading: Reading, line: int, name: str, text: str) -> None:
    if found := mended(name, text, reading.language):
        right, why = found
        reading.refuse(line, "miswritten_value", right, text=text, cause=words("cause", why, reading.language))
    else:
        reading.refuse(line, "unknown_cell", *nearest_values(name, text, reading.language), text=text, parameter=name)


def _typed_cells(step: Step, phrase: Phrase) -> Iterator[tuple[int, str, str]]:
    for row in step.table:
        for name, text in zip(phrase.columns, row.texts, strict=True):
            if name:
                yield row.line, name, text


def _check_columns(reading: Reading, scenario: Scenario) -> None:
    """Refuse a column whose cells would be translated in two ways, and whole phrases that are not elided."""
    language = reading.language
    rows = contexts(scenario)
    parts_of = roles(scenario, language, rows)
    for line, context in rows_of(scenario):
        for column, parts in parts_of.items():
            if column in context and any(role.kind for role in parts):
                _check_elision(reading, line, context[column])
    for column, parts in parts_of.items():
        for row in rows:
            try:
                said = {role.translate(row[column], language, other(language)) for role in parts}
            except (ValueError, KeyError):
                break  # which the steps that use it were refused for
            if len(said) > 1:
                assert scenario.examples[0].header is not None
                reading.refuse(scenario.examples[0].header.line, "column_of_two_kinds", text=column)
                break
