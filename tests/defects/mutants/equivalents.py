"""Mutants that change nothing anyone could see in a scenario, each with the reason: they are never drawn."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.defects.mutants.mutant import Mutant
from tests.defects.reach.unreached import Spared, functions_of, spared

FILE = Path(__file__).with_name("equivalents.toml")


@dataclass(frozen=True)
class Equivalent:
    """A line of a file of mock_site/, what a mutant makes of it, and why nobody could tell."""

    path: str
    line: str
    becomes: str
    reason: str

    @property
    def difference(self) -> tuple[str, str, str]:
        """What a mutant is known by."""
        return self.path, self.line.strip(), self.becomes.strip()


def listed(file: Path = FILE) -> list[Equivalent]:
    """The entries of the list."""
    return [Equivalent(**entry) for entry in tomllib.loads(file.read_text("utf-8")).get("equivalent", [])]


def difference(mutant: Mutant, texts: Mapping[str, str]) -> tuple[str, str, str]:
    """What a mutant is known by, whatever line its file has it on."""
    before, after = mutant.difference(texts[mutant.path])
    return mutant.path, before.strip(), after.strip()


def without(mutants: Iterable[Mutant], texts: Mapping[str, str], entries: Iterable[Equivalent]) -> list[Mutant]:
    """The mutants that are not in the list, nor of a statement that no scenario need reach."""
    known = {entry.difference for entry in entries}
    apart = [one for one in spared() if not one.text.endswith(":")]  # else, a branch is meant
    return [mutant for mutant in mutants if difference(mutant, texts) not in known and not _is_of(mutant, texts, apart)]


def _is_of(mutant: Mutant, texts: Mapping[str, str], apart: Iterable[Spared]) -> bool:
    """Whether a mutant changes one of these statements."""
    statement = mutant.difference(texts[mutant.path])[0].strip()
    found = [one for one in apart if (one.path, one.text) == (mutant.path, statement)]
    function = functions_of(texts[mutant.path]).get(mutant.lines[0], "") if found else ""
    return any(one.function in {"", function} for one in found)
