"""Aside: the scenarios that the site under test does not offer are set aside, counted, and never green."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from fixtures import commands
from fixtures.elsewhere import OUTSIDE
from fixtures.offer import NotOfferedError, Offer, Pair
from fixtures.site.plugin import offer
from steps.language.running.feature_files import FeatureFile
from steps.language.running.selection import SET_ASIDE
from steps.language.speech.dialects import in_language, of_the_reader
from steps.offer.conformance import Outcome, table
from steps.offer.needs import Need
from steps.offer.reasons import Row, row_of, why_not, with_page
from steps.offer.using import use

_OUTCOMES = pytest.StashKey[dict[str, Outcome]]()
"""How each scenario ended, by its node identifier: those that were set aside among them."""
_ASIDE = frozenset({"not_offered", "inapplicable"})
"""The ways to end of what the site does not offer."""
_FINDING = pytest.StashKey[tuple[str, str]]()
"""The known fault that a scenario shows."""
_IF_GREEN = pytest.StashKey[str]()
"""What to do once such a scenario is green, in the language of its feature."""
_LATE = pytest.StashKey[list[str]]()
"""What showed only when it ran: the lines that are told at the end."""
_LATE_TITLE = (
    "pas offert, et vu seulement en route : l'adaptateur devrait le déclarer",
    "not offered, and seen only on the way: the adapter should have declared it",
)

_MENDED = (
    "« {name} » est vert maintenant : retirer son constat de findings.toml ({file}){rows}.\nConstaté avant : {seen}",
    "“{name}” is green now: take it out of findings.toml ({file}){rows}.\nSeen before: {seen}",
)
_OTHER_ROWS = (
    " ; si d'autres lignes restent rouges, ne plus nommer qu'elles : rows = [\"…\"]",
    '; if other rows are still red, name those alone: rows = ["…"]',
)


def pytest_configure(config: pytest.Config) -> None:
    """Read the screens and the forms of the site under test as it says they are."""
    config.stash[_OUTCOMES], config.stash[_LATE] = {}, []
    if declared := offer(config):
        use(declared)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Set aside, before anything runs, what the site does not offer; expect its known faults to be red."""
    declared = offer(config)
    if declared is None:
        return
    rows = {item.nodeid: _row(item) for item in items}
    for item in items:
        if (row := rows[item.nodeid]) and (outcome := _before_it_runs(declared, row)):
            config.stash[_OUTCOMES][item.nodeid] = outcome
        elif row and (finding := declared.finding(row.title, row.written, row.language, row.tags)):
            item.stash[_FINDING] = finding
            item.stash[_IF_GREEN] = _mended(item.name, row, finding, declared.folder)
            item.add_marker(pytest.mark.xfail(reason=in_language(finding, row.language), strict=True))
    aside = [item for item in items if item.nodeid in config.stash[_OUTCOMES]]
    config.stash[SET_ASIDE] = len(aside)
    config.hook.pytest_deselected(items=aside)
    items[:] = [item for item in items if item.nodeid not in config.stash[_OUTCOMES]]


@pytest.hookimpl(optionalhook=True)
def pytest_report_not_offered(item: pytest.Item) -> Pair | None:
    """Tell the report why the site does not offer a scenario."""
    outcome = item.config.stash[_OUTCOMES].get(item.nodeid)
    return outcome.why if outcome and outcome.kind in _ASIDE else None


def _before_it_runs(declared: Offer, row: Row) -> Outcome | None:
    if reason := declared.inapplicable(row.tags):
        return Outcome("inapplicable", row.tags, reason)
    if reason := why_not(declared, row):
        return Outcome("not_offered", row.tags, reason)
    return None


def _row(item: pytest.Item) -> Row | None:
    """The scenario that an item runs; None for a test that is not one."""
    file: FeatureFile | None = item.getparent(FeatureFile)
    if file is None:
        return None
    values: dict[str, str] = item.callspec.params["_pytest_bdd_example"] if hasattr(item, "callspec") else {}
    return row_of(file.feature, item.name.partition("[")[0], values, [mark.name for mark in item.iter_markers()])


