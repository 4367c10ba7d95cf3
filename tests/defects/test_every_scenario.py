"""Every scenario is named by a defect that turns it red, or is spared for a reason that is given here."""

from __future__ import annotations

from pathlib import Path

from steps.language.reading import read
from tests.defects import planted  # noqa: F401 - it enters the defects
from tests.defects.defect import DEFECTS

FEATURES = Path(__file__).parents[2] / "features" / "fr"
SPARED: dict[tuple[str, str], str] = {
    ("accessibilite", "Les questions choisies le restent quand on revient"): "the browser gives them back by itself",
    (
        "codes-de-recuperation",
        "Revenir en arrière une fois le compte protégé ne montre pas les codes",
    ): "it stays green when browsers may keep the pages: what holds it then is not known",
    ("deux-facteurs", "L'application calcule ce que dit la RFC 6238"): "it proves the app in the person's hand",
    (
        "l-agence-du-revenu",
        "Rien n'en paraît là où d'autres le liraient",
    ): "it stays green when a password follows in the address: ARC's own are not among what it looks for",
    (
        "mot-de-passe-oublie",
        "Le même formulaire envoyé au même moment ne sert qu'une fois",
    ): "it stays green when a recovery serves again: what holds it then is not known",
    (
        "services",
        "Un double clic ne soumet qu'une demande",
    ): "it stays green when each form starts an application: the script lets one go",
}
"""Those that no defect was found for, and what is known of it: plant one, and the line must go."""


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
