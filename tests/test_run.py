"""The one command: what it understands, and what it passes on to pytest."""

from __future__ import annotations

import ast
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import run
from fixtures.machine import Machine, SetupError
from fixtures.process import Outcome

SOURCE = Path(run.__file__)


class Ready(Machine):
    """A machine that is ready, and notes what it is asked to run."""

    def __init__(self, root: Path, **codes: int) -> None:
        super().__init__(root, self._note)
        self.codes = codes
        self.commands: list[list[str]] = []
        self.more: dict[str, str] = {}

    def prepare(self, *, browser: bool = True) -> None:
        self.commands.append(["prepare", str(browser)])

    def _note(self, command: list[str], *, more: dict[str, str] | None = None, **_: object) -> Outcome:
        self.commands.append(command[2:])
        self.more |= more or {}
        return Outcome(self.codes.get(command[2], 0))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "features" / "fr").mkdir(parents=True)
    (tmp_path / "features" / "fr" / "x.feature").touch()
    (tmp_path / "tests" / "benchmarks").mkdir(parents=True)
    (tmp_path / "tests" / "benchmarks" / "one.py").write_text("\ndef main() -> None: ...\n")
    (tmp_path / "tests" / "benchmarks" / "helper.py").touch()
    (tmp_path / "kept").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("", "-n auto features"),
        ("-m guide-2 --headed", "-n auto features -m guide-2 --headed"),
        ("features/fr -m guide-2", "-n auto HERE/features/fr -m guide-2"),
        ("features/fr/x.feature::Title", "-n 0 HERE/features/fr/x.feature::Title"),
        ("-n 1", "features -n 1"),
        ("-n0 --pdb", "features -n0 --pdb"),
        ("--pdb", "features --pdb"),
        ("--no-header --tracing on", "-n auto features --no-header --tracing on"),
        ("--output kept", "-n auto features --output HERE/kept"),
        ("--output=kept features", "-n auto --output=HERE/kept HERE/features"),
        ("--cucumber-json kept", "-n auto features --cucumber-json HERE/kept"),
        ("--ignore features/fr", "-n auto features --ignore HERE/features/fr"),
        ("-k features -m kept", "-n auto features -k features -m kept"),
        ("-m @LK-3", "-n auto features -m LK-3"),
        ("-n 1 --deselect x.feature::Title", "features -n 1 --deselect x.feature::Title"),
        ("gone.feature::Title", "-n 0 gone.feature::Title"),
    ],
)
def test_what_is_handed_to_pytest(here: Path, given: str, expected: str) -> None:
    arguments = run.pytest_arguments(given.split(), "features", here)
    assert arguments == expected.replace("HERE", str(here)).split()


