"""What became of many tries of one rule: how many there were, and those that went against it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from steps import words
from steps.expectation import check
from steps.kept import kept

_KEY = re.compile(r"\b[a-z]+(?:_[a-z]+)+\b")
"""How the key of a page is written, when no word is."""


@dataclass
class Outcomes:
    """The tries of a scenario: `faults` has a line for each that went against the rule."""

    faults: list[str | tuple[str, str]] = field(default_factory=list)
    tried: int = 0

    def expect(self, what: str, *, wanted: object, seen: object) -> None:
        """Take note of one try."""
        self.tried += 1
        if wanted != seen:
            ended = f"{_shown(seen)} ({_shown(wanted)})"
            self.faults.append((f"{_named(what, 0)} : {ended}", f"{_named(what, 1)}: {ended}"))

    def conclude(self, key: str) -> None:
        """Go on if something was tried, and nothing went against the rule. Raises Failure by this entry otherwise."""
        check(self.tried, "nothing_asked")
        check(not self.faults, key, self.faults)


@kept
def outcomes() -> Outcomes:
    """What the scenario tries."""
    return Outcomes()


def _named(what: str, side: int) -> str:
    """What was tried, its pages by their names: in French on the side 0, in English on the side 1."""
    pages = words.names("pages")
    return _KEY.sub(lambda key: pages[key[0]][side] if key[0] in pages else key[0], what)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "✓" if value else "✗"
    return " · ".join(map(str, value)) if isinstance(value, list) else str(value)
