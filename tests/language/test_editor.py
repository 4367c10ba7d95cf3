"""VS Code's Cucumber extension finds every phrase and completes it, in both languages.

The extension reads the sources, not the running language. Its rules are checked here in Python; where
`npm install --ignore-scripts` was run in the folder `editor`, its own engine is asked too.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from steps.language.checking.check import features_in
from steps.language.checking.meaning import contexts, fill
from steps.language.reading.reader import read
from tests.language.conftest import ROOT

EDITOR = Path(__file__).parent / "editor"
GLUE = sorted((ROOT / "steps").rglob("*.py"))
FEATURES = features_in([ROOT / "features"])
STEP_DECORATORS = re.compile("given|when|then|step")
REGEXP_SIGNS = re.compile(r"[().*\\|]|\?P")


def calls(path: Path) -> Iterator[tuple[ast.Call, str]]:
    source = path.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            yield node, source


def plain(node: ast.expr, source: str) -> str:
    """The text of a literal as the extension takes it: what stands between the first and the last character."""
    assert isinstance(node, ast.Constant), f"{ast.get_source_segment(source, node)}: not a literal"
    written = ast.get_source_segment(source, node)
    assert written
    return written[1:-1]


def types() -> dict[str, str]:
    found = {}
    for path in GLUE:
        for call, source in calls(path):
            keywords = {keyword.arg: keyword.value for keyword in call.keywords}
            if {"name", "regexp"} <= set(keywords):
                name = plain(keywords["name"], source)
                assert name not in found, f"{path}: {name} is defined twice"
                found[name] = plain(keywords["regexp"], source)
                assert found[name] == ast.literal_eval(keywords["regexp"]), f"{path}: {name} is not one plain string"
    return found


def phrases() -> Iterator[tuple[Path, str]]:
    for path in GLUE:
        source = path.read_text(encoding="utf-8")
        for function in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)):
            for call in function.decorator_list:
                if (
                    isinstance(call, ast.Call)
                    and isinstance(call.func, ast.Name)
                    and STEP_DECORATORS.search(call.func.id)
                ):
                    yield from ((path, plain(argument, source)) for argument in call.args)


def test_settings_name_the_features_and_the_steps():
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    for setting, files in (("cucumber.features", FEATURES), ("cucumber.glue", GLUE)):
        (pattern,) = settings[setting]
        assert set(files) <= set(ROOT.glob(pattern))


def test_phrases_are_plain_strings_with_known_types():
    known = types()
    found = list(phrases())
    assert len(found) >= 100
    for path, phrase in found:
        assert not REGEXP_SIGNS.search(phrase), f"{path}: {phrase} would be taken for a regular expression"
        assert set(re.findall(r"\{(\w*)\}", phrase)) <= set(known), f"{path}: {phrase}"


def test_every_step_of_the_features_is_found():
    known = types()

    def fixed(text: str) -> str:
        # The extension takes words between slashes for a choice of one of them.
        words = (re.escape(word).split("/") for word in text.split(" "))
        return " ".join(f"(?:{'|'.join(word)})" for word in words)

    def pattern(phrase: str) -> str:
        parts = enumerate(re.split(r"\{(\w+)\}", phrase))
        return "".join(f"(?:{known[part]})" if index % 2 else fixed(part) for index, part in parts)

    expressions = re.compile("|".join(f"(?:{pattern(phrase)})" for _, phrase in phrases()))
    steps = 0
    for path in FEATURES:
        feature = read(path).feature
        assert feature is not None
        for group, rows in [(each.steps, [{}]) for each in feature.backgrounds()] + [
            (each.steps, contexts(each)) for each in feature.every_scenario()
        ]:
            for step in group:
                steps += 1
                assert any(expressions.fullmatch(fill(step.text, row)) for row in rows), (
                    f"{path}:{step.line}: {step.text}"
                )
    assert steps >= 100


@pytest.mark.skipif(
    not (EDITOR / "node_modules").is_dir(), reason="npm install --ignore-scripts in tests/language/editor"
)
def test_the_engine_of_the_extension_finds_nothing_wrong():
    run = subprocess.run(
        ["node", str(EDITOR / "undefined.mjs"), *map(str, GLUE), *map(str, FEATURES)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == ""
