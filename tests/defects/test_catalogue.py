"""The catalogue of defects fits the mock as it is; `python3 run.py defects` plants them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from jinja2 import Environment

from tests.defects import planted  # noqa: F401 - it enters the defects
from tests.defects.defect import DEFECTS, Defect
from tests.defects.package import copy
from tests.defects.scenarios import Scenarios

SPARED: dict[tuple[str, str], str] = {
    (
        "authentification-a-deux-facteurs",
        "L'application calcule les codes que prévoit la RFC 6238",
    ): "it proves the app in the person's hand",
}
"""The scenarios that no defect of the site can turn red, and why."""
READERS = {
    ".py": lambda text: compile(text, "copy", "exec"),
    ".html": Environment().parse,
    ".toml": tomllib.loads,
}
"""What finds a slip in a changed file before any scenario runs."""


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy(tmp_path_factory.mktemp("copy"))


@pytest.fixture(scope="session")
def sound(package: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in package.rglob("*.*") if file.suffix != ".pyc"}


@pytest.fixture(scope="session")
def scenarios() -> Scenarios:
    return Scenarios()


@pytest.mark.parametrize("defect", DEFECTS.values(), ids=DEFECTS)
def test_every_defect_fits(defect: Defect, package: Path, sound: dict[Path, bytes], scenarios: Scenarios) -> None:
    assert defect.red, "this defect names no scenario"
    scenarios.of(defect)
    try:
        defect.apply(package)
    finally:
        changed = {file: text for file, former in sound.items() if (text := file.read_bytes()) != former}
        for file in changed:
            file.write_bytes(sound[file])
    assert changed, "this defect changes nothing"
    for file, text in changed.items():
        if file.suffix in READERS:
            READERS[file.suffix](text.decode())


def test_every_scenario_has_its_defect(scenarios: Scenarios) -> None:
    named = {(feature, title.partition("[")[0]) for defect in DEFECTS.values() for feature, title in defect.red}
    assert scenarios.known.keys() - named == set(SPARED), (
        "plant a defect for these in tests/defects/planted/<part>/<feature>.py, or say in SPARED why none can be"
    )
