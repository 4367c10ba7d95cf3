"""A `Then` that holds when nothing has happened proves nothing: each one fails then, or has its reason here."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from steps.language.checking.meaning import contexts, fill
from steps.language.reading.reader import read
from steps.language.speech.vocabulary import load, understand

ROOT = Path(__file__).parents[2]
HOLDS = {
    "nothing has changed": "a reload changes nothing",
    "the username of {person} is still free": "nobody has taken it",
    "no email was sent": "a reload sends none",
    "{person} has received no email": "a reload sends none",
    "{person} reads each text in the language that the page declares": "it is about the page that is open",
    "{person} finds no accessibility fault, on a large screen or a small one": "it is about the page that is open",
    "{person} reads the username nowhere on the page": "it is about the page that is open",
    "{person} is at the address of {system}": "it is about the page that is open",
    "{person} can go on": "the page that is open can be filled in",
    "{person} sees no warning": "it is about the page that is open",
    "the scripts of the page see no cookie of {person}": "there is one, and it fails without",
    "{person} has cookies from each system, none of which the other knows": "there are two, and it fails without",
    "{person} has no open session at {system}": "a person comes to CléGC from IRCC, and has none there",
}
"""The phrases that hold in the story in which nothing happens, and why that is right."""
_STORY = """\
  Scenario: N{number}
{others}    Given Amélie is at the email address page
    When she reloads the page
    Then {line}
"""
_DENIAL = re.compile(r"\b(no|not|nothing|never|nowhere|none|any more|no longer|0)\b")


def lines() -> dict[str, str]:
    """One line for each `Then` of the features, by its phrase: one that denies something where there is one."""
    load()
    found: dict[str, list[str]] = {}
    for file in sorted((ROOT / "features" / "en").rglob("*.feature")):
        for scenario in read(file).feature.every_scenario():
            steps = [step for step in scenario.steps if step.kind == "then" and not (step.table or step.docstring)]
            for text in {fill(step.text, row) for step in steps for row in contexts(scenario) or [{}]}:
                for understood in understand("then", "en", text):
                    found.setdefault(understood.phrase.texts["en"], []).append(text)
    return {phrase: min(texts, key=lambda text: (not _DENIAL.search(text), text)) for phrase, texts in found.items()}


def story(number: int, line: str) -> str:
    others = [name for name in ("Benoît", "Chloé", "Mallory") if name in line]
    told = "".join(f"    Given {name} is at the email address page\n" for name in others)
    return _STORY.format(number=number, others=told, line=re.sub("^he ", "she ", line))


def test_nothing_that_can_be_said_holds_when_nothing_has_happened(tmp_path: Path) -> None:
    phrases = list(lines().items())
    stories = "\n".join(story(number, line) for number, (_, line) in enumerate(phrases))
    feature = tmp_path / "nothing.feature"
    feature.write_text(f"# language: en\nFeature: Nothing happens\n\n{stories}", "utf-8")
    command = [sys.executable, "run.py", "scenarios", str(feature), "-n", "0", "-p", "tests.defects.impatient", "-rpP"]
    run = subprocess.run(
        [*command, "--tb=no", "--tracing=off", "--screenshot=off", "--report=none", f"--output={tmp_path / 'results'}"],
        cwd=ROOT,
        env={**os.environ, "LC_ALL": "en_CA.UTF-8", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    said = re.search(r"(\d+) failed, (\d+) passed", run.stdout)
    assert said, run.stdout + run.stderr
    assert int(said[1]) + int(said[2]) == len(phrases)
    green = {phrases[int(number)][0] for number in re.findall(r"^PASSED .*::N(\d+)$", run.stdout, re.MULTILINE)}
    assert green <= set(HOLDS), "these say nothing: let each fail when what it denies could never have been"


def test_what_may_hold_is_still_said() -> None:
    assert set(HOLDS) <= set(lines())
