"""What a feature must have around its phrases: titles, known tags, steps and examples."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from steps.language.checking.meaning import BRACED, HOLE, headless
from steps.language.checking.nearest import NEAREST
from steps.language.reading.feature import Examples, Feature, Scenario, Step, Tag, Title
from steps.language.reading.header import folder_language
from steps.language.reading.reader import Reading, step_words
from steps.language.reading.strays import as_tags, commented_rows, commented_steps
from steps.language.speech.dialects import KINDS, group_of, keywords, usual
from steps.language.speech.spelling import fold
from steps.language.speech.tags import REQUIREMENTS, TAGS

_ALIKE = 0.6
"""How near a tag that is not known must be to another to be taken for it."""

_TAG = re.compile(r"(?<!\S)[@＠](\S+)")
_SPACED_TAG = re.compile(r"^[^#]*@\s")

_ENDS = " .!?…"
"""What tells no title from another at its ends."""

MARKS = ("[à traduire]", "[to translate]")
"""What stands before a text that a translation carried over as it was, into French and into English."""

_MARKED = re.compile("|".join(rf"\[\s*{fold(mark).strip('[]')}\b" for mark in MARKS))
"""A mark, as it stands or damaged by hand."""


def check_structure(reading: Reading, feature: Feature) -> None:
    """Refuse what is missing, repeated, unknown or left over."""
    _check_tags(reading, feature)
    _check_titles(reading, feature)
    for background in feature.backgrounds():
        _check_steps(reading, background.title, background.steps)
    for scenario in feature.every_scenario():
        _check_steps(reading, scenario.title, scenario.steps)
        _check_examples(reading, scenario)
    for number in commented_rows(feature.lines):
        text = feature.lines[number - 1].strip()
        reading.refuse(number, "commented_row", text=text, right=text.lstrip("# "))
    for number in commented_steps(feature.lines):
        text = feature.lines[number - 1].strip()
        reading.refuse(number, "commented_step", text=text, right=text.lstrip("# "))
    for number, line in enumerate(feature.lines, 1):
        if _MARKED.search(fold(line)):
            reading.refuse(number, "untranslated", text=line.strip())


def _check_tags(reading: Reading, feature: Feature) -> None:
    if not feature.tags and folder_language(reading.path):  # a file that stands alone needs none
        _refuse_nameless(reading, feature)
    for line in dict.fromkeys(tag.line for tag in feature.every_tag()):
        if _SPACED_TAG.search(feature.lines[line - 1]):
            text = feature.lines[line - 1].strip()
            right = as_tags(text)
            reading.refuse(line, "tag_apart" if right else "tag_with_space", text=text, right=right)
    _check_order(reading, feature)
    for name, line in _repeated(feature.every_tag()):
        reading.refuse(line, "tag_twice", text=name)
    joined = {line for line in {tag.line for tag in feature.every_tag()} if "," in feature.lines[line - 1]}
    for line in sorted(joined):
        text = feature.lines[line - 1].strip()
        reading.refuse(line, "tags_joined", text=text, right=as_tags(text) or " ".join(text.replace(",", " ").split()))
    for tag in (tag for tag in feature.every_tag() if tag.name not in TAGS and tag.line not in joined):
        folded = {known.lower(): known for known in TAGS}
        near = difflib.get_close_matches(tag.name.lower(), folded, n=NEAREST, cutoff=_ALIKE)
        code = "unknown_tag" if near else "foreign_tag"
        reading.refuse(tag.line, code, *(f"@{folded[each]}" for each in near), text=tag.name)


def _refuse_nameless(reading: Reading, feature: Feature) -> None:
    """Refuse a feature without an identifier, or the one that stands below its title, above a scenario."""
    lower = next((tag for tag in feature.every_tag() if tag.name in TAGS and tag.name not in REQUIREMENTS), None)
    if lower:
        reading.refuse(lower.line, "identifier_below", text=lower.name, other=feature.title.line)
    else:
        reading.refuse(feature.title.line, "no_identifier", text=feature.title.text)


def _check_order(reading: Reading, feature: Feature) -> None:
    """Refuse a requirement in the place of the identifier, where the identifier comes after it."""
    names = [tag.name for tag in feature.tags]
    identifier = next((name for name in names if name in TAGS and name not in REQUIREMENTS), "")
    if names and names[0] in REQUIREMENTS and identifier:
        right = " ".join(f"@{name}" for name in dict.fromkeys([identifier, *names]))
        reading.refuse(feature.tags[0].line, "tag_order", text=names[0], right=right)


def _repeated(tags: Iterable[Tag]) -> list[tuple[str, int]]:
    """The tags that stand twice on one line, each once."""
    return [each for each, count in Counter((tag.name, tag.line) for tag in tags).items() if count > 1]


def _check_titles(reading: Reading, feature: Feature) -> None:
    for title in _every_title(feature):
        keyword = usual(group_of(title.keyword, reading.language), reading.language)
        if title.keyword != keyword:
            reading.refuse(title.line, "other_keyword", text=f"{title.keyword}:", right=f"{keyword}:")
    for title in _titles(feature):
        if not title.text:
            reading.refuse(title.line, "no_title", text=f"{title.keyword}:")
        if tag := _TAG.search(title.text):
            right = (f"@{tag[1]}", f"{title.keyword}: {' '.join(_TAG.sub('', title.text).split())}")
            reading.refuse(title.line, "tag_beside_title", *right, text=_heading(title))
    _check_namesakes(reading, feature)
    _check_copies(reading, feature)
    empty = [rule.title for rule in feature.rules if not rule.scenarios]
    if not feature.scenarios and not feature.rules:
        empty.append(feature.title)
    for title in empty:
        reading.refuse(title.line, "no_scenario", text=_heading(title))


def _check_namesakes(reading: Reading, feature: Feature) -> None:
    """Refuse titles that two scenarios share, but for what a reader does not see, or that break a command."""
    lines: dict[str, int] = {}
    alike: dict[str, Title] = {}
    for scenario in feature.every_scenario():
        title = scenario.title
        if "::" in title.text:
            reading.refuse(title.line, "title_with_colons", text=title.text)
        if title.text in lines:
            reading.refuse(title.line, "same_title", text=title.text, other=lines[title.text])
        elif title.text:
            other = alike.setdefault(fold(title.text).strip(_ENDS), title)
            if other is not title:
                reading.refuse(title.line, "alike_title", text=title.text, other=other.line, right=other.text)
            lines[title.text] = title.line


def _check_copies(reading: Reading, feature: Feature) -> None:
    """Refuse a scenario under a title of its own whose steps and examples are those of another."""
    first: dict[object, Title] = {}
    for backgrounds, scenario in feature.with_backgrounds():
        steps = [*(step for background in backgrounds for step in background.steps), *scenario.steps]
        said = tuple((step.kind, step.text, _below(step)) for step in steps)
        rows = [tuple(sorted(context.items())) for examples in scenario.examples for _, context in examples.contexts()]
        other = first.setdefault((said, frozenset(rows)), scenario.title)
        if scenario.steps and fold(other.text).strip(_ENDS) != fold(scenario.title.text).strip(_ENDS):
            reading.refuse(scenario.title.line, "copied_scenario", text=scenario.title.text, other=other.line)


def _below(step: Step) -> object:
    """What stands below a step: its table or its text."""
    return tuple(row.texts for row in step.table), step.docstring and step.docstring.text


def _titles(feature: Feature) -> Iterator[Title]:
    yield feature.title
    yield from (rule.title for rule in feature.rules)
    yield from (scenario.title for scenario in feature.every_scenario())


def _every_title(feature: Feature) -> Iterator[Title]:
    """The titles that need no words too: those of backgrounds and of examples."""
    yield from _titles(feature)
    yield from (background.title for background in feature.backgrounds())
    yield from (examples.title for scenario in feature.every_scenario() for examples in scenario.examples)


def _check_steps(reading: Reading, title: Title, steps: tuple[Step, ...]) -> None:
    if not steps:
        reading.refuse(title.line, "no_steps", text=_heading(title))
    elif steps[0].kind is None:
        first = steps[0]
        reading.refuse(
            first.line, "no_first_keyword", text=first.keyword.strip(), keywords=step_words(reading.language, KINDS)
        )


def _check_examples(reading: Reading, scenario: Scenario) -> None:
    heading = _heading(scenario.title)
    outline = scenario.title.keyword in keywords("scenario_outline", reading.language)
    if outline and not scenario.examples:
        reading.refuse(scenario.title.line, "no_examples", text=heading)
    columns = {name for examples in scenario.examples if examples.header for name in examples.header.texts}
    for hole in dict.fromkeys(HOLE.findall(scenario.title.text)):
        if hole not in columns:
            names = ", ".join(f"<{name}>" for name in sorted(columns))
            reading.refuse(scenario.title.line, "no_column" if names else "no_columns", text=hole, columns=names)
    rows: dict[str, int] = {}
    for examples in scenario.examples:
        if headless(scenario, reading.language):
            _refuse_headless(reading, scenario, examples)
            continue
        if not examples.rows and not any(refusal.code == "uneven_row" for refusal in reading.refusals):
            reading.refuse(examples.title.line, "no_examples", text=heading)
        _check_columns(reading, scenario, examples)
        for row in examples.rows:
            # pytest makes the identifier of a row by joining its cells with hyphens.
            joined = "-".join(row.texts)
            if joined in rows:
                reading.refuse(row.line, "same_row", text=" | ".join(row.texts), other=rows[joined])
            rows.setdefault(joined, row.line)


def _refuse_headless(reading: Reading, scenario: Scenario, examples: Examples) -> None:
    """Refuse the first row of values, with the row of names that should stand above it."""
    assert examples.header is not None
    holes = dict.fromkeys(HOLE.findall(_everything_said(scenario)))
    right = f"| {' | '.join(holes)} |"
    reading.refuse(examples.header.line, "no_header", text=" | ".join(examples.header.texts), right=right)


def _check_columns(reading: Reading, scenario: Scenario, examples: Examples) -> None:
    if examples.header is None:
        return
    said = _everything_said(scenario)
    used = {*HOLE.findall(said), *BRACED.findall(said)}
    seen: set[str] = set()
    for name in examples.header.texts:
        if not name:
            reading.refuse(examples.header.line, "unnamed_column")
        elif name in seen:
            reading.refuse(examples.header.line, "same_column", text=name)
        elif name not in used:
            reading.refuse(examples.header.line, "unused_column", text=name)
        seen.add(name)


def _everything_said(scenario: Scenario) -> str:
    """All the text of a scenario that a column can change: with a title alone, each row would run the same."""
    cells = (cell for step in scenario.steps for row in step.table for cell in row.texts)
    texts = (step.docstring.text for step in scenario.steps if step.docstring)
    return "\n".join([*(step.text for step in scenario.steps), *cells, *texts])


def _heading(title: Title) -> str:
    return f"{title.keyword}: {title.text}".rstrip()
