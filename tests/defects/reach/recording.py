"""A run of the features that records what they reach, and keeps the map."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.defects.package import ROOT
from tests.defects.reach import recorder
from tests.defects.reach.joining import join
from tests.defects.reach.unreached import Gap, branches, gaps, spared, without
from tests.defects.telling import say
from tests.defects.words import RefusalError, words

_OPTIONS = ("-q", "--tracing", "off", "--screenshot", "off")


def record(paths: Sequence[str], workers: int, folder: Path | None = None) -> int:
    """Run these features, or all, and keep the map. 0: all of the mock is reached, or has its reason; 1: not.

    With a folder, the parts stay there.
    """
    with tempfile.TemporaryDirectory(prefix="reach-") as temporary:
        _run(paths or ["features"], workers, folder or Path(temporary))
        return keep(folder or Path(temporary))


def keep(folder: Path) -> int:
    """Join the parts in a folder, keep the map, and say what is not reached."""
    reach = join(folder)
    reach.write()
    left = without(gaps(folder, reach), spared())
    _tell(sum(lines > 0 for lines in reach.breadth.values()), left, *branches(folder))
    return 1 if left else 0


def _run(paths: Sequence[str], workers: int, folder: Path) -> None:
    command = [sys.executable, "-m", "pytest", *paths, "-n", str(workers), *_OPTIONS]
    more = {recorder.FOLDER: str(folder), "PYTEST_PLUGINS": recorder.__name__}
    subprocess.run(command, cwd=ROOT, env={**os.environ, **more}, check=False)
    if not list(folder.glob("words.*.jsonl")):
        raise RefusalError("no_reach", paths=" ".join(paths))


def _tell(rows: int, left: list[Gap], reached: int, branches: int) -> None:
    counts = {what: sum(gap.what == what for gap in left) for what in ("line", "branch", "block", "words")}
    say(words("reached", rows=rows, reached=reached, branches=branches, share=f"{reached / branches:.1%}", **counts))
    for gap in left:
        say(f"  {gap}")
