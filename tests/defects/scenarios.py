"""The scenarios that a defect turns red, in each language, as pytest knows them."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from steps.language.checking.suite import Suite
from steps.language.reading.feature import Feature, Scenario
from steps.language.reading.reader import read
from steps.language.running.every import rows
from steps.language.speech.vocabulary import load
from tests.defects.defect import Defect
from tests.defects.words import RefusalError

FEATURES = Path(__file__).parents[2] / "features"


class Scenarios:
    """Every scenario of the French features, by the stem of its file and its title, with its twin."""

    @cached_property
    def known(self) -> dict[tuple[str, str], dict[str, str]]:
        """For each French scenario, its identifier in each language."""
        suite = Suite(FEATURES)
        return {name: ids for path in sorted((FEATURES / "fr").rglob("*.feature")) for name, ids in _twins(suite, path)}

    def of(self, defect: Defect) -> dict[str, list[str]]:
        """The identifiers of the scenarios that a defect turns red, by language. Raises RefusalError."""
        found = [self._one(defect, named) for named in defect.red]
        return {language: [ids[language] for ids in found] for language in ("fr", "en")}

    @cached_property
    def rows(self) -> dict[tuple[str, str], dict[str, str]]:
        """The same for each test of those that the tool multiplies: `title[la page …]`."""
        load()
        suite = Suite(FEATURES)
        return {name: ids for path in sorted((FEATURES / "fr").rglob("*.feature")) for name, ids in _rows(suite, path)}

    def _one(self, defect: Defect, named: tuple[str, str]) -> dict[str, str]:
        found = self.rows if "[" in named[1] else self.known
        if named in found:
            return found[named]
        titles = [f"{stem} · {title}" for stem, title in self.known]
        asked = " · ".join(named)
        (near,) = difflib.get_close_matches(asked, titles, n=1, cutoff=0)
        raise RefusalError("no_scenario", file=defect.file, name=defect.name, title=asked, near=near)


def _twins(suite: Suite, path: Path) -> Iterator[tuple[tuple[str, str], dict[str, str]]]:
    for here, there, theirs in _pairs(suite, path):
        ids = {"fr": _id(path, here.title.text), "en": _id(theirs.path, there.title.text)}
        yield (path.stem, here.title.text), ids


def _rows(suite: Suite, path: Path) -> Iterator[tuple[tuple[str, str], dict[str, str]]]:
    for here, there, theirs in _pairs(suite, path):
        for french, english in zip(rows(here, "fr"), rows(there, "en"), strict=True):
            mine, other = (f"{each.title.text}[{'-'.join(row)}]" for each, row in ((here, french), (there, english)))
            yield (path.stem, mine), {"fr": _id(path, mine), "en": _id(theirs.path, other)}


def _pairs(suite: Suite, path: Path) -> Iterator[tuple[Scenario, Scenario, Feature]]:
    """The scenarios of a French feature beside those of the English one: `check` sees to it that they go in pairs."""
    mine = read(path).feature
    twins = suite.named(mine.tags[0].name, "en") if mine and mine.tags else []
    theirs = suite.feature(twins[0]) if twins else None
    if not mine or not theirs:
        raise RefusalError("no_twin", path=path.relative_to(FEATURES.parent))
    for here, there in zip(mine.every_scenario(), theirs.every_scenario(), strict=True):
        yield here, there, theirs


def _id(path: Path, title: str) -> str:
    return f"{path.relative_to(FEATURES.parent).as_posix()}::{title}"
