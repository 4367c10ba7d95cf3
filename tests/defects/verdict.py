"""What became of a defect: the scenarios that turned red, each with the reason, and what went wrong otherwise."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tests.defects.defect import Defect

Reason = Literal["check", "wait", "early", "error"]
"""What turned a scenario red: a Then that does not hold; and, each counted apart, something that never came, a Given or
a When that says so itself, or the harness breaking down."""
Trouble = Literal["", "unfit", "slip", "unsound", "hung", "died"]
"""Why there is no answer: the text is not found, the defect breaks down itself, a scenario is red without any defect,
or its process hangs or ends."""


@dataclass(frozen=True)
class Job:
    """A defect to plant, and the scenarios to run with it, by language."""

    name: str
    scenarios: dict[str, list[str]]
    """By language: whole scenarios, or rows of outlines."""
    defect: Defect | None = None
    """One that is not in the catalogue."""
    stops: bool = False
    """Whether the first red is enough: the scenarios of two languages are then in the same order."""


@dataclass(frozen=True)
class Red:
    """A scenario that turned red: why, and the step in the words of its feature."""

    reason: Reason
    step: str
    row: str = ""
    """The row of an outline that was red, as pytest names it."""


@dataclass
class Run:
    """The scenarios of one language: those that turned red, those that stayed green, and the seconds they took."""

    reds: dict[str, Red] = field(default_factory=dict)
    greens: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def caught(self) -> bool:
        """Whether all of them turned red."""
        return not self.greens and bool(self.reds)

    @property
    def checked(self) -> bool:
        """Whether a check is what turned each of them red."""
        return self.caught and all(red.reason == "check" for red in self.reds.values())

    @property
    def rows(self) -> dict[str, Red]:
        """What was red, row by row."""
        return {red.row or name: red for name, red in self.reds.items()}

    @property
    def doubtful(self) -> list[str]:
        """Those that turned red by something else than a check: a machine that is slow would do."""
        return [row for row, red in self.rows.items() if red.reason != "check"]


@dataclass
class Verdict:
    """What became of a defect."""

    name: str
    runs: dict[str, Run] = field(default_factory=dict)
    trouble: Trouble = ""
    story: str = ""
    seconds: float = 0.0
    patience: float = 0.0
    """The longest that anything was waited for, in seconds."""
    is_last: bool = False
    """Whether its worker ends with it: something of the defect is still running there."""

    @property
    def caught(self) -> bool:
        """Whether every scenario turned red, in each language, and not because the defect broke down."""
        return not self.trouble and all(run.caught for run in self.runs.values())
