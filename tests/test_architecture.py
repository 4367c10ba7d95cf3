"""Arrows go down only: features, steps, fixtures, mock_site; and the site stands alone."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OURS = {"features", "steps", "fixtures", "mock_site", "tests", "conftest", "run"}
MAY_IMPORT = {
    "mock_site": {"mock_site"},
    "fixtures": {"fixtures"},
    "fixtures/site": {"fixtures", "mock_site"},
    "steps/language": {"steps.language", "fixtures.commands"},
    "steps/language/speech/vocabulary.py": {"steps"},  # it finds the subjects, whose names it does not know
    "steps": {"steps", "fixtures"},
}


ROOMS = ("speech", "reading", "checking", "running", "writing")
"""The rooms of the language, from the ground up; what runs and what writes know nothing of one another."""


def _room(path: Path) -> str:
    relative = path.relative_to(ROOT).as_posix()
    return max((room for room in MAY_IMPORT if f"{relative}/".startswith(f"{room}/")), key=len)


def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return {name for name in found if name.split(".")[0] in OURS}


@pytest.mark.parametrize(
    "path", [path for room in ("mock_site", "fixtures", "steps") for path in (ROOT / room).rglob("*.py")], ids=str
)
def test_arrows_go_down(path):
    allowed = tuple(f"{package}." for package in MAY_IMPORT[_room(path)])
    assert {name for name in _imports(path) if not f"{name}.".startswith(allowed)} == set()


@pytest.mark.parametrize("path", list((ROOT / "mock_site").glob("*/*.py")), ids=str)
def test_systems_know_nothing_of_one_another(path):
    others = {"clegc", "ircc", "arc"} - {path.parent.name}
    assert {name for name in _imports(path) if name.split(".")[1] in others} == set()


@pytest.mark.parametrize("path", list((ROOT / "mock_site").rglob("*pages.py")), ids=str)
def test_pages_know_no_sql(path):
    text = path.read_text(encoding="utf-8")
    assert not any(word in text for word in ("SELECT ", "INSERT ", "UPDATE ", "DELETE "))
