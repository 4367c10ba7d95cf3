"""The machine that plants defects: what is chosen, what fits, and what becomes of a worker that hangs or ends."""

from __future__ import annotations

import os
import threading
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from types import SimpleNamespace

import pytest
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from fixtures.report.envelopes import case_id
from tests.defects import patience, pool, watch, worker
from tests.defects.added import rivals
from tests.defects.choice import choose, draw
from tests.defects.defect import Change, Defect, DoesNotFitError
from tests.defects.pool import Pool
from tests.defects.verdict import Job, Red, Run, Verdict
from tests.defects.words import RefusalError
from tests.defects.worker import LOG, Loop

CATALOGUE = {
    name: Defect(name, (), (), file)
    for name, file in {
        "lock_ends": "sign_in/lock.py",
        "lock": "sign_in/lock.py",
        "code_lasts": "sign_up/mail.py",
    }.items()
}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    (tmp_path / "words.py").write_text("one two two", "utf-8")
    return tmp_path


def test_a_change_replaces_what_stands_once(package: Path) -> None:
    Change("words.py", "one", "1")(package)
    Change("words.py", "two", "2", everywhere=True)(package)
    assert (package / "words.py").read_text("utf-8") == "1 2 2"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (Change("words.py", "three", ""), "text not found in mock_site/words.py: 'three'"),
        (Change("words.py", "two", ""), "text found 2 times in mock_site/words.py: 'two'"),
        (Change("gone.py", "two", ""), "file not found: mock_site/gone.py"),
    ],
)
def test_what_no_longer_fits_is_told_with_the_defect_and_its_file(package: Path, change: Change, why: str) -> None:
    with pytest.raises(DoesNotFitError) as refusal:
        Defect("lock_ends", (change,), (), "sign_in.py").apply(package)
    assert str(refusal.value) == f"lock_ends (sign_in.py): {why}"


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("", "lock_ends lock code_lasts"),
        ("lock", "lock"),
        ("lock_", "lock_ends"),
        ("sign_in", "lock_ends lock"),
        ("mail", "code_lasts"),
        ("lasts sign_in", "lock_ends lock code_lasts"),
    ],
)
def test_defects_are_chosen_by_name_by_part_or_by_feature(asked: str, names: str) -> None:
    assert [defect.name for defect in choose(CATALOGUE, asked.split())] == names.split()


@pytest.mark.parametrize(
    ("language", "said"), [("fr_CA", "Aucun défaut ne s’appelle"), ("en_CA", "No defect is called")]
)
def test_an_unknown_name_is_refused_with_the_nearest(monkeypatch: pytest.MonkeyPatch, language: str, said: str) -> None:
    monkeypatch.setenv("LC_ALL", language)
    with pytest.raises(RefusalError, match=said) as refusal:
        choose(CATALOGUE, ["lock_end_"])
    assert str(refusal.value).splitlines()[1].strip() == "lock_ends"


def test_a_draw_is_the_same_for_the_same_seed() -> None:
    defects = [Defect(f"d{number}", (), (), "x.py") for number in range(50)]
    assert draw(defects, 5, "a") == draw(defects[::-1], 5, "a")[::-1]
    assert draw(defects, 5, "a") != draw(defects, 5, "b")
    assert draw(defects, 99, "a") == defects


def _serve(connection, scenarios, folder) -> None:
    """A worker that does what the name of the defect says."""
    connection.send(None)
    while job := connection.recv():
        if job.name == "ends":
            (folder / LOG).write_text("the last words\n", "utf-8")
            os._exit(3)
        while job.name == "hangs":
            time.sleep(1)
        connection.send(None)
        connection.send(Verdict(job.name, {"fr": Run({"one": Red("check", "")})}))


def test_a_worker_that_hangs_or_ends_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "SILENCE", 3.0)
    jobs = [Job(name, {}) for name in ("fine", "ends", "hangs", "fine too")]
    verdicts = list(Pool(1, [], _serve).run(jobs))
    assert [(verdict.name, verdict.trouble, verdict.caught) for verdict in verdicts] == [
        ("fine", "", True), ("ends", "died", False), ("hangs", "hung", False), ("fine too", "", True),
    ]  # fmt: skip
    assert "the last words" in verdicts[1].story


def _cannot_start(connection, scenarios, folder) -> None:
    (folder / LOG).write_text("no such scenario\n", "utf-8")


