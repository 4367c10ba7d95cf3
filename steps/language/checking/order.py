"""The order of the steps of a scenario: what is there, what is done, what is seen of it."""

from __future__ import annotations

from steps.language.reading.feature import Background, Scenario, Step
from steps.language.reading.reader import Reading


def check_background(reading: Reading, background: Background) -> None:
    """Refuse a step of a background that is no Given: a background is where its scenarios start from."""
    for step in background.steps:
        if step.kind != "given":
            reading.refuse(step.line, "background_acts", text=_written(step))
            return


def check_order(reading: Reading, before: tuple[Step, ...], scenario: Scenario) -> None:
    """Refuse steps whose order would leave something unverified; `before` are those of the backgrounds."""
    steps = scenario.steps
    kinds = [step.kind for step in (*before, *steps)]
    _check_givens(reading, steps)
    if "then" not in kinds and "when" not in kinds:
        reading.refuse(scenario.title.line, "nothing_verified", text=scenario.title.text)
    elif "given" not in kinds and "when" not in kinds:
        reading.refuse(scenario.title.line, "nothing_to_verify", text=scenario.title.text)
    _check_acts(reading, steps)


def _check_givens(reading: Reading, steps: tuple[Step, ...]) -> None:
    """Refuse a Given that comes after what was done or seen."""
    later = (step for index, step in enumerate(steps) if any(each.kind != "given" for each in steps[:index]))
    late = next((step for step in later if step.kind == "given"), None)
    if late:
        reading.refuse(late.line, "late_given", text=_written(late))


def _check_acts(reading: Reading, steps: tuple[Step, ...]) -> None:
    """Refuse a Then before the first When, and a When that no Then follows."""
    acts = [index for index, step in enumerate(steps) if step.kind == "when"]
    seen = [index for index, step in enumerate(steps) if step.kind == "then"]
    if acts and seen and seen[0] < acts[0]:
        reading.refuse(steps[seen[0]].line, "early_then", text=_written(steps[seen[0]]))
    if acts and (not seen or seen[-1] < acts[-1]):
        reading.refuse(steps[acts[-1]].line, "unverified_when", text=_written(steps[acts[-1]]))


def _written(step: Step) -> str:
    return f"{step.keyword}{step.text}"
