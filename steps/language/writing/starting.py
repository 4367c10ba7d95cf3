"""Starting a feature in its place: `python -m steps new`."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Iterator
from pathlib import Path

from fixtures import commands
from steps.language.checking.nearest import NEAREST
from steps.language.checking.suite import Suite, slug
from steps.language.reading.refusals import shown
from steps.language.speech.dialects import LANGUAGES, Language, in_language, other, usual
from steps.language.speech.messages import words
from steps.language.speech.other_words import holds, same, stems
from steps.language.speech.tags import REQUIREMENTS, SITUATIONS, TAGS
from steps.language.writing.tool import FEATURES, ToolError, save, write


def new(asked: argparse.Namespace, language: Language) -> int:
    """Start the feature of an identifier, or list those that are left, or else the features to open."""
    suite = Suite(FEATURES.absolute())
    if asked.identifier is None:
        write(*_to_start(suite, language))
        return 0
    identifier = asked.identifier.removeprefix("@")
    if identifier not in TAGS:
        sought = " ".join([identifier, *asked.part])
        if named := _named(sought, suite, language):
            raise ToolError("\n".join([words("said", "named_so", language, words=sought), *named]))
        near = ", ".join(difflib.get_close_matches(identifier, TAGS, n=NEAREST, cutoff=0))
        raise ToolError(words("said", "unknown_identifier", language, identifier=identifier, near=near))
    title = in_language(TAGS[identifier], language)
    _refuse_existing(suite, identifier, language)
    path = _part(identifier, " ".join(asked.part), language) / f"{slug(title)}.feature"
    if path.exists():
        raise ToolError(words("said", "name_taken", language, path=shown(path)))
    save(path, _started(identifier, title, path, language), language)
    return 0


def _part(identifier: str, asked: str, language: Language) -> Path:
    """The folder of the part that is asked for, by its name or its number; the language's own where it has no parts."""
    folder = FEATURES / language
    parts = {each.name: each for each in sorted(folder.glob("[0-9]*-*"))}
    found = next((parts[name] for name in parts if asked and asked in {name, name.partition("-")[0]}), None)
    if parts and found is None:
        each = "".join(f"\n  {commands.steps()} new {identifier} {name}" for name in parts)
        raise ToolError(words("said", "which_part", language, each=each))
    return found or folder


def _to_start(suite: Suite, language: Language) -> Iterator[str]:
    # One that is there in a language alone is to be translated, not started.
    left = [name for name in SITUATIONS if not suite.named(name, language) and not suite.named(name, other(language))]
    yield words("said", "left" if left else "none_left", language)
    yield from _rows(left or [name for name in TAGS if suite.named(name, language)], suite, language)


def _named(asked: str, suite: Suite, language: Language) -> list[str]:
    """The identifiers that some words name, by their titles or by their files, in either language."""
    sought = [stems(each) for each in (asked, *same(asked))]
    files = {name: [path.stem for each in LANGUAGES for path in suite.named(name, each)] for name in TAGS}
    texts = {name: [*titles, *files[name]] for name, titles in TAGS.items() if name not in REQUIREMENTS}
    found = [name for name in texts if any(each and holds(text, each) for each in sought for text in texts[name])]
    return list(_rows(found, suite, language)) if found else []


def _rows(names: list[str], suite: Suite, language: Language) -> Iterator[str]:
    """Identifiers with their titles, and the files that are there."""
    titles = {name: in_language(TAGS[name], language) for name in names}
    wide = [max(map(len, column)) for column in (titles, titles.values())]
    for name, title in titles.items():
        file = next(map(shown, suite.named(name, language)), "")
        yield f"  {name.ljust(wide[0])}  {title.ljust(wide[1])}  {file}".rstrip()


def _refuse_existing(suite: Suite, identifier: str, language: Language) -> None:
    mine, theirs = (suite.named(identifier, each) for each in (language, other(language)))
    if mine or theirs:
        code = "exists" if mine and theirs else "exists_alone" if mine else "exists_elsewhere"
        files = {"path": shown((mine or theirs)[0]), "twin": shown((theirs or mine)[0])}
        raise ToolError(words("said", code, language, identifier=identifier, **files))


def _started(identifier: str, title: str, path: Path, language: Language) -> str:
    lines = [
        f"# language: {language}",
        f"@{identifier}",
        f"{usual('feature', language)}: {title}",
        "",
        f"  # {words('start', 'first', language)}",
        f"  # {words('start', 'then', language, path=shown(path))}",
        f"  {usual('scenario', language)}:",
        "",
    ]
    return "\n".join(lines)
