"""Selection: what a run is asked for must be there; it is refused, with what is nearest, before any worker starts.

pytest refuses it too, but in the workers of pytest-xdist, which are not heard.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from steps.language.checking.nearest import NEAREST
from steps.language.reading.reader import Reading, read
from steps.language.reading.refusals import shown
from steps.language.speech.dialects import of_the_reader
from steps.language.speech.messages import words
from steps.language.speech.spelling import fold
from steps.language.speech.tags import TAGS

SET_ASIDE = pytest.StashKey[int]()
"""How many of the scenarios that were chosen were set aside before anything ran."""
_ALIKE = 0.5
"""How near the name of a file must be to one that is not there to be named."""


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Stop at a path, a title, a tag or an expression that selects nothing because it is mistyped."""
    config = session.config
    if hasattr(config, "workerinput"):
        return
    if config.args_source is pytest.Config.ArgsSource.ARGS and not config.option.pyargs:
        read_once = cache(read)
        for argument in config.args:
            _refuse_absent(config, argument, read_once)
    _refuse_mistyped(config)


def _refuse_mistyped(config: pytest.Config) -> None:
    # With nothing to choose from, pytest's own choice by -k and -m only reads what it was given.
    choice: Any = config.pluginmanager.get_plugin("mark")
    try:
        choice.pytest_collection_modifyitems(items=[], config=config)
    except pytest.UsageError as error:
        if "'-k'" in str(error):
            raise _unread_words(config) from None
        marks = {re.split("[:(]", line)[0] for line in config.getini("markers")}
        asked = re.findall(r"[\w-]+", config.option.markexpr)
        if unknown := [name for name in asked if name not in {*marks, "and", "or", "not"}]:
            raise _refusal("no_tag", unknown[0], TAGS) from None
        raise


def _unread_words(config: pytest.Config) -> pytest.UsageError:
    """The refusal of words that are no expression, with the one they make and the scenarios whose titles hold them."""
    asked: str = config.option.keyword
    kept = [word for word in re.findall(r"\w{2,}", asked) if word not in {"and", "or", "not"}]
    lines = [f'-k "{" and ".join(kept)}"', *islice(_titles_with(kept, config), NEAREST)] if kept else []
    near = "".join(f"\n  {each}" for each in lines)
    return pytest.UsageError(words("run", "no_words", of_the_reader(), asked=asked, near=near))


def _titles_with(kept: list[str], config: pytest.Config) -> Iterator[str]:
    for path in sorted(config.rootpath.glob("features/**/*.feature")):
        feature = read(path).feature
        for scenario in feature.every_scenario() if feature else ():
            if all(fold(word) in fold(scenario.title.text) for word in kept):
                yield f'"{shown(path)}::{scenario.title.text}"'


def _refuse_absent(config: pytest.Config, argument: str, read_once: Callable[[Path], Reading]) -> None:
    name, _, title = argument.partition("::")
    path = config.invocation_params.dir / name
    if not path.exists():
        if line := re.fullmatch(r"(.+\.feature):(\d+)", name):
            _refuse_line(config.invocation_params.dir / line[1], int(line[2]), read_once)
        known = [*config.rootpath.glob("features/**/*.feature"), *config.rootpath.glob("tests/**/test_*.py")]
        names = difflib.get_close_matches(path.stem, {each.stem for each in known}, n=NEAREST, cutoff=_ALIKE)
        raise _refusal("no_path" if names else "nowhere", name, [shown(each) for each in known if each.stem in names])
    feature = read_once(path).feature if title and path.suffix == ".feature" else None
    titles = [scenario.title.text for scenario in feature.every_scenario()] if feature else []
    if titles and title.partition("[")[0] not in titles:
        raise _refusal("no_title", title, titles)


def _refuse_line(path: Path, line: int, read_once: Callable[[Path], Reading]) -> None:
    """Refuse a line's number, with the scenario that is there, which pytest knows by its title alone."""
    feature = read_once(path).feature if path.exists() else None
    titles = [each.title for each in feature.every_scenario() if each.title.line <= line] if feature else []
    if titles:
        raise pytest.UsageError(
            words("run", "no_line", of_the_reader(), line=line, scenario=f"{shown(path)}::{titles[-1].text}")
        )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, exitstatus: int) -> None:
    """Say why nothing ran: all was set aside, or a choice by tag or by words left nothing."""
    option = terminalreporter.config.option
    if exitstatus != pytest.ExitCode.NO_TESTS_COLLECTED:
        return
    count = terminalreporter.config.stash.get(SET_ASIDE, 0)
    if option.markexpr or option.keyword:
        asked = " ".join(
            [*(["-m", option.markexpr] if option.markexpr else []), *(["-k", option.keyword] if option.keyword else [])]
        )
        entry = "others_aside" if count else "none_chosen"
        terminalreporter.write_line(words("run", entry, of_the_reader(), asked=asked, count=count))
    else:
        entry = "all_aside" if count else "nothing_there"
        terminalreporter.write_line(words("run", entry, of_the_reader(), count=count))


def _refusal(entry: str, asked: str, known: Iterable[str]) -> pytest.UsageError:
    near = "".join(f"\n  {each}" for each in difflib.get_close_matches(asked, list(known), n=NEAREST, cutoff=0))
    return pytest.UsageError(words("run", entry, of_the_reader(), asked=asked, near=near))
