"""What evidence costs: the same scenarios without a report, with its pictures of verdicts, and with all of them.

The time that is spent looking is measured inside each run, beside the whole of it: a machine that is busy with other
things slows both, and the share stays.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from fixtures.browser import _find, launch_arguments
from fixtures.report.__main__ import make
from fixtures.report.part import Part
from fixtures.report.witness import Witness

EVERY = 24
"""One scenario in so many is run, all through the features: pages, outlines and what needs no browser, as they come."""
LIMITS = {"none": 0.01, "verdict": 0.05, "all": 0.20}
"""The share of a run's time that each kind of pictures may cost."""


class _Share:
    """Adds up what is spent on evidence while scenarios run."""

    def __init__(self) -> None:
        self.spent = self.whole = 0.0
        for holder, name in ((Witness, "look"), (Part, "write")):
            setattr(holder, name, self._timed(getattr(holder, name)))
        self._depth = 0

    def _timed(self, function):
        def timed(*arguments, **named):
            began, self._depth = time.perf_counter(), self._depth + 1
            try:
                return function(*arguments, **named)
            finally:
                self._depth -= 1
                # What is written while looking is counted once, with the look.
                self.spent += 0.0 if self._depth else time.perf_counter() - began

        return timed

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items):
        items[:] = items[::EVERY]

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(self):
        began = time.perf_counter()
        result = yield
        self.whole = time.perf_counter() - began
        return result


def run_one(pictures: str, folder: str) -> int:
    """Run the sample in this process, and print the share of its time that evidence took."""
    share = _Share()
    arguments = ["-n", "0", "-q", "--report", folder, "--pictures", pictures, "features/fr"]
    code = pytest.main(arguments, plugins=[share])
    sys.stdout.write(f"\nshare {share.spent / share.whole}\n")
    return int(code)


def measure(pictures: str, folder: Path) -> float:
    """The share of evidence in a run of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.evidence", pictures, str(folder)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return float(said.rpartition("share ")[2])


def opening(page: Path) -> tuple[float, float]:
    """The milliseconds in which a browser opens a report's first page from the disk, and finds words in it."""
    with sync_playwright() as playwright:
        arguments = launch_arguments(as_root=True)
        browser = playwright.chromium.launch(executable_path=_find(headed=False), args=arguments)
        tab = browser.new_page()
        tab.goto(page.as_uri())
        took = tab.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
        tab.locator("#asked").fill("code")  # the index is read when it is first asked
        tab.locator("#found a").first.wait_for()
        found = tab.evaluate("() => { const began = performance.now(); answer(); return performance.now() - began; }")
        browser.close()
    return float(took), float(found)


def main() -> int:
    """Print the cost of each kind, and the size of the report; 1 when one is over its limit."""
    over = False
    for pictures, limit in LIMITS.items():
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name) / "report"
            share = measure(pictures, folder)
            began = time.perf_counter()
            make([folder], folder)
            made = time.perf_counter() - began
            opened, found = opening(folder / "fr" / "index.html")
            size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
        over = over or share > limit
        sys.stdout.write(
            f"--pictures {pictures:8} {share:6.1%} of the run's time (at most {limit:.0%}), "
            f"{size:.1f} MB, made in {made:.1f} s, opened in {opened:.0f} ms, searched in {found:.0f} ms\n"
        )
    return int(over)


if __name__ == "__main__":
    sys.exit(run_one(*sys.argv[1:]) if sys.argv[1:] else main())
