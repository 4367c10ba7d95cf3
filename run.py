"""Prepare this machine, then run scenarios, tests, defects, a report, the site, benchmarks. Standard library only."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - a Python that is too old reads this file too, to say so
    sys.stderr.write(
        "Python {0}.{1} est trop ancien. Remède : Python 3.11 ou plus récent, « python3.11 run.py ».\n"
        'Python {0}.{1} is too old. Remedy: Python 3.11 or newer, "python3.11 run.py".\n'.format(*sys.version_info)
    )
    sys.exit(2)

import os
from pathlib import Path

from fixtures import commands
from fixtures.machine import Machine, SetupError, say
from fixtures.process import Terminated, terminable
from fixtures.report.planted import FOLDER

ROOT = Path(__file__).resolve().parent
_USAGE = """\
{run} scenarios [chemins/paths] [options de/of pytest]   features, dans un navigateur / in a browser
{run} report [dossiers/folders] [--into F]               joindre des rapports / join reports
{run} tests [chemins/paths] [options de/of pytest]       tests, ruff, mypy
{run} defects [noms/names] [--sample N --seed S]         des défauts dans la maquette / defects in the mock
{run} defects --reach, --mutants N [--seed S]            des erreurs quelconques / generic mistakes
{run} site [--port N] [--database F]                     la maquette à la main / the mock by hand
{run} benchmark [noms/names]                             mesures / measures

Exemples / Examples
  {run} scenarios features/fr -m guide-2 --headed
  {run} scenarios "features/fr/1-creer-son-compte/adresse-electronique.feature::Le code est valide pendant dix minutes"
"""

_TAKES_PATH = (
    "--output", "--basetemp", "--rootdir", "--confcutdir", "--junit-xml", "--junitxml", "--log-file", "-c",
    "--cucumber-json", "--cucumberjson", "--ignore",
)  # fmt: skip
"""Options whose value is a path, and not one to run."""

_TAKES_VALUE = (
    "-k", "-m", "-p", "-o", "-W", "-r", "-n", "--deselect", "--ignore-glob", "--seed", "--durations", "--pictures",
    "--splits", "--group", "--site",
)  # fmt: skip
"""Options whose value may have the name of a folder, and is none."""


_READ_FIRST = ("-p", "fixtures.mistyped")
"""What must be there before pytest reads any option, to say in words which one is mistyped."""


def pytest_arguments(given: list[str], default: str, here: Path, workers: str = "auto") -> list[str]:
    """pytest's arguments: the default folder unless a path is given, and so many workers unless told how many."""
    arguments, paths = [], False
    for before, argument in zip(["", *given], given, strict=False):
        path, colons, title = argument.partition("::")
        option, equals, value = argument.partition("=")
        if before in _TAKES_PATH:
            arguments.append(str((here / argument).resolve()))
        elif equals and option in _TAKES_PATH:
            arguments.append(f"{option}={(here / value).resolve()}")
        elif before == "-m":
            arguments.append(argument.replace("@", ""))  # features write tags with it, and pytest reads files by it
        elif before in _TAKES_VALUE or argument.startswith("-"):
            arguments.append(argument)
        else:
            there = (here / path).exists()
            paths = paths or there or bool(colons)
            arguments.append(f"{(here / path).resolve()}{colons}{title}" if there else argument)
    return [*_workers(given, workers), *([] if paths else [default]), *arguments]


def _paths(arguments: list[str], root: Path) -> list[Path]:
    """The files and folders that pytest is given to run."""
    pairs = zip(["", *arguments], arguments, strict=False)
    named = [each.partition("::")[0] for before, each in pairs if before not in {*_TAKES_PATH, *_TAKES_VALUE}]
    return [root / name for name in named if (root / name).exists()]


def _ours(outside: list[Path], root: Path) -> list[str]:
    """What makes pytest take features that are not in the project's folder for some of its own."""
    if not outside:
        return []
    # Above the folder they are in, pytest would look at all that the person's folders hold, one by one.
    folder = outside[0] if outside[0].is_dir() else outside[0].parent
    return ["--rootdir", str(root), "-c", str(root / "pyproject.toml"), "--confcutdir", str(folder)]


def _workers(given: list[str], usual: str) -> list[str]:
    """As usual, unless the person says how many; one for a single scenario, that more would only make wait."""
    if any(argument.startswith(("-n", "--numprocesses")) or argument in {"--pdb", "--trace"} for argument in given):
        return []
    return ["-n", "0" if any("::" in argument for argument in given) else usual]


def requirements_of(given: list[str], root: Path) -> Path | None:
    """The file that lists what the site under test needs, in its folder; None where there is none, as for the mock."""
    asked = [after for before, after in zip(["", *given], given, strict=False) if before == "--site"]
    asked += [each.removeprefix("--site=") for each in given if each.startswith("--site=")]
    files = [
        folder / "requirements.txt" for site in asked for folder in (root / "fixtures" / "sites" / site, Path(site))
    ]
    return next((file.resolve() for file in files if file.is_file()), None)


