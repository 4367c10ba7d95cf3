"""A refusal: one thing wrong with a feature, where it is, why, and what to do, in the language of the feature."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fixtures import commands
from steps.language.speech.dialects import Language
from steps.language.speech.messages import WORDS, worded


@dataclass(frozen=True)
class Refusal:
    """One refusal. `code` is its entry in refusals.toml, `items` a list that the remedy introduces."""

    path: Path
    line: int
    language: Language
    code: str
    why: str
    remedy: str
    items: tuple[str, ...] = ()

    def __str__(self) -> str:
        head = f"{shown(self.path)}:{self.line}: {self.why}"
        return "\n".join([head, f"    {self.remedy}", *(f"      - {item}" for item in self.items)])


def refusal(path: Path, line: int, language: Language, code: str, /, *items: str, **details: object) -> Refusal:
    """A refusal in words; `details` are the names between braces in refusals.toml."""
    why, remedy = (worded(text, language, **details) for text in WORDS[code][language])
    return Refusal(path, line, language, code, why, remedy, items)


def shown(path: Path) -> str:
    """A path as a person would type it: from the folder where they are when it is below it."""
    return commands.shown(path)
