"""What a feature and its twin said when the twin was last committed: so a text that changed since is noticed."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from steps.language.reading.feature import Feature
from steps.language.reading.reader import read
from steps.language.writing.units import Unit, pair, units


@dataclass(frozen=True)
class Past:
    """The two features as they were."""

    source: Feature
    twin: Feature


def committed(source: Path, twin: Path) -> Past | None:
    """The two as they were in the last commit that changed the twin; None without git, or without such a commit."""
    commit = _git(twin.parent, "log", "-1", "--format=%H", "--", twin.name)
    if not commit:
        return None
    name = commit.decode().strip()
    texts = [_git(path.parent, "show", f"{name}:./{path.name}") for path in (source, twin)]
    features = [read(path, text).feature for path, text in zip((source, twin), texts, strict=True) if text]
    one, other = [*features, None, None][:2]
    return Past(one, other) if one and other else None


def earlier(now: Feature, then: Feature) -> dict[int, Unit]:
    """The parts of a feature as they were, by the line at which each stands now."""
    here, there = pair(now, then)
    placed = {unit.place: unit for unit in units(then, there)}
    return {unit.start: placed[unit.place] for unit in units(now, here) if unit.place in placed}


def _git(folder: Path, *arguments: str) -> bytes | None:
    try:
        run = subprocess.run(["git", "-C", folder, *arguments], capture_output=True, check=False)  # noqa: S603, S607
    except OSError:
        return None
    return run.stdout if run.returncode == 0 else None
