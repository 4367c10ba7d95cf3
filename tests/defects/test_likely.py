"""Which scenarios are the likeliest to notice a mistake: each opinion by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.defects.mutants import likely
from tests.defects.mutants.likely import Likely, Watched
from tests.defects.mutants.mutant import Mutant
from tests.defects.reach.map import Reach

FRENCH = """\
# language: fr
Fonctionnalité: Se parler
  Scénario: La langue change
    Soit une autre langue
  Scénario: Le verrou tient
    Soit un verrou
"""
ENGLISH = """\
Feature: Talk
  Scenario: The language is switched
    Given another language
  Scenario: The lock holds
    Given a lock
"""
OUTLINES = """\
# language: fr
Fonctionnalité: Se parler
  Plan du scénario: La langue change
    Quand on lit <texte>
    Alors <issue>
    Exemples:
      | texte | issue |
      | a     | b     |
  Plan du scénario: Le verrou tient
    Quand <geste>
    Alors rien ne bouge
    Exemples:
      | geste |
      | a     |
"""
TEXTS = {
    "b.py": "\n",
    "a.py": "def lock():\n    return 1\n\ndef switch_language():\n    def at():\n        return 1\n    return at\n",
}
LANGUAGE, LOCK = "features/fr/a.feature::La langue change", "features/fr/a.feature::Le verrou tient"
ELSEWHERE = "features/fr/b.feature::Ailleurs"
TWINS = {
    LANGUAGE: "features/en/a.feature::The language is switched",
    LOCK: "features/en/a.feature::The lock holds",
    ELSEWHERE: "features/en/b.feature::Elsewhere",
}


def _first(likely: Likely, line: int, path: str = "a.py") -> str:
    weights = likely.weights(Mutant("rules", path, 0, "", "", (line, line)), reversed(TWINS))
    return max(weights, key=lambda one: weights[one])


@pytest.mark.parametrize(("line", "scenario"), [(2, LOCK), (4, LANGUAGE), (7, LANGUAGE)])
def test_a_scenario_speaks_of_what_the_function_speaks_of(
    line: int, scenario: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(likely, "ROOT", tmp_path)
    for language, text in (("fr", FRENCH), ("en", ENGLISH)):
        file = tmp_path / f"features/{language}/a.feature"
        file.parent.mkdir(parents=True)
        file.write_text(text, "utf-8")
    assert _first(Likely(TEXTS, [], None, TWINS), line) == scenario


def test_a_scenario_goes_where_few_go(monkeypatch: pytest.MonkeyPatch) -> None:
    reach = Reach([LOCK, ELSEWHERE, LANGUAGE], {"a.py": {1: 0b111, 2: 0b010, 4: 0b111, 7: 0b001}})
    monkeypatch.setattr(reach, "_former", lambda path: {line: line for line in range(8)})
    assert _first(Likely(TEXTS, [], reach, TWINS), 1) == ELSEWHERE
    assert _first(Likely(TEXTS, [], reach, TWINS), 7) == LOCK


def test_a_scenario_notices_what_was_planted_in_the_file_and_so_does_its_feature() -> None:
    watched = [Watched("a.py", 1, (ELSEWHERE,)), Watched("a.py", 7, (LOCK,)), Watched("b.py", 2, (LOCK,))]
    assert _first(Likely(TEXTS, watched, None, TWINS), 2) == ELSEWHERE
    assert _first(Likely(TEXTS, watched, None, TWINS), 6) == LOCK
    weights = Likely(TEXTS, watched, None, TWINS).weights(Mutant("rules", "b.py", 0, "", "", (2, 2)), TWINS)
    assert weights[LOCK] > weights[LANGUAGE] > weights[ELSEWHERE] == 0


def test_accents_and_the_ways_to_join_words_do_not_count() -> None:
    assert list(likely.spoken("newSession séance a_b")) == ["new", "sessi", "seanc"]


def test_each_row_does_something_else_where_what_is_done_is_a_cell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(likely, "ROOT", tmp_path)
    file = tmp_path / "features/fr/a.feature"
    file.parent.mkdir(parents=True)
    file.write_text(OUTLINES, "utf-8")
    assert Likely(TEXTS, [], None, TWINS).varied == {LOCK}
