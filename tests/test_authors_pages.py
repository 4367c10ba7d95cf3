"""The authors' pages, done as they are written: their commands in their order, their examples good or refused.

The steps are done in a copy of the project, for they write in its features.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import NamedTuple

import pytest

from fixtures import commands

ROOT = commands.ROOT
PAGES = {"fr": "LISEZ-MOI.md", "en": "README.md"}
MARKS = {"fr": "[to translate]", "en": "[à traduire]"}
BLOCK = re.compile(r"^ *```(\w+)\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)
NOTE = re.compile(r"# (?:refusé : |refused: )(.*)")
FILE = re.compile(r"`(\S+\.feature)`")
LIMIT = 150


class Block(NamedTuple):
    """An example or commands of a page, and the page around them: all that comes before, what follows at once."""

    kind: str
    text: str
    before: str
    after: str


def page(language: str) -> str:
    return (ROOT / "features" / PAGES[language]).read_text(encoding="utf-8")


def blocks(text: str) -> list[Block]:
    found = list(BLOCK.finditer(text))
    ends = [*(each.start() for each in found[1:]), len(text)]
    return [
        Block(each[1], dedent(each[2]), text[: each.start()], text[each.end() : end])
        for each, end in zip(found, ends, strict=True)
    ]


def scenario_of(example: str) -> str:
    return example[re.search(r"^ +(?:Scénario|Scenario):", example, re.MULTILINE).start() :]


def plainly(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")


@pytest.fixture
def copy(tmp_path):
    """The project as a clone would have it, new files included, with the .venv of this one."""
    files = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    project = tmp_path / "project"
    for name in filter(None, files.split("\0")):
        source = ROOT / name
        if source.exists() and not name.startswith("tests/"):
            (project / name).parent.mkdir(parents=True, exist_ok=True)
            (project / name).write_bytes(source.read_bytes())
    (project / ".venv").symlink_to(ROOT / ".venv")
    return project


def typed(command: str, folder: Path) -> str:
    run = subprocess.run(command, shell=True, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, f"{command}\n{run.stdout}{run.stderr}"
    return run.stdout


@pytest.mark.parametrize("language", PAGES)
def test_a_page_is_a_page(language):
    assert len(page(language).splitlines()) <= LIMIT


@pytest.mark.parametrize("language", PAGES)
def test_the_ten_minutes_done_in_order_end_well(language, copy, monkeypatch):
    monkeypatch.setenv("LC_ALL", f"{language}_CA.UTF-8")
    monkeypatch.setenv("PYTEST_ADDOPTS", "--tracing off --pictures none")
    monkeypatch.setenv("PYTEST_XDIST_AUTO_NUM_WORKERS", "0")  # a worker starts for longer than these few scenarios run
    minutes = page(language).split("\n## ")[1]
    (example,) = (block.text for block in blocks(minutes) if block.kind == "gherkin")
    title = example.split("\n")[3].partition(": ")[2]
    for block in blocks(minutes):
        if block.kind == "gherkin":
            trial = copy / FILE.findall(block.before)[-1]
            trial.write_text(block.text, encoding="utf-8")
            continue
        for line in block.text.splitlines():
            said = typed(line, copy)
            assert "::" not in line or "1 passed" in said
        if line.endswith(" new"):
            place = FILE.findall(block.after)[0]
            assert place in said, "the command names the file to open"
            scenario = "".join(f"  {line}\n" for line in scenario_of(example).splitlines())
            with (copy / place).open("a", encoding="utf-8") as feature:
                feature.write(f"\n{scenario}")
            trial.unlink()
        if " translate " in line:
            twin = copy / FILE.findall(block.after)[0]
            translated = re.search(r"(?:écrire|write) `(.+?)`", block.after.replace("\n", " "))[1]
            marked = f"{MARKS[language]} {title}"
            assert marked in twin.read_text(encoding="utf-8")
            twin.write_text(twin.read_text(encoding="utf-8").replace(marked, translated), encoding="utf-8")


def test_the_examples_are_as_good_or_as_bad_as_they_are_said_to_be(tmp_path):
    noted = {}
    for language in PAGES:
        examples = [block.text for block in blocks(page(language)) if block.kind == "gherkin"]
        assert len(examples) >= 4
        for number, example in enumerate(examples):
            path = tmp_path / f"{language}-{number}.feature"
            path.write_text(example, encoding="utf-8")
            noted[path] = [plainly(note) for note in NOTE.findall(example)]
    command = [sys.executable, "-m", "steps", "check", *noted]
    said = plainly(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout).splitlines()
    for path, notes in noted.items():
        assert [line.partition(": ")[2] for line in said if line.startswith(f"{path}:")] == notes
    good = [path for path, notes in noted.items() if not notes]
    assert len(good) >= 4
    command = [sys.executable, "run.py", "scenarios", *good, "-n", "0", "--tracing", "off", "--report", "none"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout


def test_every_file_and_link_on_the_pages_is_there():
    for language in PAGES:
        for name in re.findall(r"`(features/\S+?\.feature)`|\]\(([^)#:]+)\)", page(language)):
            assert (ROOT / "features" / name[1] if name[1] else ROOT / name[0]).exists()
