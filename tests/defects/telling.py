"""Telling what became of the defects: each as it comes, then all of them."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence

from steps.language.speech.dialects import of_the_reader
from tests.defects.verdict import Reason, Run, Verdict
from tests.defects.words import words


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def tell(verdict: Verdict, number: int, count: int) -> None:
    """What became of one: caught by which scenario in each language, why, and in what time."""
    say(f"{'✓' if verdict.caught else '✗'} {verdict.name}  [{number}/{count}]  {_seconds(verdict.seconds)}")
    if verdict.trouble:
        say(f"    {words(verdict.trouble, story=verdict.story)}")
    for language, run in verdict.runs.items():
        say(f"    {language}  {_seconds(run.seconds)}")
        for line in _scenarios(run):
            say(f"      {line}")


def tell_all(verdicts: Sequence[Verdict], seconds: float) -> None:
    """How many were caught, in which way, and the names of those that were not."""
    caught = [verdict for verdict in verdicts if verdict.caught]
    time = f"{int(seconds // 60)} min {int(seconds % 60):02} s"
    patience = _number(max((verdict.patience for verdict in verdicts), default=0))
    say("\n" + words("total", caught=len(caught), count=len(verdicts), time=time, patience=patience))
    for language in dict.fromkeys(language for verdict in verdicts for language in verdict.runs):
        _tell_language(language, [verdict.runs[language] for verdict in caught])
    _list("only", [verdict for verdict in caught if not all(run.checked for run in verdict.runs.values())])
    _list("missed", [verdict for verdict in verdicts if not verdict.caught])


def _seconds(seconds: float) -> str:
    return f"{_number(seconds)} s"


def _number(seconds: float) -> str:
    number = f"{seconds:.1f}"
    return number.replace(".", ",") if of_the_reader() == "fr" else number


def _scenarios(run: Run) -> Iterator[str]:
    for name, red in run.reds.items():
        yield f"✓ {name}"
        yield f"  {words(red.reason, step=red.step)}"
    for name in run.greens:
        yield f"✗ {name}"
        yield f"  {words('green')}"


def _tell_language(language: str, runs: list[Run]) -> None:
    checks = sum(run.checked for run in runs)
    others = Counter(_unchecked(run) for run in runs if not run.checked)
    counts = {reason: others[reason] for reason in ("wait", "early", "error")}
    say(words("tongue", language=words(language), caught=len(runs), checks=checks, **counts))


def _unchecked(run: Run) -> Reason:
    """What turned a scenario red in place of a check, the worst of them."""
    return max((red.reason for red in run.reds.values()), key=("check", "wait", "early", "error").index)


def _list(title: str, verdicts: Sequence[Verdict]) -> None:
    if verdicts:
        say("\n".join([words(title), *(f"  {verdict.name}" for verdict in verdicts)]))
