"""What the language says to people, in both languages: the texts of its refusals and of its tools, as data."""

from __future__ import annotations

import re
import string
import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from fixtures import commands
from steps.language.speech.dialects import LANGUAGES, Language
from steps.language.speech.elision import elide

WORDS: dict[str, dict[str, Any]] = {}
"""Every entry of the files, by its name, then by language."""

for _file in sorted((Path(__file__).parents[1] / "messages").glob("*.toml")):
    WORDS |= tomllib.loads(_file.read_text(encoding="utf-8"))
assert all(set(entry) == set(LANGUAGES) for entry in WORDS.values()), "each entry has both languages"


def words(group: str, name: str, language: Language, /, **details: object) -> str:
    """A text of a group, with its details in place of the names between braces."""
    return worded(WORDS[group][language][name], language, **details)


def worded(text: str, language: Language, /, **details: object) -> str:
    """A text of the files as it is shown, with its details in place of the names between braces.

    Any text may begin a command by `{steps}`, `{run}` or `{playwright}`; `{path!q}` is the detail as a shell's word.
    """
    # What is typed as it stands, commands above all, comes after typography has been seen to.
    return _Details().vformat(typographic(text, language), (), details)


class _Details(string.Formatter):
    """Details by their names, and what every text may show."""

    def get_value(self, key: int | str, _: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        return kwargs[str(key)] if key in kwargs else _COMMON[str(key)]()

    def convert_field(self, value: Any, conversion: str | None) -> Any:
        return commands.quoted(str(value)) if conversion == "q" else super().convert_field(value, conversion)


_COMMON: dict[str, Callable[[], str]] = {
    "steps": commands.steps,
    "run": commands.run,
    "playwright": partial(commands.tool, "playwright"),
    "straight": lambda: "'",  # the keyboard's own apostrophe, which a French sentence must sometimes show
}


_QUOTED_OR_NOT = re.compile("«\u00a0[^«»]*\u00a0»|'")


def typographic(text: str, language: Language) -> str:
    """French with its elisions, no-break spaces and apostrophes; other languages have none of their own.

    What a remedy quotes is pasted, and keeps the keyboard's apostrophe, the only one that a step has.
    """
    if language != "fr":
        return text
    text = elide(text)
    for plain, fine in (("« ", "«\u00a0"), (" »", "\u00a0»"), (" :", "\u00a0:")):
        text = text.replace(plain, fine)
    for sign in ";!?":
        text = text.replace(f" {sign}", f"\u202f{sign}")
    said, mark, remedy = text.partition("Remède")
    pasted = _QUOTED_OR_NOT.sub(lambda found: "’" if found[0] == "'" else found[0], remedy)
    return said.replace("'", "’") + mark + pasted
