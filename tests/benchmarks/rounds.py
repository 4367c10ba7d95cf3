"""One more round of every scenario, in an order drawn by lot, and what all the rounds so far have said of each.

A record outside git keeps the verdicts of every round: a scenario that fails once in many is seen, with the lot that
draws its order again.
"""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[2]
RECORD = ROOT / ".rounds.jsonl"
"""A round on each line."""


@dataclass(frozen=True)
class Round:
    """All the scenarios, once."""

    commit: str
    lot: str
    began: str
    seconds: int
    load: float
    """The machine's, over its last minute."""
    passed: int
    failed: dict[str, str]
    """The first line of each failure, by scenario."""


def unstable(rounds: list[Round]) -> dict[str, list[Round]]:
    """The scenarios that failed in some rounds of a commit and not in the others, with the rounds where they did."""
    of_commit = Counter(each.commit for each in rounds)
    failed: dict[tuple[str, str], list[Round]] = {}
    for each in rounds:
        for row in each.failed:
            failed.setdefault((each.commit, row), []).append(each)
    found: dict[str, list[Round]] = {}
    for (commit, row), where in failed.items():
        if len(where) < of_commit[commit]:
            found.setdefault(row, []).extend(where)
    return found


def verdicts(junit: Path) -> tuple[int, dict[str, str]]:
    """How many scenarios passed, and the first line of each failure, from pytest's JUnit file."""
    passed, failed = 0, {}
    for case in ET.parse(junit).iter("testcase"):
        faults = [*case.iter("failure"), *case.iter("error")]
        if faults:
            failed[f"{case.get('classname')}::{case.get('name')}"] = faults[0].get("message", "").partition("\n")[0]
        else:
            passed += 1
    return passed, failed


def play(lot: str) -> Round:
    """Run every scenario. Raises RuntimeError with pytest's words when it could not run them."""
    began, start = time.strftime("%Y-%m-%d %H:%M"), time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        junit = Path(folder) / "junit.xml"
        command = [
            sys.executable, "-m", "pytest", "features", "-q", "-n", str(os.cpu_count()), "-p", "tests.benchmarks.lot",
            "--lot", lot, "--tracing", "off", "--screenshot", "off", f"--junit-xml={junit}", f"--output={folder}/out",
        ]  # fmt: skip
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode not in {0, 1} or not junit.is_file():
            raise RuntimeError(done.stdout + done.stderr)
        passed, failed = verdicts(junit)
    return Round(_commit(), lot, began, round(time.monotonic() - start), round(os.getloadavg()[0], 1), passed, failed)


def _commit() -> str:
    command = ["git", "describe", "--always", "--dirty"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def recorded() -> list[Round]:
    """Every round so far."""
    lines = RECORD.read_text("utf-8").splitlines() if RECORD.is_file() else []
    return [Round(**json.loads(line)) for line in lines]


def main() -> int:
    """Play a round, keep it and print them all; 1 when a scenario failed in one and not in the others."""
    try:
        played = play(secrets.token_hex(3))
    except RuntimeError as error:
        sys.stderr.write(str(error))
        return 2
    with RECORD.open("a", encoding="utf-8") as file:
        file.write(json.dumps(asdict(played), ensure_ascii=False) + "\n")
    rounds = recorded()
    for each in rounds:
        print(  # noqa: T201
            f"{each.began}  {each.commit}  lot {each.lot}  {each.passed} passed, {len(each.failed)} failed"
            f" in {each.seconds} s, load {each.load}"
        )
        for row, why in each.failed.items():
            print(f"    {row}: {why}")  # noqa: T201
    found = unstable(rounds)
    runs = sum(each.passed + len(each.failed) for each in rounds)
    print(f"{runs} runs in {len(rounds)} rounds; {len(found)} scenarios did not always end the same way")  # noqa: T201
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
