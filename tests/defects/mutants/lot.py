"""Mutants drawn by lot: the same for the same seed, and only such as leave a site that starts."""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.defects.mutants.catalogue import SITE, every_mutant, holds, sources
from tests.defects.mutants.equivalents import listed, without
from tests.defects.mutants.mutant import Mutant
from tests.defects.package import NAME, copy

WEIGHTS = {"rules": 6, "pages": 5, "numbers": 2, "sql": 5, "headers": 1, "templates": 4, "words": 3, "styles": 1}
"""How many are drawn of each sort, one for another."""
_STARTS = f"import {NAME}.server, {NAME}.housekeeping"


def draw(count: int, seed: str, sorts: list[str] | None = None, site: Path = SITE) -> list[Mutant]:
    """So many mutants of these sorts, or of all, the same for the same seed; fewer where there are no more."""
    texts = {source.path: source.text for source in sources(site)}
    drawn: list[Mutant] = []
    for mutant in _shuffled(seed, sorts or list(WEIGHTS), texts, site):
        if len(drawn) == count:
            break
        if holds(mutant, texts[mutant.path]) and _starts(mutant):
            drawn.append(mutant)
    return drawn


def _shuffled(seed: str, sorts: list[str], texts: dict[str, str], site: Path) -> Iterator[Mutant]:
    """All the mutants of these sorts by lot: first the sort, then one of it."""
    lot, entries = random.Random(seed), listed()
    found = every_mutant(site)
    left = {sort: without(found[sort], texts, entries) for sort in sorts}
    for mutants in left.values():
        lot.shuffle(mutants)
    while left := {sort: mutants for sort, mutants in left.items() if mutants}:
        (sort,) = lot.choices(list(left), [WEIGHTS[sort] for sort in left])
        yield left[sort].pop()


def _starts(mutant: Mutant) -> bool:
    """Whether the mutant's site can be imported; what is inside a function is not run then."""
    if not mutant.path.endswith(".py") or not mutant.names:
        return True
    with tempfile.TemporaryDirectory() as folder:
        mutant(copy(Path(folder)))
        return (
            subprocess.run([sys.executable, "-c", _STARTS], cwd=folder, check=False, capture_output=True).returncode
            == 0
        )
