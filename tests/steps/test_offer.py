"""What another site does not offer is set aside when it is collected, with its reason, and nothing is lost."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FEATURES = {
    "fr": "features/fr/2-ouvrir-une-session/ouvrir-une-session.feature",
    "en": "features/en/2-sign-in/sign-in.feature",
}
LOCALES = {"fr": "fr_CA.UTF-8", "en": "en_CA.UTF-8"}


def collected(language, *options):
    command = [sys.executable, "-m", "pytest", "-n", "0", "-q", "--collect-only", FEATURES[language], *options]
    environ = {**os.environ, "LC_ALL": LOCALES[language]}
    return subprocess.run(
        command, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=60, check=False
    ).stdout


@pytest.mark.parametrize(
    ("language", "reason"),
    [
        ("fr", "django-allauth n'a pas de deuxième facteur par courriel."),
        ("en", "django-allauth has no second factor by email."),
    ],
)
def test_every_scenario_is_either_kept_or_set_aside_with_its_reason(language, reason):
    said = collected(language, "--site", "allauth")
    kept, total, aside = map(int, re.search(r"(\d+)/(\d+) tests collected \((\d+) deselected", said).groups())
    assert 0 < kept == total - aside
    assert reason in said
    counted = re.findall(r"^ +(\d+)  \S", said, re.MULTILINE)
    assert sum(map(int, counted)) == aside


def test_the_mock_sets_nothing_aside():
    assert "deselected" not in collected("fr")
