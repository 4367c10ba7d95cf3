"""What became of many tries of one rule, each taken or refused."""

from __future__ import annotations

from dataclasses import dataclass, field

from steps.kept import kept


@dataclass
class Outcomes:
    """What was taken or refused against the rule."""

    faults: list[str] = field(default_factory=list)
    tried: int = 0

    def expect(self, what: str, *, taken: bool, seen: bool) -> None:
        """Take note of one try."""
        self.tried += 1
        if taken != seen:
            self.faults.append(f"{what}: {'✓' if seen else '✗'}")


@kept
def outcomes() -> Outcomes:
    """What the scenario tries."""
    return Outcomes()
