"""A mutant: one text of the mock in place of another, and the lines by which its scenarios are found."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

SORTS = ("rules", "pages", "numbers", "sql", "headers", "templates", "words", "styles")
CLOSED: frozenset[str] = frozenset()
"""The sorts of which none may survive: a run fails when one does."""


@dataclass(frozen=True)
class Mutant:
    """A mistake in a file of the package: at a place, a text in place of the one that stands there."""

    sort: str
    path: str
    start: int
    """The characters before it."""
    old: str
    new: str
    lines: tuple[int, int]
    """The first and the last line of what it changes the meaning of."""
    entries: tuple[str, ...] = ()
    """The entries of the wording that it changes: `fr/page.continue`."""
    names: tuple[str, ...] = ()
    """What it changes of what other lines call by name: a constant, a number of the policy."""

    def __call__(self, folder: Path) -> None:
        """Make the change in a copy of the package. Raises LookupError where it does not fit."""
        file = folder / self.path
        file.write_bytes(self.applied(file.read_bytes().decode("utf-8")).encode())

    def applied(self, text: str) -> str:
        """The text of the file with the mistake in it."""
        end = self.start + len(self.old)
        if text[self.start : end] != self.old:
            raise LookupError(f"text not found in mock_site/{self.path} at {self.start}: {self.old!r}")
        return text[: self.start] + self.new + text[end:]

    def difference(self, text: str) -> tuple[str, str]:
        """The lines that change, before and after, of the file's text."""
        begin = text.rfind("\n", 0, self.start) + 1
        end = text.find("\n", self.start + len(self.old))
        end = len(text) if end < 0 else end
        after = text[begin : self.start] + self.new + text[self.start + len(self.old) : end]
        return text[begin:end], after


class Source:
    """The text of a file, and its lines."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self._starts = [0]
        for line in text.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))

    def line(self, place: int) -> int:
        """The line, from 1, that a character is on."""
        return self.text.count("\n", 0, place) + 1

    def place(self, line: int, byte: int) -> int:
        """The characters before a byte of a line, as `ast` counts them."""
        start = self._starts[line - 1]
        return start + len(self.text[start : self._starts[line]].encode()[:byte].decode())

    def mutant(self, sort: str, start: int, old: str, new: str, **more: tuple[str, ...]) -> Mutant:
        """A mutant of what it changes itself."""
        lines = self.line(start), self.line(start + len(old))
        return Mutant(sort, self.path, start, old, new, lines, **more)
