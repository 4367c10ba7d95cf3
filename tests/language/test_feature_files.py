"""Feature files are test files: they run, by file, by title, by row, by tag, in both languages."""

from __future__ import annotations

import json

import pytest

FRENCH = """
    # language: fr
    @guide-1
    Fonctionnalité: Faire ses courses

      Contexte:
        Étant donné qu'Amélie est dans la boutique

      Règle: Le panier garde ce qu'on y met

        Scénario: La note
          Quand elle dépose une note
            \"\"\"
            Bonjour,
              à demain
            \"\"\"
          Et qu'elle remplit la liste
            | une pomme | 3 |
          Alors le panier contient exactement
            \"\"\"
            ['person Amélie', 'Bonjour,\\n  à demain', [['apple', 3]]]
            \"\"\"

        @EM-2
        Plan du scénario: Le panier vaut dix minutes
          Quand elle attend <délai>
          Alors <issue>

          Exemples:
            | délai                 | issue                          |
            | 9 minutes 59 secondes | elle lit que le panier est vide |
            | 10 minutes 1 seconde  | elle lit que le panier a expiré |
"""
ENGLISH = """
    @guide-1
    Feature: Shopping

      Background:
        Given Amélie is in the shop

      Rule: The basket keeps what is put in it

        Scenario: The note
          When she leaves a note
            \"\"\"
            Hello,
              until tomorrow
            \"\"\"
          And she fills the list in
            | an apple | 3 |
          Then the basket holds exactly
            \"\"\"
            ['person Amélie', 'Hello,\\n  until tomorrow', [['apple', 3]]]
            \"\"\"

        @EM-2
        Scenario Outline: The basket holds for ten minutes
          When she waits <delay>
          Then <outcome>

          Examples:
            | delay                | outcome                            |
            | 9 minutes 59 seconds | she reads that the basket is empty |
            | 10 minutes 1 second  | she reads that the basket has expired |
"""


ROW = "The basket holds for ten minutes[10 minutes 1 second-she reads that the basket has expired]"


@pytest.fixture
def shop(project):
    project.write("features/fr/courses.feature", FRENCH)
    project.write("features/en/shopping.feature", ENGLISH)
    return project


def test_both_languages_run_through_the_same_functions(shop):
    shop.passes(6)


def test_identifiers_name_the_file_the_title_and_the_row(shop):
    listed = shop.pytest("--collect-only", "-q", "features/fr").stdout.splitlines()
    file = "features/fr/courses.feature"
    assert listed[:3] == [
        f"{file}::La note",
        f"{file}::Le panier vaut dix minutes[9 minutes 59 secondes-elle lit que le panier est vide]",
        f"{file}::Le panier vaut dix minutes[10 minutes 1 seconde-elle lit que le panier a expiré]",
    ]


@pytest.mark.parametrize(
    ("arguments", "passed"),
    [
        (["features/en/shopping.feature"], 3),
        (["features/fr/courses.feature::La note"], 1),
        (["features/fr/courses.feature::Le panier vaut dix minutes"], 2),
        ([f"features/en/shopping.feature::{ROW}"], 1),
        (["-m", "guide-1"], 6),
        (["-m", "EM-2"], 4),
        (["-m", "guide-1 and not EM-2"], 2),
        (["-k", "note"], 2),
        (["-k", "expiré"], 1),
        (["-n", "2", "-m", "EM-2"], 4),
    ],
)  # fmt: skip
def test_a_part_runs_alone(shop, arguments, passed):
    shop.passes(passed, *arguments)


def test_a_scenario_stands_in_its_file_at_its_line(shop):
    shop.write(
        "test_place.py",
        """
        def test_place(request):
            places = {item.name: item.reportinfo()[:2] for item in request.session.items}
            path, line = places["La note"]
            assert path.name == "courses.feature" and "Scénario: La note" in path.read_text().splitlines()[line]
    """,
    )
    shop.passes(7)


def test_a_step_that_skips_fails(project):
    project.write(
        "courses.feature",
        """
        # language: fr
        @guide-1
        Fonctionnalité: Faire ses courses
          Scénario: Hésiter
            Étant donné qu'Amélie est dans la boutique
            Alors elle hésite
        """,
    )
    run = project.pytest("-q", "courses.feature")
    assert "1 failed" in run.stdout
    assert "une étape ne peut pas sauter son scénario (not today)" in run.stdout


def test_a_file_that_is_named_almost_like_a_feature_is_refused(shop):
    folder = shop.folder / "features" / "fr"
    text = (folder / "courses.feature").read_bytes()
    (folder / "courses.feature").unlink()
    names = ["a.feature.txt", "b.Feature", "c.feature.bak", "d.feature (1)"]
    for name in names:
        (folder / name).write_bytes(text)
    run = shop.pytest("-q")
    assert run.returncode == pytest.ExitCode.INTERRUPTED
    for name in names:
        assert f"{name}:1: ce fichier ne serait pas lu" in run.stdout
        right = f"le renommer « {name[0]}.feature »".replace("« ", "«\u00a0").replace(" »", "\u00a0»")
        assert right in run.stdout


def test_what_an_editor_keeps_beside_a_feature_is_not_read(shop):
    folder = shop.folder / "features" / "fr"
    for name in (".courses.feature.swp", "courses.feature~", "#courses.feature#"):
        (folder / name).write_bytes((folder / "courses.feature").read_bytes())
    shop.passes(6)


def test_a_reporter_that_would_stay_silent_is_refused(shop):
    run = shop.pytest("--gherkin-terminal-reporter", "-n", "2")
    assert run.returncode == pytest.ExitCode.USAGE_ERROR
    assert "-n 0" in run.stderr


def test_the_gherkin_reporter_shows_the_steps_as_written(shop):
    said = shop.pytest("--gherkin-terminal-reporter", "-vv", "-n", "0", "features/fr").stdout
    scenario = """
        Plan du scénario: Le panier vaut dix minutes
            Étant donné qu'Amélie est dans la boutique
            Quand elle attend 10 minutes 1 seconde
            Alors elle lit que le panier a expiré
        PASSED
"""
    assert scenario in said
    assert "            Et qu'elle remplit la liste\n" in said


@pytest.mark.parametrize("workers", ["0", "2"])
def test_the_cucumber_json_holds_the_scenarios_as_written(shop, workers):
    shop.pytest("--cucumber-json", "report.json", "-n", workers)
    english, french = json.loads((shop.folder / "report.json").read_text())
    assert [scenario["id"] for scenario in french["elements"]] == [
        "La note",
        "Le panier vaut dix minutes[10 minutes 1 seconde-elle lit que le panier a expiré]",
        "Le panier vaut dix minutes[9 minutes 59 secondes-elle lit que le panier est vide]",
    ]
    told = [f"{step['keyword']}{step['name']}" for step in french["elements"][0]["steps"]]
    assert told == [
        "Étant donné qu'Amélie est dans la boutique",
        "Quand elle dépose une note",
        "Et qu'elle remplit la liste",
        "Alors le panier contient exactement",
    ]
    steps = [step for scenario in english["elements"] for step in scenario["steps"]]
    assert {step["result"]["status"] for step in steps} == {"passed"}


def test_a_vocabulary_that_is_not_whole_stops_the_run(shop):
    shop.write("soup.py", """
        from steps.language.speech.phrase import when

        @when("{person} mange {soup}", "{person} eats {soup}")
        def eat(person, soup): ...
    """)  # fmt: skip
    run = shop.pytest("-p", "soup")
    assert run.returncode == pytest.ExitCode.USAGE_ERROR
    assert "no ParameterType is named 'soup'" in run.stderr
