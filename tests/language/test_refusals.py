"""Each broken feature is refused with the message it should have, and none of them passes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fixtures import commands
from steps.language.checking.check import Check
from steps.language.speech.messages import typographic
from tests.language.traps import RIGHT, TRAPS


@pytest.fixture(scope="session")
def broken(tmp_path_factory):
    folder = tmp_path_factory.mktemp("features") / "broken"
    for trap in TRAPS:
        trap.write(folder)
    return folder


def placeless(text: str) -> str:
    """A message without the place of the definitions and of the tools, and with paths from the features' folder."""
    text = re.sub(r"\S+subject\.py:\d+", "subject.py", text)
    tools = f"{commands.ROOT}/.venv/bin/python {commands.ROOT}/steps"
    return text.replace("broken/", "").replace(tools, ".venv/bin/python -m steps")


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: str(trap.path))
def test_a_broken_feature_has_its_message(trap, broken, monkeypatch):
    monkeypatch.chdir(broken)
    refused = Check().file(trap.path).refusals
    assert refused, f"{trap.path} passes"
    assert placeless("".join(f"{refusal}\n" for refusal in refused)) == trap.refused


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", RIGHT)
def test_what_the_traps_spoil_is_right(name, language, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("right.feature").write_text(RIGHT[name][language], "utf-8")
    assert Check().file(Path("right.feature")).refusals == []


def test_each_trap_is_shown_in_both_languages_or_belongs_to_one():
    paths = [trap.path for trap in TRAPS]
    alone = {path.name.split(".")[0] for path in paths if len(path.parts) == 1}
    french, english = ({path.name for path in paths if path.match(f"*.{each}.feature")} for each in ("fr", "en"))
    in_one = {trap for trap in alone if (f"{trap}.fr.feature" in french) != (f"{trap}.en.feature" in english)}
    # English has no elided word, none that agrees with a person in the shop, and needs no header.
    assert in_one == {
        "elision-left-out",
        "elision-too-many",
        "keyword-with-curly-apostrophe",
        "keyword-with-curly-apostrophe-later",
        "keyword-with-two-spaces",
        "elision-after-another-keyword",
        "language-declared-too-late",
        "language-misdeclared",
        "language-not-declared",
        "phrase-after-que",
        "step-keyword-in-the-feminine",
        "words-that-do-not-agree",
    }


@pytest.mark.parametrize("workers", ["0", "2"])
def test_pytest_runs_none_of_them_and_says_all_at_once(project, workers):
    for trap in TRAPS:
        trap.write(project.folder / "broken")
    project.write("test_bystander.py", "def test_bystander(): assert False, 'bystander ran'")
    run = project.pytest("-n", workers)
    assert run.returncode == pytest.ExitCode.INTERRUPTED
    assert "bystander ran" not in run.stdout
    assert run.stdout.count("\nERROR broken/") == len(TRAPS)
    said = placeless(run.stdout)
    for trap in TRAPS:
        for line in trap.refused.splitlines():
            assert line in said, f"not said: {line}"


def test_a_name_that_begins_with_a_vowel_is_elided_in_a_message_and_left_in_what_is_quoted():
    assert typographic("Le titre parle de Amélie : « celui de Amélie ».", "fr") == (
        "Le titre parle d’Amélie\u00a0: «\u00a0celui de Amélie\u00a0»."
    )
