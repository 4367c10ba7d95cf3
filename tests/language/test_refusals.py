"""Each broken feature is refused with the message it should have, and none of them passes.

The features are in the folder `broken`, alone or, where the trap is in their being two, in a folder with their twin;
beside each a text file holds its message.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from fixtures import commands
from steps.language.check import Check

BROKEN = Path(__file__).parent / "broken"
FEATURES = sorted(path.relative_to(BROKEN) for path in BROKEN.rglob("*.feature"))


def message(feature: Path) -> str:
    return (BROKEN / feature).with_suffix(".txt").read_text(encoding="utf-8")


def placeless(text: str) -> str:
    """A message without the place of the definitions and of the tools, and with paths from the features' folder."""
    text = re.sub(r"\S+subject\.py:\d+", "subject.py", text)
    tools = f"{commands.ROOT}/.venv/bin/python {commands.ROOT}/steps"
    return text.replace("broken/", "").replace(tools, ".venv/bin/python -m steps")


@pytest.mark.parametrize("feature", FEATURES, ids=str)
def test_a_broken_feature_has_its_message(feature, monkeypatch):
    monkeypatch.chdir(BROKEN)
    refused = Check().file(feature).refusals
    assert refused, f"{feature} passes"
    assert placeless("".join(f"{refusal}\n" for refusal in refused)) == message(feature)


def test_each_trap_is_shown_in_both_languages_or_belongs_to_one():
    alone = {path.name.split(".")[0] for path in FEATURES if len(path.parts) == 1}
    french, english = ({path.name for path in FEATURES if path.match(f"*.{each}.feature")} for each in ("fr", "en"))
    in_one = {trap for trap in alone if (f"{trap}.fr.feature" in french) != (f"{trap}.en.feature" in english)}
    # English has no elided word, none that agrees with a person in the shop, and needs no header.
    assert in_one == {
        "elision-left-out",
        "elision-too-many",
        "keyword-with-curly-apostrophe",
        "keyword-with-curly-apostrophe-later",
        "keyword-with-two-spaces",
        "language-declared-too-late",
        "language-misdeclared",
        "language-not-declared",
        "phrase-after-que",
        "words-that-do-not-agree",
    }


@pytest.mark.parametrize("workers", ["0", "2"])
def test_pytest_runs_none_of_them_and_says_all_at_once(project, workers):
    shutil.copytree(BROKEN, project.folder / "broken", ignore=shutil.ignore_patterns("conftest.py", "*.txt"))
    project.write("test_bystander.py", "def test_bystander(): assert False, 'bystander ran'")
    run = project.pytest("-n", workers)
    assert run.returncode == pytest.ExitCode.INTERRUPTED
    assert "bystander ran" not in run.stdout
    assert run.stdout.count("\nERROR broken/") == len(FEATURES)
    said = placeless(run.stdout)
    for feature in FEATURES:
        for line in message(feature).splitlines():
            assert line in said, f"not said: {line}"
