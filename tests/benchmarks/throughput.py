"""How many scenarios and pages a minute the suite makes, and which share of what a bare browser could load that is."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[2]
TURNS = 3
EVERY = 12
"""One scenario of so many in each turn: the turns run different ones."""
LEAST_SCENARIOS = 60
LEAST_SHARE = 0.85


class Failed(Exception):
    """A run did not pass: its time would mean nothing."""


def run(*arguments: str) -> dict[str, list[float]]:
    """Run pytest on every core. Return the numbers that its tests noted, by name."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-n", str(os.cpu_count()), "-q", f"--junit-xml={report}"]
        done = subprocess.run(
            [*command, f"--output={folder}/out", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise Failed(done.stdout + done.stderr)
        noted: dict[str, list[float]] = {}
        for each in ET.parse(report).iter("property"):
            noted.setdefault(each.get("name", ""), []).append(float(each.get("value", "")))
    return noted


def main() -> int:
    """Measure in turns and print. Returns 1 when a run failed."""
    scenarios, pages = [], []
    limits: dict[str, list[float]] = {"open": [], "fresh": [], "filled": []}
    per_scenario: list[float] = []
    try:
        for turn in range(TURNS):
            for windows, found in limits.items():
                found.append(sum(run("tests/benchmarks/bare.py", "-k", windows)["pages"]))
            part = ["-p", "tests.benchmarks.counting", f"--every={EVERY}", f"--first={turn * EVERY // TURNS}"]
            noted = run("features", *part)
            minutes = (max(noted["ended"]) - min(noted["begun"])) / 60
            scenarios.append(len(noted["pages"]) / minutes)
            pages.append(sum(noted["pages"]) / minutes)
            per_scenario += noted["pages"]
    except Failed as failure:
        print(failure)  # noqa: T201
        return 1
    machine = f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    lines = [
        f"{machine}, load {os.getloadavg()[0]:.1f}; {TURNS} turns, {len(per_scenario)} scenarios, start-up left out",
        f"scenarios a minute        {statistics.median(scenarios):8.0f}  (to reach: {LEAST_SCENARIOS})",
        f"pages in a scenario       {statistics.mean(per_scenario):8.1f}",
        f"pages a minute            {statistics.median(pages):8.0f}",
    ]
    for windows, found in limits.items():
        share = statistics.median(mine / limit for mine, limit in zip(pages, found, strict=True))
        lines.append(f"bare browser, {windows} windows   {statistics.median(found):5.0f}  pages a minute")
        lines.append(f"share of that, turn by turn  {share:5.0%}  (to reach: {LEAST_SHARE:.0%})")
    print("\n".join(lines))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
