"""A project of its own for each test: features on disk, the tests' subject, and a pytest that runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from textwrap import dedent

import pytest

from steps.language.speech.belongings import BELONGINGS
from steps.language.speech.events import EVENTS
from steps.language.speech.moments import WATCHES
from steps.language.speech.parameters import TYPES
from steps.language.speech.phrase import PHRASES
from steps.language.speech.places import GUIDES
from steps.language.speech.vocabulary import understand

ROOT = Path(__file__).parents[2]
SETTINGS = """
[tool.pytest]
strict = true
addopts = ["--strict-markers", "-p", "no:cacheprovider", "-p", "no:playwright", "-p", "no:faker"]
"""
PLUGINS = """
pytest_plugins = ["steps.language.running.feature_files", "tests.language.subject"]
"""


FRENCH = dedent("""\
    # language: fr
    @guide-1
    Fonctionnalité: Faire ses courses

      Scénario: Une pomme
        Étant donné qu'Amélie est dans la boutique
        Quand elle prend une pomme
        Alors le panier est gardé
""")
"""A feature of the tests' own subject."""


def plainly(text: str) -> str:
    """A text without French typography, to compare with what a keyboard writes."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")


class Project:
    """A folder with features, and what pytest says of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write("pyproject.toml", SETTINGS)
        self.write("conftest.py", PLUGINS)

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
        return path

    def pytest(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "pytest", *arguments],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "120"},
            capture_output=True,
            text=True,
            check=False,
        )

    def passes(self, count: int, *arguments: str) -> None:
        """So many features' rows and tests run, and none fails."""
        run = self.pytest("-q", *arguments)
        assert run.returncode == pytest.ExitCode.OK, run.stdout
        assert f"{count} passed" in run.stdout


_KNOWN = (TYPES, PHRASES, BELONGINGS, GUIDES, WATCHES, EVENTS)
"""All that subjects enter in the language."""


@contextmanager
def only(*known: dict | list):
    """Let the language know these types, phrases, belongings, guides, watches and events, and no others."""
    before = [kept.copy() for kept in _KNOWN]
    _know(known)
    yield
    _know(before)


def _know(known):
    for kept, wanted in zip(_KNOWN, known, strict=True):
        kept.clear()
        kept.update(wanted) if isinstance(kept, dict) else kept.extend(wanted)
    understand.cache_clear()


@pytest.fixture(scope="session")
def shop_words():
    """The vocabulary of the tests' subject, apart from that of the project's own."""
    everyday = {name: TYPES[name] for name in ("person", "other_person", "duration", "count", "text", "time")}
    with only(everyday, [], {}, [], [], []):
        import_module("tests.language.subject")
        return [kept.copy() for kept in _KNOWN]


@pytest.fixture(autouse=True)
def _shop(shop_words):
    with only(*shop_words):
        yield


@pytest.fixture
def project(tmp_path):
    return Project(tmp_path)


@pytest.fixture
def features(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "fr_CA.UTF-8")
    monkeypatch.setenv("COLUMNS", "40")
    folder = tmp_path / "features"
    (folder / "fr").mkdir(parents=True)
    (folder / "fr" / "courses.feature").write_text(FRENCH, encoding="utf-8")
    return folder
