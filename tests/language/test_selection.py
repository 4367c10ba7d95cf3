"""What a run is asked for must be there: mistyped, it is refused with what is nearest, whatever the workers."""

from __future__ import annotations

import pytest

FEATURE = """
    # language: fr
    @guide-1
    Fonctionnalité: Faire ses courses

      Scénario: Le panier est vide
        Étant donné qu'Amélie est dans la boutique
        Quand elle attend 5 minutes
        Alors elle lit que le panier est vide
"""


@pytest.fixture
def shop(project):
    project.write("features/fr/courses.feature", FEATURE)
    return project


@pytest.mark.parametrize("workers", ["0", "2"])
@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("features/fr/course.feature",), "features/fr/course.feature. The nearest:\n  features/fr/courses.feature\n"),
        (("features/fr/courses.feature::Le panier",), '"Le panier". The nearest:\n  Le panier est vide\n'),
        (("features/fr/courses.feature::Le panier[un]",), '"Le panier[un]". The nearest:\n  Le panier est vide\n'),
        (("features", "-m", "guide-1 and guide-11"), 'no tag "guide-11". The nearest:\n  guide-1\n'),
        (("features", "-m", "guide-1 and"), "expected"),
        (
            ("features", "-k", "panier vide"),
            '-k "panier and vide"\n  "features/fr/courses.feature::Le panier est vide"\n',
        ),
        (("features", "-k", "l'est à"), '-k "est"\n'),
        (("features", "-k", "("), "-k reads only words"),
        (("features/fr/courses.feature:7",), "run.py scenarios 'features/fr/courses.feature::Le panier est vide'"),
        (("nowhere",), "not found: nowhere. Name a file or a folder from where you are"),
    ],
    ids=["path", "title", "title of rows", "tag", "tags", "words", "apostrophe", "bracket", "line", "nowhere"],
)
def test_what_is_mistyped_is_refused(shop, asked, said, workers):
    run = shop.pytest(*asked, "-n", workers)
    assert run.returncode == pytest.ExitCode.USAGE_ERROR, run.stdout
    assert said in run.stderr
    assert "passed" not in run.stdout
    assert "INTERNALERROR" not in run.stdout


@pytest.mark.parametrize("workers", ["0", "2"])
@pytest.mark.parametrize("asked", [("-m", "guide-2"), ("-k", "poire")])
def test_a_choice_that_leaves_nothing_says_so(shop, asked, workers):
    shop.write("trial.feature", FEATURE)
    run = shop.pytest("trial.feature", *asked, "-n", workers)
    assert run.returncode == pytest.ExitCode.NO_TESTS_COLLECTED
    assert f"none of the scenarios named answers to {' '.join(asked)}." in run.stdout