def test_a_path_is_that_of_where_the_person_is(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(here / "features")
    machine = Ready(here)
    assert run.main(["scenarios", "fr"], machine) == 0
    assert str(here / "features" / "fr") in machine.commands[-1]


@pytest.mark.parametrize("typed", ["try.feature", "./try.feature::A title", "."])
def test_a_feature_outside_the_project_is_one_of_its_own(
    here: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "try.feature").touch()
    monkeypatch.chdir(outside)
    machine = Ready(here)
    assert run.main(["scenarios", typed], machine) == 0
    command = machine.commands[-1]
    assert command[3:7] == ["--rootdir", str(here), "-c", str(here / "pyproject.toml")]
    assert command[7:9] == ["--confcutdir", str(outside)], "pytest looks at all that is in the folders above this one"
    assert any(argument.startswith(str(outside)) for argument in command)


@pytest.mark.parametrize(
    ("typed", "more"),
    [
        (["OUTSIDE/try.feature"], {"PYTEST_PLUGINS": "conftest"}),
        (["OUTSIDE/try.feature", "features/fr/x.feature"], {}),
        (["features/fr/x.feature", "--output", "OUTSIDE"], {}),
        (["--output", "OUTSIDE"], {}),
    ],
)
def test_the_plugins_are_named_once(
    here: Path, tmp_path_factory: pytest.TempPathFactory, typed: list[str], more: dict[str, str]
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "try.feature").touch()
    machine = Ready(here)
    run.main(["scenarios", "--report", "none", *(each.replace("OUTSIDE", str(outside)) for each in typed)], machine)
    assert machine.more == more, "pytest finds them by itself where it is given a path of the project"


def test_a_feature_outside_the_project_is_played(tmp_path: Path) -> None:
    feature = "Feature: A try\n\n  Scenario: A code\n    Given Amélie has received a code\n    Then she is pleased\n"
    (tmp_path / "a try.feature").write_text(feature, encoding="utf-8")
    command = [sys.executable, SOURCE, "scenarios", "./a try.feature", "-n", "0", "--report", "none"]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "a try.feature:5: unknown phrase" in said.stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a try.feature"]


def test_every_check_runs_and_any_failure_is_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    machine = Ready(here, pytest=1, mypy=1)
    assert run.main(["tests", "-k", "x"], machine) == 1
    assert [command[0] for command in machine.commands] == ["prepare", "pytest", "ruff", "ruff", "mypy"]
    assert capsys.readouterr().out.endswith("── ✗ pytest, mypy\n")
    assert run.main(["tests"], Ready(here)) == 0


@pytest.mark.parametrize("check", ["pytest", "ruff", "mypy"])
def test_one_failed_check_fails_the_tests(here: Path, check: str) -> None:
    assert run.main(["tests"], Ready(here, **{check: 1})) == 1


@pytest.mark.parametrize("given", ["--site ours", "--site=ours", "features --site fixtures/sites/ours"])
def test_what_another_site_needs_is_installed_before_its_run(
    here: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    monkeypatch.chdir(here)
    file = here / "fixtures" / "sites" / "ours" / "requirements.txt"
    file.parent.mkdir(parents=True)
    file.touch()
    machine = Ready(here)
    run.main(["scenarios", *given.split(), "--report", "none"], machine)
    ready, installed, played = machine.commands
    assert (ready, installed[-2:]) == (["prepare", "True"], ["-r", str(file)])
    assert "--site" in " ".join(played)


def test_a_site_that_needs_nothing_more_installs_nothing(here: Path) -> None:
    machine = Ready(here)
    run.main(["scenarios", "--site", "mock", "--report", "none"], machine)
    assert [command[0] for command in machine.commands] == ["prepare", "pytest"]


@pytest.mark.parametrize(
    ("given", "kept"), [("", True), ("--splits 4 --group 1", False), ("--splits=4 --group=1", False)]
)
def test_a_part_leaves_the_durations_by_which_the_others_are_cut(here: Path, given: str, kept: bool) -> None:
    (here / "report" / "parts").mkdir(parents=True)
    machine = Ready(here)
    run.main(["scenarios", *given.split()], machine)
    assert machine.commands[-1][0] == "fixtures.report"
    assert ("--durations" in machine.commands[-1]) is kept


def test_the_site_needs_no_browser(here: Path) -> None:
    machine = Ready(here)
    assert run.main(["site", "--port", "0"], machine) == 0
    assert machine.commands == [["prepare", "False"], ["fixtures.by_hand", "--port", "0"]]


def test_defects_are_planted_as_asked(here: Path) -> None:
    machine = Ready(here, **{"tests.defects": 1})
    assert run.main(["defects", "sign_in", "--sample", "3"], machine) == 1
    assert machine.commands == [["prepare", "True"], ["tests.defects", "sign_in", "--sample", "3"]]


def test_benchmarks_run_by_name_or_all(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    machine = Ready(here)
    assert run.main(["benchmark"], machine) == 0
    assert run.main(["benchmark", "one"], machine) == 0
    assert machine.commands[1::2] == [["tests.benchmarks.one"]] * 2
    assert run.main(["benchmark", "two"], machine) == 2
    assert "Unknown benchmarks: two. Remedy: one." in capsys.readouterr().err


def test_the_exit_code_is_that_of_what_ran(here: Path) -> None:
    assert run.main(["scenarios"], Ready(here, pytest=4)) == 4


def test_usage_is_shown_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main([]) == 2
    assert run.main(["--help"]) == 0
    assert run.main(["scenario"]) == 2
    said = capsys.readouterr()
    assert said.out.count("la maquette à la main / the mock by hand") == 2
    assert "« scenario » ?" in said.err


def test_the_examples_of_the_usage_are_there() -> None:
    root = SOURCE.parent
    named = [shlex.split(line)[3:] for line in run.usage().splitlines() if line.startswith("  ")]
    assert named
    for path, _, title in (arguments[0].partition("::") for arguments in named):
        assert (root / path).exists()
        assert title in (root / path).read_text("utf-8") if title else True


def test_what_cannot_be_made_ready_is_one_message(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    class Unfit(Ready):
        def prepare(self, *, browser: bool = True) -> None:
            raise SetupError("Remède.\nRemedy.")

    assert run.main(["scenarios"], Unfit(here)) == 2
    assert capsys.readouterr().err == "Remède.\nRemedy.\n"


def test_an_old_python_can_read_the_command_and_say_it_is_too_old() -> None:
    ast.parse(SOURCE.read_text("utf-8"), feature_version=(3, 6))
    pretend = f"import sys; sys.version_info = (3, 6); exec(compile(open({str(SOURCE)!r}).read(), 'run.py', 'exec'))"
    said = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True, check=False)
    assert said.returncode == 2
    assert "Python 3.6 is too old. Remedy: Python 3.11" in said.stderr


def test_the_command_starts_before_any_package_is_there() -> None:
    start = f"import sys; sys.path.insert(0, {str(SOURCE.parent)!r}); import run"
    subprocess.run([sys.executable, "-I", "-S", "-c", start], check=True)
