"""Prepare this machine, then run scenarios, tests, planted defects, the site or a benchmark. Standard library only."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - a Python that is too old reads this file too, to say so
    sys.stderr.write(
        "Python {0}.{1} est trop ancien. Remède : Python 3.11 ou plus récent, « python3.11 run.py ».\n"
        'Python {0}.{1} is too old. Remedy: Python 3.11 or newer, "python3.11 run.py".\n'.format(*sys.version_info)
    )
    sys.exit(2)

import os
from pathlib import Path

from fixtures.machine import Machine, SetupError, say

ROOT = Path(__file__).resolve().parent
USAGE = """\
python3 run.py scenarios [chemins/paths] [options de/of pytest]   features, dans un navigateur / in a browser
python3 run.py tests [chemins/paths] [options de/of pytest]       tests, ruff, mypy
python3 run.py defects [noms/names] [--sample N --seed S]         des défauts dans la maquette / defects in the mock
python3 run.py site [--port N] [--database F]                     la maquette à la main / the mock by hand
python3 run.py benchmark [noms/names]                             mesures / measures

Exemples / Examples
  python3 run.py scenarios features/fr -m guide-2 --headed
  python3 run.py scenarios "features/fr/adresse.feature::Le code est collé avec les espaces qui l'entourent" -n 0
"""

_TAKES_PATH = ("--output", "--basetemp", "--rootdir", "--confcutdir", "--junit-xml", "--junitxml", "--log-file", "-c")
"""Options whose value is a path, and not one to run."""


def pytest_arguments(given: list[str], default: str, here: Path, workers: str = "auto") -> list[str]:
    """pytest's arguments: the default folder unless a path is given, and so many workers unless told how many."""
    arguments, paths = [], False
    for before, argument in zip(["", *given], given, strict=False):
        path, colons, title = argument.partition("::")
        is_path = not argument.startswith("-") and before not in _TAKES_PATH and (here / path).exists()
        paths = paths or is_path or bool(colons)
        arguments.append(f"{(here / path).resolve()}{colons}{title}" if is_path else argument)
    return [*_workers(given, workers), *([] if paths else [default]), *arguments]


def _workers(given: list[str], usual: str) -> list[str]:
    """As usual, unless the person says how many; one for a single scenario, that more would only make wait."""
    if any(argument.startswith(("-n", "--numprocesses")) or argument in {"--pdb", "--trace"} for argument in given):
        return []
    return ["-n", "0" if any("::" in argument for argument in given) else usual]


def scenarios(machine: Machine, given: list[str]) -> int:
    """Run the features."""
    machine.prepare()
    arguments = ["-o", "console_output_style=count", *pytest_arguments(given, "features", Path.cwd())]
    return machine.run([machine.python, "-m", "pytest", *arguments], aloud=True, cwd=machine.root).code


def tests(machine: Machine, given: list[str]) -> int:
    """Run the project's own tests, and the checks of its code: all of them, then what failed."""
    machine.prepare()
    # Two for each core: the tests wait for programs that they start.
    workers = str(2 * (os.cpu_count() or 1))
    checks = {
        "pytest": ["pytest", *pytest_arguments(given, "tests", Path.cwd(), workers)],
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
    """Serve the mock for a person."""
    machine.prepare(browser=False)
    return machine.run([machine.python, "-m", "fixtures.by_hand", *given], aloud=True, pythonpath=machine.root).code


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


COMMANDS = {"scenarios": scenarios, "tests": tests, "defects": defects, "site": site, "benchmark": benchmark}


def main(arguments: list[str], machine: Machine | None = None) -> int:
    """Run a command. Returns its exit code; 2 when the machine could not be made ready, or nothing was understood."""
    if not arguments or arguments[0] in {"-h", "--help"}:
        say(USAGE)
        return 0 if arguments else 2
    if arguments[0] not in COMMANDS:
        sys.stderr.write(f"« {arguments[0]} » ? Remède / Remedy:\n{USAGE}")
        return 2
    try:
        return COMMANDS[arguments[0]](machine or Machine(ROOT), arguments[1:])
    except SetupError as error:
        sys.stderr.write(f"{error}\n")
    except KeyboardInterrupt:
        sys.stderr.write("\nInterrompu ; rien n’est resté à moitié fait. / Interrupted; nothing was left half made.\n")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
