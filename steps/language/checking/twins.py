"""Two features that say the same in two languages, and where they stop doing so."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from steps.language.checking.meaning import HOLE, Context, Role, column_types, contexts, meaning, role_of, roles
from steps.language.reading.feature import Background, Examples, Feature, Scenario, Step, Tag
from steps.language.speech.dialects import Language
from steps.language.speech.parameters import TYPES
from steps.language.speech.vocabulary import understand


@dataclass(frozen=True)
class Point:
    """One thing that twins must agree on: its name, its line, its value whatever the language, and as written.

    A value of None is one that cannot be compared.
    """

    name: str
    line: int
    value: object
    shown: str


@dataclass(frozen=True)
class Difference:
    """Where two twins part: the name of it in refusals.toml, here and there."""

    name: str
    line: int
    mine: str
    theirs: str
    their_line: int

    @property
    def more_there(self) -> bool:
        """Whether the twin has more of what is counted, and so is the one to translate."""
        return self.mine.isdecimal() and self.theirs.isdecimal() and int(self.mine) < int(self.theirs)


def differences(mine: Feature, theirs: Feature) -> Iterator[Difference]:
    """The first difference of the headings, and if they agree, the first of each scenario."""
    heading = next(_compare(_heading(mine), _heading(theirs)), None)
    if heading:
        yield heading
        return
    for here, there in zip(mine.every_scenario(), theirs.every_scenario(), strict=True):
        found = next(_compare(_scenario(here, mine.language), _scenario(there, theirs.language)), None)
        if found:
            yield found


def copied(mine: Feature, theirs: Feature) -> Iterator[tuple[int, str, int]]:
    """The free texts that both say in the same words, with the line of each: in one of the two it is not translated.

    A single word may be the same in both, but for an accent, which English does without.
    """
    there = {text: line for line, text in _free_texts(theirs)}
    for line, text in _free_texts(mine):
        if text in there and (len(text.split()) > 1 or not text.isascii()):
            yield line, text, there[text]


def _free_texts(feature: Feature) -> Iterator[tuple[int, str]]:
    titles = [feature.title, *(each.title for each in feature.backgrounds()), *(each.title for each in feature.rules)]
    for scenario in feature.every_scenario():
        titles += [scenario.title, *(examples.title for examples in scenario.examples)]
    for title in titles:
        yield from ((title.line, title.text), *title.description)
    comments = ((comment["location"]["line"], comment["text"].strip(" #")) for comment in feature.tree["comments"])
    yield from ((line, text) for line, text in comments if text != f"language: {feature.language}")


def _compare(mine: Iterator[Point], theirs: Iterator[Point]) -> Iterator[Difference]:
    # Counts come before what they count, so that two lists of different lengths have differed already.
    for here, there in zip(mine, theirs, strict=False):
        if None not in (here.value, there.value) and here.value != there.value:
            yield Difference(here.name, here.line, here.shown, there.shown, there.line)


def _heading(feature: Feature) -> Iterator[Point]:
    """All that is not in a scenario."""
    line = feature.title.line
    yield _tags(feature.tags, line)
    yield _count("rules", line, feature.rules)
    yield _count("scenarios", line, feature.scenarios)
    yield from _background(feature.background, line, feature.language)
    for rule in feature.rules:
        yield _tags(rule.tags, rule.title.line)
        yield _count("scenarios", rule.title.line, rule.scenarios)
        yield from _background(rule.background, rule.title.line, feature.language)


def _background(background: Background | None, line: int, language: Language) -> Iterator[Point]:
    yield Point("background", line, background is not None, "")
    if background:
        yield _count("steps", background.title.line, background.steps)
        yield from _steps(background.steps, language, [{}])


def _scenario(scenario: Scenario, language: Language) -> Iterator[Point]:
    line = scenario.title.line
    rows = contexts(scenario)
    yield _tags(scenario.tags, line)
    yield _count("steps", line, scenario.steps)
    yield from _steps(scenario.steps, language, rows)
    yield _count("examples", line, scenario.examples)
    parts = roles(scenario, language, rows)
    for examples in scenario.examples:
        yield from _examples(examples, language, parts)


def _steps(steps: Sequence[Step], language: Language, rows: Sequence[Context]) -> Iterator[Point]:
    for step in steps:
        yield Point("step", step.line, said(step, language, rows), step.text)
        yield Point("text", step.line, step.docstring is not None, "")
        yield Point("table", step.line, table_said(step, language, rows), "")


def said(step: Step, language: Language, rows: Sequence[Context]) -> Hashable:
    """What a step says, whatever the language, or None when it does not say one thing."""
    understood = meaning(step, language, rows)
    if understood is None:
        return None
    columns = list(rows[0])
    values = [(name, _value(name, text, language, columns)) for name, text in sorted(understood.texts.items())]
    return understood.phrase, tuple(values), _numbered(f"<{understood.column}>", columns)


def table_said(step: Step, language: Language, rows: Sequence[Context]) -> Hashable:
    """What the table of a step says, whatever the language."""
    if not step.table:
        return ()
    types = column_types(step, meaning(step, language, rows))
    return tuple(
        tuple(_value(name, text, language, list(rows[0])) for name, text in zip(types, row.texts, strict=True))
        for row in step.table
    )


def examples_said(examples: Examples, language: Language, parts: Mapping[str, set[Role]]) -> Hashable:
    """What the rows of examples say, whatever the language."""
    return tuple(
        tuple(_cell(role_of(column, parts), text, language) for column, text in context.items())
        for _, context in examples.contexts()
    )


def _examples(examples: Examples, language: Language, parts: dict[str, set[Role]]) -> Iterator[Point]:
    line = examples.title.line
    header = examples.header.texts if examples.header else ()
    yield _tags(examples.tags, line)
    yield _count("columns", line, header)
    yield _count("rows", line, examples.rows)
    for row, context in examples.contexts():
        for column, text in context.items():
            yield Point("cell", row.line, _cell(role_of(column, parts), text, language), text)


def _cell(role: Role | None, text: str, language: Language) -> Hashable:
    """What a cell says; None when nothing but a title uses its column."""
    if role is None:
        return None
    if not role.kind:
        return _value(role.type, text, language, [])
    return tuple(
        (each.phrase, tuple(_value(name, value.text, language, []) for name, value in sorted(each.given.items())))
        for each in understand(role.kind, language, text)
    )


def _value(name: str | None, text: str, language: Language, columns: list[str]) -> Hashable:
    """A value whatever the language: what French would write, and each column by its number."""
    if name and not HOLE.fullmatch(text):
        try:
            text = TYPES[name].translate(text, language, "fr")
        except ValueError:
            return ("?", text)
    return _numbered(text, columns)


def _numbered(text: str, columns: list[str]) -> str:
    return HOLE.sub(lambda hole: f"<{columns.index(hole[1])}>" if hole[1] in columns else hole[0], text)


def _tags(tags: tuple[Tag, ...], line: int) -> Point:
    return Point("tags", line, sorted(tag.name for tag in tags), " ".join(f"@{tag.name}" for tag in tags) or "—")


def _count(name: str, line: int, counted: Sequence[object]) -> Point:
    return Point(name, line, len(counted), str(len(counted)))
