"""A refusal: one thing wrong with a feature, where it is, why, and what to do, in the language of the feature."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from steps.language.languages import LANGUAGES

if TYPE_CHECKING:
    from steps.language.languages import Language

WORDS: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


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
    why, remedy = (typographic(text, language).format(**details) for text in WORDS[code][language])
    return Refusal(path, line, language, code, why, remedy, items)


def words(group: str, name: str, language: Language, /, **details: object) -> str:
    """A part of a refusal that is said in several of them: a cause, a difference."""
    # The keyboard's own apostrophe, where a French sentence must show it, comes after typography has been seen to.
    return typographic(WORDS[group][language][name], language).format(straight="'", **details)


def typographic(text: str, language: Language) -> str:
    """French with its no-break spaces; other languages have none."""
    if language != "fr":
        return text
    for plain, fine in (("« ", "«\u00a0"), (" »", "\u00a0»"), (" :", "\u00a0:")):
        text = text.replace(plain, fine)
    for sign in ";!?":
        text = text.replace(f" {sign}", f"\u202f{sign}")
    return text.replace("'", "’")


def shown(path: Path) -> str:
    """A path as a person would type it: from the working folder when it is below it."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)


assert all(set(entry) == set(LANGUAGES) for entry in WORDS.values()), "refusals.toml: each entry has both languages"
