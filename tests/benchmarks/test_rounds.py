"""Tests of `tests.benchmarks.rounds`: what the rounds have said of each scenario."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.rounds import Round, unstable, verdicts


def test_a_scenario_that_failed_once_in_two_rounds_of_a_commit_is_unstable() -> None:
    first, second = _round("a1", "lock"), _round("a1")
    assert unstable([first, second]) == {"lock": [first]}


def test_a_scenario_that_fails_in_every_round_of_a_commit_is_broken_and_not_unstable() -> None:
    assert not unstable([_round("a1", "lock"), _round("a1", "lock"), _round("b2")])


def test_passed_and_failed_scenarios_are_read_from_the_junit_file(tmp_path: Path) -> None:
    junit = tmp_path / "junit.xml"
    junit.write_text(
        '<testsuites><testsuite><testcase classname="features" name="one"/>'
        '<testcase classname="features" name="two"><failure message="The lock ended.&#10;More."/></testcase>'
        '<testcase classname="features" name="three"><error message="No browser."/></testcase>'
        "</testsuite></testsuites>",
        "utf-8",
    )
    assert verdicts(junit) == (1, {"features::two": "The lock ended.", "features::three": "No browser."})


def _round(commit: str, *failed: str) -> Round:
    return Round(commit, "lot", "2026-01-01 00:00", 1, 0.0, 10, dict.fromkeys(failed, "Why."))
