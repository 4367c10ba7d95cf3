"""What cutting a run costs: four parts, one after another, and their joining, against the same scenarios in one run."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from fixtures.report.__main__ import make

PARTS = 4
SAMPLE = [
    "features/fr/2-ouvrir-une-session/verrou.feature",
    "features/fr/4-la-vie-du-compte/garder-son-adresse-a-jour.feature",
]


def timed(folder: Path, *arguments: str) -> float:
    """Run the sample into a report's folder; the seconds it took."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "pytest", "-n", "0", "-q", "--report", str(folder), *arguments, *SAMPLE]
    subprocess.run(command, capture_output=True, check=True)
    return time.perf_counter() - began


def joined(folders: list[Path], into: Path) -> tuple[Counter[str], float]:
    """The verdicts of a report made of some folders, and the seconds to make it."""
    began = time.perf_counter()
    run = make(folders, into)
    return Counter(case.verdict for *_, case in run.cases()), time.perf_counter() - began


def main() -> int:
    """Print how long each way takes; 1 when the parts do not say what one run says."""
    with tempfile.TemporaryDirectory() as name:
        here = Path(name)
        whole = timed(here / "whole")
        parts = [here / str(part) for part in range(1, PARTS + 1)]
        took = [timed(part, "--splits", str(PARTS), "--group", part.name) for part in parts]
        said, made = joined([here / "whole"], here / "whole")
        again, joining = joined(parts, here / "joined")
    sys.stdout.write(
        f"one run   {whole:6.1f} s, its report {made:.1f} s\n"
        f"{PARTS} parts   {max(took):6.1f} s the longest, {sum(took):.1f} s together, joined in {joining:.1f} s\n"
        f"the same verdicts: {'yes' if said == again else f'no, {said} and {again}'}\n"
    )
    return int(said != again)


if __name__ == "__main__":
    sys.exit(main())
