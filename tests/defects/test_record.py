"""The record of planted defects, and what the report makes of it."""

from __future__ import annotations

from fixtures.report.joining import join, parts
from fixtures.report.planted import Red as Reader
from fixtures.report.reading import read_run
from tests.defects.record import keep
from tests.defects.verdict import Red, Run, Verdict

NAME = "features/fr/verrou.feature::Le verrou"
ROW = f"{NAME}[14 minutes]"


def caught(name: str, step: str = "Alors rien") -> Verdict:
    return Verdict(name, {"fr": Run({NAME: Red("check", step, ROW)})})


def planted(folder):
    return read_run(join(parts(folder))).planted


def test_a_scenario_knows_the_defects_that_turn_it_red(tmp_path):
    keep([caught("one"), Verdict("two", {"fr": Run(greens=[ROW])})], ["one", "two"], tmp_path)
    found = planted(tmp_path)
    assert found.of("features/fr/verrou.feature", "Le verrou") == [Reader("one", "14 minutes", "check", "Alors rien")]
    assert found.of("features/fr/verrou.feature", "Un autre") == []
    assert (found.count, found.missed) == (2, ["two"])


def test_a_defect_that_is_planted_again_replaces_what_was_known_of_it(tmp_path):
    keep([caught("one"), caught("gone")], ["one", "gone"], tmp_path)
    keep([caught("one", "Alors tout"), caught("two")], ["one", "two"], tmp_path)
    found = planted(tmp_path)
    assert [red.step for red in found.of("features/fr/verrou.feature", "Le verrou")] == ["Alors tout", "Alors rien"]
    assert found.count == 2
