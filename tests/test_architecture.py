"""Arrows go down only: features, steps, fixtures, mock_site; and the site stands alone."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OURS = {"features", "steps", "fixtures", "mock_site", "tests", "conftest", "run"}
SYSTEMS = {"clegc", "ircc", "arc"}
MAY_IMPORT = {
    "mock_site": {"mock_site"},
    "fixtures": {"fixtures"},
    "fixtures/sites/mock": {"fixtures", "mock_site"},
    "steps/language": {"steps.language", "fixtures.commands"},
    "steps/language/speech/vocabulary.py": {"steps"},  # it finds the subjects, whose names it does not know
    "steps": {"steps", "fixtures"},
}


ROOMS = ("speech", "reading", "checking", "running", "writing")
"""The rooms of the language, from the ground up; what runs and what writes know nothing of one another."""


def _room(path: Path) -> str:
    relative = path.relative_to(ROOT).as_posix()
    return max((room for room in MAY_IMPORT if f"{relative}/".startswith(f"{room}/")), key=len)


def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return {name for name in found if name.split(".")[0] in OURS}


@pytest.mark.parametrize(
    "path", [path for room in ("mock_site", "fixtures", "steps") for path in (ROOT / room).rglob("*.py")], ids=str
)
def test_arrows_go_down(path):
    allowed = tuple(f"{package}." for package in MAY_IMPORT[_room(path)])
    assert {name for name in _imports(path) if not f"{name}.".startswith(allowed)} == set()


def _modules(room: str) -> dict[str, Path]:
    paths = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in (ROOT / room).rglob("*.py")}
    return {name.removesuffix(".__init__"): path for name, path in paths.items()}


def _arrows(room: str) -> dict[str, set[str]]:
    """Each module with those of its room that it imports."""
    modules = _modules(room)
    named = {module: {(name, name.rpartition(".")[0]) for name in _imports(path)} for module, path in modules.items()}
    return {
        module: {next((name for name in pair if name in modules), module) for pair in pairs} - {module}
        for module, pairs in named.items()
    }


STEPS = [path for path in (ROOT / "steps").rglob("*.py") if "language" not in path.relative_to(ROOT).parts]


@pytest.mark.parametrize("path", STEPS, ids=str)
def test_phrases_name_the_abilities_they_need(path):
    """`clock`, `arrivals`, `accounts` … of fixtures/site/abilities.py: what a site must offer is known from them."""
    functions = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)]
    named = {argument.arg for each in functions for argument in (*each.args.args, *each.args.kwonlyargs)}
    assert not named & {"site", "site_server"}


LONGEST = 250
"""Lines of a module."""


@pytest.mark.parametrize("room", ["mock_site", "fixtures", "steps"])
def test_no_module_is_too_long_to_be_read(room):
    lengths = {name: len(path.read_text("utf-8").splitlines()) for name, path in _modules(room).items()}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


LANGUAGE = ROOT / "steps" / "language"


def _height(room: str) -> int:
    """How high a room of the language stands: writing is beside running, not above it."""
    return min(ROOMS.index(room), ROOMS.index("running"))


@pytest.mark.parametrize("path", [path for room in ROOMS for path in (LANGUAGE / room).rglob("*.py")], ids=str)
def test_each_room_of_the_language_stands_on_those_below(path):
    room = path.relative_to(LANGUAGE).parts[0]
    known = {name.split(".")[2] for name in _imports(path) if name.startswith("steps.language.")} - {room}
    assert [name for name in known if _height(name) >= _height(room)] == []


@pytest.mark.parametrize("room", ["mock_site", "fixtures", "steps"])
def test_no_circle(room):
    try:
        tuple(TopologicalSorter(_arrows(room)).static_order())
    except CycleError as circle:
        pytest.fail(" → ".join(circle.args[1]))


MOST_ARROWS = 30
"""From one subject of the seven parts to another: what several subjects share stands beside the parts."""


def test_subjects_lean_little_on_one_another():
    subjects = {name for name, path in _modules("steps").items() if "\nSUBJECT = " in path.read_text("utf-8")}
    in_parts = {name for name in subjects if name.count(".") == 2}
    arrows = _arrows("steps")
    leaning = sorted(f"{name} → {other}" for name in in_parts for other in arrows[name] & in_parts)
    assert len(leaning) <= MOST_ARROWS, "\n".join(leaning)


MOCK = [path.relative_to(ROOT / "mock_site") for path in (ROOT / "mock_site").rglob("*.py")]
"""The modules of the mock. Its rules stand on the ground, its pages on the rules, its application on the pages."""


def _of_the_mock(path: Path) -> set[tuple[str, ...]]:
    return {tuple(name.split(".")[1:]) for name in _imports(ROOT / "mock_site" / path)}


@pytest.mark.parametrize("path", [path for path in MOCK if path.parts[0] == "ground"], ids=str)
def test_the_ground_knows_no_system(path):
    assert {parts[0] for parts in _of_the_mock(path)} <= {"ground"}


@pytest.mark.parametrize("path", [path for path in MOCK if path.parts[0] in SYSTEMS], ids=str)
def test_systems_know_nothing_of_one_another(path):
    assert {parts[0] for parts in _of_the_mock(path)} <= {path.parts[0], "ground", "web"}


RULES = [path for path in MOCK if path.parts[0] in SYSTEMS and not path.stem.endswith(("pages", "system"))]


@pytest.mark.parametrize("path", RULES, ids=str)
def test_rules_know_no_page(path):
    known = _of_the_mock(path)
    assert {parts for parts in known if parts[0] == "web" or any(part.endswith("pages") for part in parts)} == set()


@pytest.mark.parametrize("path", [path for path in MOCK if path.stem.endswith("pages")], ids=str)
def test_pages_know_no_sql(path):
    text = (ROOT / "mock_site" / path).read_text(encoding="utf-8")
    assert not any(word in text for word in ("SELECT ", "INSERT ", "UPDATE ", "DELETE "))
