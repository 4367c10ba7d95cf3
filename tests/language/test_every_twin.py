"""Every feature, translated without its twin at hand, says what its twin says; and back, what it said itself."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from steps.language.checking.check import Check
from steps.language.reading.feature import Feature
from steps.language.speech.vocabulary import load
from steps.language.writing.translate import translate

FEATURES = Path(__file__).parents[2] / "features"
TITLES = ("Fonctionnalité:", "Contexte:", "Règle:", "Scénario:", "Plan du scénario:", "Exemples:",
          "Feature:", "Background:", "Rule:", "Scenario:", "Scenario Outline:", "Examples:")  # fmt: skip


def _said(text: str) -> list[list[str]]:
    """Tags, steps and tables, cell by cell: all but titles, free text and comments."""
    said, free = [], True
    for line in map(str.strip, text.splitlines()):
        if line.startswith(TITLES):
            free = not line.startswith(
                ("Scénario", "Plan", "Scenario", "Contexte", "Background", "Exemples", "Examples")
            )
        elif line.startswith(("@", "|")) or (line and not free and not line.startswith("#")):
            said.append([cell.strip() for cell in line.split("|")])
    return said


def _pairs():
    twins = {}
    for path in sorted(FEATURES.rglob("*.feature")):
        tag = next(line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("@"))
        twins.setdefault(tag.split()[0], {})[path.relative_to(FEATURES).parts[0]] = path
    return [(pair[one], pair[other]) for pair in twins.values() for one, other in (("fr", "en"), ("en", "fr"))]


def _faults(path: Path, twin: Path, check: Check) -> list[str]:
    text = path.read_text(encoding="utf-8")
    translated = translate(_read(path, check))
    faults = [] if _said(translated) == _said(twin.read_text(encoding="utf-8")) else ["its twin says something else"]
    with tempfile.TemporaryDirectory() as folder:
        there = Path(folder) / "there.feature"
        there.write_text(translated, encoding="utf-8")
        back = translate(_read(there, Check()))
        return faults if _unaligned(back) == _unaligned(text) else [*faults, "it does not come back as it was"]


def _unaligned(text: str) -> list[list[str]]:
    """The words of each line: tables come back lined up."""
    return [line.replace("|", " | ").split() for line in text.split("\n")]


def _read(path: Path, check: Check) -> Feature:
    feature = check.file(path).feature
    assert feature, path
    return feature


def test_a_translation_is_the_twin_and_back_the_feature():
    # In a process of its own: the phrases of these tests' own subject are not the project's.
    run = subprocess.run(
        [sys.executable, "-m", __name__], capture_output=True, text=True, check=False, cwd=FEATURES.parent
    )
    assert run.returncode == 0, run.stdout + run.stderr


if __name__ == "__main__":
    load()
    check = Check()
    found = [f"{path}: {fault}" for path, twin in _pairs() for fault in _faults(path, twin, check)]
    assert len(_pairs()) > 1
    sys.exit("\n".join(found) or 0)