def scenarios(machine: Machine, given: list[str]) -> int:
    """Run the features, and make the report of the run."""
    machine.prepare()
    requirements = requirements_of(given, machine.root)
    if requirements:
        machine.add(requirements)
    report, rest = _report(given, machine.root, Path.cwd())
    arguments = ["-o", "console_output_style=count", *pytest_arguments(rest, "features", Path.cwd())]
    paths = _paths(arguments, machine.root)
    outside = [path for path in paths if not path.is_relative_to(machine.root)]
    ours = _ours(outside, machine.root)
    # Of pytest's ways to name a plugin, the environment is the one that comes after the plugins that ours refine.
    more = {"PYTEST_PLUGINS": "conftest"} if outside and paths == outside else {}
    command = [machine.python, "-m", "pytest", *_READ_FIRST, *ours, f"--report={report or 'none'}", *arguments]
    try:
        return machine.run(command, aloud=True, cwd=machine.root, more=more).code
    finally:
        # A run that was stopped, or whose process was killed, has a report too, of what it recorded.
        if report and (report / "parts").is_dir():
            recorded = [FOLDER] if (machine.root / FOLDER).is_dir() else []
            # A part leaves the durations as they are: the parts after it are cut by the same ones.
            is_part = any(each.partition("=")[0] == "--splits" for each in arguments)
            made_of = [str(report), *recorded, *([] if is_part else ["--durations", ".test_durations"])]
            make = [machine.python, "-m", "fixtures.report", *made_of]
            machine.run(make, aloud=True, cwd=machine.root)


def _report(given: list[str], root: Path, here: Path) -> tuple[Path | None, list[str]]:
    """The folder of the report, none where it is asked for, and the other arguments."""
    folder, rest, options = str(root / "report"), list[str](), iter(given)
    for argument in options:
        option, equals, value = argument.partition("=")
        if option == "--report":
            folder = value if equals else next(options, "none")
        else:
            rest.append(argument)
    return (None if folder == "none" else (here / folder).resolve()), rest


def report(machine: Machine, given: list[str]) -> int:
    """Join the reports of the parts of a run, or make one again."""
    machine.prepare(browser=False)
    return machine.run([machine.python, "-m", "fixtures.report", *given], aloud=True, pythonpath=machine.root).code


def tests(machine: Machine, given: list[str]) -> int:
    """Run the project's own tests, and the checks of its code: all of them, then what failed."""
    machine.prepare()
    # Two for each core: the tests wait for programs that they start.
    workers = str(2 * (os.cpu_count() or 1))
    checks = {
        "pytest": ["pytest", *_READ_FIRST, *pytest_arguments(given, "tests", Path.cwd(), workers)],
        "ruff check": ["ruff", "check", "."],
        "ruff format": ["ruff", "format", "--check", "."],
        "mypy": ["mypy"],
    }
    failed = []
    for name, command in checks.items():
        say(f"── {name}")
        if machine.run([machine.python, "-m", *command], aloud=True, cwd=machine.root).code:
            failed.append(name)
    say(f"── {'✗ ' + ', '.join(failed) if failed else '✓ ' + ', '.join(checks)}")
    return 1 if failed else 0


def defects(machine: Machine, given: list[str]) -> int:
    """Plant defects in the mock, and see the scenarios turn red."""
    machine.prepare()
    return machine.run([machine.python, "-m", "tests.defects", *given], aloud=True, cwd=machine.root).code


def site(machine: Machine, given: list[str]) -> int:
    """Serve the mock for a person, until they stop it."""
    machine.prepare(browser=False)
    try:
        return machine.run([machine.python, "-m", "fixtures.by_hand", *given], aloud=True, pythonpath=machine.root).code
    except KeyboardInterrupt:
        return 0


def benchmark(machine: Machine, given: list[str]) -> int:
    """Run every benchmark, or those named."""
    modules = sorted((machine.root / "tests" / "benchmarks").glob("*.py"))
    names = [module.stem for module in modules if "\ndef main(" in module.read_text("utf-8")]
    unknown = sorted(set(given) - set(names))
    if unknown:
        raise SetupError(
            f"Mesures inconnues : {', '.join(unknown)}. Remède : {', '.join(names)}.\n"
            f"Unknown benchmarks: {', '.join(unknown)}. Remedy: {', '.join(names)}."
        )
    machine.prepare()
    commands = [[machine.python, "-m", f"tests.benchmarks.{name}"] for name in given or names]
    return max(machine.run(command, aloud=True, cwd=machine.root).code for command in commands)


COMMANDS = {
    "scenarios": scenarios,
    "report": report,
    "tests": tests,
    "defects": defects,
    "site": site,
    "benchmark": benchmark,
}


def usage() -> str:
    """What can be typed, ready to paste."""
    return _USAGE.format(run=commands.run())


def main(arguments: list[str], machine: Machine | None = None) -> int:
    """Run a command. Returns its exit code; 2 when the machine could not be made ready, or nothing was understood.

    130 and 143 are the shell's own codes for a program that Ctrl+C or SIGTERM stopped.
    """
    if not arguments or arguments[0] in {"-h", "--help"}:
        say(usage())
        return 0 if arguments else 2
    if arguments[0] not in COMMANDS:
        sys.stderr.write(f"« {arguments[0]} » ? Remède / Remedy:\n{usage()}")
        return 2
    try:
        with terminable():
            return COMMANDS[arguments[0]](machine or Machine(ROOT), arguments[1:])
    except SetupError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except KeyboardInterrupt as stop:
        sys.stderr.write("\nInterrompu ; rien n’est resté à moitié fait. / Interrupted; nothing was left half made.\n")
        return 143 if isinstance(stop, Terminated) else 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
