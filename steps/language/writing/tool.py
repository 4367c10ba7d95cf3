"""What the author's tools share: where the features are, what they write, and the error that stops them."""

from __future__ import annotations

import difflib
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from fixtures import commands
from steps.language.checking.check import features_in, looks_like_a_feature
from steps.language.reading.refusals import shown
from steps.language.speech.dialects import Language
from steps.language.speech.messages import words

_HERE = Path("features")
FEATURES = _HERE if _HERE.is_dir() else commands.ROOT / _HERE
"""The suite: that of the folder where the tools are started, or else the project's."""

_PLACE = re.compile(r"(?:::.*|:\d+)+$")
_PATTERN = re.compile(r"[*?\[]")
_NEAREST = 3
_ALIKE = 0.6


class ToolError(Exception):
    """The command cannot be carried out; the message says why, and what to do."""


def save(path: Path, text: str, language: Language) -> None:
    """Write a file, and say so."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    write(words("said", "written", language, path=shown(path)))


def existing(path: Path, language: Language) -> Path:
    """The path of something that is there; ToolError, with the nearest features, when it is not.

    What a run or a message puts after a file, `::Title` or `:12`, is left out.
    """
    bare = Path(_PLACE.sub("", str(path)))
    if bare.exists():
        return bare
    known = {shown(each): each.stem for each in FEATURES.rglob("*.feature")}
    stems = difflib.get_close_matches(bare.stem, known.values(), n=_NEAREST, cutoff=_ALIKE)
    near = [f"\n  {each}" for each in known if known[each] in stems]
    entry = "not_found_near" if near else "not_found"
    raise ToolError(words("said", entry, language, path=path, near="".join(near)))


def _matched(path: Path) -> list[Path]:
    """The files that a pattern matches; none for a path that is there."""
    if path.exists():
        return []
    return sorted(Path(path.anchor).glob(str(path.relative_to(path.anchor)))) if _PATTERN.search(str(path)) else []


def features(paths: Iterable[Path], language: Language) -> list[Path]:
    """The features that some paths name or hold, and those that a pattern such as `features/**/*.feature` matches."""
    given: list[Path] = []
    for path in paths:
        given += _matched(path) or [existing(path, language)]
    found = features_in(given)
    if not found:
        raise ToolError(words("said", "no_feature_there", language, path=", ".join(map(str, paths))))
    for path in found:
        if not looks_like_a_feature(path):
            raise ToolError(words("said", "not_a_feature", language, path=shown(path)))
    return found


def write(*lines: object) -> None:
    """Print lines."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))
