"""Writing the twin of a feature in its file: `python -m steps translate`. Nothing in it is lost without being named."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from steps.language.checking.check import Check
from steps.language.checking.structure import MARKS
from steps.language.checking.suite import Suite, slug, suite_folder, twin_folder
from steps.language.reading.feature import Title
from steps.language.reading.reader import Reading
from steps.language.reading.refusals import shown
from steps.language.speech.dialects import Language, in_language, other
from steps.language.speech.messages import words
from steps.language.speech.tags import TAGS
from steps.language.writing.past import committed
from steps.language.writing.tool import ToolError, existing, save, write
from steps.language.writing.translate import Translation

_BESIDE = {"no_twin", "twin_differs", "untranslated", "copied", "no_folder"}
"""What a feature may be refused for and still be translated: its translation is the remedy, or carries it on."""


def translate(asked: argparse.Namespace, language: Language) -> int:
    """Write the twin anew, and say what is left to translate, what only the twin has, and what it said before."""
    path = existing(asked.path, language)
    if path.is_dir() or path.suffix != ".feature":
        raise ToolError(words("said", "not_a_feature", language, path=shown(path)))
    reading = Check().file(path)
    refused = [refusal for refusal in reading.refusals if refusal.code not in _BESIDE]
    if refused or reading.feature is None:
        write(*refused)
        return 1
    if asked.to == reading.language:
        raise ToolError(words("said", "same_language", language, path=shown(path)))
    twin = _twin(reading, language)
    before = Check().file(twin) if twin.exists() else None
    if before and before.feature and before.language == reading.language:
        raise ToolError(words("said", "name_taken", language, path=shown(twin)))
    if before and before.feature is None:
        # What cannot be read would be lost.
        write(*before.refusals)
        return 1
    past = committed(path, twin) if before else None
    translation = Translation(reading.feature, before.feature if before else None, past)
    old = _lines(twin) if before else []
    text = translation.text()
    save(twin, text, language)
    mark = in_language(MARKS, other(reading.language))
    if mark in text:
        write(words("said", "marks", language, count=text.count(mark), mark=mark))
    for each in translation.kept:
        for title in each.titles:
            place = _line_of(text, title, twin)
            details = {"title": title.text, "path": shown(path), "twin": shown(twin)}
            write(words("said", "kept", language, place=place, **details))
    write(*_replaced(old, text, mark, language))
    if before and past is None:
        write(*_unsure(translation, twin, language))
    return 0


def _line_of(text: str, title: Title, twin: Path) -> str:
    number = next(number for number, line in enumerate(text.split("\n"), 1) if line.strip().endswith(title.text))
    return f"{shown(twin)}:{number}"


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8-sig").splitlines()


def _replaced(old: Sequence[str], text: str, mark: str, language: Language) -> Iterator[str]:
    """The lines of the twin that it no longer has, but for those that a translation had marked, with their numbers."""
    there = Counter(map(_said, text.split("\n")))
    gone = []
    for number, line in enumerate(old, 1):
        there[_said(line)] -= 1
        if line.strip() and there[_said(line)] < 0 and mark not in line:
            gone.append(f"  {number}: {line.strip()}")
    if gone:
        yield words("said", "replaced", language, count=len(gone))
        yield from gone


def _said(line: str) -> str:
    return "".join(line.split())


def _unsure(translation: Translation, twin: Path, language: Language) -> Iterator[str]:
    """The titles of the twin that stayed, where no commit tells whether the feature still says the same."""
    titles = [title for title in translation.titles_kept() if title.text]
    if titles:
        yield words("said", "unsure", language, count=len(titles), path=shown(twin))
        yield from (f"  {title.keyword}: {title.text}" for title in titles)


def _twin(reading: Reading, language: Language) -> Path:
    """The file of the twin: the one there is, or one named in its language."""
    assert reading.feature is not None
    target = other(reading.language)
    folder = suite_folder(reading.path)
    if folder is None:
        return _beside(reading.path, reading.language, target)
    identifier = reading.feature.tags[0].name
    known = Suite(folder).named(identifier, target)
    twin = (
        known[0]
        if known
        else twin_folder(reading.path, target) / f"{slug(in_language(TAGS[identifier], target))}.feature"
    )
    if not known and twin.exists():
        raise ToolError(words("said", "name_taken", language, path=shown(twin)))
    if len(known) > 1:
        files = ", ".join(map(shown, known))
        raise ToolError(words("said", "two_twins", language, identifier=identifier, files=files))
    return twin


def _beside(path: Path, source: Language, target: Language) -> Path:
    """`essai.feature` has its twin in `essai.en.feature`, and `essai.fr.feature` too."""
    stem = path.stem.removesuffix(f".{source}")
    plain = path.with_name(f"{stem}.feature")
    if path.stem != stem and plain.exists() and plain != path:
        return plain
    return path.with_name(f"{stem}.{target}.feature")