def _mended(name: str, row: Row, finding: Pair, folder: Path) -> str:
    said, rows, seen = (in_language(each, row.language) for each in (_MENDED, _OTHER_ROWS, finding))
    file = commands.shown(folder / "findings.toml")
    return said.format(name=name, file=file, rows=rows if row.values else "", seen=seen)


def _not_offered(error: BaseException | None) -> NotOfferedError | None:
    """What the site does not offer, if that is what an error comes of."""
    if error is None or isinstance(error, NotOfferedError):
        return error
    return _not_offered(error.__cause__)


def _late(item: pytest.Item, call: pytest.CallInfo[None]) -> tuple[tuple[str, str], Pair] | None:
    """What a scenario has found out on the way that the site does not offer, and why; None for nothing."""
    declared, domain = offer(item.config), item.stash.get(OUTSIDE, "")
    if declared and domain and call.when == "call":
        return ("domains", domain), declared.reason("domains", domain)
    if error := _not_offered(call.excinfo.value if call.excinfo else None):
        need = Need(*error.need)
        return need, with_page((error.texts["fr"], error.texts["en"]), need)
    return None


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """End a scenario that finds out only now that the site cannot do what it needs: neither green nor red."""
    report = yield
    tags = [mark.name for mark in item.iter_markers()]
    if late := _late(item, call):
        need, why = late
        report.outcome = "skipped"
        report.longrepr = (str(item.path), 0, in_language(why, of_the_reader()))
        vars(report).pop("wasxfail", None)
        item.config.stash[_LATE].append(f"{item.nodeid}: {' '.join(need)}")
        item.config.stash[_OUTCOMES][item.nodeid] = Outcome("not_offered", tags, why)
    elif report.failed and not call.excinfo and _FINDING in item.stash:
        report.longrepr = item.stash[_IF_GREEN]
        item.config.stash[_OUTCOMES][item.nodeid] = Outcome("failed", tags)
    elif hasattr(report, "wasxfail") and _FINDING in item.stash:
        item.config.stash[_OUTCOMES][item.nodeid] = Outcome("broken", tags, item.stash[_FINDING])
    elif report.when == "call" or report.failed:
        item.config.stash[_OUTCOMES][item.nodeid] = Outcome("shown" if report.passed else "failed", tags)
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand what was noted to the process that tells it."""
    if (output := getattr(session.config, "workeroutput", None)) is not None:
        output["late"] = session.config.stash[_LATE]
        output["outcomes"] = {nodeid: tuple(outcome) for nodeid, outcome in session.config.stash[_OUTCOMES].items()}


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what a worker of pytest-xdist noted."""
    output = getattr(node, "workeroutput", {})
    node.config.stash[_LATE].extend(output.get("late", []))
    noted = {nodeid: Outcome(*outcome) for nodeid, outcome in output.get("outcomes", {}).items()}
    outcomes = node.config.stash[_OUTCOMES]
    outcomes.update(noted)
    node.config.stash[SET_ASIDE] = sum(each.kind in _ASIDE for each in outcomes.values())


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Tell the conformance of the site, count what was set aside, name what the adapter should have declared."""
    declared, outcomes = offer(config), config.stash[_OUTCOMES]
    if declared is None:
        return
    language = of_the_reader()
    ended = [each for each in outcomes.values() if each.kind in _ASIDE]
    aside = Counter(in_language(each.why, language) for each in ended)
    counted = [f"{count:5}  {reason}" for reason, count in aside.most_common()]
    title = f"{declared.name} : pas offert, {aside.total()}", f"{declared.name}: not offered, {aside.total()}"
    for heading, lines in (
        (f"{declared.name}", table(outcomes, language, declared.not_shown)),
        (in_language(title, language), counted),
        (in_language(_LATE_TITLE, language), config.stash[_LATE]),
    ):
        if lines:
            terminalreporter.section(heading)
            for line in lines:
                terminalreporter.write_line(line)
