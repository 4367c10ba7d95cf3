"""Offer: the scenarios that need what the site under test does not offer are set aside, counted, and never green."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from fixtures.site import offer
from fixtures.site.abilities import ABILITIES
from fixtures.site.offer import NotOfferedError
from steps import words
from steps.language.running.feature_files import FeatureFile
from steps.language.speech.dialects import in_language, of_the_reader
from steps.language.speech.parameters import TYPES
from steps.language.speech.vocabulary import understand

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from steps.language.reading.feature import Step
    from steps.language.speech.dialects import Language
    from steps.language.speech.vocabulary import Understood

Need = tuple[str, str]
"""What is needed: its kind (abilities, arrivals, a type of value, a table of words) and its name."""

_ASIDE = pytest.StashKey[dict[str, Need]]()
"""What was set aside, by the node identifier, with the first need that is not offered."""


def pytest_configure(config: pytest.Config) -> None:
    """Read the screens of the site under test by its own words."""
    config.stash[_ASIDE] = {}
    if declared := offer(config):
        words.use(declared.words)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Set aside, before anything runs, what the site does not offer."""
    declared = offer(config)
    if declared is None:
        return
    aside: list[pytest.Item] = []
    kept: list[pytest.Item] = []
    for item in items:
        language, needs = _needs_of(item)
        lacking = next((need for need in needs if not declared.has(*need, language)), None)
        if lacking:
            config.stash[_ASIDE][item.nodeid] = lacking
        (aside if lacking else kept).append(item)
    config.hook.pytest_deselected(items=aside)
    items[:] = kept


def _needs_of(item: pytest.Item) -> tuple[Language, list[Need]]:
    file: FeatureFile | None = item.getparent(FeatureFile)
    if file is None:
        return "fr", []
    title = item.name.partition("[")[0]
    row: dict[str, str] = (getattr(item, "callspec", None) and item.callspec.params["_pytest_bdd_example"]) or {}  # type: ignore[attr-defined]
    for backgrounds, scenario in file.feature.with_backgrounds():
        if scenario.title.text == title:
            steps = [*(step for each in backgrounds for step in each.steps), *scenario.steps]
            language = file.feature.language
            return language, [need for step in steps for need in _needs(step, row, language)]
    raise AssertionError(item.nodeid)


def _needs(step: Step, row: dict[str, str], language: Language) -> Iterator[Need]:
    text = step.text
    for name, value in row.items():
        text = text.replace(f"<{name}>", value)
    assert step.kind
    (understood,) = understand(step.kind, language, text)
    yield from (("abilities", name) for name in understood.phrase.arguments if name in ABILITIES)
    yield from _of_values(understood)


def _of_values(understood: Understood) -> Iterator[Need]:
    """The words and the arrivals that a phrase's values need."""
    for name, said in understood.given.items():
        table = _table_of(name)
        if TYPES[name].values and isinstance(said.value, str):
            yield table or name, said.value
        if table == "pages" and "arrivals" in understood.phrase.arguments:
            yield "arrivals", said.value


@cache
def _table_of(parameter: str) -> str:
    """The table of the wording that a type's values come from; nothing where they come from elsewhere."""
    values = TYPES[parameter].values
    return next((table for table in words.tables() if values and words.names(table) == values), "")


def _not_offered(error: BaseException | None) -> NotOfferedError | None:
    """What the site does not offer, if that is what an error comes of."""
    if error is None or isinstance(error, NotOfferedError):
        return error
    return _not_offered(error.__cause__)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """End a scenario that finds out only now that the site cannot do what it needs: neither green nor red."""
    report = yield
    if error := _not_offered(call.excinfo.value if call.excinfo else None):
        item.config.stash[_ASIDE][item.nodeid] = error.need
        report.outcome = "skipped"
        report.longrepr = (str(item.path), 0, error.texts[of_the_reader()])
        report.user_properties.append(("not_offered", error.need))
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand what was set aside to the process that tells it."""
    if (output := getattr(session.config, "workeroutput", None)) is not None:
        output["not_offered"] = session.config.stash[_ASIDE]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what a worker of pytest-xdist set aside."""
    said = getattr(node, "workeroutput", {}).get("not_offered", {})
    node.config.stash[_ASIDE].update({nodeid: tuple(need) for nodeid, need in said.items()})


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Count what was set aside, by reason."""
    declared, aside = offer(config), config.stash[_ASIDE]
    if declared is None or not aside:
        return
    language = of_the_reader()
    title = in_language(
        (f"{declared.name} : pas offert, {len(aside)}", f"{declared.name}: not offered, {len(aside)}"), language
    )
    terminalreporter.section(title)
    counted = Counter(in_language(declared.reason(*need), language) for need in aside.values())
    for reason, count in counted.most_common():
        terminalreporter.write_line(f"{count:5}  {reason}")
