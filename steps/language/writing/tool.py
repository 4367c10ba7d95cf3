"""What the author's tools share: where the features are, what they write, and the error that stops them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fixtures import commands
from steps.language.reading.refusals import shown
from steps.language.speech.messages import words

if TYPE_CHECKING:
    from steps.language.speech.dialects import Language

_HERE = Path("features")
FEATURES = _HERE if _HERE.is_dir() else commands.ROOT / _HERE
"""The suite: that of the folder where the tools are started, or else the project's."""


class ToolError(Exception):
    """The command cannot be carried out; the message says why, and what to do."""


def save(path: Path, text: str, language: Language) -> None:
    """Write a file, and say so."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    write(words("said", "written", language, path=shown(path)))


def existing(path: Path, language: Language) -> Path:
    """The path of something that is there; ToolError when it is not."""
    if not path.exists():
        raise ToolError(words("said", "not_found", language, path=path))
    return path


def write(*lines: object) -> None:
    """Print lines."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))
