"""The authors' pages say the truth: the vocabulary is that of the steps, good scenarios pass and bad ones do not.

They are about the project's own phrases, which these tests read in a program of its own.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from textwrap import dedent

import pytest

from steps.language.pages import PAGES
from tests.language.conftest import ROOT

OUTDATED = """
from pathlib import Path
from steps.language import coverage
from steps.language.catalogue import Catalogue
from steps.language.check import features_in
from steps.language.pages import outdated
from steps.language.reading import read
from steps.language.vocabulary import load
load()
folder = Path("features")
features = [read(path).feature for path in features_in([folder])]
pages = coverage.pages(folder, features)
print(*outdated(folder, Catalogue([])), *(path for path, text in pages.items() if path.read_text("utf-8") != text))
"""
MISSING = """
from pathlib import Path
from steps.language.check import features_in
from steps.language.coverage import Coverage
from steps.language.reading import read
from steps.language.vocabulary import load
load()
for language in ("fr", "en"):
    print(*Coverage(read(path).feature for path in features_in([Path("features", language)])).missing())
"""
REFUSED = """
import json, sys
from pathlib import Path
from steps.language.check import Check
from steps.language.vocabulary import load
load()
print(json.dumps([[refusal.why for refusal in Check().file(Path(name)).refusals] for name in sys.argv[1:]]))
"""
NOTE = re.compile(r"# (?:refusé : |refused: )(.*)")


def run(script: str, *arguments: str) -> str:
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def plainly(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")


def test_the_vocabulary_and_the_coverage_are_current():
    assert run(OUTDATED).strip() == "", "write it anew: python -m steps list --pages"


def test_every_situation_and_every_requirement_is_shown_or_has_its_reason():
    assert run(MISSING).split() == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_scenarios_are_as_good_or_as_bad_as_they_are_said_to_be(tmp_path, language):
    page = (ROOT / "features" / PAGES[language]).read_text(encoding="utf-8")
    blocks = [dedent(block) for block in re.findall(r"^ *```gherkin\n(.*?)^ *```$", page, re.DOTALL | re.MULTILINE)]
    assert len(blocks) >= 5
    for number, block in enumerate(blocks):
        (tmp_path / f"{number}.feature").write_text(block, encoding="utf-8")
    refused = json.loads(run(REFUSED, *(str(tmp_path / f"{number}.feature") for number in range(len(blocks)))))
    expected = [[plainly(note) for note in NOTE.findall(block)] for block in blocks]
    assert [[plainly(why) for why in each] for each in refused] == expected
    assert sum(map(bool, expected)) >= 2
