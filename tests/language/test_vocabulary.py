"""The vocabulary that the author's tools know is the one that runs."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.language.conftest import ROOT

SCRIPT = """
import json
import pytest
from steps.language.speech.phrase import PHRASES
from steps.language.speech.vocabulary import load

class Look:
    def pytest_sessionfinish(self, session):
        load()
        known = {name for name, _ in session.config.pluginmanager.list_name_plugin()}
        print("\\nleft:" + json.dumps(sorted({phrase.function.__module__ for phrase in PHRASES} - known)))

pytest.main(["--collect-only", "-qq", "-n", "0", "features/fr/7-partout/langues.feature"], plugins=[Look()])
"""


def test_pytest_is_given_each_subject():
    run = subprocess.run([sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, check=True)
    (left,) = (line for line in run.stdout.splitlines() if line.startswith("left:"))
    assert json.loads(left.removeprefix("left:")) == [], "pytest must know them: their fixtures depend on it"
