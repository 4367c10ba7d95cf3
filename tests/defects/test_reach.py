"""What scenarios reach: recorded by line, by block of a template and by word; kept, and asked after a change."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from jinja2 import Environment

from tests.defects.mutants.catalogue import SITE
from tests.defects.package import ROOT
from tests.defects.reach import map as maps
from tests.defects.reach.joining import join
from tests.defects.reach.map import Reach
from tests.defects.reach.templates import blocks_of, lines_of
from tests.defects.reach.unreached import Gap, Spared, branches, functions_of, gaps, spared, without

RULES = """\
def rule(level):
    if level:
        return "high"
    return "low"


def never():
    return None
"""
TEMPLATE = "<p>\n{% if level %}\n{{ level }}\n{% else %}\n{{ low }}\n{% endif %}\n</p>\n"
WORDS = """\
class Words:
    language = "fr"

    def get(self, key):
        return key
"""
SCENARIOS = """\
import jinja2
from mock_site.ground.words import Words
from mock_site.rules import rule

environment = jinja2.Environment(
    loader=jinja2.FileSystemLoader("mock_site/templates"), autoescape=True, trim_blocks=True
)

def test_high():
    rule(1)
    Words().get("page.high")

def test_low():
    rule(0)
    environment.get_template("page.html").render(level=0, low=1)
"""


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A run over a small site: its folder, and the folder of what was recorded."""
    root, folder = tmp_path_factory.mktemp("root"), tmp_path_factory.mktemp("parts")
    files = {
        "mock_site/__init__.py": "", "mock_site/rules.py": RULES, "mock_site/templates/page.html": TEMPLATE,
        "mock_site/ground/__init__.py": "", "mock_site/ground/words.py": WORDS, "test_site.py": SCENARIOS,
        "mock_site/wording/fr/page.toml": '[page]\nhigh = "haut"\nlow = "bas"\n',
        "pytest.ini": "[pytest]\npythonpath = .\n",
        "tests/__init__.py": "", "tests/defects/__init__.py": "", "tests/defects/reach/__init__.py": "",
        "tests/defects/reach/recorder.py": (ROOT / "tests/defects/reach/recorder.py").read_text("utf-8"),
    }  # fmt: skip
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_site.py"],
        cwd=root, check=False, capture_output=True, text=True,
        env={"PYTEST_PLUGINS": "tests.defects.reach.recorder", "REACH": str(folder), "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert run.returncode == 0, run.stdout + run.stderr
    return root / "mock_site", folder


HIGH, LOW = "test_site.py::test_high", "test_site.py::test_low"


def test_each_line_and_word_is_put_down_to_who_reaches_it(recorded: tuple[Path, Path]) -> None:
    site, folder = recorded
    reach = join(folder, site)
    assert reach.rows == [HIGH, LOW]
    assert {line: reach.named(rows) for line, rows in reach.lines["rules.py"].items() if rows} == {
        2: [HIGH, LOW], 3: [HIGH], 4: [LOW],
    }  # fmt: skip
    assert reach.named(reach.lines["templates/page.html"][5]) == [LOW]
    assert reach.named(reach.saying("fr", "page.high")) == [HIGH]


def test_what_nobody_reaches_is_told_and_may_be_spared(recorded: tuple[Path, Path]) -> None:
    site, folder = recorded
    found = list(gaps(folder, join(folder, site), site))
    assert [str(gap) for gap in found] == [
        "rules.py:8  line  return None",
        "templates/page.html:3  block  {{ level }}",
        "wording/fr/page.toml:0  words  page.low",
    ]
    assert branches(folder) == (2, 2)
    assert without(found, [Spared("rules.py", "return None", "because")]) == found[1:]
    assert without(found, [Spared("rules.py", "return None", "because", found[0].function)]) == found[1:]
    assert without(found, [Spared("rules.py", "return None", "because", "another")]) == found


def test_a_gap_says_where_it_is() -> None:
    assert str(Gap("branch", "a.py", 2, "if x:")) == "a.py:2  branch  if x:"


def test_blocks_are_branches_and_bodies() -> None:
    lines = [block.line for block in blocks_of("{% for a in b %}\n{{ a }}\n{% else %}\n{{ c }}\n{% endfor %}\n")]
    assert lines == [2, 4]


def test_a_line_of_a_template_is_reached_by_its_own_code_alone() -> None:
    macro = "{% macro field(name) %}\n<div>\n<p>{{ name }}</p>\n</div>\n{% endmacro %}\n"
    source = macro + "{% if a %}\n<p>\n{{ a }}\n{% endif %}\n<h1>\n{{ b }}"
    code = str(Environment(trim_blocks=True).compile(source, raw=True)).splitlines()
    placed = lines_of(source)
    texts = [[*placed[number]] for number, text in enumerate(code, 1) if "<" in text]
    assert texts == [[2, 3], [3, 4, 5], [7, 8], [10, 11]]


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reach:
    monkeypatch.setattr(maps, "ROOT", tmp_path)
    (tmp_path / "mock_site").mkdir()
    (tmp_path / "mock_site" / "a.py").write_text("new\none\nTWO\nthree\n", "utf-8")
    Reach(
        ["x", "y"], {"a.py": {1: 1, 2: 2, 3: 3}}, {"fr/mail": 1, "fr/mail.code": 2}, {"a.py": "one\ntwo\nthree\n"}
    ).write(tmp_path / "map.json")
    read = Reach.read(tmp_path / "map.json")
    assert read
    return read


def test_a_map_is_asked_about_files_that_have_changed_since(kept: Reach) -> None:
    asked = {line: kept.named(kept.at("a.py", range(line, line + 1))) for line in range(1, 6)}
    assert asked == {1: ["x"], 2: ["x"], 3: ["y"], 4: ["x", "y"], 5: []}
    assert kept.breadth == {"x": 2, "y": 2}


def test_a_word_is_reached_with_the_table_that_it_is_in(kept: Reach) -> None:
    assert kept.named(kept.saying("fr", "mail.code.lines")) == ["x", "y"]
    assert kept.named(kept.saying("fr", "mail.other")) == ["x"]
    assert kept.named(kept.saying("en", "mail.code")) == []


def test_no_map_is_none(tmp_path: Path) -> None:
    assert Reach.read(tmp_path / "map.json") is None


def test_the_list_of_what_need_not_be_reached_fits_the_mock() -> None:
    for one in spared():
        text = (SITE / one.path).read_text("utf-8")
        written = one.text.rpartition(".")[2] if one.path.startswith("wording/") else one.text
        assert written in text, f"{one.path} no longer has: {one.text}"
        assert one.reason
        if one.path.endswith(".py"):
            function = functions_of(text)
            inside = {
                function.get(number, "") for number, line in enumerate(text.splitlines(), 1) if line.strip() == one.text
            }
            assert {one.function} <= inside or len(inside) == 1, f"{one.path}: in which of {inside} is {one.text}?"
