"""What a feature or a scenario can be about, by the identifier that is its tag: data of the subjects."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

Titles = tuple[str, str]
"""A title in French and in English."""

FILE = Path(__file__).parents[2] / "tags.toml"

_DATA = tomllib.loads(FILE.read_text(encoding="utf-8"))


def _table(name: str) -> Mapping[str, Titles]:
    return {tag: (french, english) for tag, (french, english) in _DATA[name].items()}


SITUATIONS = _table("situations")
REQUIREMENTS = _table("requirements")
SUBJECTS = _table("subjects")

NOT_HERE = _table("not_here")
"""The requirements that a browser cannot observe on this site, each with its reason in French and in English."""

TAGS: Mapping[str, Titles] = {**SITUATIONS, **REQUIREMENTS, **SUBJECTS}
"""Every tag that a feature, a rule, a scenario or examples can carry."""
