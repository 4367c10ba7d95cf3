"""A suite: the folder that holds the features of both languages, where each finds its twin by its identifier."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from steps.language.checking.twins import copied, differences
from steps.language.reading.feature import Feature
from steps.language.reading.header import language_folder
from steps.language.reading.reader import Reading, read
from steps.language.reading.refusals import shown
from steps.language.speech.dialects import LANGUAGES, Language, other
from steps.language.speech.messages import words
from steps.language.speech.spelling import fold

_FIRST_TAG = re.compile(r"(?:\s*(?:#.*)?\n)*\s*@(\S+)")


class Suite:
    """The features under `fr` and `en` of one folder."""

    def __init__(self, folder: Path, read: Callable[[Path], Reading] = read) -> None:
        self.folder = folder
        self._read = read

    def named(self, identifier: str, language: Language) -> list[Path]:
        """The files of a language that have an identifier: one, unless something is wrong."""
        return self._files[language].get(identifier, [])

    def feature(self, path: Path) -> Feature | None:
        """The feature of a file, if every line of it can be read."""
        reading = self._read(path)
        return None if reading.damaged else reading.feature

    @cached_property
    def _files(self) -> dict[Language, dict[str, list[Path]]]:
        found: dict[Language, dict[str, list[Path]]] = {language: {} for language in LANGUAGES}
        for language in LANGUAGES:
            for path in sorted((self.folder / language).rglob("*.feature")):
                # The first tag is enough, and much faster to find than to read all the features for each of them.
                if tag := _FIRST_TAG.match(path.read_text(encoding="utf-8-sig", errors="replace")):
                    found[language].setdefault(tag[1], []).append(path)
        return found


def suite_folder(path: Path) -> Path | None:
    """The folder of the suite that a file is in, above `fr` or `en`; None for a file that stands alone."""
    folder = language_folder(path)
    return folder.parent if folder else None


def twin_folder(path: Path, target: Language) -> Path:
    """The folder for the twin of a file: folders that go together begin with one number."""
    folder = language_folder(path)
    assert folder is not None
    place = folder.with_name(target)
    for name in path.absolute().parent.relative_to(folder).parts:
        number = name.partition("-")[0]
        twins = sorted(place.glob(f"{number}-*")) if number.isdigit() else []
        place = twins[0] if twins else place / name
    return place


def slug(title: str) -> str:
    """The name of a file for a title: its words, in small letters without accents, between hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", fold(title)).strip("-")


def check_twin(reading: Reading, suite: Suite, *, sound: bool) -> None:
    """Refuse a feature that shares its identifier in its language, has no twin, or differs from it.

    One that is not `sound` is not compared: what it is refused for would show as differences, over and over.
    """
    feature = reading.feature
    if feature is None or not feature.tags:
        return
    identifier, language = feature.tags[0], reading.language
    namesakes = [path for path in suite.named(identifier.name, language) if path != reading.path.absolute()]
    if namesakes:
        reading.refuse(identifier.line, "same_identifier", text=identifier.name, other=shown(namesakes[0]))
    twins = suite.named(identifier.name, other(language))
    _check_part(reading, suite, twins)
    if not twins:
        reading.refuse(identifier.line, "no_twin", text=identifier.name, path=shown(reading.path))
        return
    if not sound:
        return
    twin = suite.feature(twins[0])
    if twin:
        _check_likeness(reading, feature, twin)
    else:
        what = words("difference", "unreadable", language)
        reading.refuse(identifier.line, "twin_differs", other=shown(twins[0]), what=what, path=shown(reading.path))


def _check_part(reading: Reading, suite: Suite, twins: list[Path]) -> None:
    """Refuse a feature that is in another part than its twin, or in none where there are parts."""
    parts = [folder for folder in sorted((suite.folder / reading.language).glob("[0-9]*-*")) if folder.is_dir()]
    folder = reading.path.absolute().parent
    right = [twin_folder(twins[0], reading.language)] if twins else parts
    if parts and (folder not in parts or (twins and folder not in right)):
        places = [shown(each) for each in (right if right[0] in parts else parts)]
        reading.refuse(1, "other_part", *places, folder=shown(folder))


def _check_likeness(reading: Reading, feature: Feature, twin: Feature) -> None:
    for found in differences(feature, twin):
        what = words("difference", found.name, reading.language, mine=found.mine, theirs=found.theirs)
        place = f"{shown(twin.path)}:{found.their_line}"
        source = twin.path if found.more_there else reading.path
        reading.refuse(found.line, "twin_differs", other=place, what=what, path=shown(source))
    for line, text, their_line in copied(feature, twin):
        reading.refuse(line, "copied", text=text, other=f"{shown(twin.path)}:{their_line}")
