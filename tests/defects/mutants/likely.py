"""Which scenarios are the likeliest to notice a mistake at a place: four opinions, and what they say together."""

from __future__ import annotations

import ast
import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from steps.language.reading.reader import read
from tests.defects.mutants.code import run_later
from tests.defects.mutants.mutant import Mutant
from tests.defects.package import ROOT
from tests.defects.reach.map import Reach

Scenario = str
"""A scenario as pytest names it, in French: `features/fr/….feature::Title`."""

_IS_CELL = re.compile(r"<[^<>]+>")
_AROUND = 6
"""Lines on either side of a place that is in no function: what is written there is about the same thing."""
_ALIKE = 0.1
"""How near a defect in one file of words is to a mutant in another: who reads some reads others."""
_HEAD = 10
"""How many of the first of each opinion weigh nearly as much as one another."""


@dataclass(frozen=True)
class Watched:
    """Where a planted defect changes a file, and the scenarios that it turns red."""

    path: str
    line: int
    scenarios: tuple[Scenario, ...]


class Likely:
    """Weighs scenarios for a mutant.

    Four opinions are joined by the ranks that they give: who goes where few go around the place; who notices the
    defects planted in the same file; the features of those who do; who speaks of what the code speaks of.
    """

    def __init__(
        self, texts: Mapping[str, str], planted: Iterable[Watched], reach: Reach | None, twins: Mapping[Scenario, str]
    ) -> None:
        """`texts` are the files of the package; `twins` are the scenarios in English for those in French."""
        self._texts = texts
        self._planted = list(planted)
        self._reach = reach
        self._twins = twins

    def weights(self, mutant: Mutant, scenarios: Iterable[Scenario]) -> dict[Scenario, float]:
        """How likely each of these scenarios is to notice a mutant, one beside another."""
        weights = dict.fromkeys(scenarios, 0.0)
        noticing = self._noticing(mutant)
        for opinion in (self._going_there(mutant), noticing, self._of(noticing), self._speaking(mutant, weights)):
            heard = sorted((one for one in weights if opinion.get(one)), key=lambda one: -opinion[one])
            for rank, scenario in enumerate(heard):
                weights[scenario] += 1 / (_HEAD + rank)
        return weights

    def _going_there(self, mutant: Mutant) -> dict[Scenario, float]:
        """Lines of the file that a scenario reaches: the fewer reach one and the nearer it is, the more it says."""
        found: dict[Scenario, float] = defaultdict(float)
        if not self._reach or mutant.entries:
            return found
        for line in run_later(mutant.path, self._texts[mutant.path]):
            if rows := self._reach.at(mutant.path, [line]):
                share = 1 / (1 + abs(line - mutant.lines[0])) / rows.bit_count()
                for scenario in {row.partition("[")[0] for row in self._reach.named(rows)}:
                    found[self._french.get(scenario, scenario)] += share
        return found

    def _noticing(self, mutant: Mutant) -> dict[Scenario, float]:
        """Defects in the same file, or in other words, that a scenario notices: the nearer, the more it says."""
        found: dict[Scenario, float] = defaultdict(float)
        for watched in self._planted:
            near = 1 / (1 + abs(watched.line - mutant.lines[0]) / _AROUND) if watched.path == mutant.path else 0
            alike = _ALIKE if mutant.entries and watched.path.startswith("wording/") else 0
            for scenario in watched.scenarios if near or alike else ():
                found[scenario] += near or alike
        return found

    def _of(self, noticing: Mapping[Scenario, float]) -> dict[Scenario, float]:
        """What the scenarios of each feature notice together."""
        found: dict[str, float] = defaultdict(float)
        for scenario, much in noticing.items():
            found[_feature(scenario)] += much
        return {one: found[_feature(one)] for one in self._twins if _feature(one) in found}

    def _speaking(self, mutant: Mutant, scenarios: Iterable[Scenario]) -> dict[Scenario, float]:
        """Words that the code around the place and a scenario share: the fewer scenarios have one, the more it says."""
        told = set(spoken(f"{self._around(mutant)} {mutant.path}"))
        found = {}
        for scenario in scenarios:
            said = self._said.get(scenario, set())
            rare = sum(math.log(len(self._said) / self._count[word]) for word in told & said)
            found[scenario] = rare / math.sqrt(1 + len(said))
        return found

    def _around(self, mutant: Mutant) -> str:
        """The function that a mutant changes; where there is none, the lines on either side."""
        first, last = mutant.lines[0] - _AROUND, mutant.lines[1] + _AROUND
        if mutant.path.endswith(".py"):
            for node in ast.walk(ast.parse(self._texts[mutant.path])):  # the inmost comes last
                if isinstance(node, ast.FunctionDef) and node.lineno <= mutant.lines[0] <= (node.end_lineno or 0):
                    first, last = node.lineno, node.end_lineno or node.lineno
        return "\n".join(self._texts[mutant.path].splitlines()[max(first - 1, 0) : last])

    @cached_property
    def _french(self) -> dict[str, Scenario]:
        return {there: here for here, there in self._twins.items()}

    @cached_property
    def _said(self) -> dict[Scenario, set[str]]:
        """The words of each scenario and of its feature's title, in both languages."""
        files = {ROOT / _feature(name) for pair in self._twins.items() for name in pair}
        said = {name: words for file in sorted(files) if file.is_file() for name, words in _told(file)}
        return {here: said.get(here, set()) | said.get(there, set()) for here, there in self._twins.items()}

    @cached_property
    def varied(self) -> set[Scenario]:
        """The scenarios, in French, whose rows each do something else: what is done is a cell."""
        found = set()
        for file in sorted({ROOT / _feature(name) for name in self._twins}):
            feature = read(file).feature if file.is_file() else None
            for scenario in feature.every_scenario() if feature else ():
                if any(step.kind != "then" and _IS_CELL.fullmatch(step.text) for step in scenario.steps):
                    found.add(_named(file, scenario.title.text))
        return found

    @cached_property
    def _count(self) -> Counter[str]:
        """How many scenarios have each word."""
        return Counter(word for words in self._said.values() for word in words)


def _told(file: Path) -> Iterator[tuple[str, set[str]]]:
    feature = read(file).feature
    for scenario in feature.every_scenario() if feature else ():
        cells = [cell for one in scenario.examples for row in one.rows for cell in row.texts]
        steps = [step.text for step in scenario.steps]
        yield (
            _named(file, scenario.title.text),
            set(spoken(" ".join([feature.title.text, scenario.title.text, *steps, *cells]))),
        )


def spoken(text: str) -> Iterator[str]:
    """The words of a text by their beginnings, without accents: `UPDATE sessions`, `new_session`, `la séance`."""
    plain = unicodedata.normalize("NFD", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)).encode("ascii", "ignore").decode()
    return (word.lower()[:5] for word in re.findall(r"[A-Za-z]{3,}", plain))


def _named(file: Path, title: str) -> Scenario:
    return f"{file.relative_to(ROOT).as_posix()}::{title}"


def _feature(scenario: str) -> str:
    return scenario.partition("::")[0]
