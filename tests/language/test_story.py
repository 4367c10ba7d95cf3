"""A scenario that fails tells its story, in its language, the same whatever the number of workers."""

from __future__ import annotations

import re

import pytest

FRENCH = """
    # language: fr
    @guide-1
    Fonctionnalité: Faire ses courses

      Contexte:
        Sachant qu'Amélie est dans la boutique

      Règle: Le panier vaut dix minutes

        Plan du scénario: Attendre
          Lorsqu'elle attend <délai>
          Et elle remplit la liste
            | une pomme | 3  |
            | un coing  | 12 |
          Et elle dépose une note
            \"\"\"
            Bonjour,
              à demain
            \"\"\"
          Donc elle lit que le panier est vide
          Et le panier est gardé

          Exemples:
            | délai                |
            | 10 minutes 1 seconde |
    """
TOLD = """
courses.feature:11
Fonctionnalité: Faire ses courses
  Règle: Le panier vaut dix minutes
    Plan du scénario: Attendre
      ✓ Sachant qu'Amélie est dans la boutique   0,00 s          courses.feature:7
      ✓ Lorsqu'elle attend 10 minutes 1 seconde  0,00 s          courses.feature:12
      ✓ Et elle remplit la liste                 0,00 s          courses.feature:13
          | une pomme | 3  |
          | un coing  | 12 |
      ✓ Et elle dépose une note                  0,00 s          courses.feature:16
          \"\"\"
          Bonjour,
            à demain
          \"\"\"
      ✗ Donc elle lit que le panier est vide     0,00 s, échoué  courses.feature:21
      · Et le panier est gardé                   non atteint     courses.feature:22

subject.py: in read_message
"""
ENGLISH = """
    @guide-1
    Feature: Shopping

      Scenario: Waiting
        Given Amélie is in the shop
        When she waits 11 minutes
        Then she reads that the basket is empty
        And the basket is kept
    """
TOLD_IN_ENGLISH = """
shopping.feature:5
Feature: Shopping
  Scenario: Waiting
    ✓ Given Amélie is in the shop              0.00 s          shopping.feature:6
    ✓ When she waits 11 minutes                0.00 s          shopping.feature:7
    ✗ Then she reads that the basket is empty  0.00 s, failed  shopping.feature:8
    · And the basket is kept                   not reached     shopping.feature:9

subject.py: in read_message
"""


def timeless(text: str) -> str:
    text = re.sub(r"(\d+)([.,])\d\d s", r"0\g<2>00 s", text)
    return re.sub(r"\S+subject\.py:\d+", "subject.py", text)


@pytest.mark.parametrize("workers", ["0", "2"])
@pytest.mark.parametrize(
    ("file", "feature", "told"),
    [("courses.feature", FRENCH, TOLD), ("shopping.feature", ENGLISH, TOLD_IN_ENGLISH)],
    ids=["fr", "en"],
)
def test_the_steps_are_marked_timed_and_placed(project, file, feature, told, workers):
    project.write(file, feature)
    run = project.pytest(file, "-n", workers)
    assert told in timeless(run.stdout)


def test_the_message_follows_without_the_frames_of_the_machinery(project):
    project.write("shopping.feature", ENGLISH)
    after = project.pytest("shopping.feature").stdout.partition("subject.py:")[2]
    assert "E   the basket holds ['person Amélie', Duration(seconds=660)]" in after
    assert "steps/language" not in after
    assert "pytest_bdd" not in after
    assert "site-packages" not in after


@pytest.mark.parametrize(
    ("file", "feature", "said"),
    [
        ("courses.feature", FRENCH, "E   le panier n’est pas vide"),
        ("shopping.feature", ENGLISH, "E   not an empty basket"),
    ],
    ids=["fr", "en"],
)
def test_a_subject_says_a_failure_in_the_language_of_the_feature(project, file, feature, said):
    project.write("conftest.py", project.folder.joinpath("conftest.py").read_text() + """
def pytest_step_failure(error, text, arguments, language):
    assert text in {"elle lit que le panier est vide", "she reads that the basket is empty"}
    assert set(arguments) == {"person", "message", "basket"}
    return {"fr": "le panier n’est pas vide", "en": "not an empty basket"}[language]
""")  # fmt: skip
    project.write(file, feature)
    out = project.pytest(file).stdout
    assert said in out
    assert "E   the basket holds" not in out


def test_the_whole_traceback_is_there_for_who_asks(project):
    project.write("shopping.feature", ENGLISH)
    assert "pytest_bdd" in project.pytest("shopping.feature", "--full-trace").stdout


def test_a_fixture_that_fails_fails_the_step_that_asked_for_it(project):
    project.write("conftest.py", project.folder.joinpath("conftest.py").read_text() + """
import pytest
@pytest.fixture
def basket():
    raise RuntimeError("no basket left")
""")  # fmt: skip
    project.write("shopping.feature", ENGLISH)
    out = project.pytest("shopping.feature").stdout
    assert "✗ Given Amélie is in the shop" in out
    assert "· When she waits 11 minutes" in out
    assert "E   RuntimeError: no basket left" in out


def test_an_error_around_a_step_fails_it(project):
    project.write("conftest.py", project.folder.joinpath("conftest.py").read_text() + """
def pytest_bdd_before_step(step):
    if step.type == "when":
        raise RuntimeError("not ready")
""")  # fmt: skip
    project.write("shopping.feature", ENGLISH)
    out = project.pytest("shopping.feature").stdout
    assert "✓ Given Amélie is in the shop" in out
    assert "✗ When she waits 11 minutes" in out


def test_a_terminal_with_colours_shows_them(project):
    project.write("shopping.feature", ENGLISH)
    out = project.pytest("shopping.feature", "--color=yes", "-n", "1").stdout
    assert "\x1b[32m    ✓ Given Amélie is in the shop" in out
    assert "\x1b[31m    ✗ Then she reads" in out


def test_a_step_is_told_elided_once_its_columns_have_their_values(project):
    project.write(
        "courses.feature",
        """
        # language: fr
        @guide-1
        Fonctionnalité: Faire ses courses
          Plan du scénario: Deux paniers
            Étant donné que <personne> est dans la boutique
            Et que <ami> est dans la boutique
            Quand <personne> prend une pomme
            Alors <personne> voit le panier de <ami>
            Et <personne> lit que le panier a expiré

            Exemples:
              | personne | ami    |
              | Amélie   | Élodie |
              | Benoît   | Denis  |
    """,
    )
    told = project.pytest("-q").stdout
    assert "✓ Étant donné qu'Amélie est dans la boutique" in told
    assert "✓ Alors Amélie voit le panier d'Élodie" in told
    assert "✓ Étant donné que Benoît est dans la boutique" in told
    assert "✓ Alors Benoît voit le panier de Denis" in told
