"""The vocabulary that the author's tools know is the one that runs."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.language.conftest import ROOT

SCRIPT = """
import json
import conftest
from steps.language.speech.phrase import PHRASES
from steps.language.speech.vocabulary import load
load()
print(json.dumps(sorted({phrase.function.__module__ for phrase in PHRASES} - set(conftest.pytest_plugins))))
"""


def test_pytest_is_given_each_subject_by_name():
    run = subprocess.run([sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(run.stdout) == [], "conftest.py must name them: their fixtures and their assertions depend on it"
