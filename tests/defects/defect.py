"""A defect that can be planted in the site, with the scenarios that it must turn red, by file and title."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pytest import MonkeyPatch  # noqa: PT013 - it is used as a type and made by hand

Planting = Callable[[MonkeyPatch], None]


@dataclass(frozen=True)
class Defect:
    """One thing that the site does wrong."""

    plant: Planting
    red: tuple[tuple[str, str], ...]
    """The scenarios: each the stem of its file and its title."""

    @property
    def name(self) -> str:
        return self.plant.__name__

    @property
    def scenarios(self) -> list[str]:
        """The node ids of the scenarios that turn red."""
        return [f"features/fr/{feature}.feature::{title}" for feature, title in self.red]


DEFECTS: dict[str, Defect] = {}


def turns_red(feature: str, *titles: str) -> Callable[[Planting], Planting]:
    """Enter a defect in the catalogue under its function's name; given again above, it adds another feature's."""

    def enter(plant: Planting) -> Planting:
        known = DEFECTS.get(plant.__name__, Defect(plant, ()))
        if known.plant is not plant:
            raise ValueError(f"two defects are named {plant.__name__}")
        DEFECTS[plant.__name__] = Defect(plant, (*((feature, title) for title in titles), *known.red))
        return plant

    return enter
