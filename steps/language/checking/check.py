"""The refusals of features: all that would pass in silence, or fail without a reason that one can read."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from steps.language.checking.moments import check_moments
from steps.language.checking.order import check_background, check_order
from steps.language.checking.people import check_people
from steps.language.checking.phrasing import check_speech
from steps.language.checking.structure import check_structure
from steps.language.checking.suite import Suite, check_twin, suite_folder
from steps.language.checking.titles import check_title
from steps.language.reading.feature import Feature, Title
from steps.language.reading.reader import Reading, read
from steps.language.reading.refusals import Refusal
from steps.language.speech.dialects import LANGUAGES, keywords

_NAMED = re.compile(r"[^.#~].*\.feature(?:\W.*)?(?<!~)", re.IGNORECASE)
"""The names of features, well written or not; what editors keep beside a file begins or ends with a sign of theirs."""

_TEXT = {".md", ".text", ".txt"}
"""What programs that know no features call a text."""

_HEAD = 1000
"""The characters in which a feature begins, after its tags and comments."""

_TITLES = "|".join(keyword for language in LANGUAGES for keyword in keywords("feature", language))
_OPENING = re.compile(rf"(?:\s*#.*\n|\s*@\S+)*\s*(?:{_TITLES})\s*:", re.IGNORECASE)
"""How a feature begins."""

_HARMLESS = {"elision", "same_title", "title_with_colons", "unknown_tag", "untranslated"}
"""What a scenario may be refused for and still be understood."""


class Check:
    """The check of any number of files, which reads each once, for itself and for its twin."""

    def __init__(self) -> None:
        self._read = cache(read)
        self._suites: dict[Path, Suite] = {}

    def file(self, path: Path) -> Reading:
        """Read a feature and refuse all that is wrong with it, alone and beside its twin."""
        reading = self._read(path.absolute())
        if path.suffix != ".feature":
            return _misnamed(reading)
        if reading.feature:
            check_structure(reading, reading.feature)
            check_speech(reading, reading.feature)
            _check_scenarios(reading, reading.feature)
            self._check_place(reading)
        reading.refusals.sort(key=lambda refusal: refusal.line)
        return reading

    def _check_place(self, reading: Reading) -> None:
        folder = suite_folder(reading.path)
        if folder and not reading.misplaced:
            sound = all(refusal.code in _HARMLESS for refusal in reading.refusals)
            check_twin(reading, self._suites.setdefault(folder, Suite(folder, self._read)), sound=sound)
        elif not folder and reading.path.absolute().parent.name == "features":
            reading.refuse(1, "no_folder")


def _misnamed(reading: Reading) -> Reading:
    """A file that would not be read, whatever it holds."""
    stem = re.split(r"\.feature\b", reading.path.stem, flags=re.IGNORECASE)[0]
    refused = Reading(reading.path, reading.language)
    refused.refuse(1, "misnamed", text=reading.path.name, right=f"{stem}.feature")
    return refused


def _check_scenarios(reading: Reading, feature: Feature) -> None:
    """Check each scenario as a whole, if its steps and those of the backgrounds before it say what they should."""
    refused = {refusal.line for refusal in reading.refusals if refusal.code not in _HARMLESS}
    spans = _spans(feature)
    wrong = {title.line for title, lines in spans.items() if refused.intersection(lines)}
    for background in feature.backgrounds():
        if background.title.line not in wrong:
            check_background(reading, background)
    for backgrounds, scenario in feature.with_backgrounds():
        titles = [scenario.title, *(background.title for background in backgrounds)]
        if wrong.isdisjoint(title.line for title in titles):
            before = tuple(step for background in backgrounds for step in background.steps)
            check_order(reading, before, scenario)
            check_people(reading, before, scenario)
            check_moments(reading, before, scenario)
            check_title(reading, before, scenario)


def _spans(feature: Feature) -> dict[Title, range]:
    """The lines of each title, down to the next one."""
    found = [rule.title for rule in feature.rules]
    found += [background.title for background in feature.backgrounds()]
    found += [scenario.title for scenario in feature.every_scenario()]
    titles = sorted(found, key=lambda title: title.line)
    ends = [title.line for title in titles] + [len(feature.lines) + 1]
    return {title: range(title.line, end) for title, end in zip(titles, ends[1:], strict=True)}


def check(paths: Iterable[Path]) -> Iterator[Refusal]:
    """The refusals of all the features among files and folders, file by file and line by line."""
    check_ = Check()
    for path in features_in(paths):
        yield from check_.file(path).refusals


def features_in(paths: Iterable[Path]) -> list[Path]:
    """The feature files that some files and folders are or hold, each once."""
    found: dict[Path, None] = {}
    for path in paths:
        found |= dict.fromkeys(sorted(_below(path)) if path.is_dir() else [path])
    return list(found)


def _below(folder: Path) -> Iterator[Path]:
    # What disappears meanwhile, in a folder that others work in, is no error to `os.walk`.
    for place, _, names in os.walk(folder):
        yield from filter(looks_like_a_feature, (Path(place, name) for name in names))


def looks_like_a_feature(path: Path) -> bool:
    """Whether a file is a feature by its name, or was meant to be: nothing is left unread without a word."""
    return bool(_NAMED.fullmatch(path.name)) or (path.suffix in _TEXT and path.is_file() and _begins(path))


def _begins(path: Path) -> bool:
    with path.open(encoding="utf-8-sig", errors="replace") as text:
        return bool(_OPENING.match(text.read(_HEAD)))
