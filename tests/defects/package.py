"""The copy of the mock's package in which a defect is planted, and that the harness imports in place of the mock."""

from __future__ import annotations

import shutil
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

from tests.defects.defect import Defect

ROOT = Path(__file__).parents[2]
NAME = "mock_site"
IMPORTERS = (NAME, "fixtures.sites.mock")
"""The packages whose modules hold things of the mock: they are imported anew with each copy."""
_ADDED = Path(__file__).parent / "added"
_NEVER_SERVED = shutil.ignore_patterns("pictures")


def copy(folder: Path, defect: Defect | None = None) -> Path:
    """Copy the package into a folder, with a defect in it. Raises DoesNotFitError."""
    package = Path(shutil.copytree(ROOT / NAME, folder / NAME, ignore=_NEVER_SERVED))
    for module in _ADDED.glob("*.py"):
        shutil.copy(module, package)
    if defect:
        defect.apply(package)
    return package


class Imported:
    """The package that the harness imports: each time another copy."""

    def __init__(self) -> None:
        self._folder = ""

    def replace(self, folder: Path) -> None:
        """Import the copy that stands in a folder. Raises whatever the copy raises when it is imported."""
        if self._folder:
            sys.path.remove(self._folder)
        self._folder = str(folder)
        sys.path.insert(0, self._folder)
        for name in [name for name in sys.modules if f"{name}.".startswith(tuple(f"{one}." for one in IMPORTERS))]:
            del sys.modules[name]
        assert Path(str(import_module(NAME).__file__)).is_relative_to(folder), "the copy was not imported"
        _let_rivals_wait(import_module("fixtures.sites.mock.gate"), import_module(f"{NAME}.rivals"))


def _let_rivals_wait(harness: ModuleType, hold_rivals: ModuleType) -> None:
    """Where the harness holds requests to send them on together, a defect of the copy may hold the same ones."""
    original = harness.Gate.hold

    def hold(self: object, count: int) -> None:
        hold_rivals.expect(self._served.mock.ground.store, count)
        original(self, count)

    harness.Gate.hold = hold
