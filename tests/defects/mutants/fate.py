"""What became of a mutant: seen, and by what, or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tests.defects.mutants.mutant import Mutant
from tests.defects.verdict import Run, Verdict

End = Literal["check", "crash", "wait", "early", "error", "lived"]
"""What a mutant ends by: a check, the mock that breaks down, a wait that ran out or a process that hangs, a Given or a
When, an error of the harness; or it lives."""
ENDS: tuple[End, ...] = ("check", "crash", "wait", "early", "error", "lived")


@dataclass(frozen=True)
class Fate:
    """A mutant, its verdict, and the languages in which it can be seen."""

    mutant: Mutant
    verdict: Verdict
    languages: tuple[str, ...]

    @property
    def is_stillborn(self) -> bool:
        """Whether its site cannot even be imported: it counts for nothing."""
        return self.verdict.trouble in {"slip", "unfit"} and not self.verdict.runs

    @property
    def end(self) -> End:
        """What it ends by: in each language, or it lives."""
        ends = [self.end_in(language) for language in self.languages]
        return max(ends, key=ENDS.index, default="lived")

    def end_in(self, language: str) -> End:
        """What it ends by in a language; a language that is not run, for it lives in the other one, is not the end."""
        if self.verdict.trouble in {"hung", "died"}:
            return "wait" if self.verdict.trouble == "hung" else "error"
        run: Run | None = self.verdict.runs.get(language)
        if run is None or not run.reds:
            return "lived"
        (red,) = run.reds.values()
        return "crash" if self.verdict.trouble == "slip" else red.reason
