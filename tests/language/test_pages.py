"""The coverage pages say the truth: they are about the project's own phrases, read in a program of its own."""

from __future__ import annotations

import subprocess
import sys

from tests.language.conftest import ROOT

OUTDATED = """
from pathlib import Path
from steps.language.writing import coverage
from steps.language.checking.check import features_in
from steps.language.reading.reader import read
from steps.language.speech.vocabulary import load
load()
folder = Path("features")
pages = coverage.pages(folder, [read(path).feature for path in features_in([folder])])
print(*(path for path, text in pages.items() if path.read_text("utf-8") != text))
"""
MISSING = """
from pathlib import Path
from steps.language.checking.check import features_in
from steps.language.writing.coverage import Coverage
from steps.language.reading.reader import read
from steps.language.speech.vocabulary import load
load()
for language in ("fr", "en"):
    print(*Coverage(read(path).feature for path in features_in([Path("features", language)])).missing())
"""


def run(script: str, *arguments: str) -> str:
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_the_pages_are_current():
    assert run(OUTDATED).strip() == "", "write it anew: python -m steps list --pages"


def test_every_situation_and_every_requirement_is_shown_or_has_its_reason():
    assert run(MISSING).split() == []
