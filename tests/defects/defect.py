"""A defect that can be planted in the site, with the scenarios that it must turn red, by file and title."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pytest import MonkeyPatch  # noqa: PT013 - it is used as a type and made by hand


@dataclass(frozen=True)
class Defect:
    """One thing that the site does wrong."""

    plant: Callable[[MonkeyPatch], None]
    feature: str
    red: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.plant.__name__

    @property
    def scenarios(self) -> list[str]:
        """The node ids of the scenarios that turn red."""
        return [f"features/fr/{self.feature}.feature::{title}" for title in self.red]


DEFECTS: dict[str, Defect] = {}

Planting = Callable[[MonkeyPatch], None]


def turns_red(feature: str, *titles: str) -> Callable[[Planting], Planting]:
    """Enter a defect in the catalogue under its function's name."""

    def enter(plant: Planting) -> Planting:
        if plant.__name__ in DEFECTS:
            raise ValueError(f"two defects are named {plant.__name__}")
        DEFECTS[plant.__name__] = Defect(plant, feature, titles)
        return plant

    return enter
