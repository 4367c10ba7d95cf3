"""The file of a twin written anew: nothing in it is lost without being named."""

from __future__ import annotations

import subprocess

import pytest

from steps.language.writing.author import main
from tests.language.conftest import FRENCH, plainly

ENGLISH = """\
@guide-1
Feature: Shopping

  Scenario: Fruit
    Given Amélie is in the shop
    When she takes an apple
    Then the basket is kept
"""


@pytest.fixture
def twin(features):
    path = features / "en" / "shopping.feature"
    path.parent.mkdir()
    path.write_text(ENGLISH, encoding="utf-8")
    return path


@pytest.fixture
def committed(twin, tmp_path):
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "Both"]):
        command = ["git", "-c", "user.name=x", "-c", "user.email=x@exemple.test", *arguments]
        subprocess.run(command, cwd=tmp_path, check=True)
    return twin


def change(features, before: str, after: str) -> None:
    path = features / "fr" / "courses.feature"
    path.write_text(path.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")


def said(capsys) -> list[str]:
    capsys.readouterr()
    assert main(["translate", "features/fr/courses.feature"]) == 0
    return plainly(capsys.readouterr().out).splitlines()


def test_a_line_that_is_replaced_is_shown(committed, features, capsys):
    change(features, "une pomme\n    Alors", "une poire\n    Alors")
    assert said(capsys) == [
        "écrit : features/en/shopping.feature",
        "Lignes de la jumelle remplacées : 1. Elles disaient :",
        "  6: When she takes an apple",
    ]
    assert said(capsys) == ["écrit : features/en/shopping.feature"]


def test_a_line_of_the_twin_that_cannot_be_read_is_shown(committed, capsys):
    committed.write_text(ENGLISH.replace("    When", "    perhaps not\n    When"), encoding="utf-8")
    assert "  6: perhaps not" in said(capsys)


def test_a_scenario_that_only_the_twin_has_is_kept_and_named(committed, capsys):
    committed.write_text(f"{ENGLISH}\n  Scenario: Leaving\n    When Hugo leaves the grocer's\n", encoding="utf-8")
    kept = said(capsys)[1]
    assert kept.startswith(
        "features/en/shopping.feature:9 : « Leaving » n'existe que dans la jumelle, et y est gardé. "
        "L'écrire aussi dans features/fr/courses.feature : "
    )
    assert kept.endswith(" translate features/en/shopping.feature ; ou le retirer de la jumelle")
    assert "Scenario: Leaving" in committed.read_text(encoding="utf-8")


def test_a_title_that_changed_since_the_commit_is_marked_and_the_old_one_shown(committed, features, capsys):
    change(features, "Scénario: Une pomme", "Scénario: Une pomme est tombée")
    lines = said(capsys)
    assert "Scenario: [to translate] Une pomme est tombée" in committed.read_text(encoding="utf-8")
    assert lines[1:] == [
        "textes à traduire : 1 ; chercher « [to translate] »",
        "Lignes de la jumelle remplacées : 1. Elles disaient :",
        "  4: Scenario: Fruit",
    ]


def test_without_a_commit_the_titles_that_stay_are_named(twin, features, capsys):
    change(features, "Scénario: Une pomme", "Scénario: Une pomme est tombée")
    told, *titles = said(capsys)[1:]
    assert told == (
        "Titres gardés dans features/en/shopping.feature : 2. "
        "Aucun commit ne permet de savoir si le texte d'origine a changé ; les relire :"
    )
    assert titles == ["  Feature: Shopping", "  Scenario: Fruit"]


def test_a_file_that_has_the_name_and_another_identifier_is_left_alone(features, capsys):
    taken = features / "en" / "get-to-the-registration-page.feature"
    taken.parent.mkdir()
    taken.write_text("Mine", encoding="utf-8")
    assert main(["translate", "features/fr/courses.feature"]) == 2
    assert "existe déjà et dit autre chose" in plainly(capsys.readouterr().err)
    assert taken.read_text(encoding="utf-8") == "Mine"


def test_two_files_with_the_identifier_are_left_alone(twin, capsys):
    (twin.parent / "errands.feature").write_text(ENGLISH, encoding="utf-8")
    assert main(["translate", "features/fr/courses.feature"]) == 2
    assert "features/en/errands.feature, features/en/shopping.feature" in capsys.readouterr().err


def test_a_draft_and_its_twin_go_there_and_back(features, tmp_path, capsys):
    draft = tmp_path / "essai.feature"
    draft.write_text(FRENCH.replace("@guide-1\n", ""), encoding="utf-8")
    assert main(["translate", "essai.feature"]) == 0
    twin = tmp_path / "essai.en.feature"
    twin.write_text(twin.read_text(encoding="utf-8").replace("[to translate] ", ""), encoding="utf-8")
    assert main(["translate", "essai.en.feature"]) == 0
    assert sorted(path.name for path in tmp_path.glob("*.feature")) == ["essai.en.feature", "essai.feature"]
    assert main(["check", "essai.feature", "essai.en.feature"]) == 0


def test_a_draft_that_has_the_twins_name_and_the_same_language_is_left_alone(features, tmp_path, capsys):
    for name in ("essai.feature", "essai.en.feature"):
        (tmp_path / name).write_text(FRENCH, encoding="utf-8")
    assert main(["translate", "essai.feature"]) == 2
    assert (tmp_path / "essai.en.feature").read_text(encoding="utf-8") == FRENCH
