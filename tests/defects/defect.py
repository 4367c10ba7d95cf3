"""A defect that can be planted in the site: what changes in its source, and the scenarios that must turn red."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

Edit = Callable[[Path], None]
"""Changes the copied package in a folder, where a change of text cannot say it."""


class DoesNotFitError(Exception):
    """A defect that the site has moved away from: the defect, its file, and what does not stand where."""


@dataclass(frozen=True)
class Change:
    """A difference: in a file of the package, what stands there once (or `everywhere`), and what stands there instead.

    `path` is within mock_site/; both texts are literal.
    """

    path: str
    old: str
    new: str
    everywhere: bool = False

    def __call__(self, folder: Path) -> None:
        """Make the change in a copy of the package. Raises LookupError where it does not fit."""
        file = folder / self.path
        if not file.is_file():
            raise LookupError(f"file not found: mock_site/{self.path}")
        text = file.read_bytes().decode("utf-8")
        count = text.count(self.old)
        if not count:
            raise LookupError(f"text not found in mock_site/{self.path}: {self.old!r}")
        if count > 1 and not self.everywhere:
            raise LookupError(f"text found {count} times in mock_site/{self.path}: {self.old!r}")
        file.write_bytes(text.replace(self.old, self.new).encode())


def imports(path: str, *lines: str) -> Change:
    """Import more in a module, for what other changes write there."""
    first = "from __future__ import annotations\n"
    return Change(path, first, "\n".join([first, *lines, ""]))


@dataclass(frozen=True)
class Defect:
    """One thing that the site does wrong."""

    name: str
    edits: tuple[Edit, ...]
    red: tuple[tuple[str, str], ...]
    """The scenarios: each the stem of its French file and its title."""
    file: str
    """Where it is written."""

    def apply(self, folder: Path) -> None:
        """Plant it in a copy of the package. Raises DoesNotFitError."""
        for edit in self.edits:
            try:
                edit(folder)
            except (LookupError, AssertionError) as error:
                raise DoesNotFitError(f"{self.name} ({self.file}): {error}") from None

    @property
    def subjects(self) -> tuple[str, str]:
        """The part of an account's life and the feature that its file is about."""
        file = Path(self.file)
        return file.parent.name, file.stem


DEFECTS: dict[str, Defect] = {}


def defect(name: str, *edits: Edit, red: Mapping[str, Sequence[str]]) -> None:
    """Enter a defect: its changes, and the titles that it turns red, under the stem of their French feature."""
    if name in DEFECTS:
        raise ValueError(f"two defects are named {name}")
    scenarios = tuple((feature, title) for feature, titles in red.items() for title in titles)
    file = Path(sys._getframe(1).f_code.co_filename)
    DEFECTS[name] = Defect(name, edits, scenarios, f"{file.parent.name}/{file.name}")