def test_a_machine_that_has_grown_slow_is_given_patience(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = Loop(SimpleNamespace(), tmp_path)
    loop._patience = 1.0
    planted = Defect("slow", (), (), "")

    def run(names: list[str], **options: object) -> Run:
        late = loop._patience < 8  # with the defect or without it
        return Run({name: Red("wait", "When") for name in names}) if late else Run(greens=list(dict.fromkeys(names)))

    monkeypatch.setattr(loop, "_import", nullcontext)
    monkeypatch.setattr(loop, "_run", run)
    monkeypatch.setattr(loop, "_items", {"one": []})
    monkeypatch.setattr(worker, "measured", lambda: nullcontext([2.0]))
    monkeypatch.setattr(worker, "wait_at_most", lambda seconds: None)
    verdict = loop._serve(Job("slow", {"fr": ["one"]}, planted, stops=True))
    assert verdict.runs["fr"].greens == ["one"]
    assert verdict.patience == 2.0 * patience.MULTIPLE


def test_what_is_red_without_a_defect_is_no_catch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loop, runs, asked = Loop(SimpleNamespace(), tmp_path), [], []
    planted = Defect("d", (), (), "")

    @contextmanager
    def imported(defect: Defect | None) -> Iterator[None]:
        runs.append(defect)
        yield

    def run(names: list[str], **options: object) -> Run:
        asked.extend(names)
        red = [name for name in names if runs[-1] or name.startswith("always")]
        reds = {name: Red("check", "Then", f"{name}[2]") for name in red}
        return Run(reds, [name for name in names if name not in red])

    monkeypatch.setattr(loop, "_import", imported)
    monkeypatch.setattr(loop, "_run", run)
    monkeypatch.setattr(loop, "_items", defaultdict(list))
    monkeypatch.setattr(loop, "_patience", patience.LONGEST)
    monkeypatch.setattr(worker, "wait_at_most", lambda seconds: None)
    jobs = [Job("d", {"fr": [name]}, planted) for name in ("rightly", "always", "rightly")]
    verdicts = [loop._serve(job) for job in jobs]
    assert [(verdict.caught, verdict.trouble) for verdict in verdicts] == [(True, ""), (False, "unsound"), (True, "")]
    assert verdicts[1].story == "always[2]"
    again = ["always[2]", "always[2]"]  # once more, to see whether it only needs more time
    assert asked == ["rightly", "rightly[2]", "always", *again, "rightly"], "of what was red, the row is run again"
    assert runs == [planted, None, planted, None, None, planted], "what was green once is not run again"


def test_what_the_scenarios_saw_green_is_not_run_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known, unknown = "a.feature::known[2]", "a.feature::unknown"
    loop, asked = Loop(SimpleNamespace(), tmp_path, {case_id("mock", known)}), []
    monkeypatch.setattr(loop, "_import", nullcontext)
    monkeypatch.setattr(loop, "_run", lambda names: asked.append(names) or Run(greens=names))
    reds = {row.partition("[")[0]: Red("check", "Then", row) for row in (known, unknown)}
    assert loop._compare(Verdict("d", {"fr": Run(reds)})) == []
    assert asked == [[unknown]]


def test_the_row_that_was_red_in_a_language_is_the_first_in_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop, asked = Loop(SimpleNamespace(), tmp_path), []

    def run_one(name: str, items: Iterable[SimpleNamespace], run: Run) -> None:
        for item in items:
            asked.append(item.nodeid)
            if item.nodeid.endswith("[1]"):
                run.reds[name] = Red("check", "Then", item.nodeid)
                return

    rows = {name: [SimpleNamespace(nodeid=f"{name}[{number}]") for number in range(3)] for name in ("fr", "en")}
    monkeypatch.setattr(loop, "_items", rows)
    monkeypatch.setattr(loop, "_run_one", run_one)
    loop._try(Job("d", {"fr": ["fr"], "en": ["en"]}), Verdict("d"))
    assert asked == ["fr[0]", "fr[1]", "en[1]"]


def test_workers_that_cannot_start_stop_the_run() -> None:
    with pytest.raises(RefusalError, match="no such scenario"):
        list(Pool(1, [], _cannot_start).run([Job("fine", {})]))


def test_rivals_all_look_before_one_writes() -> None:
    store, seen = object(), []
    rivals.expect(store, 2)

    def look_then_write() -> None:
        seen.append("look")
        rivals.wait(store)
        seen.append("write")

    threads = [threading.Thread(target=look_then_write) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == ["look", "look", "write", "write"]
    rivals.wait(store)  # those who come later do not wait
    rivals.wait(object())  # nor those of another site


def test_a_rival_who_waits_in_vain_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rivals, "PATIENCE", 0.05)
    store = object()
    rivals.expect(store, 2)
    with pytest.raises(rivals.LateRivalError):
        rivals.wait(store)


@pytest.mark.parametrize(
    ("kind", "exception", "reason"),
    [
        ("then", AssertionError("Locator expected to be visible\nCall log:\n  - waiting for locator"), "check"),
        ("then", PlaywrightTimeoutError("Timeout 900ms exceeded"), "wait"),
        ("when", PlaywrightTimeoutError("Timeout 900ms exceeded"), "wait"),
        ("given", AssertionError("Locator expected to be visible\nCall log:\n  - waiting for locator"), "wait"),
        ("when", AssertionError("the back door was refused"), "early"),
        ("when", RuntimeError("the back door was refused"), "error"),
        ("then", StopIteration(), "error"),
    ],
)
def test_a_check_that_is_red_is_told_from_what_never_came(kind: str, exception: BaseException, reason: str) -> None:
    assert watch._reason(SimpleNamespace(type=kind), exception) == reason


def test_a_slip_of_the_defect_is_no_catch() -> None:
    runs = {"fr": Run({"one": Red("check", "")})}
    assert Verdict("d", runs).caught
    assert not Verdict("d", runs, trouble="slip").caught
    assert not Verdict("d", {**runs, "en": Run(greens=["one"])}).caught
    assert not Verdict("d", {"fr": Run()}).caught
