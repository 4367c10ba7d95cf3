"""The story of a scenario that failed: its steps as written, with a mark, a time and a place each."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from steps.language.reading.feature import Feature, Title
from steps.language.reading.refusals import shown
from steps.language.reading.rows import escape, line_up
from steps.language.speech.dialects import Language
from steps.language.speech.messages import words

State = Literal["done", "failed", "waiting"]

MARKS: dict[State, str] = {"done": "✓", "failed": "✗", "waiting": "·"}
_COLOURS = {"✓": 32, "✗": 31, "·": 90}
_INDENT = "  "


@dataclass
class Told:
    """One step of the story. `seconds` is the time it took; `rows` and `text` are what it carries."""

    line: int
    words: str
    rows: Sequence[Sequence[str]] = ()
    text: str | None = None
    state: State = "waiting"
    seconds: float = 0.0
    started: float = field(default=0.0, repr=False)

    def start(self) -> None:
        """The step begins."""
        self.started = time.perf_counter()

    def end(self, state: State) -> None:
        """The step ended, well or not."""
        self.state = state
        self.seconds = time.perf_counter() - self.started


@dataclass
class Story:
    """A scenario under way: the titles above it, and its steps in order, those of the background first."""

    feature: Feature
    line: int
    steps: list[Told]

    def stop(self) -> None:
        """The scenario goes no further: a step that began and did not end failed before it was run."""
        for step in self.steps:
            if step.started and step.state == "waiting":
                step.end("failed")

    def lines(self) -> list[str]:
        """The story as it is told so far, in the language of the feature."""
        titles = self._titles()
        lines = [f"{shown(self.feature.path)}:{self.line}"]
        lines += [f"{_INDENT * depth}{title.keyword}: {title.text}" for depth, title in enumerate(titles)]
        indent = _INDENT * len(titles)
        width = max(len(step.words) for step in self.steps)
        told = [_told(step, self.feature.language) for step in self.steps]
        last = max(map(len, told))
        for step, state in zip(self.steps, told, strict=True):
            place = f"{shown(self.feature.path)}:{step.line}"
            lines.append(f"{indent}{MARKS[step.state]} {step.words.ljust(width)}  {state.ljust(last)}  {place}")
            lines += _carried(step, f"{indent}    ")
        return lines

    def _titles(self) -> list[Title]:
        rules = [
            rule.title for rule in self.feature.rules if any(_at(each.title, self.line) for each in rule.scenarios)
        ]
        scenarios = [each.title for each in self.feature.every_scenario() if _at(each.title, self.line)]
        return [self.feature.title, *rules, *scenarios]


def coloured(line: str) -> str:
    """A line of a story for a terminal: green for what is done, red for what failed, grey for what was not reached."""
    colour = _COLOURS.get(line.lstrip()[:1])
    return f"\x1b[{colour}m{line}\x1b[0m" if colour else line


def _at(title: Title, line: int) -> bool:
    return title.line == line


def _told(step: Told, language: Language) -> str:
    seconds = f"{step.seconds:.2f}".replace(".", "," if language == "fr" else ".")
    return words("story", step.state, language, seconds=seconds)


def _carried(step: Told, indent: str) -> Iterator[str]:
    """The table or the text under a step."""
    if step.rows:
        yield from line_up([[escape(cell) for cell in row] for row in step.rows], indent)
    if step.text is not None:
        yield from (f"{indent}{line}" for line in ('"""', *step.text.split("\n"), '"""'))
