"""Every scenario is named by a defect that turns it red, or is spared for a reason that is given here."""

from __future__ import annotations

from pathlib import Path

from steps.language.reading import read
from tests.defects import planted  # noqa: F401 - it enters the defects
from tests.defects.defect import DEFECTS

FEATURES = Path(__file__).parents[2] / "features" / "fr"
SPARED: dict[tuple[str, str], str] = {
    ("deux-facteurs", "L'application calcule ce que dit la RFC 6238"): "it proves the app in the person's hand",
}
"""Those that no defect of the site can turn red, and why."""


def _scenarios() -> set[tuple[str, str]]:
    features = [read(path).feature for path in sorted(FEATURES.glob("*.feature"))]
    return {
        (feature.path.stem, scenario.title.text)
        for feature in features
        if feature
        for scenario in feature.every_scenario()
    }


def test_every_scenario_has_its_defect() -> None:
    named = {scenario for defect in DEFECTS.values() for scenario in defect.red}
    scenarios = _scenarios()
    assert scenarios, f"no scenario is found in {FEATURES}"
    assert scenarios - named == set(SPARED), "plant a defect for these in tests/defects/planted, or say why not"
    assert named <= scenarios, "these defects name scenarios that are no more"
