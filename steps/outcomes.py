"""What became of many tries of one rule: how many there were, and those that went against it."""

from __future__ import annotations

from dataclasses import dataclass, field

from steps.expectation import check
from steps.kept import kept


@dataclass
class Outcomes:
    """The tries of a scenario: `faults` has a line for each that went against the rule."""

    faults: list[str] = field(default_factory=list)
    tried: int = 0

    def expect(self, what: str, *, wanted: object, seen: object) -> None:
        """Take note of one try."""
        self.tried += 1
        if wanted != seen:
            self.faults.append(f"{what}: {_shown(seen)} ({_shown(wanted)})")

    def conclude(self, key: str) -> None:
        """Go on if something was tried, and nothing went against the rule. Raises Failure by this entry otherwise."""
        check(self.tried, "nothing_asked")
        check(not self.faults, key, self.faults)


@kept
def outcomes() -> Outcomes:
    """What the scenario tries."""
    return Outcomes()


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "✓" if value else "✗"
    return " · ".join(map(str, value)) if isinstance(value, list) else str(value)
