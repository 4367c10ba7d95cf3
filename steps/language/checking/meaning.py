"""What a step means whatever the language: its phrase and its values, columns of Examples among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from steps.language.reading.feature import Scenario, Step
from steps.language.speech.dialects import Kind, Language, other
from steps.language.speech.parameters import TYPES
from steps.language.speech.phrase import Phrase
from steps.language.speech.vocabulary import understand

HOLE = re.compile(r"<([^>]+)>")
"""A column's name in a step, as pytest-bdd reads it."""

BRACED = re.compile(r"[{(\[]([^<>{}()\[\]]+)[})\]]")
"""What may be a column's name between other signs."""

Context = dict[str, str]
"""One row of Examples: the value of each column."""


@dataclass(frozen=True)
class Meaning:
    """A step understood: the text of each parameter as written, or the column that stands for the whole phrase."""

    phrase: Phrase | None = None
    texts: Mapping[str, str] = field(default_factory=dict)
    column: str = ""


@dataclass(frozen=True)
class Role:
    """What the cells of a column are: whole phrases of a kind, values of a type, or a text left as it is."""

    kind: Kind | None = None
    type: str = ""

    def translate(self, text: str, source: Language, target: Language) -> str:
        """The cell in another language; ValueError when it cannot be."""
        if self.kind:
            return translate_phrase(self.kind, text, source, target)
        return TYPES[self.type].translate(text, source, target) if self.type else text


def fill(text: str, context: Mapping[str, str]) -> str:
    """A text with the value of each column in its place, as pytest-bdd fills it."""
    return HOLE.sub(lambda hole: context.get(hole[1], hole[0]), text)


def contexts(scenario: Scenario) -> list[Context]:
    """The rows that a scenario runs with: one empty row when it is no outline."""
    rows = [context for examples in scenario.examples for _, context in examples.contexts()]
    return rows or [{}]


def headless(scenario: Scenario, language: Language) -> bool:
    """Whether the table of an outline begins with a row of values: in the place of columns, they make phrases."""
    columns = list(dict.fromkeys(hole for step in scenario.steps for hole in HOLE.findall(step.text)))
    for examples in scenario.examples:
        names = examples.header.texts if examples.header else ()
        if len(names) == len(columns) and not set(names).intersection(columns):
            row = dict(zip(columns, names, strict=True))
            said = [(step.kind, fill(step.text, row)) for step in scenario.steps if HOLE.search(step.text)]
            if any(kind and understand(kind, language, text) for kind, text in said):
                return True
    return False


def meaning(step: Step, language: Language, rows: Sequence[Context]) -> Meaning | None:
    """What a step means with any of the rows, or None when it does not mean one thing."""
    if step.kind is None:
        return None
    if "<" not in step.text:
        understood = understand(step.kind, language, step.text)
        return Meaning(understood[0].phrase, understood[0].texts) if len(understood) == 1 else None
    hole = HOLE.fullmatch(step.text)
    if hole and rows != [{}]:
        return Meaning(column=hole[1])
    said = [understand(step.kind, language, fill(step.text, row)) for row in rows]
    if any(len(each) != 1 for each in said) or len({each[0].phrase for each in said}) != 1:
        return None
    phrase = said[0][0].phrase
    texts = phrase.split(step.text, language, phrase.names, HOLE.pattern)
    if texts is None or not all(_carries(name, text, language) for name, text in texts.items()):
        return None
    return Meaning(phrase, texts)


def roles(scenario: Scenario, language: Language, rows: Sequence[Context]) -> dict[str, set[Role]]:
    """The roles of each column, by what the steps make of it."""
    found: dict[str, set[Role]] = {}
    for step in scenario.steps:
        for column, role in _roles_in(step, meaning(step, language, rows)):
            found.setdefault(column, set()).add(role)
    return found


def role_of(column: str, parts: Mapping[str, set[Role]]) -> Role | None:
    """The role of a column, None when nothing but a title uses it."""
    return next(iter(parts.get(column, ())), None)


def column_types(step: Step, understood: Meaning | None) -> list[str | None]:
    """The parameter type of each column of a step's table, None where the text is free."""
    width = len(step.table[0].cells) if step.table else 0
    types = understood.phrase.columns if understood and understood.phrase else ()
    return [*types, *[None] * width][:width]


def translate_phrase(kind: Kind, text: str, source: Language, target: Language) -> str:
    """A whole phrase in another language; ValueError when it is not one phrase."""
    understood = understand(kind, source, text)
    if len(understood) != 1:
        raise ValueError(text)
    phrase, given = understood[0]
    return phrase.write({name: TYPES[name].say(said.value, target) for name, said in given.items()}, target)


def _carries(name: str, text: str, language: Language) -> bool:
    """Whether a value holds no column, is one, or is a text that stays the same around it."""
    if HOLE.fullmatch(text) or not HOLE.search(text):
        return True
    try:
        return TYPES[name].translate(text, language, other(language)) == text
    except ValueError:
        return False


def _roles_in(step: Step, understood: Meaning | None) -> Iterable[tuple[str, Role]]:
    if understood and understood.column:
        yield understood.column, Role(kind=step.kind)
    for name, text in understood.texts.items() if understood else ():
        if hole := HOLE.fullmatch(text):
            yield hole[1], Role(type=name)
        else:
            yield from ((column, Role()) for column in HOLE.findall(text))
    types = column_types(step, understood)
    for row in step.table:
        for type_name, cell in zip(types, row.texts, strict=True):
            whole = HOLE.fullmatch(cell)
            yield from ((column, Role(type=type_name or "" if whole else "")) for column in HOLE.findall(cell))
    if step.docstring:
        yield from ((column, Role()) for column in HOLE.findall(step.docstring.text))
