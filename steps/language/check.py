"""The refusals of features: all that would pass in silence, or fail without a reason that one can read."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from steps.language.reading import Reading, read
from steps.language.speech import check_speech
from steps.language.structure import check_structure
from steps.language.suite import Suite, check_twin, suite_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from steps.language.refusals import Refusal


class Check:
    """The check of any number of files, which reads each once, for itself and for its twin."""

    def __init__(self) -> None:
        self._read = cache(read)
        self._suites: dict[Path, Suite] = {}

    def file(self, path: Path) -> Reading:
        """Read a feature and refuse all that is wrong with it, alone and beside its twin."""
        reading = self._read(path.absolute())
        if reading.feature:
            check_structure(reading, reading.feature)
            check_speech(reading, reading.feature)
            self._check_place(reading)
        reading.refusals.sort(key=lambda refusal: refusal.line)
        return reading

    def _check_place(self, reading: Reading) -> None:
        folder = suite_folder(reading.path)
        if folder and not reading.misplaced:
            check_twin(reading, self._suites.setdefault(folder, Suite(folder, self._read)))
        elif not folder and reading.path.absolute().parent.name == "features":
            reading.refuse(1, "no_folder")


def check(paths: Iterable[Path]) -> Iterator[Refusal]:
    """The refusals of all the features among files and folders, file by file and line by line."""
    check_ = Check()
    for path in features_in(paths):
        yield from check_.file(path).refusals


def features_in(paths: Iterable[Path]) -> list[Path]:
    """The feature files that some files and folders are or hold, each once."""
    found: dict[Path, None] = {}
    for path in paths:
        found |= dict.fromkeys(sorted(path.rglob("*.feature")) if path.is_dir() else [path])
    return list(found)
