"""No scenario passes by accident: each of the defects turns the scenarios red that speak of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.defects import planted  # noqa: F401 - it enters the defects
from tests.defects.defect import DEFECTS, Defect

ROOT = Path(__file__).parents[2]


OLD = {name: defect for name, defect in DEFECTS.items() if defect.plant}


@pytest.mark.parametrize("defect", OLD.values(), ids=OLD)
def test_scenarios_turn_red(defect: Defect, tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    run = subprocess.run(
        [
            sys.executable, "-m", "pytest", *defect.scenarios, "-n", "0", "-q", "--tracing", "off",
            "-p", "tests.defects.plant", "--defect", defect.name, f"--junit-xml={report}", f"--output={tmp_path}",
        ],
        cwd=ROOT, capture_output=True, text=True, check=False,
        env={name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")},
    )  # fmt: skip
    assert run.returncode == pytest.ExitCode.TESTS_FAILED, run.stdout + run.stderr
    cases = list(ET.parse(report).iter("testcase"))
    errors = [case.get("name") for case in cases if case.find("error") is not None]
    assert errors == [], f"these did not fail at a step, they broke:\n{run.stdout}"
    red = {_scenario(case) for case in cases if case.find("failure") is not None}
    assert red == set(defect.red), f"green with this defect: {set(defect.red) - red}\n{run.stdout}"


def _scenario(case: ET.Element) -> tuple[str, str]:
    """The stem of a test case's feature file, and its scenario's title without the row of its Examples."""
    file = case.get("classname", "").removesuffix(".feature")
    return file.rpartition(".")[2], case.get("name", "").partition("[")[0]
