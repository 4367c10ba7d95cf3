"""Aside: the scenarios that the site under test does not offer are set aside, counted, and never green."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from fixtures.offer import NotOfferedError
from fixtures.site import offer
from steps import words
from steps.language.running.feature_files import FeatureFile
from steps.language.speech.dialects import in_language, of_the_reader
from steps.offer.reasons import row_of, why_not

if TYPE_CHECKING:
    from collections.abc import Generator

    from fixtures.offer import Pair
    from steps.offer.reasons import Row

_ASIDE = pytest.StashKey[dict[str, "Pair"]]()
"""The reason of each scenario that was set aside, by its node identifier."""
_LATE = pytest.StashKey[list[str]]()
"""What showed only when it ran: the lines that are told at the end."""
_FOUND = pytest.StashKey["Pair"]()
"""The reason that showed only when a scenario ran."""


def pytest_configure(config: pytest.Config) -> None:
    """Read the screens of the site under test by its own words."""
    config.stash[_ASIDE], config.stash[_LATE] = {}, []
    if declared := offer(config):
        words.use(declared.words, declared.declared.get("manners", {}))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Set aside, before anything runs, what the site does not offer."""
    declared = offer(config)
    if declared is None:
        return
    aside: list[pytest.Item] = []
    kept: list[pytest.Item] = []
    for item in items:
        row = _row(item)
        reason = why_not(declared, row) if row else None
        if reason:
            config.stash[_ASIDE][item.nodeid] = reason
        (aside if reason else kept).append(item)
    config.hook.pytest_deselected(items=aside)
    items[:] = kept


def _row(item: pytest.Item) -> Row | None:
    """The scenario that an item runs; None for a test that is not one."""
    file: FeatureFile | None = item.getparent(FeatureFile)
    if file is None:
        return None
    values: dict[str, str] = item.callspec.params["_pytest_bdd_example"] if hasattr(item, "callspec") else {}
    return row_of(file.feature, item.name.partition("[")[0], values, [mark.name for mark in item.iter_markers()])


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
        report.outcome = "skipped"
        report.longrepr = (str(item.path), 0, error.texts[of_the_reader()])
        item.stash[_FOUND] = error.texts["fr"], error.texts["en"]
        item.config.stash[_LATE].append(f"{item.nodeid}: {' '.join(error.need)}")
    return report


@pytest.hookimpl(optionalhook=True)
def pytest_report_not_offered(item: pytest.Item) -> Pair | None:
    """Tell the report why the site does not offer a scenario."""
    return item.stash.get(_FOUND, None) or item.config.stash[_ASIDE].get(item.nodeid)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand what was set aside to the process that tells it."""
    if (output := getattr(session.config, "workeroutput", None)) is not None:
        output["aside"], output["late"] = session.config.stash[_ASIDE], session.config.stash[_LATE]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what a worker of pytest-xdist set aside."""
    output = getattr(node, "workeroutput", {})
    node.config.stash[_ASIDE].update({nodeid: tuple(pair) for nodeid, pair in output.get("aside", {}).items()})
    node.config.stash[_LATE].extend(output.get("late", []))


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Count what was set aside, by reason, and name what the adapter should have declared."""
    declared, aside, late = offer(config), config.stash[_ASIDE], config.stash[_LATE]
    if declared is None:
        return
    language = of_the_reader()
    if aside:
        title = f"{declared.name} : pas offert, {len(aside)}", f"{declared.name}: not offered, {len(aside)}"
        terminalreporter.section(in_language(title, language))
        counted = Counter(in_language(reason, language) for reason in aside.values())
        for reason, count in counted.most_common():
            terminalreporter.write_line(f"{count:5}  {reason}")
    if late:
        terminalreporter.section(in_language(_LATE_TITLE, language))
        for line in late:
            terminalreporter.write_line(line)


_LATE_TITLE = (
    "pas offert, et vu seulement en route : l'adaptateur devrait le déclarer",
    "not offered, and seen only on the way: the adapter should have declared it",
)
