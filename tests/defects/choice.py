"""Which defects to plant: by name or a piece of it, by part of the site, by feature, or drawn by lot."""

from __future__ import annotations

import difflib
import random
from collections.abc import Mapping, Sequence

from tests.defects.defect import Defect
from tests.defects.words import RefusalError

_NEAREST = 3


def choose(defects: Mapping[str, Defect], asked: Sequence[str]) -> list[Defect]:
    """The defects that are asked for, in the order of the catalogue: all when nothing is. Raises RefusalError."""
    if not asked:
        return list(defects.values())
    names = {name for each in asked for name in _named(defects, each)}
    return [defect for name, defect in defects.items() if name in names]


def draw(defects: Sequence[Defect], count: int, seed: str) -> list[Defect]:
    """So many of the defects, the same for the same seed."""
    drawn = random.Random(seed).sample(sorted(defects, key=lambda defect: defect.name), min(count, len(defects)))
    return [defect for defect in defects if defect in drawn]


def _named(defects: Mapping[str, Defect], asked: str) -> list[str]:
    """The names that a text stands for: one name, else those of a part or a feature, else those that hold it."""
    if asked in defects:
        return [asked]
    of_subject = [name for name, defect in defects.items() if asked in defect.subjects]
    found = of_subject or [name for name in defects if asked in name]
    if not found:
        subjects = {subject for defect in defects.values() for subject in defect.subjects}
        near = difflib.get_close_matches(asked, [*subjects, *defects], n=_NEAREST, cutoff=0)
        raise RefusalError("unknown", asked=asked, near="".join(f"\n  {each}" for each in near))
    return found
